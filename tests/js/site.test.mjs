import assert from 'node:assert/strict';
import { test } from 'node:test';
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
    [latin('<meta charset=nonsense><p>\xe9'), '<meta charset=nonsense><p>é'],
  ])) {
    assert.equal(decode(bytes), text);
  }
});
