// What the extension makes of a page that doesn't answer.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { init, readSnapshot } from '../../dist/npm/index.js';
import { takeSnapshot } from '../../extension/snapshot.js';
import { SAMPLE } from '../../extension/wasm/sample.js';

after(() => Reflect.deleteProperty(globalThis, 'chrome'));

/**
 * A browser whose page answers with what `answer` gives.
 *
 * @param {(script: any) => Promise<unknown>} answer
 * @param {string | undefined} url
 * @param {boolean} files Whether the user lets the extension read files.
 */
function browser(answer, url = 'https://news.example/page.html', files = false) {
  const tab = url === '' ? { id: 1 } : { id: 1, url };
  Object.assign(globalThis, {
    chrome: {
      tabs: { query: async () => [tab] },
      scripting: { executeScript: answer },
      runtime: { getManifest: () => ({ version: '1' }) },
      extension: { isAllowedFileSchemeAccess: async () => files },
    },
  });
}

test('a page that hangs isn’t waited for longer than ten seconds', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  browser(() => new Promise(() => {}));
  /** @type {unknown} */
  let state = 'waiting';
  takeSnapshot().then((taken) => (state = taken));
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  await turn();
  t.mock.timers.tick(9_999);
  await turn();
  assert.equal(state, 'waiting');
  t.mock.timers.tick(1);
  await turn();
  assert.deepEqual(state, { state: 'timeout' });
});

test('a page that answers is taken, one that refuses is said to', async () => {
  const taken = 'MH1\0https://news.example/page.html\0\0text/html\0\0"Words\0';
  browser(async () => [{ result: { id: 1, snapshot: taken } }]);
  assert.deepEqual(await takeSnapshot(), { id: 1, snapshot: taken, tabId: 1 });
  browser(async () => {
    throw new Error('Cannot access contents of the page');
  });
  assert.deepEqual(await takeSnapshot(), { state: 'no-access' });
  browser(async () => []);
  assert.deepEqual(await takeSnapshot(), { state: 'no-access' });
});

test('why a page can’t be read is told by its address, as far as it has one', async () => {
  const refuse = async () => {
    throw new Error('Cannot access contents of the page');
  };
  for (const [url, files, state] of /** @type {const} */ ([
    ['', false, 'own-or-file'],
    ['', true, 'browser-page'],
    ['about:support', false, 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', false, 'browser-page'],
    ['file:///home/a/page.html', true, 'file'],
    ['file:///home/a/paper.pdf', true, 'pdf'],
    ['https://news.example/paper.PDF?page=1', false, 'pdf'],
    ['https://news.example/paper', false, 'no-access'],
  ])) {
    browser(refuse, url, files);
    assert.deepEqual(await takeSnapshot(), { state }, url);
  }
});

test('the worker is started before a page is walked, but not for a page that has its report', async () => {
  const face = { id: 1, face: '{}' };
  let started = false;
  browser(async ({ files }) => {
    if (files) assert.equal(started, true);
    return [{ result: files ? face : null }];
  });
  assert.deepEqual(await takeSnapshot(() => (started = true)), { ...face, tabId: 1 });
  browser(async ({ files }) => {
    assert.equal(files, undefined);
    return [{ result: face }];
  });
  assert.deepEqual(await takeSnapshot(() => assert.fail('started')), { ...face, tabId: 1 });
});

test('the page that warms the module up has something for every stage', async () => {
  await init();
  const { content, source, links, notices, truncated } = readSnapshot(SAMPLE);
  assert.ok(content && content.wordCount > 100);
  assert.deepEqual(
    [source.title, source.published, source.modified],
    ['A bridge is closed', '2021-03-05T10:00:00+00:00', '2021-03-06'],
  );
  assert.equal(source.authors[0].name, 'Jane Doe');
  assert.equal(source.originalSource?.name, 'The Example Post');
  assert.equal(links.external, 3);
  assert.deepEqual([notices.copyright.length, notices.disclaimers.length, notices.contacts.length], [1, 1, 1]);
  assert.deepEqual(truncated, []);
});
