// The crate as cargo knows it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

const cargo = (/** @type {string[]} */ ...args) =>
  execFileSync('cargo', args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
const { packages, resolve } = JSON.parse(cargo('metadata', '--format-version', '1', '--all-features', '--locked'));
const byId = new Map(packages.map((/** @type {any} */ one) => [one.id, one]));

/** What is compiled into the crate: its dependencies and theirs, without those of tests. */
function linked() {
  const nodes = new Map(resolve.nodes.map((/** @type {any} */ node) => [node.id, node]));
  const seen = new Set();
  const waiting = [resolve.root];
  for (let id = waiting.pop(); id; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const { pkg, dep_kinds: kinds } of nodes.get(id).deps) {
      if (kinds.some((/** @type {any} */ { kind }) => kind !== 'dev')) waiting.push(pkg);
    }
  }
  return [...seen].map((id) => byId.get(id));
}

test('the Rust version that is stated is as new as any locked dependency asks for', () => {
  const minor = (/** @type {string | null} */ version) => Number((version ?? '1.0').split('.')[1]);
  const stated = minor(byId.get(resolve.root).rust_version);
  const all = linked();
  assert.ok(all.length > 50);
  for (const { name, rust_version: asked } of all) assert.ok(minor(asked) <= stated, `${name} asks for ${asked}`);
});

test('what is linked may be: no licence but those that allow it', () => {
  const allowed = new Set([
    'MIT',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'ISC',
    'Unicode-3.0',
    'Unlicense',
    'Zlib',
    'BSL-1.0',
    'MPL-2.0',
    'CC0-1.0',
    '0BSD',
  ]);
  for (const { name, license } of linked()) {
    const one = license
      .replace(/ WITH [\w-]+/g, '')
      .split(/ OR |\//)
      .some((/** @type {string} */ choice) =>
        choice
          .replace(/[()]/g, '')
          .split(' AND ')
          .every((part) => allowed.has(part.trim())),
      );
    assert.ok(one, `${name}: ${license}`);
  }
});

test('the package for crates.io holds the sources, the examples and the licences', () => {
  const files = cargo('package', '--list', '--allow-dirty').trim().split('\n');
  for (const wanted of [
    'README.md',
    'LICENSE',
    'LICENSE-MIT',
    'LICENSE-APACHE',
    'CHANGELOG.md',
    'Cargo.lock',
    'src/lib.rs',
    'src/content/model.bin',
    'src/wasm/walker.js',
    'src/export/styles/apa.csl',
    'examples/report/main.rs',
  ]) {
    assert.ok(files.includes(wanted), wanted);
  }
  const elsewhere = files.filter((name) => !/^(src\/|examples\/.*\.rs$|benches\/|[A-Z.][\w.-]*$)/.test(name));
  assert.deepEqual(elsewhere, []);
});
