// What the popup must do, for any browser that can open it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { hasSeed, layouts } from '../layouts.mjs';
import { until } from './until.mjs';

/**
 * @typedef {object} Popup
 * @property {(expression: string) => Promise<any>} evaluate
 * @property {() => Promise<void>} ready
 * @property {() => Promise<string>} text
 * @property {() => Promise<Buffer>} screenshot
 * @property {(id: string) => Promise<unknown>} press Clicks a button as a hand does.
 * @property {(factor: number) => Promise<unknown>} zoom
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Page
 * @property {(expression: string) => Promise<any>} evaluate In the page.
 * @property {() => Promise<Popup>} click Clicks the icon.
 *
 * @typedef {object} More
 * @property {string} downloads The folder where what is saved goes.
 * @property {(url: string) => Promise<void>} open Shows a page in the tab.
 * @property {(file: string) => Promise<Tab>} view A tab of the extension that something opened.
 * @property {(file: string) => Promise<Tab>} openOwn Opens a page of the extension in a tab.
 * @property {(url: string) => Promise<Page & { close: () => Promise<unknown> }>} openPrivate A page in a private window.
 * @property {() => Promise<string>} copied The text that was copied last.
 * @property {(yes: boolean) => Promise<unknown>} still Whether the user wants no motion.
 *
 * @typedef {Page & More} Driver
 *
 * @typedef {object} Tab
 * @property {(expression: string) => Promise<any>} evaluate
 * @property {(expression: string) => Promise<any>} behind The same, with the tab left behind the one in front.
 * @property {() => Promise<unknown>} leave Brings the page to the front.
 * @property {(factor: number) => Promise<unknown>} zoom
 * @property {(yes: boolean) => Promise<unknown>} asPrinted
 * @property {() => Promise<unknown>} close
 */

/** What the popup shows, as data. */
const SHOWN = `JSON.stringify((() => {
  const text = (node) => node?.textContent.trim() ?? null;
  const one = (selector) => text(document.querySelector(selector));
  const all = (selector, read) => [...document.querySelectorAll(selector)].map(read);
  return {
    state: one('.state .sentence'),
    nameplate: one('.nameplate'),
    dateline: all('.dateline > span', text),
    title: one('h1'),
    by: one('.by'),
    passage: all('.passage > div:not(.line)', (end) => [text(end.firstElementChild), text(end.querySelector('small'))]),
    said: one('.said'),
    topics: Object.fromEntries(all('.topics > div', (row) => [text(row.querySelector('dt')), text(row.querySelector('dd'))])),
    count: one('#links .count'),
    bar: document.querySelector('.bar')?.getAttribute('aria-label') ?? null,
    pieces: document.querySelectorAll('.bar i').length,
    domains: Object.fromEntries(all('.domains li', (row) => [text(row.firstElementChild), Number(text(row.lastElementChild))])),
    notices: all('.notice', (row) => [text(row.querySelector('dt')), text(row.querySelector('dd'))]),
    lead: one('.lead'),
    none: all('.none', text),
    conflicts: all('.conflicts > div', text),
  };
})())`;

const HOSTILE = `<!doctype html><title>Names on a form</title><body>
  <form name="URL" id="body"><input name="childNodes"><input name="firstChild"><input name="nodeType"><input name="localName">
  <input name="attributes"><input name="nextSibling"><input name="shadowRoot"><input name="getAttribute">
  <article><h1>A form that answers to everything</h1>
  ${'<p>Words that stand inside of the form and that any reader of this page sees, sentence after sentence, to its end.</p>'.repeat(8)}
  </article></form><img name="baseURI"><img name="documentElement"><iframe name="contentType" src="about:blank"></iframe></body>`;

/**
 * @param {string} name
 * @param {() => Driver} driverOf The browser, started before the tests.
 * @param {{ browserPage: string }} browser
 */
export function describePopup(name, driverOf, { browserPage }) {
  describe(`popup in ${name}`, () => {
    /** @type {Driver} */
    let driver;
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let server;

    before(async () => {
      server = await serve('tests/fixtures');
      driver = driverOf();
    });
    after(async () => {
      await server?.close();
    });

    /**
     * What the popup shows of a page; the page must come out of it unchanged.
     *
     * @param {string} html
     */
    async function read(html, path = '/page.html') {
      server.pages.set(path, html);
      await driver.open(server.origin + path);
      const before = await driver.evaluate('document.documentElement.outerHTML');
      const shown = await shownOn();
      assert.equal(await driver.evaluate('document.documentElement.outerHTML'), before, 'the page was changed');
      return shown;
    }

    async function shownOn() {
      const popup = await driver.click();
      await popup.ready();
      const shown = JSON.parse(await popup.evaluate(SHOWN));
      await popup.close();
      return shown;
    }

    if (!hasSeed) test('the seed', { skip: 'SKIPPED: there is no ../shared/seed' });

    for (const { name: layout, html, addresses, expected } of layouts()) {
      test(`shows every row: ${layout}`, async () => {
        const shown = await read(html);
        assert.equal(shown.title, expected.title);
        assert.equal(shown.by, `By ${expected.author}`);
        assert.equal(shown.nameplate, expected.publisher[0]);
        assert.equal(shown.dateline[0], expected.publisher[1]);
        assert.deepEqual(shown.passage, [expected.origin, expected.publisher]);
        assert.match(shown.said, /original source/i);
        assert.deepEqual(shown.topics, expected.topics);
        assert.ok(shown.lead.startsWith(expected.starts), shown.lead);

        assert.match(shown.count, new RegExp(`^${expected.links} `));
        if (addresses) {
          assert.match(shown.count, new RegExp(`references to ${expected.sites} sites$`));
          assert.equal(shown.pieces, expected.sites);
          for (const [domain, count] of Object.entries(expected.domains)) {
            assert.equal(shown.domains[domain], count);
            assert.match(shown.bar, new RegExp(`${count} ${domain}`));
          }
        } else {
          assert.match(shown.count, new RegExp(`${expected.links} lead nowhere$`));
          assert.deepEqual(shown.domains, { 'no address': expected.links });
        }

        const notices = shown.notices.map((/** @type {string[]} */ row) => row.join(' '));
        const has = (/** @type {string[]} */ ...parts) =>
          assert.ok(
            notices.some((/** @type {string} */ row) => parts.every((part) => row.includes(part))),
            `no notice with ${parts.join(' + ')} in\n${notices.join('\n')}`,
          );
        has('Copyright', 'This article', ...expected.holders, expected.year);
        has('Disclaimer', 'Liability', expected.wordings[0]);
        has('Disclaimer', 'Fair use', expected.wordings[1]);
        has('Permission', expected.wordings[2]);
        has('Contact', expected.contact);
        has('Editor’s hand', 'Emphasis', expected.editorial);
      });
    }

    test('a form whose fields are named as the DOM is', async () => {
      const shown = await read(HOSTILE);
      assert.equal(shown.title, 'A form that answers to everything');
      assert.match(shown.lead, /^Words that stand inside of the form/);
    });

    test('markup in the page’s words stays words', async () => {
      const title = '<img src=x onerror=alert(1)> in a headline &amp; more';
      const words = 'A sentence of the text that has nothing to do with its headline, and goes on for a while. '.repeat(
        4,
      );
      const html = `<title>x</title><article><h1>${title.replaceAll('<', '&lt;')}</h1>${`<p>${words}</p>`.repeat(4)}</article>`;
      const shown = await read(html);
      assert.equal(shown.title, '<img src=x onerror=alert(1)> in a headline & more');
    });

    test('what the page says otherwise stands in sight; the same said with more words does not', async () => {
      const words = 'A sentence of the text that has nothing to do with its dates, and goes on for quite a while.';
      const claims = { '@type': 'NewsArticle', headline: 'Two dates for one text', datePublished: '2021-03-01' };
      const shown = await read(`<title>Two dates for one text | Quay Paper</title>
        <meta property="og:title" content="Two dates for one text | Quay Paper">
        <script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...claims })}</script>
        <article><h1>Two dates for one text</h1><p class="date">Published 4 March 2021</p>${`<p>${words}</p>`.repeat(5)}</article>`);
      const [answer, other] = shown.dateline[0].startsWith('4') ? ['4', '1 March 2021'] : ['1', '4 March 2021'];
      assert.ok(shown.dateline[0].startsWith(answer));
      assert.equal(shown.conflicts.length, 1);
      assert.ok(shown.conflicts[0].startsWith(`but published${other} (`), shown.conflicts[0]);
    });

    test('that a page is being read is said only to those who wait', async () => {
      server.pages.set(
        '/long.html',
        `<title>Long</title><article><h1>Long</h1>${'<p>Many words of a long text, <b>over</b> and <i>over</i> again, so that it takes its time.</p>'.repeat(60_000)}</article>`,
      );
      await driver.open(`${server.origin}/long.html`);
      const popup = await driver.click();
      const seen = [];
      for (const end = Date.now() + 20_000; Date.now() < end;) {
        const [state, busy] = await popup.evaluate(
          `[document.querySelector('.state .sentence')?.textContent ?? null, document.getElementById('view')?.getAttribute('aria-busy')]`,
        );
        if (state) seen.push(state);
        if (busy === 'false') break;
      }
      assert.ok(seen.includes('Reading the page …'), seen.join());
      await popup.ready();
      await popup.close();
    });

    test('a page of the browser', async () => {
      await driver.open(browserPage);
      assert.match((await shownOn()).state, /browser’s own pages/);
    });

    test('a page that the browser lets nobody read: its own for an address where nobody answers', async () => {
      const gone = await serve('tests/fixtures');
      await gone.close();
      await driver.open(`${gone.origin}/page.html`).catch(() => {});
      await until(async () => !(await driver.evaluate('document.URL').catch(() => 'http:')).startsWith('http'));
      const { state } = await shownOn();
      assert.match(state, /doesn’t let extensions read this page|browser’s own pages/);
    });

    test('an empty page', async () => {
      assert.match((await read('<!doctype html><title></title><body> \n </body>')).state, /no text on this page/);
    });

    test('a page without an article', async () => {
      const shown = await read(
        '<!doctype html><title>Menu</title><nav><a href="/a">One</a> <a href="/b">Two</a></nav>',
      );
      assert.deepEqual(
        shown.none.filter((/** @type {string} */ line) => line.includes('article')),
        ['No article was found on this page.', 'On a front page or a list, open one of its articles.'],
      );
    });

    test('a PDF', async () => {
      await driver.open(`${server.origin}/small.pdf`);
      assert.match((await shownOn()).state, /This is a PDF/);
    });
  });
}
