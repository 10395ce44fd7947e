// The list of an article's links in the popup, for any browser that can open it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';

const WORDS =
  'The council met on Monday to talk about the bridge, which has been closed since the flood of last spring. ';
const FILLER = `<p>${WORDS.repeat(4)}</p>`;

/** @param {string} within */
const article = (within) =>
  `<!doctype html><title>The bridge stays closed</title><article><h1>The bridge stays closed</h1>
  ${FILLER}${FILLER}${within}${FILLER}</article>`;

const CITED =
  article(`<p>It was built in 1901<sup><a href="#n1">1</a></sup>, as <a href="https://example.org/a.pdf">the plans</a>
  say, and <a href="https://example.org/b?utm_source=x">a page</a>, <a href="https://example.org/b">the same</a> again. Of
  <a>a study</a> nothing is left, <a href="https://xn--exmple-4nf.org/">one</a> remains, and the paint is
  <a href="https://doi.org/10.1000/182">known</a>.</p><ol><li id="n1">Doe, Bridges of the valley.</li></ol>`);

/** @param {number} count */
const many = (count) =>
  article(
    Array.from({ length: count / 10 }, (_, paragraph) => {
      const links = Array.from(
        { length: 10 },
        (_, at) => `<a href="https://example.org/${paragraph}/${at}">report ${at}</a>`,
      );
      return `<p>The office for roads has written of it more often than anybody can read: ${links.join(', ')}, and more.</p>`;
    }).join(''),
  );

const SHOWN = `JSON.stringify({
  count: document.querySelector('#links .count').textContent,
  cut: document.querySelector('.all > .none')?.textContent ?? null,
  kinds: [...document.querySelectorAll('.all option')].map((option) => option.textContent),
  heads: [...document.querySelectorAll('.all h3')].map((head) => head.textContent),
  rows: [...document.querySelectorAll('.all li')].map((row) => [...row.querySelectorAll('.place, small')].map((part) => part.textContent).join(' | ')),
  more: document.querySelector('.groups > button')?.textContent ?? null,
})`;

/**
 * @param {string} name
 * @param {() => import('./popup.mjs').Driver} driverOf The browser, started before the tests.
 */
export function describeLinkList(name, driverOf) {
  describe(`the list of links in ${name}`, () => {
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let server;
    before(async () => {
      server = await serve('tests/fixtures');
    });
    after(() => server?.close());

    /**
     * Opens the popup on a page, and its list.
     *
     * @param {string} html
     */
    async function open(html) {
      server.pages.set('/page.html', html);
      await driverOf().open(`${server.origin}/page.html`);
      const popup = await driverOf().click();
      await popup.ready();
      const after = async (/** @type {string} */ act) => {
        // The list is made in an event after the click.
        await popup.evaluate(
          `(async () => { ${act}; await new Promise((done) => setTimeout(done, 100)); return 1; })()`,
        );
        return JSON.parse(await popup.evaluate(SHOWN));
      };
      return { popup, after };
    }

    test('is grouped by domain, says what an address tells, and shows a kind alone', async () => {
      const { popup, after } = await open(CITED);
      const shown = await after(`document.querySelector('.all summary').click()`);
      assert.match(shown.count, /^7 references to 3 sites; 1 in a note; 1 leads nowhere$/);
      assert.deepEqual(shown.heads, [
        'example.org 3',
        'xn--exmple-4nf.org 1',
        'doi.org 1',
        '1 within the page',
        '1 leads nowhere',
      ]);
      assert.deepEqual(shown.rows, [
        'the plans | example.org · document',
        'a page | example.org · ×\u20092',
        'the same | example.org · ×\u20092',
        'one | xn--exmple-4nf.org',
        'known | doi.org · DOI 10.1000/182',
        '1 | #n1 | Doe, Bridges of the valley.',
        'a study | no address',
      ]);
      assert.deepEqual(shown.kinds, ['All 7 links', '5 to other sites', '1 leads nowhere', '1 within the page']);
      const filtered = await after(`const select = document.querySelector('.all select');
        select.value = 'placeholder'; select.dispatchEvent(new Event('change'))`);
      assert.deepEqual(filtered.rows, ['a study | no address']);
      await popup.close();
    });

    test('of very many links shows the first, in portions, and says so', async () => {
      const { popup, after } = await open(many(6_000));
      const shown = await after(`document.querySelector('.all summary').click()`);
      assert.match(shown.count, /^6,000 references to 1 site$/);
      assert.equal(shown.cut, 'The first 5,000 of 6,000');
      assert.equal(shown.rows.length, 300);
      assert.equal(shown.more, 'and 4,700 more');
      const next = await after(`document.querySelector('.groups > button').click()`);
      assert.equal(next.rows.length, 600);
      assert.deepEqual(next.heads, ['example.org 5,000']);
      assert.equal(next.more, 'and 4,400 more');
      await popup.close();
    });
  });
}
