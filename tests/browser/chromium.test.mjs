import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { openChromium } from '../../scripts/browsers/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { describeAgain } from './again.mjs';
import { describeHeld } from './held.mjs';
import { describeLinkList } from './link_list.mjs';
import { describeMarks } from './marks.mjs';
import { describePopup } from './popup.mjs';
import { describeReader } from './reader.mjs';
import { describeSettings } from './settings.mjs';
import { describeTaken } from './taken.mjs';
import { describeViews } from './views.mjs';
import { describeWays } from './ways.mjs';

const downloads = fs.mkdtempSync(path.join(os.tmpdir(), 'masthead-saved-'));
/** @type {Awaited<ReturnType<typeof openChromium>>} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  server = await serve('tests/fixtures/republished');
  browser = await openChromium('dist/chromium');
  await browser.saveTo(downloads);
  await browser.context.grantPermissions(['clipboard-read']);
});
after(async () => {
  await browser?.close();
  await server?.close();
  fs.rmSync(downloads, { recursive: true, force: true });
});

/** @returns {import('./popup.mjs').Driver} */
function driver() {
  const { page } = browser;
  return {
    downloads,
    open: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    click: async () => {
      await page.bringToFront();
      return browser.click(page);
    },
    evaluate: (expression) => page.evaluate(expression),
    view: async (file) => tabOf(await browser.view(file)),
    openOwn: async (file) => {
      const own = await browser.open(file);
      const tab = await browser.view(file);
      return tabOf({ ...tab, close: () => own.close() });
    },
    openPrivate: (url) => browser.openPrivate(url),
    copied: () => page.evaluate('navigator.clipboard.readText()'),
    still: (yes) => page.emulateMedia({ reducedMotion: yes ? 'reduce' : 'no-preference' }),
  };
}

/** @param {Awaited<ReturnType<typeof browser.view>>} view */
const tabOf = (view) => ({ ...view, behind: view.evaluate, leave: () => browser.page.bringToFront() });

describePopup('Chromium', driver, { browserPage: 'chrome://version/' });
describeAgain('Chromium', driver);
describeLinkList('Chromium', driver);
describeMarks('Chromium', driver);
describeWays('Chromium', driver);
describeViews('Chromium', driver);
describeReader('Chromium', driver);
describeTaken('Chromium', driver);
describeSettings('Chromium', driver);
describeHeld('Chromium', driver);

test('a click asks the network for nothing', async () => {
  /** @type {string[]} */
  const asked = [];
  await browser.page.goto(`${server.origin}/semantic.html`, { waitUntil: 'networkidle' });
  browser.context.on('request', (request) => asked.push(request.url()));
  server.requests.length = 0;
  const popup = await browser.click(browser.page);
  await popup.ready();
  const loaded = JSON.parse(
    await popup.evaluate(`JSON.stringify(performance.getEntriesByType('resource').map(({ name }) => name))`),
  );
  await popup.close();
  assert.deepEqual(server.requests, []);
  assert.deepEqual(
    asked.filter((url) => !url.startsWith('chrome-extension:')),
    [],
  );
  assert.deepEqual(
    loaded.filter((/** @type {string} */ url) => !url.startsWith('chrome-extension:')),
    [],
  );
});

test('the popup can be used by keyboard and by those who can’t see it', async () => {
  await browser.page.goto(`${server.origin}/semantic.html`);
  const popup = await browser.click(browser.page);
  await popup.ready();
  const { readFileSync } = await import('node:fs');
  await popup.evaluate(`${readFileSync('node_modules/axe-core/axe.min.js', 'utf8')}; 0`);
  const { violations } = await popup.evaluate('axe.run(document)');
  await popup.close();
  assert.deepEqual(
    violations.map((/** @type {any} */ { id, nodes }) => [id, nodes.map((/** @type {any} */ node) => node.html)]),
    [],
  );
});
