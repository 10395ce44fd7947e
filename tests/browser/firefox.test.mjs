import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { openFirefox } from '../../scripts/browsers/firefox.mjs';
import { serve } from '../../scripts/serve.mjs';
import { describeAgain } from './again.mjs';
import { describeHeld } from './held.mjs';
import { describeLinkList } from './link_list.mjs';
import { describeMarks } from './marks.mjs';
import { describePopup } from './popup.mjs';
import { describeReader } from './reader.mjs';
import { describeSettings } from './settings.mjs';
import { describeTaken } from './taken.mjs';
import { until } from './until.mjs';
import { describeViews } from './views.mjs';
import { describeWays } from './ways.mjs';

/** @type {Awaited<ReturnType<typeof openFirefox>>} */
let browser;
before(async () => {
  browser = await openFirefox('dist/firefox');
});
after(() => browser?.close());

describePopup('Firefox', () => browser, { browserPage: 'about:support' });
describeAgain('Firefox', () => browser);
describeLinkList('Firefox', () => browser);
describeMarks('Firefox', () => browser);
describeWays('Firefox', () => browser);
describeViews('Firefox', () => browser);
describeReader('Firefox', () => browser);
describeTaken('Firefox', () => browser);
describeSettings('Firefox', () => browser);
describeHeld('Firefox', () => browser);

test('a file is read, too', async () => {
  await browser.open(`file://${path.resolve('tests/fixtures/republished/semantic.html')}`);
  const popup = await browser.click();
  await popup.ready();
  assert.match(await popup.text(), /Harbour Minister/);
  await popup.close();
});

test('the sidebar shows the page that the popup read', async (t) => {
  const server = await serve('tests/fixtures/republished');
  t.after(() => server.close());
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
});

test('the shortcut and the context menus read the page, the selection is quoted', async (t) => {
  const server = await serve('tests/fixtures/republished');
  t.after(() => server.close());
  await browser.open(`${server.origin}/semantic.html`);
  const opened = await browser.shortcut('M');
  await opened.ready();
  assert.match(await opened.text(), /Harbour Minister/);
  await opened.close();

  const point = () =>
    browser.evaluate(`(() => { const { left, top } = document.querySelector('h1').getBoundingClientRect();
      return [Math.round(left + 30), Math.round(top + 10)]; })()`);
  const [x, y] = await point();
  const page = await browser.menu(x, y);
  assert.equal(page.label, 'Read this page’s masthead');
  await page.popup.ready();
  assert.match(await page.popup.text(), /Harbour Minister/);
  assert.equal(await page.popup.evaluate(`document.querySelector('.selected')`), null);
  await page.popup.close();

  const words = await browser.evaluate(
    `(getSelection().selectAllChildren(document.querySelector('h1')), String(getSelection()))`,
  );
  const selection = await browser.menu(x, y);
  assert.equal(selection.label, 'Quote the selection with its source');
  await selection.popup.ready();
  const quoted = await until(() =>
    selection.popup.evaluate(`document.querySelector('.selected')?.textContent ?? null`),
  );
  assert.equal(quoted, words);
  await selection.popup.evaluate(`document.getElementById('quote').click()`);
  assert.equal(
    await until(() => selection.popup.evaluate(`document.getElementById('answer').textContent`)),
    'Copied: Selected words.',
  );
  assert.match(await browser.copied(), /^“Harbour Minister [^”]*”\nCastellan, I.*2019/);
  await selection.popup.close();
});
