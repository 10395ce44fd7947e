// Exports as JavaScript asks for them. What each format must hold is tested in tests/export.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { MastheadError, exportReport, init } from '../../dist/npm/export.js';
import * as html from '../../dist/npm/html.js';

const SAMPLE = fs.readFileSync('tests/fixtures/republished/semantic.html', 'utf8');
const URL = 'https://www.meridian-review.example/5560541';
const DECLARED = [
  ...(/export type ExportFormat =([^;]+);/.exec(fs.readFileSync('dist/npm/export.d.ts', 'utf8'))?.[1] ?? '').matchAll(
    /'([a-z-]+)'/g,
  ),
].map(([, name]) => /** @type {import('../../src/wasm/export.d.ts').ExportFormat} */ (name));

/** @type {import('../../src/wasm/masthead.d.ts').Report} */
let report;
before(async () => {
  assert.throws(() => exportReport(/** @type {any} */ ({}), 'text'), { code: 'not-initialised' });
  await init();
  await html.init();
  report = html.readHtml(SAMPLE, { url: URL });
});

test('every declared format is written, the report stays as it is', () => {
  const same = structuredClone(report);
  assert.equal(DECLARED.length, 14);
  for (const format of DECLARED) {
    const text = exportReport(report, format, { accessed: '2026-11-25' });
    assert.ok(text.endsWith('\n') && text.length > 50, format);
  }
  assert.deepEqual(report, same);
});

test('the formats that are named in an error are those that are declared', () => {
  assert.throws(
    () => exportReport(report, /** @type {any} */ ('docx')),
    (/** @type {any} */ error) => {
      assert.ok(error instanceof MastheadError);
      assert.equal(error.code, 'unknown-format');
      assert.deepEqual(error.message.split(': ')[1].split(' ').sort(), [...DECLARED].sort());
      return true;
    },
  );
});

test('JSON is the report as JavaScript writes it, in the order of the declarations', () => {
  const json = exportReport(report, 'json');
  assert.deepEqual(JSON.parse(json), report);
  assert.equal(json, `${JSON.stringify(JSON.parse(json), null, 2)}\n`);
});

test('front matter can be left out', () => {
  assert.match(exportReport(report, 'markdown'), /^---\ntitle: "/);
  assert.match(exportReport(report, 'markdown', { frontMatter: false }), /^# /);
  assert.match(exportReport(report, 'markdown', { frontMatter: null, accessed: null }), /^---\n/);
});

test('mistakes of the caller have codes, and cost nothing', () => {
  for (const [work, code] of /** @type {[() => unknown, string][]} */ ([
    [() => exportReport(/** @type {any} */ (null), 'text'), 'bad-report'],
    [() => exportReport(/** @type {any} */ ({ source: 5 }), 'text'), 'bad-report'],
    [() => exportReport(report, /** @type {any} */ (5)), 'unknown-format'],
    [() => exportReport(report, 'text', /** @type {any} */ (5)), 'bad-options'],
    [() => exportReport(report, 'text', /** @type {any} */ ({ accessed: 5 })), 'bad-options'],
    [() => exportReport(report, 'text', /** @type {any} */ ({ frontMatter: 'no' })), 'bad-options'],
    [() => exportReport(report, 'text', { accessed: 'today' }), 'invalid-date'],
  ])) {
    assert.throws(work, { name: 'MastheadError', code });
  }
  assert.match(exportReport(report, 'apa'), /\(2019, March 15\)/);
});

test('what exports is a module of its own, loaded by nothing else', () => {
  const size = (/** @type {string} */ name) => brotliCompressSync(fs.readFileSync(`dist/npm/${name}`)).length;
  assert.ok(size('exporter_bg.wasm') < 460_000, `${size('exporter_bg.wasm')} bytes`);
  for (const name of ['index.js', 'html.js', 'worker.js', 'thread.js']) {
    assert.doesNotMatch(fs.readFileSync(`dist/npm/${name}`, 'utf8'), /export(er)?(\.js|_bg)/, name);
  }
  for (const name of ['core_bg.wasm', 'full_bg.wasm']) {
    assert.equal(fs.readFileSync(`dist/npm/${name}`, 'latin1').includes('container-title'), false, name);
  }
  for (const folder of ['chromium/code', 'firefox/code', 'www/wasm']) {
    assert.ok(fs.existsSync(`dist/${folder}/export.js`) && fs.existsSync(`dist/${folder}/exporter_bg.wasm`), folder);
  }
  const popup = fs.readFileSync('dist/chromium/code/popup.js', 'utf8');
  assert.match(popup, /import\("\.\/export\.js"\)/);
  assert.doesNotMatch(popup, /exporter_bg/);
});
