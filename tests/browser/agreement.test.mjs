// The two ways into the crate give one report: the walker's snapshot of a page that Chromium has parsed, and html5ever on the
// page's source.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { CHROMIUM } from '../../scripts/browsers/chromium.mjs';
import { init, readHtml, readSnapshot, snapshot } from '../../dist/npm/html.js';
import { hasCorpus, source, spread } from '../shared.mjs';

const ADDRESS = 'https://news.example/2020/page.html';
const EACH_SET = Number(process.env.MASTHEAD_AGREEMENT ?? 25);
const LAYOUTS = 'tests/fixtures/republished';

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {import('playwright-core').Page} */
let page;
let html = '';

before(async () => {
  await init();
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  // Scripts off: the page stays what its source says. The network is the one page.
  const context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
  await page.route('**', (route) =>
    route.request().isNavigationRequest() && route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
});
after(() => browser?.close());

/** @param {string} text */
async function agree(text) {
  html = text;
  await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
  // What a browser shows is known to the live document alone, so that bit is left out here.
  const taken = await page.evaluate(`(${snapshot})({ visibility: false })`);
  const live = readSnapshot(taken);
  const difference = firstDifference(live, readHtml(text, { url: ADDRESS }), 'report');
  assert.equal(difference, null, difference ?? '');
  return live;
}

/**
 * Where two reports part, in one line: they are too long to print.
 *
 * @param {any} one
 * @param {any} other
 * @param {string} at
 * @returns {string | null}
 */
function firstDifference(one, other, at) {
  if (one !== null && other !== null && typeof one === 'object' && typeof other === 'object') {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    for (const key of keys) {
      const found = firstDifference(one[key], other[key], `${at}.${key}`);
      if (found) return found;
    }
    return null;
  }
  if (Object.is(one, other)) return null;
  if (typeof one !== 'string' || typeof other !== 'string') return `${at}: snapshot ${one}, source ${other}`;
  let start = 0;
  while (one[start] === other[start]) start++;
  const part = (/** @type {string} */ text) => JSON.stringify(text.slice(Math.max(0, start - 30), start + 60));
  return `${at} at ${start}: snapshot ${part(one)}, source ${part(other)}`;
}

for (const name of fs.readdirSync(LAYOUTS).filter((name) => name.endsWith('.html'))) {
  test(`snapshot and source agree: ${name}`, async () => {
    const report = await agree(fs.readFileSync(path.join(LAYOUTS, name), 'utf8'));
    assert.ok(report.content);
  });
}

if (!hasCorpus) test('snapshot and source agree on the corpus', { skip: 'SKIPPED: there is no ../shared/corpus' });

for (const name of spread(EACH_SET)) {
  test(`snapshot and source agree: ${name}`, async () => {
    await agree(source(name));
  });
}
