// The site, as a visitor uses it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { CHROMIUM } from '../../scripts/browsers/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { SAMPLE } from '../layouts.mjs';

const FILE = 'tests/fixtures/republished/tables.html';

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  server = await serve('dist/www');
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/**
 * The site in a fresh page; whatever the page complains of fails the test.
 *
 * @param {(page: import('playwright-core').Page) => Promise<void>} visit
 * @param {{ width?: number }} [size]
 */
async function visiting(visit, { width = 1000 } = {}) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${server.origin}/`);
  await visit(page);
  await page.close();
  assert.deepEqual(complaints, []);
}

/** @param {import('playwright-core').Page} page */
async function showsSample(page) {
  await page.waitForSelector('#view h1');
  assert.equal(await page.textContent('#view h1'), SAMPLE.title);
  assert.equal(await page.textContent('#view .nameplate'), SAMPLE.publisher[0]);
  const report = JSON.parse((await page.textContent('#json')) ?? '');
  assert.equal(report.source.title, SAMPLE.title);
  assert.equal(report.links.total, SAMPLE.links);
}

test('a chosen file is read', () =>
  visiting(async (page) => {
    await page.setInputFiles('#file', FILE);
    await showsSample(page);
  }));

test('a dropped file is read', () =>
  visiting(async (page) => {
    const transfer = await page.evaluateHandle(
      (text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], 'page.html', { type: 'text/html' }));
        return data;
      },
      fs.readFileSync(FILE, 'utf8'),
    );
    await page.dispatchEvent('#drop', 'drop', { dataTransfer: transfer });
    await showsSample(page);
  }));

test('pasted source is read, with the address that it is given', () =>
  visiting(async (page) => {
    await page.fill('#source', fs.readFileSync(FILE, 'utf8'));
    await page.fill('#address', 'https://www.meridian-review.example/a');
    await page.click('button[type=submit]');
    await showsSample(page);
    assert.equal(JSON.parse((await page.textContent('#json')) ?? '').url, 'https://www.meridian-review.example/a');
  }));

test('the sample is one click away, and fits a narrow screen', () =>
  visiting(
    async (page) => {
      await page.click('#sample');
      await showsSample(page);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      assert.ok(overflow <= 0, `${overflow} px too wide`);
    },
    { width: 320 },
  ));

test('nothing to read is said in a sentence', () =>
  visiting(async (page) => {
    await page.fill('#source', '   ');
    await page.click('button[type=submit]');
    assert.match((await page.textContent('#view .state')) ?? '', /no text on this page/);
  }));
