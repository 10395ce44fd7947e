// The parts of the view that need no document.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capital, counted, date, host, language, number } from '../../extension/view/format.js';

test('a date is as precise as it is given, and never moved to another zone', () => {
  for (const [iso, shown] of [
    ['2016', '2016'],
    ['2016-12', 'December 2016'],
    ['2016-12-04', '4 December 2016'],
    ['2016-12-04T23:30:00-08:00', '4 December 2016, 23:30'],
    ['2016-12-04T23:30Z', '4 December 2016, 23:30'],
    ['4th of December', '4th of December'],
  ]) {
    assert.equal(date(iso), shown);
  }
});

test('counts agree with their nouns', () => {
  assert.equal(counted(1, 'site'), '1 site');
  assert.equal(counted(2, 'site'), '2 sites');
  assert.equal(counted(0, 'entry', 'entries'), '0 entries');
  assert.equal(number(1012), '1,012');
});

test('hosts and languages are named or left alone', () => {
  assert.equal(host('https://www.news.example/a'), 'news.example');
  assert.equal(host('mailto:a@b.example'), null);
  assert.equal(host('nothing'), null);
  assert.equal(host(null), null);
  assert.equal(language('en'), 'English');
  assert.equal(language('pt-BR'), 'Portuguese (Brazil)');
  assert.equal(language('no such tag'), 'no such tag');
  assert.equal(capital('fair use'), 'Fair use');
  assert.equal(capital(''), '');
});
