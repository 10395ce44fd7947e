// The parts of the view that need no document.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { date, host, language, number } from '../../extension/view/format.js';
import { useMessages } from '../../extension/view/messages.js';

/** @param {string} tag */
const speak = (tag) => useMessages((name) => (name === 'locale' ? tag : ''));

test('a date is as precise as it is given, and never moved to another zone', () => {
  speak('en-GB');
  for (const [iso, shown] of [
    ['2016', '2016'],
    ['2016-12', 'December 2016'],
    ['2016-12-04', '4 December 2016'],
    ['2016-12-04T23:30:00-08:00', '4 December 2016 at 23:30'],
    ['2016-12-04T23:30Z', '4 December 2016 at 23:30'],
    ['0079-10-24', '24 October 79'],
    ['4th of December', '4th of December'],
  ]) {
    assert.equal(date(iso), shown);
  }
});

test('dates, numbers and languages are written in the language of the interface', () => {
  for (const [tag, shown, count, english] of [
    ['de', '4. Dezember 2016', '1.012', 'Englisch'],
    ['ru', '4 декабря 2016 г.', '1012', 'английский'],
    ['ja', '2016年12月4日', '1,012', '英語'],
  ]) {
    speak(tag);
    assert.equal(date('2016-12-04'), shown);
    assert.equal(number(1012).replace(/\s/g, ''), count);
    assert.equal(language('en'), english);
  }
});

test('hosts and languages are named or left alone', () => {
  speak('en-GB');
  assert.equal(host('https://www.news.example/a'), 'news.example');
  assert.equal(host('mailto:a@b.example'), null);
  assert.equal(host('nothing'), null);
  assert.equal(host(null), null);
  assert.equal(language('pt-BR'), 'Portuguese (Brazil)');
  assert.equal(language('no such tag'), 'no such tag');
});
