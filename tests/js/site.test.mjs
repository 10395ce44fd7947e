import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { toCsv } from '../../www/csv.js';
import { decode } from '../../www/decode.js';

/** @param {number[] | string} bytes */
const latin = (bytes) => Uint8Array.from(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);

test('a saved page is decoded by its mark, its name, or what it is', () => {
  for (const [bytes, text] of /** @type {[Uint8Array, string][]} */ ([
    [new TextEncoder().encode('<p>é'), '<p>é'],
    [latin('<p>\xe9'), '<p>é'],
    [latin('<meta charset="iso-8859-2"><p>\xb1'), '<meta charset="iso-8859-2"><p>ą'],
    [
      latin('<META http-equiv=content-type content="text/html; charset=windows-1251"><p>\xe9'),
      '<META http-equiv=content-type content="text/html; charset=windows-1251"><p>й',
    ],
    [latin('\xef\xbb\xbf<meta charset=koi8-r>\xc3\xa9'), '<meta charset=koi8-r>é'],
    [latin('\xff\xfea\0b\0'), 'ab'],
    [latin('<meta charset=utf-16><p>\xc3\xa9'), '<meta charset=utf-16><p>é'],
    [latin('<meta charset=latin1><p>\xc3\xa9\xc3\xa9\xc3'), '<meta charset=latin1><p>éé\ufffd'],
    [
      latin("<script charset=utf-8></script><META content='text/html; charset=gb2312'>\xd6\xd0"),
      "<script charset=utf-8></script><META content='text/html; charset=gb2312'>中",
    ],
    [latin('<meta charset=iso-2022-jp>\x1b$B$"'), '<meta charset=iso-2022-jp>あ'],
    [latin('<meta charset=nonsense><p>\xe9'), '<meta charset=nonsense><p>é'],
  ])) {
    assert.equal(decode(bytes), text);
  }
});

test('the table’s CSV adds no cell, no row and no formula', () => {
  for (const [value, cell] of /** @type {[string | number | null, string][]} */ ([
    ['plain words', 'plain words'],
    ['a, b', '"a, b"'],
    ['a "b"', '"a ""b"""'],
    ['a\r\nb\tc', 'a b c'],
    ['=1+1', `"'=1+1"`],
    ['  @SUM(A1)', `"'@SUM(A1)"`],
    ['\t-1', `"'-1"`],
    ['+1', `"'+1"`],
    ['＝1', `"'＝1"`],
    ["'quoted'", `"'quoted'"`],
    ['a\u0000\u001b[31mb', 'a [31mb'],
    [-5, '-5'],
    [null, ''],
    ['', ''],
  ])) {
    assert.equal(toCsv([[value, 'x']]), `${cell},x\r\n`);
  }
});

test('the service worker keeps every file of the site, and changes with each', () => {
  const script = fs.readFileSync('dist/www/sw.js', 'utf8');
  const files = JSON.parse(/const FILES = (\[[^\]]*\])/.exec(script)?.[1] ?? '[]');
  const there = fs
    .readdirSync('dist/www', { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(`dist/www/${name}`).isFile() && name !== 'sw.js');
  assert.deepEqual(files, there.sort());
  assert.match(script, /'masthead-' \+ '[0-9a-f]{16}'/);
});
