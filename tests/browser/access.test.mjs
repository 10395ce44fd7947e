// Every view in every language, light and dark: for those who can't see it, on a narrow screen, without motion.
//
// What no browser lets a test do: Chromium takes no shortcut of an extension from the protocol and opens no context menu of its
// own without a screen, so here their listeners are called; in Firefox both are used (firefox.test.mjs). Of the printing only the
// call is seen. Firefox for Android isn't driven: what it lacks is asked for before it is used, and 320 px are its width.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { openChromium } from '../../scripts/browsers/chromium.mjs';
import { bundled } from '../../scripts/bundle.mjs';
import { serve } from '../../scripts/serve.mjs';
import { CHOICES } from '../../extension/settings.js';
import { VIOLATIONS } from './axe.mjs';
import { NARROW_PX, OUTSIDE } from './reflow.mjs';
import { until } from './until.mjs';

const LANGUAGES = CHOICES.language.filter((language) => language !== 'auto');
/** Whose words are broken: an element that is higher than one line. @param {string} selector */
const broken = (selector) => `[...document.querySelectorAll('${selector}')]
  .filter((one) => one.getBoundingClientRect().height > 1.6 * parseFloat(getComputedStyle(one).fontSize))
  .map((one) => one.textContent)`;

/** Ways to the sections whose names are broken, or touch the one before them. */
const CROWDED = `[...document.querySelectorAll('.jumps a')].filter((one) => {
  const name = document.createRange();
  name.selectNodeContents(one.firstChild);
  const { left, right } = one.getBoundingClientRect();
  const before = one.previousElementSibling?.getBoundingClientRect();
  return name.getClientRects().length !== 1 || (before && before.right + 4 > left && right + 4 > before.left);
}).map((one) => one.textContent)`;

/** Arrows that don't stand in the line in which the words before them end. */
const STRAYED = `[...document.querySelectorAll('.out')].filter((one) => {
  const words = [...one.previousElementSibling.getClientRects()].at(-1);
  const [arrow] = one.getClientRects();
  return Math.abs((words.top + words.bottom - arrow.top - arrow.bottom) / 2) > 4;
}).map((one) => one.parentElement.textContent)`;

const SENTENCE = 'Nobody at the quay had expected the ferry so early, and nobody had brought a lamp for the landing.';
const COLUMNS = Array.from({ length: 14 }, (_, at) => at);
/** Much of what a page can say, in few words. */
const MUCH = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The catch of all the villages of the coast</title>
  ${Array.from({ length: 20 }, (_, at) => `<meta property="article:tag" content="Village ${at}">`).join('')}
  <script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'The catch of all the villages of the coast',
    author: ['Imre Castellan', 'Adaeze Nwachukwu', 'Wolfgang von Hohenlohe', 'Ilse Varga', 'Otto Mute'].map((name) => ({
      '@type': 'Person',
      name,
      url: `https://coast.example/${name.replaceAll(' ', '-')}`,
    })),
  })}</script></head><body><article><h1>The catch of all the villages of the coast</h1>
  <p>By Imre Castellan, Adaeze Nwachukwu, Wolfgang von Hohenlohe, Ilse Varga and Otto Mute</p>
  ${COLUMNS.map((at) => `<p>${SENTENCE} <a href="https://a-rather-long-name.site-${at % 4}.example/${at}">Report ${at}</a></p>`).join('')}
  <table><tr>${COLUMNS.map((at) => `<th>Year ${2000 + at}</th>`).join('')}</tr>
  <tr>${COLUMNS.map(() => '<td>Kilogrammes</td>').join('')}</tr></table>${`<p>${SENTENCE}</p>`.repeat(4)}</article>
  <footer><p>Disclaimer: The author alone is responsible for what is said in this article, and the institute accepts no liability for
  errors or inaccurate statements in it.</p><p>© 2021 Coast Paper. All rights reserved.</p></footer></body></html>`;

/** @type {Awaited<ReturnType<typeof openChromium>>} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {import('playwright-core').Page} */
let own;
before(async () => {
  server = await serve('tests/fixtures/republished');
  browser = await openChromium(await withStates());
  own = await browser.open('options.html');
  await browser.page.goto(`${server.origin}/semantic.html`);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** The extension with a script more, which shows the states as its bundles hold them; some come about on no page of a test. */
async function withStates() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'masthead-states-'));
  fs.cpSync('dist/chromium', folder, { recursive: true });
  const names = ['element.js', 'messages.js', 'states.js'];
  const files = new Map([
    ...names.map((name) => /** @type {const} */ ([`view/${name}`, fs.readFileSync(`extension/view/${name}`)])),
    ['all.js', Buffer.from(`export * from './view/messages.js'; export * from './view/states.js';`)],
  ]);
  const made = await bundled(files, { 'states.js': 'all.js' });
  fs.writeFileSync(path.join(folder, 'code/states.js'), made.get('states.js') ?? '');
  return folder;
}

/** @param {Record<string, string>} chosen */
const choose = (chosen) => own.evaluate((given) => chrome.storage.local.set(given), chosen);

/** The popup on the sample, with all that folds unfolded. */
async function popup() {
  await browser.page.bringToFront();
  const opened = await browser.click(browser.page);
  await opened.ready();
  await until(() => opened.evaluate(`document.getElementById('set') !== null`));
  await opened.evaluate(`(() => { for (const one of document.querySelectorAll('details')) one.open = true;
    for (const one of document.querySelectorAll('button[aria-expanded=false]')) one.click();
    document.getElementById('cite').click(); })()`);
  await until(() => opened.evaluate(`document.getElementById('answer').textContent`));
  return opened;
}

/**
 * A page of the extension in a tab.
 *
 * @param {string} file
 * @param {string} drawn An expression that is true when it is.
 */
async function shown(file, drawn) {
  await own.bringToFront();
  await own.setViewportSize({ width: NARROW_PX, height: 640 });
  await own.goto(`chrome-extension://${browser.id}/${file}`);
  await until(() => own.evaluate(drawn));
}

/**
 * @param {(script: string) => Promise<any>} evaluate
 * @param {string} where
 */
async function isAccessible(evaluate, where) {
  for (const theme of ['light', 'dark']) {
    await evaluate(`void (document.documentElement.dataset.theme = '${theme}')`);
    assert.deepEqual(await evaluate(VIOLATIONS), [], `${where}, ${theme}`);
  }
}

for (const language of LANGUAGES) {
  test(`${language}: popup, settings, reader and a state are accessible and fit ${NARROW_PX} px`, async () => {
    await choose({ language });
    const opened = await popup();
    await isAccessible(opened.evaluate, 'popup');
    await opened.evaluate(`void (document.body.style.inlineSize = '${NARROW_PX}px')`);
    assert.deepEqual(await opened.evaluate(OUTSIDE), [], 'popup');
    assert.deepEqual(await opened.evaluate(CROWDED), [], 'the ways to the sections');
    assert.deepEqual(await opened.evaluate(STRAYED), [], 'arrows');
    // What a side panel of that width has, which scrolls without a bar.
    await opened.evaluate(
      `void (document.body.style.inlineSize = '${NARROW_PX}px', document.documentElement.style.scrollbarWidth = 'none')`,
    );
    assert.deepEqual(await opened.evaluate(broken('.domains bdi')), [], 'domains');
    await opened.evaluate(`document.getElementById('read').click()`);
    const reader = await browser.view('reader.html');
    const report = await until(() =>
      reader.evaluate(
        `globalThis.chrome?.storage?.session.get().then((all) => Object.entries(all).find(([key]) => key.startsWith('reader:'))?.[1])`,
      ),
    );
    await reader.close();
    await opened.close().catch(() => {});

    await shown('options.html', `document.getElementById('theme') !== null`);
    assert.deepEqual(await own.evaluate(OUTSIDE), [], 'settings');
    await isAccessible((script) => own.evaluate(script), 'settings');
    await own.evaluate((given) => chrome.storage.session.set({ reader: given }), report);
    await shown('reader.html', `document.querySelector('article') !== null`);
    assert.deepEqual(await own.evaluate(OUTSIDE), [], 'reader');
    await isAccessible((script) => own.evaluate(script), 'reader');
    await own.evaluate(`void (document.documentElement.dataset.theme = 'sepia')`);
    assert.deepEqual(await own.evaluate(VIOLATIONS), [], 'reader, sepia');
    await shown('panel.html', `document.querySelector('.state .sentence') !== null`);
    await isAccessible((script) => own.evaluate(script), 'state');
  });
}

test('each state is a sentence of its own, and what may pass can be tried again', async () => {
  await choose({ language: 'auto' });
  await shown('panel.html', `document.querySelector('.state .sentence') !== null`);
  const states = [
    'reading',
    'browser-page',
    'own-or-file',
    'no-access',
    'not-granted',
    'file',
    'pdf',
    'empty',
    'timeout',
    'input-too-large',
    'failed',
  ];
  const sentences = new Set();
  for (const state of states) {
    await own.evaluate(`import('./code/states.js').then(({ loadMessages, showState }) => loadMessages().then(() =>
      showState(document.getElementById('view'), '${state}', () => (window.again = '${state}'))))`);
    const sentence = await own.textContent('.state .sentence');
    assert.match(sentence ?? '', /^[A-Z].*[.…]$/);
    sentences.add(sentence);
    assert.deepEqual(await own.evaluate(VIOLATIONS), [], state);
    if (await own.locator('.state button').count()) {
      await own.click('.state button');
      assert.equal(await own.evaluate('window.again'), state);
    }
  }
  assert.equal(sentences.size, states.length);
});

test('numbers and words stay whole, many subjects are folded, and quotations run as their words do', async () => {
  await choose({ language: 'ar' });
  server.pages.set('/much.html', MUCH);
  await browser.page.goto(`${server.origin}/much.html`);
  const opened = await popup();
  await opened.evaluate(`void (document.body.style.inlineSize = '${NARROW_PX}px')`);
  assert.deepEqual(await opened.evaluate(broken('.count b, .domains span')), []);
  assert.deepEqual(await opened.evaluate(STRAYED), []);
  assert.ok((await opened.evaluate(`document.querySelectorAll('.by .out').length`)) >= 4);
  const directions = await opened.evaluate(
    `[...document.querySelectorAll('q, .lead, .whole p')].map((one) => getComputedStyle(one).direction)`,
  );
  assert.ok(directions.length > 3);
  assert.deepEqual(new Set(directions), new Set(['ltr']));
  assert.equal(await opened.evaluate(`getComputedStyle(document.body).direction`), 'rtl');
  // Lists have the language's comma, and each name its own direction.
  assert.equal(
    await opened.evaluate(`document.querySelector('.notice dd > p').innerHTML`),
    '<bdi dir="auto">Coast Paper</bdi>، <bdi dir="auto">2021</bdi>',
  );
  const subjects = () =>
    opened.evaluate(`[...document.querySelectorAll('.topics .place')].filter((one) => one.checkVisibility()).length`);
  assert.equal(await subjects(), 20);
  await opened.evaluate(`document.querySelector('.topics .fold').click()`);
  assert.equal(await subjects(), 8);
  assert.equal(await opened.evaluate(`document.querySelector('.topics .fold').ariaExpanded`), 'false');

  const opening = browser.context.waitForEvent('page');
  await opened.evaluate(`document.getElementById('read').click()`);
  const reader = await opening;
  await reader.setViewportSize({ width: NARROW_PX, height: 640 });
  await reader.waitForSelector('article td');
  const lines = await reader.$$eval('article td', (cells) =>
    cells.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getClientRects().length;
    }),
  );
  assert.deepEqual(new Set(lines), new Set([1]));
  await reader.close();
  await opened.close().catch(() => {});
  await choose({ language: 'auto' });
  await browser.page.goto(`${server.origin}/semantic.html`);
});

test('settings are exported, and imported as far as they are settings', async () => {
  await shown('options.html', `document.getElementById('theme') !== null`);
  await own.selectOption('#citation', 'mla');
  const [download] = await Promise.all([own.waitForEvent('download'), own.click('#export')]);
  const file = await download.path();
  assert.equal(JSON.parse(fs.readFileSync(file, 'utf8')).masthead.citation, 'mla');
  await own.click('#reset');
  await until(async () => (await own.inputValue('#citation')) === 'apa');
  await own.setInputFiles('#file', { name: 'a.json', mimeType: 'application/json', buffer: fs.readFileSync(file) });
  await until(async () => (await own.inputValue('#citation')) === 'mla');
  const odd = JSON.stringify({
    masthead: { citation: 'no style', theme: 'dark', other: 1, __proto__: { first: 'text' } },
  });
  await own.setInputFiles('#file', { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(odd) });
  await until(async () => (await own.inputValue('#theme')) === 'dark');
  assert.equal(await own.inputValue('#citation'), 'apa');
  await own.setInputFiles('#file', { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('[1]') });
  assert.match((await until(() => own.textContent('#answer'))) ?? '', /./);
  await until(async () => /no settings/.test((await own.textContent('#answer')) ?? ''));
  await own.click('#reset');
  await until(async () => (await own.inputValue('#theme')) === 'auto');
});

test('the reader prints as text alone, and what it was given goes with its tab', async () => {
  const kept = () =>
    own.evaluate(async () =>
      Object.keys(await chrome.storage.session.get())
        .sort()
        .join(),
    );
  const before = await kept();
  const opened = await popup();
  const opening = browser.context.waitForEvent('page');
  await opened.evaluate(`document.getElementById('read').click()`);
  const reader = await opening;
  await reader.waitForSelector('article p');
  await reader.emulateMedia({ media: 'print' });
  for (const id of ['controls', 'take']) assert.equal(await reader.isVisible(`#${id}`), false, id);
  assert.equal(await reader.isVisible('article p'), true);
  assert.equal(await reader.isVisible('#notices'), true);
  await reader.emulateMedia({ media: 'screen' });
  await reader.evaluate('void (window.print = () => (window.printed = true))');
  await reader.getByRole('button', { name: 'Print' }).click();
  assert.equal(await reader.evaluate('window.printed'), true);
  await reader.reload();
  await reader.waitForSelector('article p');
  await reader.close();
  await opened.close().catch(() => {});
  await until(async () => (await kept()) === before);
});

test('who wants no motion gets none', async () => {
  await choose({ language: 'auto' });
  await browser.page.emulateMedia({ reducedMotion: 'reduce' });
  const opened = await popup();
  await opened.evaluate(`void (document.getElementById('answer').textContent = '')`);
  await opened.evaluate(`document.querySelector('.said .place').click()`);
  await until(() => opened.evaluate(`document.getElementById('answer').textContent`));
  const range = await browser.page.evaluate(() => {
    const [first] = [.../** @type {any} */ (CSS.highlights.get('masthead'))];
    const { top, bottom } = first.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  assert.ok(range, 'the words are in sight at once');
  await opened.close();
});

test('every statement and act can be reached and used by keyboard', async () => {
  const opened = await popup();
  const unreachable = await opened.evaluate(`[...document.querySelectorAll('.place, button, a[href], select, summary')]
    .filter((one) => one.checkVisibility() && one.tabIndex < 0).map((one) => one.outerHTML)`);
  assert.deepEqual(unreachable, []);
  await opened.evaluate(`(() => { document.getElementById('answer').textContent = '';
    document.querySelector('h1 .place').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })); })()`);
  assert.match(await until(() => opened.evaluate(`document.getElementById('answer').textContent`)), /^Marked/);
  await opened.close();
});

test('the side panel shows the page that the popup read, and says when another is in front', async () => {
  const opened = await popup();
  await opened.evaluate(`document.getElementById('keep').click()`);
  const panel = await browser.view('panel.html');
  await panel.ready();
  assert.match(await panel.text(), /Harbour Minister/);
  const other = await browser.context.newPage();
  await other.bringToFront();
  assert.match(await until(() => panel.evaluate(`document.getElementById('answer').textContent`)), /has changed since/);
  assert.equal(await panel.evaluate(`document.getElementById('again').checkVisibility()`), true);
  const [sentence, button, ways] = await panel.evaluate(`['#answer', '#again', '.jumps'].map((one) => {
    const { top, bottom } = document.querySelector(one).getBoundingClientRect();
    return { top, bottom };
  })`);
  assert.ok(sentence.bottom <= button.top && button.bottom <= ways.top, 'one above the other');
  await other.close();
  await browser.page.bringToFront();
  await panel.evaluate(`document.getElementById('again').click()`);
  await until(async () => (await panel.evaluate(`document.getElementById('answer').textContent`)) === '');
  await panel.ready();
  assert.match(await panel.text(), /Harbour Minister/);
  await opened.close().catch(() => {});
});

test('words selected in the page are quoted with their source', async () => {
  // No browser lets a test open its own context menu: what the menu's listener leaves is put there instead.
  await own.evaluate(() => chrome.storage.session.set({ selection: 'Words that were selected' }));
  const opened = await popup();
  assert.equal(await opened.evaluate(`document.querySelector('.selected').textContent`), 'Words that were selected');
  await opened.evaluate(
    `(() => { document.getElementById('answer').textContent = ''; document.getElementById('quote').click(); })()`,
  );
  assert.equal(
    await until(() => opened.evaluate(`document.getElementById('answer').textContent`)),
    'Copied: Selected words.',
  );
  await opened.close();
  const kept = await own.evaluate(() => chrome.storage.session.get('selection'));
  assert.deepEqual(kept, {});
  await browser.page.bringToFront();
  await browser.page.evaluate(`document.body.prepend(document.createElement('textarea'))`);
  await browser.page.focus('textarea');
  await browser.page.keyboard.press('Control+V');
  assert.match(await browser.page.inputValue('textarea'), /^“Words that were selected”\nCastellan, I\..*2019/);
});

test('a context menu opens the popup, with what was selected if it was chosen for that', async () => {
  const [worker] = browser.context.serviceWorkers();
  // The event is the browser's own; the right to the page, which goes with a hand's click, isn't, and comes from here.
  await (await popup()).close();
  for (const [menuItemId, selectionText] of [
    ['selection', 'Words that were selected'],
    ['page', undefined],
  ]) {
    await worker.evaluate((info) => /** @type {any} */ (chrome.contextMenus.onClicked).dispatch(info, {}), {
      menuItemId,
      selectionText,
    });
    const opened = await browser.popup();
    await opened.ready();
    await until(() => opened.evaluate(`document.getElementById('set') !== null`));
    const selected = await until(async () => [
      await opened.evaluate(`document.querySelector('.selected')?.textContent`),
    ]);
    assert.deepEqual(selected, [selectionText]);
    await opened.close();
  }
});

test('a page that takes ten seconds is given up, that is said, and it can be tried again', async () => {
  await shown('panel.html', `document.querySelector('.state .sentence') !== null`);
  await browser.page.bringToFront();
  await (await browser.click(browser.page)).close();
  // The seconds pass faster.
  await own.evaluate(() => {
    const { setTimeout } = window;
    Object.assign(window, {
      setTimeout: (/** @type {any} */ run, ms = 0, /** @type {any[]} */ ...args) => setTimeout(run, ms / 20, ...args),
    });
  });
  const busy = browser.page.evaluate('for (const end = Date.now() + 2000; Date.now() < end;);');
  await own.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const message = { granted: tab.id };
    // A message isn't heard by the page that sends it.
    /** @type {any} */ (chrome.runtime.onMessage).dispatch(message, {}, () => {});
  });
  await until(async () => /ended after ten seconds/.test((await own.textContent('.state .sentence')) ?? ''));
  await busy;
  await own.evaluate(`document.querySelector('.state button').click()`);
  await until(async () => /Harbour Minister/.test((await own.textContent('#view')) ?? ''));
  await shown('options.html', `document.getElementById('theme') !== null`);
});

test('the ways in are there: shortcut, side panel’s shortcut, context menus', async () => {
  const commands = await own.evaluate(() => chrome.commands.getAll());
  assert.deepEqual(commands.map(({ name }) => name).sort(), ['_execute_action', 'open-panel']);
  const [worker] = browser.context.serviceWorkers();
  // A menu that isn't there can't be updated.
  for (const id of ['page', 'selection']) {
    assert.equal(await worker.evaluate((menu) => chrome.contextMenus.update(menu, {}).then(() => true), id), true);
  }
});

// The last, as the extension is loaded anew when its switch is turned.
test('a file is read where the browser’s switch for files is on; where it is off, that is said', async () => {
  const { page } = browser;
  const file = `file://${path.resolve('tests/fixtures/republished/semantic.html')}`;
  const says = async () => {
    await page.goto(file);
    await page.bringToFront();
    const opened = await browser.click(page);
    await opened.ready();
    const text = await opened.text();
    await opened.close();
    return text;
  };
  assert.match(await says(), /Harbour Minister/);
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = /** @type {any} */ (chrome);
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, fileAccess: false });
  }, browser.id);
  await until(() =>
    page.evaluate(async (id) => {
      const { state, fileAccess } = await /** @type {any} */ (chrome).developerPrivate.getExtensionInfo(id);
      return state === 'ENABLED' && !fileAccess.isActive;
    }, browser.id),
  );
  assert.match(await says(), /or a file\.[^]*For files there is a switch/);
});
