// Hostile pages in real browsers, and the popup over them.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { openChromium } from '../../scripts/browsers/chromium.mjs';
import { openFirefox } from '../../scripts/browsers/firefox.mjs';
import { serve } from '../../scripts/serve.mjs';
import { init, readHtml, readSnapshot, snapshot } from '../../dist/npm/html.js';
import { expand, rows } from '../hostile/rows.mjs';
import { hasCorpus, source, spread } from '../shared.mjs';

const url = 'https://news.example/2020/page.html';
const WORDS =
  '<p>Words that stand in the text and that any reader of this page sees, sentence after sentence, to its end.</p>';
const ATTACK = `"><script>window.hit = 1</script><img src=x onerror="window.hit = 1"><svg onload="window.hit = 1"></svg>`;
const quoted = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Pages that one instance reads; `./build.sh hostile` has it read 10,000. */
const PAGES_READ = Number(process.env.MASTHEAD_PAGES ?? 300);
/** `./build.sh hostile` holds the times that are promised; in the tests the clock on the wall counts what runs beside, too. */
const SLACK = process.env.MASTHEAD_PAGES ? 1 : 4;
const PAGE = fs.readFileSync('tests/fixtures/republished/semantic.html', 'utf8');

/** What is repeated, and how often. @type {[name: string, of: string, times: number][]} */
const LARGE = [
  ['50 MB of paragraphs', WORDS, Math.ceil(50e6 / WORDS.length)],
  ['20 MB of tiny tags', '<p>x', 5e6],
];

/** A page that says the attack wherever a page can say something. */
const EVERYWHERE = (() => {
  const said = quoted(ATTACK);
  const json = JSON.stringify(ATTACK).replaceAll('</', '<\\/');
  return `<!doctype html><html lang="${said}"><title>${said}</title><meta property="og:site_name" content="${said}">
    <meta property="article:tag" content="${said}"><meta name=author content="${said}">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":${json},"author":{"name":${json},"url":"javascript:hit=1"},
    "publisher":{"name":${json},"url":"javascript:hit=1"},"datePublished":${json},"articleSection":${json},"license":"javascript:hit=1"}</script>
    <body><article><h1>${said}</h1><p class=byline>By ${said}</p>${WORDS.repeat(3)}
    <p>A text that cites <a href="javascript:hit=1" title="${said}">${said}</a>, <a href="https://other.example/?${said}">${said}</a> and
    <a href="mailto:${said}">mail</a>, (emphasis added ${said}) [${said}] for a while.</p>
    <p>This article was originally published in ${said} on 3 December 2016.</p>${WORDS.repeat(3)}</article>
    <footer><p>© 2016 ${said}. All rights reserved.</p><p>The views expressed are those of the author ${said}.</p>
    <p>Contact: <a href="mailto:a@example.org?${said}">${said}</a></p></footer>`;
})();

/** What a browser makes of a fragment, written as the crate writes it. */
const WRITE = `(list => list.map(html => {
  const escape = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/\\u00a0/g, '&nbsp;').replace(/\\r/g, '&#13;');
  const write = node => {
    if (node.nodeType === 3) return escape(node.data);
    if (node.nodeType !== 1 || node.namespaceURI !== 'http://www.w3.org/1999/xhtml') return '?';
    const name = node.localName;
    const open = '<' + name + [...node.attributes].map(({ name, value }) => ' ' + name + '="' + escape(value) + '"').join('') + '>';
    if (name === 'br' || name === 'img') return open;
    const first = name === 'pre' && node.firstChild?.nodeType === 3 && node.firstChild.data.startsWith('\\n') ? '\\n' : '';
    return open + first + [...node.childNodes].map(write).join('') + '</' + name + '>';
  };
  const parsed = new DOMParser().parseFromString('<!doctype html><body></body>', 'text/html');
  const holder = parsed.createElement('div');
  holder.innerHTML = html;
  const whole = [...holder.childNodes].map(write).join('');
  return whole === html ? null : whole;
}))`;

/** What in the popup is not ours. */
const FOREIGN = `JSON.stringify((() => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const button of document.querySelectorAll('[aria-expanded=false]')) button.click();
  const all = [...document.querySelectorAll('*')];
  return {
    hit: 'hit' in window,
    elements: all.filter(({ localName }) => /^(img|svg|iframe|object|embed|form|style|base|video|audio|math|template)$/.test(localName)).length,
    scripts: document.scripts.length,
    handlers: all.flatMap(({ attributes }) => [...attributes]).filter(({ name }) => /^on|^srcdoc$/.test(name)).length,
    links: [...document.querySelectorAll('[href]')].map((link) => link.getAttribute('href'))
      .filter((href) => !/^(https?:|mailto:|#|[\\w/.-]+\\.css$)/.test(href)),
    said: document.body.textContent.includes('<script>window.hit = 1'),
  };
})())`;

/** @type {Record<string, string | Buffer>} Pages that a popup opens over. */
const PAGES = {
  'a page that answers for the DOM': `<form id=body name=URL><input name=childNodes><input name=firstChild><input name=attributes></form>
    <script>
      for (const name of ['firstChild', 'nextSibling', 'textContent']) document.body[name];
      Document.prototype.querySelector = Array.prototype.push = String.prototype.split = () => { throw new Error('no'); };
      Object.prototype.url = 'javascript:1';
    </script>`,
  'a page that changes while it is read': `<p id=p>x</p><script>setInterval(() => { const b = document.createElement('b');
    b.textContent = Math.random(); document.getElementById('p').replaceChildren(b); }, 0);</script>`,
  'a page with a closed shadow root and frames': `<div id=host></div><iframe srcdoc="<p>within a frame</p>"></iframe>
    <script>document.getElementById('host').attachShadow({ mode: 'closed' }).innerHTML = '<p>within a closed root</p>';</script>`,
  'a page with Trusted Types of its own': `<meta http-equiv=content-security-policy
    content="require-trusted-types-for 'script'; trusted-types none; default-src 'none'">`,
  'a page that is busy': `<script>setTimeout(() => { const end = Date.now() + 3000; while (Date.now() < end); }, 0);</script>`,
  'a page in broken bytes': Buffer.from('<p>\xff\xfe\xc3( \xed\xa0\x80 \xf4\x90\x80\x80 \x00 lone</p>', 'latin1'),
};

/** A page that turns the direction of its words wherever it can say something. */
const TURNED = (() => {
  const said = (/** @type {string} */ words) => `\u202e${words}`;
  return `<!doctype html><html lang=en><title>${said('A headline')}</title><meta name=author content="${said('Jane Doe')}">
    <meta property="og:site_name" content="${said('The Paper')}"><meta property="article:tag" content="${said('Harbour')}">
    <article><h1>${said('A headline')}</h1><p class=byline>By ${said('Jane Doe')}</p>${WORDS.repeat(3)}
    <p>A text that cites <a href="https://other.example/a">${said('a study')}</a> and <a href="https://third.example/">${said('more')}</a>.</p>
    <p>This article was originally published in ${said('Example News')} on 3 December 2016.</p>${WORDS.repeat(3)}</article>
    <footer><p>© 2016 ${said('The Paper')}. All rights reserved.</p><p>The views expressed are those of the author ${said('alone')}.</p></footer>`;
})();

/** The texts of the popup that turn words around, and those of them that turn what stands beside them. */
const TURNING = `JSON.stringify((() => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const button of document.querySelectorAll('[aria-expanded=false]')) button.click();
  const texts = document.createTreeWalker(document.body, 4);
  const found = { turning: 0, loose: [] };
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (!node.data.includes('\\u202e')) continue;
    found.turning += 1;
    const { display, unicodeBidi } = window.getComputedStyle(node.parentElement);
    const alone = node.parentElement.childNodes.length === 1 && !/^(inline|contents)$/.test(display);
    if (!alone && !/isolate|plaintext/.test(unicodeBidi)) found.loose.push(node.data);
  }
  return found;
})())`;

const BROWSERS = {
  Chromium: async () => {
    const browser = await openChromium('dist/chromium');
    const { page } = browser;
    return {
      open: async (/** @type {string} */ at) => void (await page.goto(at, { waitUntil: 'load' })),
      click: () => browser.click(page),
      evaluate: (/** @type {string} */ expression) => page.evaluate(expression),
      close: () => browser.close(),
    };
  },
  Firefox: () => openFirefox('dist/firefox'),
};

before(() => init());

for (const [name, start] of Object.entries(BROWSERS)) {
  describe(`hostile pages in ${name}`, () => {
    /** @type {Pick<import('./popup.mjs').Driver, 'open' | 'click' | 'evaluate'> & { close: () => Promise<unknown> }} */
    let driver;
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let server;
    before(async () => {
      server = await serve('tests/fixtures');
      driver = await start();
    });
    after(async () => {
      await driver?.close();
      await server?.close();
    });

    /** @param {string | Buffer} html */
    async function open(html) {
      server.pages.set('/page.html', html);
      await driver.open(`${server.origin}/page.html`);
    }

    test('what is written reads back as the same tree', async () => {
      await open('<!doctype html><title>x</title>');
      const pages = rows()
        .filter(({ shape }) => !shape)
        .map(({ html }) => expand(html));
      if (hasCorpus) pages.push(...spread(15).map(source));
      const written = pages.flatMap((page) => readHtml(page, { url }).content?.html ?? []);
      assert.ok(written.length > 80, `${written.length}`);
      /** @type {(string | null)[]} */
      const others = [];
      for (let at = 0; at < written.length; at += 10) {
        others.push(...(await driver.evaluate(`${WRITE}(${JSON.stringify(written.slice(at, at + 10))})`)));
      }
      assert.equal(others.length, written.length);
      written.forEach((html, at) => assert.equal(others[at] ?? html, html));
    });

    test('hostile words everywhere: no script runs in the popup, no element but ours', async () => {
      await open(EVERYWHERE);
      const popup = await driver.click();
      await popup.ready();
      const found = JSON.parse(await popup.evaluate(FOREIGN));
      await popup.close();
      assert.deepEqual(found, { hit: false, elements: 0, scripts: 1, handlers: 0, links: [], said: true });
      assert.equal(await driver.evaluate(`'hit' in window`), false);
    });

    test('what turns the direction of words turns none beside them', async () => {
      await open(TURNED);
      const popup = await driver.click();
      await popup.ready();
      const { turning, loose } = JSON.parse(await popup.evaluate(TURNING));
      await popup.close();
      assert.ok(turning >= 6, `${turning}`);
      assert.deepEqual(loose, []);
    });

    for (const [kind, page] of Object.entries(PAGES)) {
      test(kind, async () => {
        const before = `<!doctype html><meta charset=utf-8><article><h1>A plain headline of this page</h1>${WORDS.repeat(5)}</article>`;
        await open(Buffer.concat([Buffer.from(before), Buffer.from(page)]));
        const popup = await driver.click();
        await popup.ready();
        const title = await popup.evaluate(`document.querySelector('h1')?.textContent ?? document.body.textContent`);
        await popup.close();
        assert.equal(title, 'A plain headline of this page');
      });
    }

    test('300,000 nodes', async () => {
      await open(`<!doctype html><title>x</title><script>
        document.write('<article><h1>A plain headline of this page</h1>' + '<p>Words <b>in</b> it</p>'.repeat(60000));</script>`);
      const popup = await driver.click();
      await popup.ready();
      const title = await popup.evaluate(`document.querySelector('h1')?.textContent ?? document.body.textContent`);
      await popup.close();
      assert.equal(title, 'A plain headline of this page');
    });

    test('100,000 of each shape are read within a second', async (t) => {
      const site = await serve('dist/npm');
      site.pages.set('/page.html', '<!doctype html><title>x</title>');
      await driver.open(`${site.origin}/page.html`);
      const wanted = rows().filter(({ withinMs }) => withinMs);
      assert.equal(wanted.length, 8);
      for (const { name, html, withinMs = 0 } of wanted) {
        const { of, times } = /** @type {{ of: string, times: number }} */ (html);
        const ms = await driver.evaluate(`import('/html.js').then(async ({ init, readHtml }) => {
          await init();
          const page = ${JSON.stringify(of)}.repeat(${times});
          // The shortest of three: what else runs on the machine counts, too.
          return Math.min(...[1, 2, 3].map(() => {
            const from = performance.now();
            readHtml(page, { url: ${JSON.stringify(url)} });
            return performance.now() - from;
          }));
        })`);
        t.diagnostic(`${name}: ${Math.round(ms)} ms`);
        assert.ok(ms < SLACK * withinMs, `${name}: ${ms} ms`);
      }
      await site.close();
    });

    test(`${PAGES_READ} pages leave no more memory behind than 100`, async (t) => {
      const site = await serve('dist/www');
      site.pages.set('/page.html', '<!doctype html><title>x</title>');
      await driver.open(`${site.origin}/page.html`);
      // In portions: a driver waits for one answer for so long only.
      const read = (/** @type {number} */ times) =>
        driver.evaluate(`(async () => {
          const [{ init, readHtml }, { initSync }] = await Promise.all([import('/wasm/html.js'), import('/wasm/full.js')]);
          const bytes = await (await fetch('/wasm/full_bg.wasm')).arrayBuffer();
          await init(bytes);
          for (let i = 0; i < ${times}; i++) readHtml(${JSON.stringify(PAGE)}, { url: ${JSON.stringify(url)} });
          return initSync({ module: bytes }).memory.buffer.byteLength;
        })()`);
      const after100 = await read(100);
      for (let count = 100; count < PAGES_READ; count += 100) assert.equal(await read(100), after100, `${count} pages`);
      t.diagnostic(`${after100 / (1 << 20)} MiB`);
      await site.close();
    });

    for (const [name, of, times] of LARGE) {
      test(`a worker reads ${name} in bounded time`, async (t) => {
        const site = await serve('dist/www');
        site.pages.set('/page.html', '<!doctype html><title>x</title>');
        await driver.open(`${site.origin}/page.html`);
        const { ms, truncated } = await driver.evaluate(`import('/wasm/worker.js').then(async ({ createReader }) => {
          const reader = createReader({ timeoutMs: 60000 });
          await reader.readHtml('<p>', {});
          const page = ${JSON.stringify(of)}.repeat(${times});
          const readings = [];
          // The shortest of three, as above.
          for (let i = 0; i < 3; i++) {
            const from = performance.now();
            const { truncated } = await reader.readHtml(page, { url: ${JSON.stringify(url)} });
            readings.push({ ms: performance.now() - from, truncated });
          }
          reader.close();
          return readings.sort((a, b) => a.ms - b.ms)[0];
        })`);
        await site.close();
        t.diagnostic(`${Math.round(ms)} ms`);
        assert.ok(truncated.length > 0);
        assert.ok(ms < SLACK * 3_000, `${ms} ms`);
      });
    }

    // Made by script: a browser’s own parser nests no deeper than some hundred, and Firefox takes minutes to build 100,000.
    test('a document 10,000 deep is read', async () => {
      await open('<!doctype html><title>x</title>');
      const { taken, depth } = await driver.evaluate(`(() => {
        const page = document.implementation.createHTMLDocument('x');
        let depth = 0;
        let at = page.body;
        for (const name of ['article', ...Array(9999).fill('div')]) {
          at = at.appendChild(page.createElement(name));
          depth += 1;
        }
        at.textContent = 'Words at the bottom of it all';
        return { taken: (${snapshot})(null, page), depth };
      })()`);
      assert.equal(depth, 10_000);
      assert.ok(taken.length > 10_000);
      const { truncated } = readSnapshot(taken, { url });
      assert.deepEqual(truncated, ['depth']);
    });
  });
}
