// The site, as a visitor uses it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { CHROMIUM } from '../../scripts/browsers/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { openFirefox } from '../../scripts/browsers/firefox.mjs';
import { SAMPLE } from '../layouts.mjs';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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
 * @param {{ width?: number, path?: string, options?: import('playwright-core').BrowserContextOptions }} [size]
 */
async function visiting(visit, { width = 1000, path = '', options = {} } = {}) {
  const page = await browser.newPage({ viewport: { width, height: 800 }, ...options });
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${server.origin}/${path}`);
  await visit(page);
  await page.close();
  assert.deepEqual(complaints, []);
}

/** @param {import('playwright-core').Page} page */
async function showsSample(page) {
  // While it reads, the view has a heading of its own.
  await page.waitForSelector('#data:not([hidden])');
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

/** Pages to choose at once: three that are the sample, one that is no page, one with a hostile title. */
const FILES = [
  ...['semantic', 'tables', 'paragraphs'].map((name) => ({
    name: `${name}.html`,
    mimeType: 'text/html',
    buffer: fs.readFileSync(`tests/fixtures/republished/${name}.html`),
  })),
  { name: 'paper.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') },
  {
    name: '=1+1.html',
    mimeType: 'text/html',
    buffer: Buffer.from(
      '<title>=HYPERLINK("https://evil.example/","a"),"\n<img src=x onerror=alert(1)></title><p>Words.',
    ),
  },
];

/** @param {import('playwright-core').Page} page */
async function readsFiles(page) {
  await page.setInputFiles('#file', FILES);
  await page.waitForSelector('#save-table:not([hidden])');
}

test('several files are a table, and each of them is one click from its view', () =>
  visiting(async (page) => {
    await readsFiles(page);
    assert.equal(await page.textContent('#batch [role=status]'), '5 of 5 pages read');
    assert.equal(await page.evaluate("document.querySelector('#batch progress').value"), 5);
    const rows = await page.$$eval('#batch tbody tr', (all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    assert.equal(rows.length, 5);
    for (const row of rows.slice(0, 3)) {
      assert.equal(row[1], SAMPLE.title);
      assert.equal(row[3], SAMPLE.publisher[0]);
      assert.equal(row[6], String(SAMPLE.links));
    }
    assert.match(rows[3][1] ?? '', /PDF/);
    assert.equal(await page.$('#batch img'), null);
    await page.click('#batch tbody tr:nth-child(2) button');
    await showsSample(page);
    assert.ok(await page.isVisible('#batch'), 'the table stays');
    // Another way in takes the table away.
    await page.click('#sample');
    await showsSample(page);
    assert.equal(await page.isVisible('#batch'), false);
  }));

test('the table is saved as CSV, without a formula in it', () =>
  visiting(async (page) => {
    await readsFiles(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-table')]);
    assert.equal(download.suggestedFilename(), 'pages.csv');
    const csv = fs.readFileSync(await download.path(), 'utf8');
    const lines = csv.split('\r\n');
    assert.equal(lines.length, 7);
    assert.ok(lines[1].startsWith('semantic.html,'));
    assert.ok(lines[1].includes(`"${SAMPLE.title}"`));
    assert.ok(lines[5].startsWith(`"'=1+1.html","'=HYPERLINK(""`), lines[5]);
  }));

test('a batch can be stopped; what was read stays', () =>
  visiting(async (page) => {
    const monster = { name: 'monster.html', mimeType: 'text/html', buffer: Buffer.from('<p>'.repeat(400_000)) };
    await page.setInputFiles('#file', [FILES[0], ...Array.from({ length: 40 }, () => monster)]);
    await page.waitForSelector('#batch tbody button');
    await page.click('#stop');
    await page.waitForSelector('#save-table:not([hidden])');
    assert.match((await page.textContent('#batch [role=status]')) ?? '', /^Stopped: \d+ of 41 pages were read$/);
    // The reader goes on with the next page.
    await page.click('#sample');
    await showsSample(page);
  }));

test('the JSON is searched, copied and saved', () =>
  visiting(
    async (page) => {
      await page.click('#sample');
      await showsSample(page);
      await page.fill('#search', 'LANTERN.example');
      const [, count] = /^1 of (\d+)$/.exec((await page.textContent('#found')) ?? '') ?? [];
      assert.ok(Number(count) >= 5);
      assert.equal(await page.evaluate("CSS.highlights.get('found').size"), Number(count));
      await page.press('#search', 'Shift+Enter');
      assert.equal(await page.textContent('#found'), `${count} of ${count}`);
      await page.click('#next');
      assert.equal(await page.textContent('#found'), `1 of ${count}`);
      await page.fill('#search', 'nowhere to be seen');
      assert.equal(await page.textContent('#found'), 'Not found');
      await page.fill('#search', '');
      assert.equal(await page.textContent('#found'), '');
      await page.click('#copy');
      await page.waitForSelector('#copied:not(:empty)');
      const copied = await page.evaluate('navigator.clipboard.readText()');
      assert.equal(JSON.parse(String(copied)).source.title, SAMPLE.title);
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
      assert.equal(JSON.parse(fs.readFileSync(await download.path(), 'utf8')).links.total, SAMPLE.links);
    },
    { options: { permissions: ['clipboard-read', 'clipboard-write'] } },
  ));

test('the keyboard alone is enough', () =>
  visiting(async (page) => {
    const reach = async (/** @type {string} */ selector) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      }
      assert.fail(`Tab doesn’t reach ${selector}`);
    };
    await page.waitForLoadState('networkidle');
    await reach('#file');
    await reach('#source');
    await reach('#sample');
    await page.keyboard.press('Enter');
    await showsSample(page);
    await reach('#view a[href]');
    await reach('#search');
    await page.keyboard.type('lantern');
    await page.keyboard.press('Enter');
    assert.match((await page.textContent('#found')) ?? '', /^2 of/);
    await reach('#json');
    await reach('#copy');
    await readsFiles(page);
    await reach('#batch tbody button');
    await page.keyboard.press('Enter');
    await showsSample(page);
  }));

test('after one visit it works without a network, and can be installed', () =>
  visiting(async (page) => {
    await page.evaluate('navigator.serviceWorker.ready');
    const { icons, start_url: start } = await page.evaluate(
      "fetch('manifest.webmanifest').then((found) => found.json())",
    );
    assert.equal(start, './');
    for (const { src } of icons) assert.ok(fs.existsSync(`dist/www/${src}`), src);
    await page.context().setOffline(true);
    await page.reload();
    await page.click('#sample');
    await showsSample(page);
    await page.goto(`${server.origin}/use.html`);
    await page.click('#run-export');
    await page.waitForFunction(
      (title) => document.getElementById('output-export')?.textContent?.includes(title),
      '@online{',
    );
    await page.context().setOffline(false);
  }));

test('every example of the module runs as it is shown', () =>
  visiting(
    async (page) => {
      await page.waitForSelector('#run-export');
      for (const [name, output] of [
        ['live', /“Use the module”, \d+ words/],
        ['html', /"name": "Imre Castellan"[^]*The Lantern[^]*Copyright/],
        ['worker', /"count": 4[^]*Given up: the visitor has left/],
        ['batch', /2: Error: gone/],
        ['export', /Castellan, Imre\. “[^]*@online\{[^]*- \[/],
      ]) {
        await page.click(`#run-${name}`);
        await page.waitForFunction(
          ([id, pattern]) => new RegExp(pattern).test(document.getElementById(id)?.textContent ?? ''),
          [`output-${name}`, /** @type {RegExp} */ (output).source],
        );
        const shown = (await page.textContent(`section:has(#run-${name}) pre`)) ?? '';
        assert.match(shown, /from 'masthead\/(html|worker|export)'/);
        assert.doesNotMatch(shown, /wasm/);
      }
    },
    { path: 'use.html' },
  ));

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  for (const locale of ['en-GB', 'ar']) {
    test(`axe finds nothing, and nothing is too wide: ${colorScheme}, ${locale}`, () =>
      visiting(
        async (page) => {
          const check = async (/** @type {string} */ state) => {
            // By the protocol, past the page's policy.
            await page.evaluate(AXE);
            const { violations } = /** @type {any} */ (await page.evaluate('axe.run()'));
            const found = violations.map(
              (/** @type {any} */ one) => `${one.id}: ${one.nodes.map((/** @type {any} */ node) => node.target)}`,
            );
            assert.deepEqual(found, [], state);
            const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
            assert.ok(overflow <= 0, `${state}: ${overflow} px too wide`);
          };
          await page.waitForSelector('html[lang]');
          await page.waitForLoadState('networkidle');
          assert.equal(await page.getAttribute('html', 'dir'), locale === 'ar' ? 'rtl' : 'ltr');
          await check('empty');
          await page.click('#sample');
          await showsSample(page);
          // JSON, a page's source and an address run from left to right in any language.
          for (const id of ['json', 'source', 'address', 'size'])
            assert.equal(
              await page.evaluate(`getComputedStyle(document.getElementById('${id}')).direction`),
              'ltr',
              id,
            );
          await page.fill('#search', 'e');
          await check('a report');
          await readsFiles(page);
          await check('a table');
          await page.goto(`${server.origin}/use.html`);
          await page.waitForSelector('#run-export');
          await page.click('#run-html');
          await page.waitForSelector('#output-html:not([hidden])');
          await check('use');
          // What isn't code is in the visitor's language.
          const words = await page.$$eval('.motto, main :is(h1, h2, button, p:not(.acts), p > a)', (all) =>
            all.map((one) => one.textContent ?? ''),
          );
          assert.equal(words.length, 23);
          for (const text of words) assert.equal(/[\u0600-\u06ff]{2}/.test(text), locale === 'ar', text);
          for (const code of await page.$$eval('pre, code, output', (all) =>
            all.map((one) => getComputedStyle(one).direction),
          ))
            assert.equal(code, 'ltr');
        },
        { width: 360, options: { colorScheme, locale } },
      ));
  }
}

test('in Firefox: a sample, pasted source, several files, the module’s examples', async () => {
  const { open, evaluate, close } = await openFirefox(null);
  const until = async (/** @type {string} */ expression) => {
    for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
      if (await evaluate(expression)) return;
    }
    assert.fail(`waited for ${expression}`);
  };
  const drop = (/** @type {number} */ count) => `(() => {
    const data = new DataTransfer();
    for (let at = 0; at < ${count}; at++) {
      data.items.add(new File([${JSON.stringify(fs.readFileSync(FILE, 'utf8'))}], at + '.html', { type: 'text/html' }));
    }
    document.getElementById('drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
  })()`;
  const title = `document.querySelector('#view h1')?.textContent === ${JSON.stringify(SAMPLE.title)}`;
  try {
    await open(`${server.origin}/`);
    await until(`document.documentElement.dir === 'ltr'`);
    await evaluate(`document.getElementById('sample').click()`);
    await until(title);
    await evaluate(
      `document.getElementById('search').value = 'lantern', document.getElementById('search').dispatchEvent(new Event('input'))`,
    );
    assert.match(await evaluate(`document.getElementById('found').textContent`), /^1 of \d+$/);

    await evaluate(
      `document.getElementById('source').value = '<h1>Pasted words</h1><p>' + 'A few words more. '.repeat(30), document.querySelector('button[type=submit]').click()`,
    );
    await until(`document.getElementById('json').textContent.includes('Pasted words')`);

    await evaluate(drop(1));
    await until(title);
    await evaluate(drop(4));
    await until(`document.querySelectorAll('#batch tbody button').length === 4`);
    await until(`!document.getElementById('save-table').hidden`);
    await evaluate(`document.querySelector('#batch tbody button').click()`);
    await until(title);

    await open(`${server.origin}/use.html`);
    await until(`document.getElementById('run-export')`);
    for (const [name, words] of [
      ['live', 'Use the module'],
      ['worker', 'Given up'],
      ['export', '@online{'],
    ]) {
      await evaluate(`document.getElementById('run-${name}').click()`);
      await until(`document.getElementById('output-${name}').textContent.includes(${JSON.stringify(words)})`);
    }
  } finally {
    await close();
  }
});
