// A click on a statement leads to its place in the page, and leaves nothing behind.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { until } from './until.mjs';

const LONG = 'Nobody at the quay had expected the ferry so early, and nobody had brought a lamp for the landing.';

/** A page with the traps of the search: repeats, hidden copies, shadow roots, words across elements, clobbered names. */
const PAGE = `<!doctype html><html lang="de"><title>Die Fähre kam früh</title>
  <meta name="author" content="Otto Stumm">
  <body><nav><a href="/f">Die Fähre kam früh</a> <a href="/again">mehr davon</a></nav>
  <form><input name="childNodes"><input name="shadowRoot"><input name="lastChild"><input name="localName"></form>
  <div style="display:none">Die Fähre kam früh. ${LONG}</div>
  <div style="height:1500px"></div>
  <article><h1>Die  Fähre
    kam <em>fr</em>üh</h1><p class="byline">Von <span>Ada Lampe</span></p><p>Am 4. Dezember 2016 erschienen</p>
  ${`<p>${LONG}</p>`.repeat(2)}
  <p>${LONG} Mehr weiß der <a href="/again">Hafenmeister</a>, und <a href="/again">Hafenmeister</a> ist auch seine Frau.</p>
  <p id="late">${LONG}</p><landing-note></landing-note>
  <div style="height:1500px"></div></article>
  <footer>© 2016 Uferblatt. Alle Rechte
    vorbehalten.</footer>
  <script>
    customElements.define('landing-note', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<p>Im Schatten des Schuppens stand ein <a href="/boot">zweites Boot</a>, und niemand wusste, wem es gehört hat oder wer es dort ließ.</p>'; }
    });
  </script></body></html>`;

/** The words that are marked, and whether they are in sight. */
const MARKED = `JSON.stringify((() => {
  const ranges = [...(CSS.highlights.get('masthead') ?? [])];
  const boxes = ranges.flatMap((range) => [...range.getClientRects()]);
  return {
    words: ranges.map(String).join('').replace(/\\s+/g, ' '),
    within: ranges[0]?.startContainer.parentElement?.closest('h1, p, footer, nav, a')?.localName ?? null,
    inSight: boxes.length > 0 && boxes.every(({ top, bottom }) => top >= 0 && bottom <= innerHeight),
  };
})())`;

/**
 * @param {string} name
 * @param {() => import('./popup.mjs').Driver} driverOf
 */
export function describeMarks(name, driverOf) {
  describe(`places in ${name}`, () => {
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let server;
    before(async () => {
      server = await serve('tests/fixtures');
      server.pages.set('/page.html', PAGE);
    });
    after(() => server?.close());

    /**
     * Opens the popup on the page; `press` clicks the first statement that begins so, and returns what is said of it;
     * `change` is what the page does by itself meanwhile.
     *
     * @param {(press: (words: string, selector?: string) => Promise<string>, change: (script: string) => Promise<void>) => Promise<void>} visit
     */
    async function visiting(visit) {
      const driver = driverOf();
      await driver.open(`${server.origin}/page.html`);
      let before = await driver.evaluate('document.documentElement.outerHTML');
      const popup = await driver.click();
      await popup.ready();
      await popup.evaluate(`document.querySelector('.all summary')?.click()`);
      const press = async (/** @type {string} */ words, selector = '.place') => {
        await until(() => popup.evaluate(pressing(words, selector)));
        const said = await until(() => popup.evaluate(`document.getElementById('answer').textContent`));
        assert.equal(await driver.evaluate('document.documentElement.outerHTML'), before, 'the page was changed');
        return said;
      };
      await visit(press, async (script) => {
        await driver.evaluate(`void (() => { ${script} })()`);
        before = await driver.evaluate('document.documentElement.outerHTML');
      });
      await popup.close();
      await until(async () => (await driver.evaluate(`CSS.highlights.has('masthead')`)) === false);
      assert.equal(await driver.evaluate('document.documentElement.outerHTML'), before, 'something was left behind');
    }

    const marked = async () => JSON.parse(await driverOf().evaluate(MARKED));
    const settled = () =>
      until(async () => {
        const now = await marked();
        return now.inSight ? now : null;
      });

    test('the headline, in its heading and not in the menu, though elements part it', () =>
      visiting(async (press) => {
        assert.match(await press('Die Fähre', 'h1 .place'), /^Marked on the page\.$/);
        const { words, within } = await settled();
        assert.equal(words, 'Die Fähre kam früh');
        assert.equal(within, 'h1');
      }));

    test('an author, a date as the page prints it, and a notice broken over lines', () =>
      visiting(async (press) => {
        assert.match(await press('Ada Lampe'), /^Marked/);
        assert.equal((await settled()).words, 'Ada Lampe');
        assert.match(await press('4 December 2016'), /^Marked/);
        assert.equal((await settled()).words, '4. Dezember 2016');
        assert.match(await press('© 2016'), /^Marked/);
        assert.match((await settled()).words, /^© 2016 Uferblatt\./);
      }));

    test('a link by its address and words, the same words’ next place at the second asking', () =>
      visiting(async (press) => {
        assert.match(await press('Hafenmeister', '.all .place'), /1 of 2 places/);
        assert.equal((await settled()).words, 'Hafenmeister');
        assert.match(await press('Hafenmeister', '.all .place'), /2 of 2 places/);
        assert.match(await press('Hafenmeister', '.all .place'), /1 of 2 places/);
      }));

    test('words that are gone, that are hidden or that only metadata has are said to be so', () =>
      visiting(async (press, change) => {
        await change(`document.querySelector('.byline span').textContent = 'Niemand'`);
        assert.match(await press('Ada Lampe'), /not found on the page: it has changed/);
        assert.deepEqual((await marked()).words, '');
        await change(`document.querySelector('h1').hidden = true; document.querySelector('nav').hidden = true`);
        assert.match(await press('Die Fähre', 'h1 .place'), /does not show them/);
      }));

    test('what stands in a shadow root is marked there', () =>
      visiting(async (press) => {
        assert.match(await press('zweites Boot', '.all .place'), /^Marked/);
        assert.equal((await settled()).words, 'zweites Boot');
      }));
  });
}

/**
 * @param {string} words
 * @param {string} selector
 */
function pressing(words, selector) {
  return `(() => {
    document.getElementById('answer').textContent = '';
    const places = [...document.querySelectorAll(${JSON.stringify(selector)})];
    const found = places.find((place) => place.textContent.startsWith(${JSON.stringify(words)}));
    found?.click();
    return Boolean(found);
  })()`;
}
