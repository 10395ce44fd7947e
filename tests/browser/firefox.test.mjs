import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openFirefox } from '../../scripts/browsers/firefox.mjs';
import { serve } from '../../scripts/serve.mjs';
import { describeMarks } from './marks.mjs';
import { describePopup } from './popup.mjs';
import { until } from './until.mjs';
import { describeWays } from './ways.mjs';

/** @type {Awaited<ReturnType<typeof openFirefox>>} */
let browser;
before(async () => {
  browser = await openFirefox('dist/firefox');
});
after(() => browser?.close());

describePopup('Firefox', () => browser, { browserPage: 'about:support' });
describeMarks('Firefox', () => browser);
describeWays('Firefox', () => browser);

test('the sidebar shows the page that the popup read', async () => {
  const server = await serve('tests/fixtures/republished');
  await browser.open(`${server.origin}/semantic.html`);
  const popup = await browser.click();
  await popup.ready();
  await until(() => popup.evaluate(`document.getElementById('keep') !== null`));
  await popup.evaluate(`document.getElementById('keep').click()`);
  const sidebar = await browser.sidebar();
  const headline = await until(
    () => sidebar.evaluate(`document.querySelector('h1')?.textContent`).catch(() => null),
    10_000,
  );
  assert.match(headline, /^Harbour Minister/);
  await browser.closeSidebar();
  await popup.close();
  await server.close();
});
