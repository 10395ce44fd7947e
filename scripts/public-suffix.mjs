// Makes src/links/public_suffix.txt from the public suffix list as the npm package `tldts` carries it.
//   node scripts/public-suffix.mjs
//
// One line a top-level domain that has rules below it: its name, then what stands below it behind a parenthesis, nested:
//   jp(ac,co,kawasaki-(*;city!
// Each level has its own mark between names, so that a level can be searched where it stands. A name is a suffix unless it ends
// with `-` (only the way to one) or `!` (an exception to `*`). Top-level domains without rules below them are left out: the list's
// default rule `*` says the same of them.
import fs from 'node:fs';
import { domainToASCII } from 'node:url';

/**
 * @typedef {object} Trie What the package's data file exports; it comes without declarations.
 * @property {Uint8Array} nodeFlags
 * @property {Uint16Array} edgeStart
 * @property {Uint8Array} edgeLength
 * @property {Uint16Array} edgeChild
 * @property {string} labelText
 * @property {number} rulesRoot
 * @property {number} exceptionsRoot
 */

const data = new URL('../node_modules/tldts/dist/es6/src/data/trie.js', import.meta.url);
const { edgeChild, edgeLength, edgeStart, exceptionsRoot, labelText, nodeFlags, rulesRoot } = /** @type {Trie} */ (
  await import(data.href)
);

/** @type {number[]} */
const offsets = [];
let offset = 0;
for (const length of edgeLength) {
  offsets.push(offset);
  offset += length;
}

/**
 * @param {number} node
 * @returns {{ label: string, child: number }[]}
 */
function edges(node) {
  const found = [];
  for (let edge = edgeStart[node]; edge < edgeStart[node + 1]; edge += 1) {
    const label = labelText.slice(offsets[edge], offsets[edge] + edgeLength[edge]);
    found.push({ label: label === '*' ? label : domainToASCII(label), child: edgeChild[edge] });
  }
  return found.sort((one, other) => (one.label < other.label ? -1 : 1));
}

/** What stands between names below a top-level domain, level by level. */
const MARKS = [',', ';', '/', ':', '|', ' '];

/**
 * @param {number | undefined} rules
 * @param {number | undefined} exceptions
 * @param {number} level
 * @returns {string}
 */
function write(rules, exceptions, level = 0) {
  const excepted = new Map(
    (exceptions === undefined ? [] : edges(exceptions)).map(({ label, child }) => [label, child]),
  );
  const parts = (rules === undefined ? [] : edges(rules)).map(({ label, child }) => {
    const below = write(child, excepted.get(label), level + 1);
    excepted.delete(label);
    return { label, text: label + (nodeFlags[child] ? '' : '-') + (below && `(${below}`) };
  });
  for (const label of excepted.keys()) parts.push({ label, text: `${label}!` });
  if (parts.length > 0 && level === MARKS.length) throw new Error(`more levels than marks below ${parts[0].label}`);
  const sorted = parts.sort((one, other) => (one.label < other.label ? -1 : 1));
  return sorted.map(({ text }) => text).join(MARKS[level]);
}

const exceptions = new Map(edges(exceptionsRoot).map(({ label, child }) => [label, child]));
const lines = edges(rulesRoot)
  .map(({ label, child }) => ({ label, below: write(child, exceptions.get(label)) }))
  .filter(({ below }) => below)
  .map(({ label, below }) => `${label}(${below}`);
fs.writeFileSync(new URL('../src/links/public_suffix.txt', import.meta.url), `${lines.join('\n')}\n`);
