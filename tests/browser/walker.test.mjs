// The walker on documents that only a browser can make.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { CHROMIUM } from '../../scripts/browsers/chromium.mjs';
import { snapshot } from '../../src/wasm/walker.js';

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {import('playwright-core').Page} */
let page;
before(async () => {
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage();
});
after(() => browser?.close());

/**
 * The records of what is in the body, on one line.
 *
 * @param {string} body
 * @param {{ script?: string, limits?: object }} [options]
 */
async function walk(body, { script = '', limits = {} } = {}) {
  await page.setContent(`<!doctype html><body>${body}`);
  if (script) await page.evaluate(script);
  const records = (await page.evaluate(`(${snapshot})(${JSON.stringify(limits)})`)).split('\0');
  assert.equal(records[0], 'MH1');
  assert.equal(records.at(-1), '');
  const start = records.findIndex((/** @type {string} */ record) => /^<.body$/.test(record));
  return { head: records.slice(0, 5), body: records.slice(start + 1, -3).join(' ') };
}

test('elements, kept attributes and texts in document order', async () => {
  const { head, body } = await walk('<p class="a b" onclick="x()" id=c>one<b>two</b><!-- no -->three</p>');
  assert.deepEqual(head, ['MH1', 'about:blank', 'about:blank', 'text/html', '']);
  assert.equal(body, '<0p @class=a b @id=c "one <0b "two > "three >');
});

test('bodies that are no text are left out', async () => {
  const { body } = await walk(
    '<script>no()</script><script type=" application/LD+json ">{}</script><style>no</style><svg><text>no</text></svg>' +
      '<template>no</template><iframe srcdoc="no"></iframe><noscript><p>no</p></noscript>yes',
  );
  assert.equal(
    body.replace(/<1/g, '<0'),
    '<0script @type= application/LD+json  "{} > <0style > <2svg > <0template > <0iframe > <0noscript > "yes',
  );
});

test('texts that only a comment or the parser parts are one', async () => {
  assert.equal((await walk('one<!-- -->two')).body, '"onetwo');
  const long = 'x'.repeat(200_000);
  assert.equal((await walk(`<p>${long}</p>`)).body, `<0p "${long} >`);
});

test('what the browser doesn’t show is marked', async () => {
  const { body } = await walk(
    '<p hidden>a<b>b</b></p><p style="display:none">c</p><p style="visibility:hidden">d<i style="visibility:visible">e</i></p>' +
      '<p style="display:contents">f</p><details><summary>g</summary><p>h</p><p hidden>i</p></details><p>j</p>',
  );
  assert.equal(
    body.replace(/ @(style|hidden)=[^ ]*/g, ''),
    '<1p "a <1b "b > > <1p "c > <1p "d <0i "e > > <0p "f > <0details <0summary "g > <0p "h > <1p "i > > <0p "j >',
  );
  assert.doesNotMatch((await walk('<p hidden>a</p>', { limits: { visibility: false } })).body, /<1/);
});

test('an open shadow root stands for its host’s children, a slot for what it is given', async () => {
  const { body } = await walk('<div id=host><b>light</b><i slot=named>named</i><u>also</u></div><slot>plain</slot>', {
    script: `document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML =
      '<p>before</p><slot name=named></slot><slot name=none><s>fallback</s></slot><slot></slot><p>after</p>'; 0`,
  });
  assert.equal(
    body,
    '<0div @id=host <0p "before > <0i "named > <0s "fallback > <0b "light > <0u "also > <0p "after > > <0slot "plain >',
  );
});

test('names of the DOM on a form don’t answer for it', async () => {
  const names =
    'childNodes firstChild nextSibling nodeType localName attributes namespaceURI shadowRoot checkVisibility';
  const inputs = names.split(' ').map((name) => `<input name=${name}>`);
  const { body } = await walk(`<form>${inputs.join('')}<p>words</p></form><img name=URL><form name=baseURI></form>`);
  assert.equal((body.match(/<0input/g) ?? []).length, inputs.length);
  assert.match(body, /<0p "words >/);
});

test('NUL in a page’s words parts no record', async () => {
  const { body } = await walk('<p id=p>x</p>', { script: `document.getElementById('p').firstChild.data = 'a\\0b'; 0` });
  assert.equal(body, '<0p @id=p "a\uFFFDb >');
});

test('a page without end is cut, and says so', async () => {
  const nodes = await walk('<p>x</p>'.repeat(50), { limits: { maxNodes: 20 } });
  assert.equal(nodes.head[4], 'nodes');
  assert.ok((nodes.body.match(/</g) ?? []).length <= 20);
  const chars = await walk(`<p>${'x'.repeat(500)}</p>`.repeat(5), { limits: { maxChars: 1_000 } });
  assert.equal(chars.head[4], 'bytes');
});

test('depth without end is walked without recursion', async () => {
  // In a document that isn't drawn: Chromium's own layout doesn't survive such a page.
  const records = await page.evaluate(`(() => {
    const deep = document.implementation.createHTMLDocument('');
    let at = deep.body;
    for (let i = 0; i < 20000; i++) at = at.appendChild(deep.createElement('b'));
    at.textContent = 'deep';
    return (${snapshot})(null, deep);
  })()`);
  assert.equal((records.match(/\0<0b(?=\0)/g) ?? []).length, 20_000);
  assert.match(records, /\0"deep\0>/);
});

test('a document without a window is read as its source stands', async () => {
  const records = await page.evaluate(`(${snapshot})(null, new DOMParser().parseFromString(
    '<p hidden>a</p><noscript><p>b</p></noscript>', 'text/html'))`);
  assert.match(records, /\0<0p\0@hidden=\0"a\0>/);
  assert.match(records, /\0<0noscript\0<0p\0"b\0>\0>/);
});

test('reading is fast and leaves the document alone', async () => {
  await page.setContent(`<body>${'<div class=c><p>words <a href=/x>and</a> words</p></div>'.repeat(5_000)}`);
  const changes = await page.evaluate(`(() => {
    let changes = 0;
    const observer = new MutationObserver((list) => { changes += list.length; });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    (${snapshot})();
    changes += observer.takeRecords().length;
    const start = performance.now();
    (${snapshot})();
    return [changes, performance.now() - start];
  })()`);
  assert.equal(changes[0], 0);
  assert.ok(changes[1] < 1_000, `${changes[1]} ms for 15,000 elements`);
});
