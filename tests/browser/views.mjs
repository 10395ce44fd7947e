// What holds of every view, for any browser that can open it. Chromium looks at each in every language besides: access.test.mjs.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { VIOLATIONS } from './axe.mjs';
import { NARROW_PX, OUTSIDE, ZOOM } from './reflow.mjs';
import { until } from './until.mjs';

const WORDS =
  'Nobody at the quay had expected the ferry so early, and nobody had brought a lamp for the landing that night.';

/** An article that says something for each part of the view, and asks for whatever a page can ask for. */
const PAGE = `<!doctype html><html lang="en"><title>The ferry came early | Quay Paper</title>
  <meta property="og:image" content="/picture.png"><meta property="article:tag" content="Ferries">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The ferry came early",
  "image":"/picture.png","datePublished":"2021-03-01","author":{"@type":"Person","name":"Ada Lamp","url":"/ada"}}</script><body>
  <article><h1>The ferry came early</h1><p class="byline">By Ada Lamp</p><p class="date">Published 4 March 2021</p>
  ${`<p>${WORDS} <a href="https://example.org/quay">So it was printed</a>, and <a href="/again">again</a>.</p>`.repeat(12)}
  <p><img src="/picture.png" alt="The quay at night" width="600" height="400"> ${WORDS}</p></article>
  <footer><p>Disclaimer: The author alone is responsible for what is said in this article, and the paper accepts no liability for
  errors or inaccurate statements in it.</p><p>© 2021 Quay Paper. All rights reserved.</p></footer></body></html>`;

const STATEMENTS = `[...document.querySelectorAll('.place')].filter((one) => one.title !== '').map((one) => [one.textContent, one.title])`;
const PLACES = `[...document.querySelectorAll('details.where dl > div')].map((row) => [...row.children].map((cell) => cell.textContent))`;

/** What the keyboard comes to and what then lies under the ways to the sections: all of it, or a part of what is no taller than two lines. */
const COVERED = `(() => {
  for (const one of document.querySelectorAll('details')) one.open = true;
  const line = document.querySelector('.jumps').getBoundingClientRect().top;
  return [...document.querySelectorAll('main :is([tabindex="0"], a[href], button, select, summary)')]
    .filter((one) => one.checkVisibility() && !one.closest('.jumps'))
    .filter((one) => {
      // Where a browser that looks at the window alone leaves it: in the window, at its very end.
      window.scrollBy(0, (one.closest('.cut, .lead') ?? one).getBoundingClientRect().bottom - window.innerHeight);
      one.focus();
      const { top, bottom } = (one.closest('.cut, .lead') ?? one).getBoundingClientRect();
      return document.activeElement !== one || bottom < 0 || top > line - 4 || (bottom > line + 1 && bottom - top < 48);
    })
    .map((one) => one.outerHTML.slice(0, 120));
})()`;

/** What becomes of markup that is set as a string. */
const MARKUP = `(() => { try { document.createElement('div').innerHTML = '<b>x</b>'; return 'set'; } catch (error) { return error.name; } })()`;

/**
 * @param {string} name
 * @param {() => import('./popup.mjs').Driver} driverOf
 */
export function describeViews(name, driverOf) {
  describe(`every view in ${name}`, () => {
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let server;
    before(async () => {
      server = await serve('tests/fixtures');
      server.pages.set('/page.html', PAGE);
    });
    after(() => server?.close());

    /** What a test opened, closed after it whatever came of it. @type {{ close: () => Promise<unknown> }[]} */
    let opened = [];
    afterEach(async () => {
      for (const view of opened) await view.close().catch(() => {});
      opened = [];
      await driverOf().still(false);
    });

    async function popupOn() {
      await driverOf().open(`${server.origin}/page.html`);
      const popup = await driverOf().click();
      opened = [popup];
      await popup.ready();
      await until(() => popup.evaluate(`document.getElementById('set') !== null`));
      return popup;
    }

    /**
     * Each view on the page, one after another.
     *
     * @param {(view: Pick<import('./popup.mjs').Tab, 'evaluate' | 'zoom'>, name: string) => Promise<unknown>} visit
     */
    async function eachView(visit) {
      const popup = await popupOn();
      await visit(popup, 'popup');
      await popup.evaluate(`document.getElementById('read').click()`);
      const reader = await driverOf().view('reader.html');
      await until(() => reader.evaluate(`document.querySelector('article') !== null`));
      await popup.close().catch(() => {});
      opened = [reader];
      await visit(reader, 'reader');
      await reader.close();
      for (const [file, drawn] of [
        ['options.html', '#theme'],
        ['panel.html', '.state .sentence, h1'],
      ]) {
        const tab = await driverOf().openOwn(file);
        opened = [tab];
        await until(() => tab.evaluate(`document.querySelector('${drawn}') !== null`));
        await visit(tab, file);
        await tab.close();
        opened = [];
      }
    }

    test('a statement says where it was read, and so does a list of all', async () => {
      const popup = await popupOn();
      const statements = Object.fromEntries(await popup.evaluate(STATEMENTS));
      assert.match(statements['The ferry came early'], /^Read from: (headline|data for search engines)/);
      assert.match(statements['Ada Lamp'], /^Read from: /);
      assert.equal(statements['Quay Paper'] !== undefined, true);
      const places = Object.fromEntries(await popup.evaluate(PLACES));
      for (const field of ['headline', 'author', 'publisher', 'published', 'copyright', 'disclaimers']) {
        const found = Object.keys(places).find((key) => key.startsWith(field));
        assert.ok(found && places[found], `${field}: ${JSON.stringify(places)}`);
      }
    });

    test('the ways to the sections lead to them', async () => {
      const popup = await popupOn();
      for (const id of ['text', 'source', 'notices', 'links']) {
        await popup.evaluate(`document.querySelector('.jumps [href="#${id}"]').click()`);
        const [target, top, end] = await until(() =>
          popup.evaluate(`(() => { const at = document.querySelector(':target');
            return at?.id === '${id}' && [at.id, at.getBoundingClientRect().top, document.querySelector('.jumps').getBoundingClientRect().top]; })()`),
        );
        assert.equal(target, id);
        assert.ok(top >= -1 && top < end, `${id} at ${top}`);
      }
    });

    test('what the keyboard comes to stands above the line at the bottom', async () => {
      const popup = await popupOn();
      assert.deepEqual(await popup.evaluate(COVERED), []);
    });

    test('no markup is made of a string, nothing is asked for, axe finds nothing', async () => {
      await driverOf().open(`${server.origin}/page.html`);
      server.requests.length = 0;
      const marked = async (/** @type {import('./popup.mjs').Popup} */ popup) => {
        await popup.evaluate(`document.querySelector('h1 .place').click()`);
        await until(() => popup.evaluate(`document.getElementById('answer').textContent`));
      };
      let first = true;
      await eachView(async (view, name) => {
        // The popup's opening loads the page anew.
        if (first) server.requests.length = 0;
        if (first) await marked(/** @type {import('./popup.mjs').Popup} */ (view));
        first = false;
        await view.evaluate(
          `(() => { for (const one of document.querySelectorAll('details')) one.open = true;
            for (const one of document.querySelectorAll('button[aria-expanded=false]')) one.click(); return 1; })()`,
        );
        // Firefox loads images that are allowed to wait when they come into sight.
        await view.evaluate(`document.querySelector('article')?.scrollIntoView({ block: 'end', behavior: 'instant' })`);
        assert.equal(await view.evaluate(MARKUP), 'TypeError', name);
        assert.deepEqual(await view.evaluate(VIOLATIONS), [], name);
      });
      assert.deepEqual(server.requests, []);
    });

    test(`at ${ZOOM} times the size, and on ${NARROW_PX} px, nothing is cut off`, async () => {
      await eachView(async (view, name) => {
        await view.zoom(ZOOM);
        // A view is laid out anew after it has heard of its size.
        await until(async () => (await view.evaluate(OUTSIDE)).length === 0).catch(() => {});
        assert.deepEqual(await view.evaluate(OUTSIDE), [], `${name}, enlarged`);
        const over = await view.evaluate('document.documentElement.scrollWidth - window.innerWidth');
        await view.zoom(1);
        assert.ok(over <= 0, `${name}: ${over} px too wide`);
        // The panel is the popup's view, and what lies at its foot is as wide as the window.
        if (name === 'panel.html') return;
        await view.evaluate(`void (document.body.style.inlineSize = '${NARROW_PX}px')`);
        assert.deepEqual(await view.evaluate(OUTSIDE), [], `${name}, narrow`);
      });
    });

    test('who wants no motion sees the words at once', async () => {
      await driverOf().still(true);
      const popup = await popupOn();
      await popup.evaluate(`document.querySelector('.notice q .place').click()`);
      assert.match(await until(() => popup.evaluate(`document.getElementById('answer').textContent`)), /^Marked/);
      const [top, bottom, height] = await driverOf().evaluate(`(() => {
        const { top, bottom } = document.querySelector('footer').getBoundingClientRect();
        return [top, bottom, innerHeight]; })()`);
      assert.ok(top < height && bottom > 0, `${top} to ${bottom} of ${height}`);
    });
  });
}
