// What build.sh makes, as the shops that take it will look at it.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { crc32 } from '../../scripts/crc32.mjs';
import { zip } from '../../scripts/zip.mjs';

const BROWSERS = /** @type {const} */ (['chromium', 'firefox']);

/** @param {string} folder */
function filesIn(folder) {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile());
}

test('an archive depends on nothing but its files', () => {
  const files = /** @type {[string, Buffer][]} */ ([
    ['b/c.txt', Buffer.from('two'.repeat(100))],
    ['a.txt', Buffer.from('one')],
  ]);
  assert.deepEqual(zip(new Map(files)), zip(new Map(files.reverse())));
  assert.equal(crc32(Buffer.from('123456789')), 0xcbf43926);
});

for (const browser of BROWSERS) {
  const manifest = JSON.parse(fs.readFileSync(`dist/${browser}/manifest.json`, 'utf8'));

  test(`${browser}: the archive unpacks to the folder`, (t) => {
    const archive = `dist/masthead-${browser}-${manifest.version}.zip`;
    const files = new Map(filesIn(`dist/${browser}`).map((name) => [name, fs.readFileSync(`dist/${browser}/${name}`)]));
    assert.deepEqual(fs.readFileSync(archive), zip(files));
    if (spawnSync('python3', ['-V']).error) return t.skip('SKIPPED: no python3 to unpack with');
    const check =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(len(z.namelist()))';
    assert.equal(Number(execFileSync('python3', ['-c', check, archive], { encoding: 'utf8' })), files.size);
  });

  test(`${browser}: asks for no more than it needs`, () => {
    assert.equal(manifest.manifest_version, 3);
    const panel = browser === 'chromium' ? ['sidePanel'] : [];
    assert.deepEqual(manifest.permissions, ['activeTab', 'scripting', 'storage', 'contextMenus', ...panel]);
    assert.equal(manifest.web_accessible_resources, undefined);
    assert.equal(manifest.host_permissions, undefined);
    assert.equal(manifest.content_scripts, undefined);
    const policy = manifest.content_security_policy.extension_pages;
    for (const part of [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "require-trusted-types-for 'script'",
    ]) {
      assert.ok(policy.includes(part), part);
    }
    // Images of a text are the one thing that may come from elsewhere: in the reader, when its user asks for them.
    assert.match(policy, /; img-src 'self' https: http:;/);
    assert.doesNotMatch(policy.replace(/img-src[^;]*;/, ''), /https?:|unsafe-inline|'unsafe-eval'|\*/);
  });

  test(`${browser}: makes no markup from strings and no code from text`, () => {
    for (const name of filesIn(`dist/${browser}`).filter((name) => name.endsWith('.js'))) {
      const script = fs.readFileSync(`dist/${browser}/${name}`, 'utf8');
      assert.doesNotMatch(
        script,
        /\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/,
        name,
      );
    }
  });

  test(`${browser}: every file that a file asks for is there`, () => {
    for (const name of filesIn(`dist/${browser}`).filter((name) => /\.(js|html)$/.test(name))) {
      const text = fs.readFileSync(`dist/${browser}/${name}`, 'utf8');
      for (const [, asked] of text.matchAll(/(?:from |new URL\(|src=|href=)['"](\.?[\w./-]+\.(?:js|css|wasm))['"]/g)) {
        assert.ok(fs.existsSync(path.join(`dist/${browser}`, path.dirname(name), asked)), `${name} asks for ${asked}`);
      }
    }
  });
}

test('firefox: says what its shop must know', () => {
  const { browser_specific_settings: settings } = JSON.parse(fs.readFileSync('dist/firefox/manifest.json', 'utf8'));
  assert.deepEqual(settings.gecko.data_collection_permissions, { required: ['none'] });
  assert.ok(settings.gecko.id);
});

test('the modules: the parser is in one of them only', () => {
  const core = fs.statSync('dist/npm/core_bg.wasm').size;
  const full = fs.statSync('dist/npm/full_bg.wasm').size;
  assert.ok(core < full - 100_000, `${core} and ${full} bytes`);
  assert.equal(fs.existsSync('dist/chromium/wasm/full_bg.wasm'), false);
});
