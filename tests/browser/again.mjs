// A second click on a page that is the same shows what the first one read; on any other it reads anew.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { until } from './until.mjs';

const WORDS =
  'Nobody at the quay had expected the ferry so early, and nobody had brought a lamp for the landing that night.';

/** An article with a paragraph that a sheet can hide, and an element that can be given a shadow root. */
const PAGE = `<!doctype html><html lang="en" id="masthead" version="0.1.0"><title>The ferry came early</title>
  <meta name="author" content="Otto Mute"><style>#later { color: black }</style><body>
  <article><h1>The ferry came early</h1>${`<p>${WORDS} <a href="https://example.org/quay">So it was printed</a>.</p>`.repeat(8)}
  <p id="later">${WORDS} This stands in a paragraph of its <a href="?of=own">own</a>.</p><div id="host"></div></article>
  <footer>© 2021 Quay Paper. All rights reserved.</footer></body></html>`;

/** What pages do after they were read; of each something that the report says then. */
/** @type {Record<string, [string, RegExp | null]>} */
const CHANGES = {
  'a text': [`document.querySelector('h1').firstChild.data = 'The ferry came late'`, /The ferry came late/],
  'an attribute': [`document.querySelector('meta').setAttribute('content', 'Ada Lamp')`, /Ada Lamp/],
  'a list of children': [
    `document.querySelector('article').append('And then there were two.')`,
    /And then there were two/,
  ],
  'its address': [`history.pushState(null, '', '/another.html')`, /another\.html/],
  'a shadow root': [
    `document.getElementById('host').attachShadow({ mode: 'open' }).append('In the shadow of the shed lay a second boat, and nobody knew whose it was.')`,
    /shadow of the shed/,
  ],
  // The report says nothing of it.
  'what a sheet shows': [`document.styleSheets[0].insertRule('#later { display: none }')`, null],
};

/** What a popup did, by the marks that it leaves. @param {'started' | 'kept' | 'whole'} mark */
const did = (mark) => `window.performance.getEntriesByName('${mark}').length > 0`;

/**
 * @param {string} name
 * @param {() => import('./popup.mjs').Driver} driverOf
 */
export function describeAgain(name, driverOf) {
  describe(`clicks on the same page in ${name}`, () => {
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let server;
    before(async () => {
      server = await serve('tests/fixtures');
      server.pages.set('/page.html', PAGE);
      server.pages.set('/other.html', PAGE.replaceAll('ferry', 'train'));
    });
    after(() => server?.close());

    const open = () => driverOf().open(`${server.origin}/page.html`);

    /**
     * Opens the popup, and closes it when the page has what is to be kept of it.
     *
     * @param {(popup: import('./popup.mjs').Popup) => Promise<unknown>} [visit]
     */
    async function click(visit) {
      const popup = await driverOf().click();
      try {
        await popup.ready();
        const shown = await popup.evaluate(`document.getElementById('view').outerHTML`);
        await until(() => popup.evaluate(`${did('kept')} || ${did('whole')}`));
        const read = await popup.evaluate(did('kept'));
        const started = await popup.evaluate(did('started'));
        await visit?.(popup);
        return { shown, read, started };
      } finally {
        await popup.close();
      }
    }

    /** All that the popup says when everything is unfolded. @param {import('./popup.mjs').Popup} popup */
    async function unfolded(popup) {
      await popup.evaluate(`document.querySelector('.all summary').click()`);
      await popup.evaluate(`document.querySelector('#text button[aria-expanded=false]').click()`);
      await until(() =>
        popup.evaluate(
          `document.querySelectorAll('.all li').length > 0 && document.querySelector('.whole').children.length > 1`,
        ),
      );
      return popup.evaluate(`document.getElementById('view').outerHTML`);
    }

    /** What is said when the text is copied, which the module for exports makes of the whole report. @param {import('./popup.mjs').Popup} popup */
    async function copied(popup) {
      await until(() => popup.evaluate(`document.getElementById('copy') !== null`));
      await popup.evaluate(`(() => { document.getElementById('form').value = 'markdown';
        document.getElementById('copy').click(); return 1; })()`);
      return until(() => popup.evaluate(`document.getElementById('answer').textContent`));
    }

    test('a page that is the same isn’t read again, and the same is shown, unfolded and taken along', async () => {
      const driver = driverOf();
      await open();
      const before = await driver.evaluate('document.documentElement.outerHTML');
      /** @type {string[][]} */
      const all = [];
      const visit = async (/** @type {import('./popup.mjs').Popup} */ popup) =>
        all.push([await unfolded(popup), await copied(popup)]);
      const first = await click(visit);
      const second = await click(visit);
      const third = await click(visit);
      assert.deepEqual([first.read, second.read, third.read], [true, false, false]);
      assert.deepEqual([second.started, third.started], [false, false], 'the worker was started');
      assert.equal(second.shown, first.shown);
      assert.equal(third.shown, first.shown);
      assert.match(all[0][0], /So it was printed[\s\S]*paragraph of its/);
      assert.equal(all[0][1], 'Copied: Markdown.');
      assert.deepEqual(all[1], all[0]);
      assert.deepEqual(all[2], all[0]);
      assert.equal(await driver.evaluate('document.documentElement.outerHTML'), before, 'the page was changed');
    });

    for (const [what, [change, says]] of Object.entries(CHANGES)) {
      test(`a page that changed is read anew: ${what}`, async () => {
        await open();
        /** @type {string[]} */
        const reports = [];
        const visit = async (/** @type {import('./popup.mjs').Popup} */ popup) =>
          void reports.push(await unfolded(popup));
        assert.equal((await click(visit)).read, true);
        await driverOf().evaluate(`(() => { ${change}; return 1; })()`);
        assert.equal((await click(visit)).read, true);
        if (says) {
          assert.doesNotMatch(reports[0], says);
          assert.match(reports[1], says);
        }
        assert.equal((await click(visit)).read, false);
        assert.equal(reports[2], reports[1]);
      });
    }

    test('a page that is left is forgotten: loaded anew, come back to, and while it is held for that', async () => {
      const driver = driverOf();
      await open();
      await click();
      await open();
      assert.equal((await click()).read, true, 'loaded anew');
      await driver.open(`${server.origin}/other.html`);
      assert.match((await click()).shown, /The train came early/);
      await driver.evaluate('void history.back()');
      const back = `document.readyState === 'complete' && location.pathname === '/page.html'`;
      await until(() => driver.evaluate(back).catch(() => false));
      assert.equal((await click()).read, true, 'come back to');
      await driver.evaluate(`dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))`);
      assert.equal((await click()).read, true, 'held for the way back');
    });

    test('what is unfolded after the page was left is there all the same', async () => {
      const driver = driverOf();
      await open();
      await click();
      const popup = await driver.click();
      await popup.ready();
      await until(() => popup.evaluate(did('whole')));
      await driver.evaluate(`dispatchEvent(new PageTransitionEvent('pagehide'))`);
      assert.match(await unfolded(popup), /paragraph of its/);
      await popup.close();
    });
  });
}
