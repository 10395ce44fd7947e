// The examples for the browser: built, opened, and asked for the same reports as the native batch gives.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM, openChromium } from '../../scripts/browsers/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { ADDRESS, corpusPages, nativeReports, projects, written } from '../examples.mjs';
import { SAMPLE } from '../layouts.mjs';
import { hasCorpus } from '../shared.mjs';

const FILE = 'tests/fixtures/republished/semantic.html';

const { folder, install, remove } = projects();
const pages = corpusPages();
/** @type {string[]} */
let expected = [];
/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
before(async () => {
  // The whole folder is served, so that each example lies under a path of its own.
  server = await serve(folder);
  server.pages.set('/favicon.ico', '');
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  if (hasCorpus) expected = nativeReports(written(folder, pages));
});
after(async () => {
  await browser?.close();
  await server?.close();
  remove();
});

/**
 * Runs a script of a project with the bundlers of the tools.
 *
 * @param {string} project
 * @param {string[]} args
 */
function build(project, args) {
  for (const name of ['vite', 'webpack', 'esbuild']) {
    fs.symlinkSync(path.resolve('node_modules', name), path.join(project, 'node_modules', name));
  }
  execFileSync(process.execPath, args, { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** @param {string} address */
async function reads(address) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${server.origin}/${address}`);
  await page.waitForSelector('body[data-ready]');
  await page.fill('#address', ADDRESS);

  const read = async (/** @type {Buffer} */ buffer) => {
    await page.evaluate("document.getElementById('report').textContent = ''");
    await page.setInputFiles('#file', { name: 'page.html', mimeType: 'text/html', buffer });
    await page.waitForSelector('#report:not(:empty)');
    return JSON.parse((await page.textContent('#report')) ?? '');
  };
  const sample = await read(fs.readFileSync(FILE));
  assert.equal(sample.source.title, SAMPLE.title);
  assert.equal(sample.url, ADDRESS);
  for (const [at, report] of expected.entries()) {
    assert.equal(JSON.stringify(await read(Buffer.from(pages[at].html))), report, pages[at].name);
  }
  await page.close();
  assert.deepEqual(complaints, []);
}

test('the corpus is there, or its absence is said', (t) => {
  if (!hasCorpus) return t.skip('SKIPPED: no ../shared/corpus; the examples read the sample alone');
  assert.equal(expected.length, 30);
});

test('a plain page under a strict policy, below a path', async () => {
  install('page');
  await reads('page/');
});

test('a Vite app that reads in a worker', async () => {
  const project = install('vite');
  const bin = path.resolve('node_modules/vite/bin/vite.js');
  build(project, [bin, 'build', '--logLevel', 'error']);
  await reads('vite/dist/');
});

test('a page bundled by webpack', async () => {
  const project = install('webpack');
  const script = `import webpack from ${JSON.stringify(pathToFileURL(path.resolve('node_modules/webpack/lib/index.js')).href)};
    import config from './webpack.config.cjs';
    webpack(config, (error, stats) => {
      if (error || stats.hasErrors() || stats.hasWarnings()) {
        console.error(error ?? stats.toString());
        process.exit(1);
      }
    });`;
  fs.writeFileSync(path.join(project, 'build.mjs'), script);
  build(project, ['build.mjs']);
  await reads('webpack/');
});

test('a page bundled by esbuild', async () => {
  const project = install('esbuild');
  build(project, ['build.mjs']);
  await reads('esbuild/');
});

test('the ten-line extension says who wrote the page', async () => {
  server.pages.set('/article', fs.readFileSync(FILE, 'utf8'));
  const { page, click, close } = await openChromium(install('extension'));
  try {
    await page.goto(`${server.origin}/article`);
    const popup = await click(page);
    const answer = await popup.evaluate(`new Promise((resolve) => {
      const look = () => {
        const { textContent } = document.getElementById('answer') ?? { textContent: '…' };
        textContent === '…' ? setTimeout(look, 20) : resolve(textContent);
      };
      look();
    })`);
    assert.equal(answer, `“${SAMPLE.title}”, by ${SAMPLE.author}, in ${SAMPLE.publisher[0]}`);
    await popup.close();
  } finally {
    await close();
  }
});
