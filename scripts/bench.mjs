// Masthead beside Readability.js and Defuddle in Chromium, on the same pages in one run: node scripts/bench.mjs [PAGES-A-SET]
//
// Warm: the methods take turns in one page after a warm-up; medians. Cold: a new context for each, from loading the script
// or module to the result. Popup: from the click to the report, beside an empty popup. Pages: three shapes in three sizes that are made here, and the corpus where it is there.
import fs from 'node:fs';
import zlib from 'node:zlib';
import { chromium } from 'playwright-core';
import { hasCorpus, source, spread } from '../tests/shared.mjs';
import { clickTimes } from './bench-popup.mjs';
import { CHROMIUM } from './browsers/chromium.mjs';
import { serve } from './serve.mjs';

const WARM_UP_ROUNDS = 6;
const WARM_ROUNDS = 7;
/** A page that takes longer has fewer rounds, the warm-up and one at least. */
const MAX_WARM_MS = 6_000;
/** Every so many pages one is read cold, too. */
const COLD_EVERY = 4;

/** How each method is loaded, and what it then runs; both are sent into the page. */
const METHODS = {
  masthead: {
    load: `(async () => { globalThis.masthead = await import(location.origin + '/dist/npm/index.js'); await masthead.init(); })()`,
    run: `masthead.read(document)`,
  },
  readability: {
    load: script('/node_modules/@mozilla/readability/Readability.js'),
    run: `new Readability(document.cloneNode(true)).parse()`,
  },
  defuddle: {
    load: script('/node_modules/defuddle/dist/index.js'),
    run: `new Defuddle(document, { url: location.href }).parse()`,
  },
};
/** What `read` is made of. */
const SPLITS = { walk: `masthead.snapshot()`, 'everything after': `masthead.readSnapshot(globalThis.taken)` };

/** @param {string} path */
function script(path) {
  return `new Promise((resolve, reject) => document.head.append(Object.assign(document.createElement('script'),
    { src: location.origin + '${path}', onload: resolve, onerror: reject })))`;
}

const WORDS =
  'the council said on Monday that a bridge over the river would be closed for repairs until the end of spring'.split(
    ' ',
  );
/** Parts that an article of 1 MB and some 5,500 links has. */
const LARGE_PARTS = 1_820;

/** @param {number} seed */
function sentence(seed) {
  const words = WORDS.map((_, at) => WORDS[(at * 7 + seed) % WORDS.length]).join(' ');
  return `${words}, <a href="https://example.org/${seed}">as printed</a>.`;
}

/** A part of a page, by its number. */
const SHAPES = {
  article: (/** @type {number} */ at) => `<p>${sentence(at)} ${sentence(at + 3)} ${sentence(at + 5)}</p>`,
  listing: (/** @type {number} */ at) =>
    `<div class="card"><h3><a href="/${at}">${sentence(at)}</a></h3><span class="date">${at % 28} May 2021</span></div>`,
  nested: (/** @type {number} */ at) =>
    `<div class="row"><div><div class="col"><section><span>${sentence(at)}</span><b>${at}</b></section></div></div></div>`,
};

/**
 * @param {keyof typeof SHAPES} shape
 * @param {number} count
 */
function page(shape, count) {
  const parts = Array.from({ length: count }, (_, at) => SHAPES[shape](at)).join('');
  return `<!doctype html><title>A bridge is closed – Example</title><nav><a href="/">Home</a></nav><article><h1>A bridge is closed</h1>${parts}</article><footer>© 2021 Example. All rights reserved.</footer>`;
}

/** @returns {{ name: string, html: string }[]} */
function made() {
  const shapes = /** @type {(keyof typeof SHAPES)[]} */ (Object.keys(SHAPES));
  return shapes.flatMap((shape) =>
    [10, 60, 300].map((count) => ({ name: `${shape} of ${count} parts`, html: page(shape, count) })),
  );
}

/** @param {number[]} values */
const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? NaN;
/** @param {number[]} values */
const geometricMean = (values) => Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 */
async function open(browser, address) {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 20_000 });
  return { context, page };
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 */
async function warm(browser, address) {
  const { context, page } = await open(browser, address);
  try {
    for (const { load } of Object.values(METHODS)) await page.evaluate(load);
    const runs = { ...Object.fromEntries(Object.entries(METHODS).map(([name, { run }]) => [name, run])), ...SPLITS };
    const functions = Object.entries(runs).map(([name, run]) => `[${JSON.stringify(name)}, () => ${run}]`);
    // Whose turn is first changes, so that nobody always cleans up after the same one.
    /** @type {Record<string, number[]>} */
    const times = await page.evaluate(`(() => {
      const started = performance.now();
      globalThis.taken = masthead.snapshot();
      const runs = [${functions.join(', ')}];
      const times = Object.fromEntries(runs.map(([name]) => [name, []]));
      for (let round = 0; round < ${WARM_UP_ROUNDS + WARM_ROUNDS}; round++) {
        if (round > ${WARM_UP_ROUNDS} && performance.now() - started > ${MAX_WARM_MS}) break;
        for (let turn = 0; turn < runs.length; turn++) {
          const [name, run] = runs[(round + turn) % runs.length];
          const from = performance.now();
          run();
          times[name].push(performance.now() - from);
        }
      }
      return times;
    })()`);
    return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all.slice(WARM_UP_ROUNDS))]));
  } finally {
    await context.close();
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 */
async function cold(browser, address) {
  /** @type {Record<string, number>} */
  const times = {};
  for (const [name, { load, run }] of Object.entries(METHODS)) {
    const { context, page } = await open(browser, address);
    const measured = `(async () => { const from = performance.now(); await ${load}; ${run}; return performance.now() - from; })()`;
    times[name] = /** @type {number} */ (await page.evaluate(measured).finally(() => context.close()));
  }
  return times;
}

/** @param {Record<string, number>[]} rows */
function ratios(rows, title = '') {
  console.log(`\n${title}: ${rows.length} pages; median ms, and how many times Masthead's (geometric mean)`);
  for (const name of Object.keys(rows[0] ?? {})) {
    const ratio = geometricMean(rows.map((row) => row[name] / row.masthead));
    console.log(
      `${name.padEnd(18)} ${median(rows.map((row) => row[name]))
        .toFixed(2)
        .padStart(9)} ${ratio.toFixed(2)}`,
    );
  }
}

console.log('sizes in bytes, brotli 11');
for (const name of ['core', 'full']) {
  const bytes = fs.readFileSync(`dist/npm/${name}_bg.wasm`);
  const params = { [zlib.constants.BROTLI_PARAM_LGWIN]: 24 };
  console.log(`${name.padEnd(18)} ${bytes.length} ${zlib.brotliCompressSync(bytes, { params }).length}`);
}

const pages = made();
if (hasCorpus) {
  // A page's own scripts would run beside the methods.
  const own = /<script(?![^>]*ld\+json)[\s\S]*?<\/script>/gi;
  for (const name of spread(Number(process.argv[2] ?? 10))) pages.push({ name, html: source(name).replace(own, '') });
} else {
  console.log('SKIPPED: the corpora are not there; only the pages made here are read');
}
const server = await serve('.');
// No other host is found. Requests that pass through Playwright instead would cost each file of a method its turn there.
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', OFFLINE] });
try {
  /** @type {Record<string, number>[]} */ const warmRows = [];
  /** @type {Record<string, number>[]} */ const coldRows = [];
  let left = 0;
  for (const [at, { name, html }] of pages.entries()) {
    server.pages.set(`/page-${at}.html`, html);
    const address = `${server.origin}/page-${at}.html`;
    try {
      warmRows.push(await warm(browser, address));
      if (at % COLD_EVERY === 0) coldRows.push(await cold(browser, address));
    } catch (error) {
      left++;
      console.log(`left out: ${name}: ${String(error).split('\n')[0]}`);
    }
  }
  ratios(warmRows, 'warm');
  ratios(coldRows, 'cold, from loading to the result');
  const large = `${server.origin}/large.html`;
  server.pages.set('/large.html', page('article', LARGE_PARTS));
  const small = made().map((_, at) => `${server.origin}/page-${at}.html`);
  console.log('\npopup, from the click until it is complete, less an empty popup: median ms');
  for (const [name, addresses] of Object.entries({
    'the pages made here': small,
    'a page of 1 MB': Array(5).fill(large),
  })) {
    const { masthead, empty } = await clickTimes(addresses);
    const first = median(masthead.first) - median(empty.first);
    const later = median(masthead.later.flat()) - median(empty.later.flat());
    console.log(
      `${name.padEnd(20)} first opening ${first.toFixed(0).padStart(4)}  later ${later.toFixed(0).padStart(4)}`,
    );
  }
  if (warmRows.length === 0 || left > pages.length / 4) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}
