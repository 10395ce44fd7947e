// What build.sh makes, as the shops that take it will look at it.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
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

  test(`${browser}: has its icons in the sizes that it names`, () => {
    assert.deepEqual(Object.keys(manifest.icons), ['16', '32', '48', '128']);
    for (const [size, name] of [...Object.entries(manifest.icons), ...Object.entries(manifest.action.default_icon)]) {
      const png = fs.readFileSync(`dist/${browser}/${name}`);
      assert.deepEqual(
        [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)],
        ['PNG', +size, +size],
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

test('a second build gives the same bytes', () => {
  const second = fs.mkdtempSync(path.join(os.tmpdir(), 'masthead-dist-'));
  execFileSync('node', ['scripts/dist.mjs', second]);
  for (const browser of BROWSERS) {
    const { version } = JSON.parse(fs.readFileSync(`dist/${browser}/manifest.json`, 'utf8'));
    const name = `masthead-${browser}-${version}.zip`;
    assert.ok(fs.readFileSync(`dist/${name}`).equals(fs.readFileSync(path.join(second, name))), name);
  }
  fs.rmSync(second, { recursive: true });
});

test('the source package holds what the build needs, and is the same each time', () => {
  const pack = () => {
    const said = execFileSync('node', ['scripts/source.mjs'], { encoding: 'utf8' });
    return fs.readFileSync(/dist\/\S+\.zip/.exec(said)?.[0] ?? '');
  };
  const archive = pack();
  assert.ok(archive.equals(pack()));
  for (const name of [
    'build.sh',
    'Cargo.lock',
    'package-lock.json',
    'docs/store/review.md',
    'extension/manifest.json',
  ]) {
    assert.ok(archive.includes(name), name);
  }
});

test('firefox: its shop’s linter has nothing to say', () => {
  const { stdout } = spawnSync(
    'node_modules/.bin/web-ext',
    ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'],
    { encoding: 'utf8' },
  );
  const { errors, warnings, notices, metadata } = JSON.parse(stdout);
  assert.equal(metadata.manifestVersion, 3);
  assert.deepEqual(
    [...errors, ...warnings, ...notices].map(({ code, file, line }) => `${code} ${file}:${line}`),
    [],
  );
});

test('firefox: says what its shop must know', () => {
  const { browser_specific_settings: settings } = JSON.parse(fs.readFileSync('dist/firefox/manifest.json', 'utf8'));
  assert.deepEqual(settings.gecko.data_collection_permissions, { required: ['none'] });
  assert.ok(settings.gecko.id);
});

test('the modules: the parser is in one of them only', () => {
  const core = fs.statSync('dist/npm/core_bg.wasm').size;
  const full = fs.statSync('dist/npm/full_bg.wasm').size;
  assert.ok(core < full - 100_000, `${core} and ${full} bytes`);
  assert.ok(fs.existsSync('dist/chromium/code/core_bg.wasm'));
  assert.equal(fs.existsSync('dist/chromium/code/full_bg.wasm'), false);
});
