// What can be said of the walker without a browser; tests/browser/walker.test.mjs has the rest.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';
import { snapshot } from '../../src/wasm/walker.js';

test('it keeps the attributes that the crate knows', () => {
  const rust = fs.readFileSync('src/dom/attributes.rs', 'utf8');
  const known = [
    .../** @type {string} */ (/attributes! \{\n([\s\S]*?)\n\}/.exec(rust)?.[1]).matchAll(/"([^"]+)"/g),
  ].map(([, name]) => name);
  const kept = /** @type {string} */ (/const ATTRIBUTES =([\s\S]*?);/.exec(String(snapshot))?.[1])
    .replace(/'\s*\+\s*'/g, '')
    .replace(/[^\w :-]/g, '')
    .trim()
    .split(' ');
  assert.ok(known.length > 40);
  assert.deepEqual(kept, known);
});

test('its limits are the crate’s', () => {
  const rust = fs.readFileSync('src/limits.rs', 'utf8');
  assert.match(rust, /max_nodes: 400_000/);
  assert.match(rust, /max_read_bytes: 10 << 20/);
  assert.match(String(snapshot), /maxNodes = 400_000, maxChars = 10_485_760/);
});

test('it stands alone, as source text in another realm', () => {
  const names = vm.runInNewContext(`const made = ${snapshot}; [typeof made, made.length]`);
  assert.deepEqual([...names], ['function', 1]);
  assert.throws(() => vm.runInNewContext(`(${snapshot})(null, {})`), /TypeError|undefined/);
});
