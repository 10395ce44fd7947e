// The reader: its order, each of its settings, and how it is printed. ways.mjs has its links, notes and images.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { reset } from './settings.mjs';
import { until } from './until.mjs';

/** What a reader looks like after each choice. @type {[id: string, value: string, expression: string, shown: string][]} */
const CHOICES = [
  ['readerTheme', 'light', `getComputedStyle(document.body).backgroundColor`, 'rgb(251, 250, 247)'],
  ['readerTheme', 'dark', `getComputedStyle(document.body).backgroundColor`, 'rgb(25, 24, 22)'],
  ['readerTheme', 'sepia', `getComputedStyle(document.body).backgroundColor`, 'rgb(244, 236, 216)'],
  ['readerSize', 'small', `getComputedStyle(document.querySelector('article')).fontSize`, '16px'],
  ['readerSize', 'medium', `getComputedStyle(document.querySelector('article')).fontSize`, '18px'],
  ['readerSize', 'large', `getComputedStyle(document.querySelector('article')).fontSize`, '22px'],
  ['readerWidth', 'narrow', `getComputedStyle(document.querySelector('main')).maxInlineSize`, '660px'],
  ['readerWidth', 'medium', `getComputedStyle(document.querySelector('main')).maxInlineSize`, '836px'],
  ['readerWidth', 'wide', `getComputedStyle(document.querySelector('main')).maxInlineSize`, '1056px'],
];
/** The order of what is read. */
const ORDER = `[...document.getElementById('reader').children].map((part) => part.id || part.localName)`;
const VISIBLE = `['#controls', '#take', '#answer', 'header h1', 'article p', '#notices q', 'footer a'].filter((one) => document.querySelector(one)?.checkVisibility())`;

/**
 * @param {string} name
 * @param {() => import('./popup.mjs').Driver} driverOf
 */
export function describeReader(name, driverOf) {
  describe(`reader in ${name}`, () => {
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let server;
    before(async () => {
      server = await serve('tests/fixtures/republished');
    });
    after(() => server?.close());

    async function readerOn() {
      await driverOf().open(`${server.origin}/semantic.html`);
      const popup = await driverOf().click();
      await popup.ready();
      await until(() => popup.evaluate(`document.getElementById('set') !== null`));
      await popup.evaluate(`document.getElementById('read').click()`);
      const reader = await driverOf().view('reader.html');
      await until(() => reader.evaluate(`document.querySelector('article') !== null`));
      await popup.close().catch(() => {});
      return reader;
    }

    test('the text comes first, then notices and source; every choice is seen, and kept for the next text', async () => {
      const reader = await readerOn();
      assert.deepEqual(await reader.evaluate(ORDER), ['source', 'article', 'notices', 'take', 'footer']);
      assert.match(await reader.evaluate(`document.querySelector('footer a').href`), /^https:/);
      for (const [id, value, expression, shown] of CHOICES) {
        await reader.evaluate(`(() => { const field = document.getElementById('${id}'); field.value = '${value}';
          field.dispatchEvent(new Event('change')); return 1; })()`);
        assert.equal(await reader.evaluate(`window.${expression}`), shown, `${id}: ${value}`);
      }
      await reader.close();
      const next = await readerOn();
      for (const id of ['readerSize', 'readerWidth', 'readerTheme']) {
        const [, value, expression, shown] = CHOICES.findLast(([of]) => of === id) ?? ['', '', '', ''];
        assert.equal(await next.evaluate(`document.getElementById('${id}').value`), value);
        assert.equal(await next.evaluate(`window.${expression}`), shown, id);
      }
      await next.close();
      await reset(driverOf());
    });

    test('on paper stand the text, its head, its notices and its address, in black on white', async () => {
      const reader = await readerOn();
      await reader.evaluate(`document.getElementById('answer').append('Kept.')`);
      const all = await reader.evaluate(VISIBLE);
      assert.equal(all.length, 7);
      // So narrow that quotations are cut.
      await reader.evaluate(`void (document.body.style.inlineSize = '320px')`);
      await reader.asPrinted(true);
      assert.deepEqual(await reader.evaluate(VISIBLE), ['header h1', 'article p', '#notices q', 'footer a']);
      // Nothing that was cut to two lines stays so where nobody can unfold it.
      assert.deepEqual(
        await reader.evaluate(
          `[...document.querySelectorAll('.cut')].filter((one) =>
            one.firstElementChild.getBoundingClientRect().bottom > one.getBoundingClientRect().bottom + 2).length`,
        ),
        0,
      );
      await reader.evaluate(`void (document.documentElement.dataset.theme = 'dark')`);
      assert.equal(await reader.evaluate(`window.getComputedStyle(document.documentElement).colorScheme`), 'light');
      await reader.asPrinted(false);
      await reader.close();
    });
  });
}
