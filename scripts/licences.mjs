// Lists the crates that are part of the modules, with the texts of their licences: node scripts/licences.mjs writes THIRD-PARTY.txt.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export const FILE = 'THIRD-PARTY.txt';
const FEATURES = ['--no-default-features', '--features', 'wasm,html,export', '--locked'];

/** Which of several licences is taken: the first that is offered. */
const RANK = ['MIT', 'Unicode-3.0', 'Apache-2.0', 'BSL-1.0', '0BSD'];
/** The names of the files that hold them, the telling ones first. */
const TEXTS = {
  MIT: [/^licen[cs]e[-.]mit/i, /^mit[-.]licen[cs]e/i, /^licen[cs]e(\.md|\.txt)?$/i],
  'Unicode-3.0': [/^licen[cs]e[-.]unicode/i, /^licen[cs]e(\.md|\.txt)?$/i],
  'Apache-2.0': [/^licen[cs]e[-.]apache/i, /^licen[cs]e(\.md|\.txt)?$/i],
  'BSL-1.0': [/^licen[cs]e[-.]boost/i],
  '0BSD': [/^licen[cs]e[-.]0?bsd/i, /^licen[cs]e(\.md|\.txt)?$/i],
};

/** @param {string[]} args */
function cargo(...args) {
  return execFileSync('cargo', args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Names and versions of what is linked: no procedural macro, no build script, no test. */
function linked() {
  const tree = cargo(
    'tree',
    ...FEATURES,
    ...['--target', 'wasm32-unknown-unknown', '--edges', 'normal,no-proc-macro', '--prefix', 'none', '--no-dedupe'],
  );
  const found = tree
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' v'))
    .map(([name, version]) => `${name} ${version.split(' ')[0]}`);
  return [...new Set(found)].filter((crate) => !crate.startsWith('masthead ')).sort();
}

/** @param {string} expression Of SPDX, as Cargo.toml says it. */
function chosen(expression) {
  return expression.split(' AND ').map((choice) => {
    const offered = choice.replace(/[()]/g, '').split(/ OR | ?\/ ?/);
    const licence = RANK.find((one) => offered.includes(one));
    if (!licence) throw new Error(`no licence that is known among ${choice}`);
    return /** @type {keyof typeof TEXTS} */ (licence);
  });
}

/**
 * @param {string} folder
 * @param {keyof typeof TEXTS} licence
 */
function textOf(folder, licence) {
  const names = fs.readdirSync(folder).sort();
  const name = TEXTS[licence].map((pattern) => names.find((one) => pattern.test(one))).find(Boolean);
  if (!name) return '';
  const text = fs.readFileSync(path.join(folder, name), 'utf8');
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

/** The whole file. */
export function thirdParty() {
  /** @type {Map<string, any>} */
  const packages = new Map(
    JSON.parse(
      cargo('metadata', '--format-version', '1', '--filter-platform', 'wasm32-unknown-unknown', ...FEATURES),
    ).packages.map((/** @type {any} */ one) => [`${one.name} ${one.version}`, one]),
  );
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  /** @type {string[]} */
  const list = [];
  for (const crate of linked()) {
    const { license, manifest_path: manifest, repository } = packages.get(crate);
    const licences = chosen(license);
    list.push(`${crate}  ${licences.join(' AND ')}  ${repository ?? ''}`.trimEnd());
    for (const licence of licences) {
      const text = textOf(path.dirname(manifest), licence);
      byText.set(text, [...(byText.get(text) ?? []), crate]);
    }
  }
  const without = byText.get('') ?? [];
  byText.delete('');
  const texts = [...byText].map(([text, crates]) => `${'='.repeat(100)}\n${crates.join(', ')}\n\n${text}\n`);
  return [
    'Crates that are part of the modules, and the licence that each is used under. What else Masthead holds of others says LICENSE.\n',
    list.join('\n') + '\n',
    ...(without.length > 0
      ? [`Without a text of their own, under the terms that their licence names: ${without.join(', ')}\n`]
      : []),
    ...texts,
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  fs.writeFileSync(FILE, thirdParty());
  console.log(`· ${FILE} is written`);
}
