// The words of the interface, in every language.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { LANGUAGES, counted, folderOf, listed, locale, parts, t, useMessages } from '../../extension/view/messages.js';

const LOCALES = 'extension/_locales';
/** Where the interface is written. */
const SOURCES = ['extension', 'www'];
/** A counted message is asked for with whole numbers; up to here every category of the languages occurs. */
const LARGEST_COUNT = 1000;

const CATEGORY = /_(zero|one|two|few|many|other)$/;
const baseOf = (/** @type {string} */ name) => name.replace(CATEGORY, '');

/** @param {string} folder @returns {Record<string, string>} */
function load(folder) {
  const messages = JSON.parse(fs.readFileSync(`${LOCALES}/${folder}/messages.json`, 'utf8'));
  return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]));
}

/** @param {string} folder */
function use(folder) {
  const messages = load(folder);
  useMessages((name) => messages[name] ?? '');
}

/** @param {string} message */
function placeholders(message) {
  return [...message.matchAll(/\{(\w+)\}/g)].map(([whole]) => whole).sort();
}

const english = load('en');
const bases = new Set(Object.keys(english).map(baseOf));

test('there is a folder for each language, and no other', () => {
  assert.deepEqual(fs.readdirSync(LOCALES).sort(), Object.values(LANGUAGES).sort());
});

for (const folder of Object.values(LANGUAGES)) {
  const messages = load(folder);

  test(`${folder}: no message is missing, none is left over, none is empty`, () => {
    assert.deepEqual([...new Set(Object.keys(messages).map(baseOf))].sort(), [...bases].sort());
    for (const [name, message] of Object.entries(messages)) assert.notEqual(message.trim(), '', name);
  });

  test(`${folder}: has a form for every number`, () => {
    const rules = new Intl.PluralRules(messages.locale);
    const needed = new Set(Array.from({ length: LARGEST_COUNT }, (_, count) => rules.select(count)));
    for (const base of bases) {
      const forms = Object.keys(messages).filter((name) => CATEGORY.test(name) && baseOf(name) === base);
      // One form for all numbers is `_other` alone.
      if (forms.length < 2) continue;
      for (const category of needed) assert.ok(forms.includes(`${base}_${category}`), `${base}_${category}`);
    }
  });

  test(`${folder}: says the same names as the English`, () => {
    for (const [name, message] of Object.entries(messages)) {
      const expected = placeholders(english[name] ?? english[`${baseOf(name)}_other`]);
      const found = placeholders(message);
      // A form for one number may say the number in a word.
      const wordy = /_(zero|one|two)$/.test(name) && !found.includes('{count}');
      assert.deepEqual(found, wordy ? expected.filter((given) => given !== '{count}') : expected, name);
    }
  });

  test(`${folder}: knows its tag and direction`, () => {
    const { language } = new Intl.Locale(messages.locale);
    assert.equal(folderOf([messages.locale]), folder);
    assert.equal(messages.direction, language === 'ar' ? 'rtl' : 'ltr');
    assert.ok(messages.extensionDescription.length <= 132, 'Chromium’s store takes 132 characters');
  });
}

test('every message is asked for, and every one that is asked for is there', () => {
  const files = SOURCES.flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(js|html|json)$/.test(name) && !name.startsWith('_locales'))
      .map((name) => fs.readFileSync(path.join(folder, name), 'utf8')),
  );
  const source = files.join('\n');
  // Keys stand in quotes, be it in a call, a table of keys or an attribute; the manifest has its own form.
  const quoted = new Set([...source.matchAll(/['"`](\w+)['"`]/g)].map(([, name]) => name));
  const asked = [
    ...[...source.matchAll(/\b(?:t|counted|parts)\(\s*'(\w+)'/g)].map(([, name]) => name),
    ...[...source.matchAll(/\bdata-t(?:-\w+)?="(\w+)"/g)].map(([, name]) => name),
    ...[...source.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name),
  ];
  for (const [, name] of source.matchAll(/__MSG_(\w+)__/g)) quoted.add(name);
  assert.deepEqual(
    [...bases].filter((base) => !quoted.has(base)),
    [],
    'not used',
  );
  assert.deepEqual(
    asked.filter((name) => !bases.has(name)),
    [],
    'not there',
  );
});

test('the first language that there is, is taken', () => {
  assert.equal(folderOf(['pt-BR', 'zh-TW', 'de']), 'zh_CN');
  assert.equal(folderOf(['__proto__', 'constructor']), 'en');
  assert.equal(folderOf([]), 'en');
});

test('numbers take the form and the digits of the language', () => {
  use('ru');
  assert.equal(counted('sites', 1), '1 сайт');
  assert.equal(counted('sites', 3), '3 сайта');
  assert.equal(counted('sites', 11), '11 сайтов');
  use('ar');
  assert.equal(counted('sites', 2), 'موقعين');
  assert.match(counted('words', 1012), /كلمة$/);
  use('ja');
  assert.equal(counted('sites', 2), '2 サイト');
  use('en');
  assert.equal(counted('sites', 1), '1 site');
  assert.equal(counted('words', 1012), '1,012 words');
  assert.equal(locale(), 'en-GB');
});

test('a value is put in as it is, whatever it says', () => {
  use('en');
  assert.equal(t('claimAt', { value: '{place} $& $1', place: 'x' }), '{place} $& $1 (x)');
  assert.equal(t('claimAt', { value: 'a' }), 'a ({place})');
});

test('nodes stand where the language has them', () => {
  const [a, b, c] = /** @type {any[]} */ (['A', 'B', 'C']);
  use('ja');
  assert.deepEqual(parts('changed', { date: a }), ['A', 'に変更']);
  use('en');
  assert.deepEqual(parts('changed', { date: a }), ['changed ', 'A']);
  assert.deepEqual(listed([a]), ['A']);
  assert.deepEqual(listed([a, b, c]).join(''), 'A, B and C');
  use('de');
  assert.deepEqual(listed([a, b, c]).join(''), 'A, B und C');
});
