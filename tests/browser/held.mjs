// Where a page is that was read: in a private window, held for the way back, gone.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { until } from './until.mjs';

const WORDS =
  'Nobody at the quay had expected the ferry so early, and nobody had brought a lamp for the landing that night.';
/** @param {string} what */
const page = (what) => `<!doctype html><html lang="en"><title>The ${what} came early</title><body>
  <article><h1>The ${what} came early</h1>${`<p>${WORDS} <a href="https://example.org/quay">So it was printed</a>.</p>`.repeat(8)}
  </article><footer>© 2021 Quay Paper. All rights reserved.</footer></body></html>`;

/** What a view did, by the marks that it leaves. @param {'started' | 'kept' | 'whole'} mark */
const did = (mark) => `window.performance.getEntriesByName('${mark}').length > 0`;

/**
 * @param {string} name
 * @param {() => import('./popup.mjs').Driver} driverOf
 */
export function describeHeld(name, driverOf) {
  describe(`pages that are held or gone in ${name}`, () => {
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let server;
    before(async () => {
      server = await serve('tests/fixtures');
      for (const what of ['ferry', 'train']) server.pages.set(`/${what}.html`, page(what));
    });
    after(() => server?.close());

    /**
     * Opens the popup, and closes it when the page has what is to be kept of it.
     *
     * @param {import('./popup.mjs').Page} of
     */
    async function click(of) {
      const popup = await of.click();
      await popup.ready();
      await until(() => popup.evaluate(`${did('kept')} || ${did('whole')}`));
      const title = await popup.evaluate(`document.querySelector('h1').textContent`);
      const read = await popup.evaluate(did('started'));
      await popup.close();
      return { title, read };
    }

    test('in a private window a report is kept, too, and with the window it goes', async () => {
      const address = `${server.origin}/ferry.html`;
      await driverOf().open(address);
      await click(driverOf());
      for (let time = 0; time < 2; time++) {
        const held = await driverOf().openPrivate(address);
        assert.deepEqual(await click(held), { title: 'The ferry came early', read: true });
        assert.deepEqual(await click(held), { title: 'The ferry came early', read: false });
        await held.close();
      }
      assert.equal((await click(driverOf())).read, false);
    });

    test('a page that the browser held for the way back is read anew, and kept again', async () => {
      const driver = driverOf();
      await driver.open(`${server.origin}/ferry.html`);
      await driver.evaluate(`void (window.held = true)`);
      await click(driver);
      assert.equal((await click(driver)).read, false);
      await driver.open(`${server.origin}/train.html`);
      assert.equal((await click(driver)).title, 'The train came early');
      await driver.evaluate('void history.back()');
      const back = `document.readyState === 'complete' && location.pathname === '/ferry.html'`;
      await until(() => driver.evaluate(back).catch(() => false));
      assert.equal(await driver.evaluate('window.held'), true, 'the browser did not hold the page');
      assert.deepEqual(await click(driver), { title: 'The ferry came early', read: true });
      assert.deepEqual(await click(driver), { title: 'The ferry came early', read: false });
    });

    test('of a page that is gone the list of links closes, the text stays folded, and why is said', async () => {
      const driver = driverOf();
      await driver.open(`${server.origin}/ferry.html`);
      await click(driver);
      // A view behind another tab draws nothing, and so fetches nothing after its beginning.
      const panel = await driver.openOwn('panel.html');
      await panel.evaluate(`void (window.requestAnimationFrame = () => 0)`);
      await panel.leave();
      assert.equal((await click(driver)).read, false);
      await until(() => panel.behind(`document.querySelector('#links .all') !== null`));
      assert.equal(await panel.behind(did('whole')), false);
      await driver.evaluate(`dispatchEvent(new PageTransitionEvent('pagehide'))`);
      await panel.behind(`document.querySelector('.all summary').click()`);
      const answer = `document.getElementById('answer').textContent`;
      assert.match(await until(() => panel.behind(answer)), /no longer in this tab/);
      await until(async () => (await panel.behind(`document.querySelector('.all').open`)) === false);
      await panel.behind(`void (document.getElementById('answer').textContent = '')`);
      await panel.behind(`document.querySelector('#text button[aria-expanded]').click()`);
      assert.match(await until(() => panel.behind(answer)), /no longer in this tab/);
      assert.equal(await panel.behind(`document.querySelector('#text button[aria-expanded]').ariaExpanded`), 'false');
      await panel.close();
    });
  });
}
