// What the popup leads to: the reader, the settings, and what is taken along.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { until } from './until.mjs';

const WORDS =
  'A sentence of the text that goes on for a while, so that nobody takes it for a caption or a menu of the site.';

/** An article with what a reader must keep (a footnote, an image) and what it must not run. */
const PAGE = `<!doctype html><html lang="en"><title>The lamp at the quay</title><body>
  <article><h1>The lamp at the quay</h1><p class="byline">By Ada Lamp</p><time datetime="2021-03-04">4 March 2021</time>
  ${`<p>${WORDS}</p>`.repeat(4)}
  <p>${WORDS}<sup id="ref"><a href="#note">1</a></sup></p>
  <p><img src="/quay.png" alt="The quay at night" width="600" height="400"> ${WORDS}</p>
  <p onclick="window.ran = 1">${WORDS} <a href="javascript:window.ran=1">A link that runs</a>
  <img src="/no.png" onerror="window.ran = 1"></p>
  <ol><li id="note">A note to the text, which the reader shows where it stands. <a href="#ref">back</a></li></ol></article>
  <footer>© 2021 Quay Paper. All rights reserved.</footer></body></html>`;

const CONTENT = `document.getElementById('reader')?.getAttribute('aria-busy') === 'false'`;

/**
 * @param {string} name
 * @param {() => import('./popup.mjs').Driver} driverOf
 */
export function describeWays(name, driverOf) {
  describe(`ways on in ${name}`, () => {
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let server;
    before(async () => {
      server = await serve('tests/fixtures');
      server.pages.set('/page.html', PAGE);
    });
    after(() => server?.close());

    async function popupOn(path = '/page.html') {
      const driver = driverOf();
      await driver.open(server.origin + path);
      const popup = await driver.click();
      await popup.ready();
      await until(() => popup.evaluate(`document.getElementById('set') !== null`));
      return popup;
    }

    async function readerOn() {
      const popup = await popupOn();
      server.requests.length = 0;
      await popup.evaluate(`document.getElementById('read').click()`);
      const reader = await driverOf().view('reader.html');
      await until(() => reader.evaluate(CONTENT));
      // Chromium closes a popup that a new tab takes the focus from; Firefox without a screen doesn't.
      await popup.close().catch(() => {});
      return reader;
    }

    test('the reader shows the text, runs nothing, asks for nothing', async () => {
      const reader = await readerOn();
      assert.equal(await reader.evaluate(`document.querySelector('h1').textContent`), 'The lamp at the quay');
      assert.match(
        await reader.evaluate(`document.querySelector('article').textContent`),
        /nobody takes it for a caption/,
      );
      assert.match(await reader.evaluate(`document.querySelector('#notices').textContent`), /Quay Paper/);
      assert.equal(await reader.evaluate(`document.querySelectorAll('article img').length`), 0);
      assert.match(await reader.evaluate(`document.querySelector('article .image').textContent`), /The quay at night/);
      assert.equal(await reader.evaluate(`String(window.ran)`), 'undefined');
      assert.equal(
        await reader.evaluate(
          `[...document.querySelectorAll('article *')].filter((one) => one.getAttributeNames().some((name) => name.startsWith('on'))).length`,
        ),
        0,
      );
      assert.equal(await reader.evaluate(`document.querySelectorAll('article [href^="javascript"]').length`), 0);
      assert.deepEqual(server.requests, []);
      await reader.close();
    });

    test('footnotes lead to their notes and back', async () => {
      const reader = await readerOn();
      await reader.evaluate(`document.querySelector('article sup a').click()`);
      const target = `document.querySelector('article :target')?.textContent ?? ''`;
      assert.match(await until(() => reader.evaluate(target)), /^A note to the text/);
      await reader.evaluate(`document.querySelector('article li a').click()`);
      await until(async () => (await reader.evaluate(target)) === '1');
      await reader.close();
    });

    test('images are loaded when they are asked for, and no earlier; colours and size are kept', async () => {
      const reader = await readerOn();
      const set = (/** @type {string} */ id, /** @type {string} */ value) =>
        reader.evaluate(`(() => { const field = document.getElementById('${id}'); field.value = '${value}';
          field.dispatchEvent(new Event('change')); return 1; })()`);
      await set('readerTheme', 'sepia');
      await set('readerSize', 'large');
      assert.equal(
        await reader.evaluate(`window.getComputedStyle(document.body).backgroundColor`),
        'rgb(244, 236, 216)',
      );
      assert.equal(
        await reader.evaluate(`window.getComputedStyle(document.querySelector('article')).fontSize`),
        '22px',
      );
      assert.deepEqual(server.requests, []);
      await reader.evaluate(`document.getElementById('readerImages').click()`);
      await until(async () => server.requests.includes('/quay.png'));
      await reader.close();
      const next = await readerOn();
      assert.equal(await next.evaluate(`document.documentElement.dataset.size`), 'large');
      await next.evaluate(`document.getElementById('readerImages').click()`);
      await next.close();
      await reset();
    });

    async function reset() {
      const options = await driverOf().openOwn('options.html');
      await until(() => options.evaluate(`document.getElementById('theme') !== null`));
      await options.evaluate(`document.getElementById('reset').click()`);
      await until(() => options.evaluate(`document.getElementById('answer').textContent !== ''`));
      await options.close();
    }

    test('a language and a theme that are chosen hold everywhere', async () => {
      const options = await driverOf().openOwn('options.html');
      await until(() => options.evaluate(`document.getElementById('language') !== null`));
      for (const [id, value] of [
        ['language', 'ar'],
        ['theme', 'dark'],
        ['first', 'notices'],
      ]) {
        await options.evaluate(`(() => { document.getElementById('answer').textContent = '';
          const field = document.getElementById('${id}'); field.value = '${value}'; field.dispatchEvent(new Event('change')); return 1; })()`);
        await until(() => options.evaluate(`document.getElementById('answer').textContent !== ''`));
      }
      assert.equal(await options.evaluate(`document.documentElement.dir + document.documentElement.lang`), 'rtlar');
      await options.close();
      const popup = await popupOn();
      assert.equal(await popup.evaluate(`document.documentElement.dir`), 'rtl');
      assert.match(await popup.text(), /بقلم/);
      assert.equal(await popup.evaluate(`window.getComputedStyle(document.body).backgroundColor`), 'rgb(25, 24, 22)');
      assert.equal(await popup.evaluate(`document.querySelector('section').id`), 'notices');
      await popup.close();
      await reset();
    });

    test('a report is copied and saved as what one picks, and that is said', async () => {
      const popup = await popupOn();
      server.requests.length = 0;
      const answer = () => until(() => popup.evaluate(`document.getElementById('answer').textContent`));
      const press = async (/** @type {string} */ id, /** @type {string} */ form) => {
        await popup.evaluate(`(() => { document.getElementById('answer').textContent = '';
          document.getElementById('form').value = '${form}'; document.getElementById('${id}').click(); return 1; })()`);
        return answer();
      };
      for (const [form, said] of [
        ['markdown', 'Markdown'],
        ['bibtex', 'BibTeX'],
        ['csv', 'Links (CSV)'],
      ]) {
        assert.equal(await press('copy', form), `Copied: ${said}.`);
      }
      assert.equal(await press('cite', 'markdown'), 'Copied: APA.');
      assert.equal(await press('save', 'ris'), 'Saved as The-lamp-at-the-quay.ris.');
      assert.deepEqual(server.requests, []);
      await popup.close();
    });
  });
}
