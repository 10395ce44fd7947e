// What the project is built from: everything locked by its checksum, from one registry each, and nothing that runs or fetches by itself.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { FILE, thirdParty } from '../../scripts/licences.mjs';

const npm = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')).packages;
const packages = Object.entries(npm).filter(([name]) => name !== '');
const crates = JSON.parse(
  execFileSync('cargo', ['metadata', '--format-version', '1', '--all-features', '--locked'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
).packages;

const NPM_LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
  'Zlib',
]);

const CRATE_LICENCES = new Set(
  [...fs.readFileSync('deny.toml', 'utf8').matchAll(/^  "([\w.-]+)",$/gm)].map(([, licence]) => licence),
);

/** Whether an expression of SPDX can be met. @param {string} expression @param {Set<string>} licences */
function may(expression, licences) {
  const one = (/** @type {string} */ name) => licences.has(name.split(' WITH ')[0].replace(/[()]/g, ''));
  // Stricter than the expression where an `AND` stands within an alternative.
  return expression.includes(' AND ')
    ? expression.split(' AND ').every((part) => part.split(/ OR | ?\/ ?/).some(one))
    : expression.split(/ OR | ?\/ ?/).some(one);
}

test('every npm package is locked by its checksum and comes from the registry', () => {
  assert.ok(packages.length > 100);
  for (const [name, { integrity, resolved, link }] of packages) {
    assert.match(integrity ?? '', /^sha512-[\w+/]+={0,2}$/, name);
    assert.ok(!link && (resolved === undefined || resolved.startsWith('https://registry.npmjs.org/')), name);
  }
});

test('no npm package runs code of its own while it is installed', () => {
  assert.match(fs.readFileSync('.npmrc', 'utf8'), /^ignore-scripts=true$/m);
  const wanting = packages.filter(([, { hasInstallScript: wants }]) => wants).map(([name]) => name);
  // Their scripts only check or copy the binary that the lock names anyway.
  assert.deepEqual(wanting, ['node_modules/deno', 'node_modules/esbuild']);
});

test('every npm package may be used', () => {
  for (const [name, { license }] of packages) {
    assert.ok(may(license, NPM_LICENCES), `${name}: ${license}`);
  }
});

test('every crate may be used', () => {
  assert.ok(crates.length > 100);
  for (const { name, license } of crates) assert.ok(may(license, CRATE_LICENCES), `${name}: ${license}`);
});

test(`${FILE} lists the crates of the modules and goes with every package; ./build.sh licences writes it`, () => {
  const listed = fs.readFileSync(FILE, 'utf8');
  assert.equal(listed, thirdParty());
  for (const folder of ['chromium', 'firefox', 'npm', 'www']) {
    assert.equal(fs.readFileSync(`dist/${folder}/${FILE}`, 'utf8'), listed, folder);
  }
});

test('every crate is locked by its checksum and comes from crates.io', () => {
  for (const lock of ['Cargo.lock', 'fuzz/Cargo.lock']) {
    const parts = fs.readFileSync(lock, 'utf8').split('[[package]]\n').slice(1);
    const own = parts.filter(
      (part) => !/^source = "registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index"$/m.test(part),
    );
    assert.ok(parts.length > 20, lock);
    for (const part of own) assert.match(part, /^name = "masthead(-fuzz)?"$/m);
    for (const part of parts) assert.ok(own.includes(part) || /^checksum = "[0-9a-f]{64}"$/m.test(part), part);
  }
});

test('no build script is ours, and none of another crate fetches', () => {
  /** @type {string[]} */
  const scripts = crates.flatMap((/** @type {any} */ { name, targets }) => {
    const own = targets.filter((/** @type {any} */ { kind }) => kind.includes('custom-build'));
    assert.ok(name !== 'masthead' || own.length === 0);
    return own.map((/** @type {any} */ { src_path: file }) => file);
  });
  assert.ok(scripts.length > 10);
  for (const script of scripts) {
    const beside = path.join(path.dirname(script), 'build');
    const more = fs.existsSync(beside)
      ? fs
          .readdirSync(beside)
          .filter((name) => name.endsWith('.rs'))
          .map((name) => path.join(beside, name))
      : [];
    for (const file of [script, ...more]) {
      const found = /TcpStream|UdpSocket|\b(?:reqwest|ureq|hyper|curl|wget|attohttpc|minreq)\b/.exec(
        fs.readFileSync(file, 'utf8'),
      );
      assert.equal(found?.[0], undefined, file);
    }
  }
});
