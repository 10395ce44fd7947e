// What a page remembers of its last reading, and what comes back of it.
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { faceFrom, faceOf, keep, wholeOf } from '../../extension/kept.js';
import { MAX_KEPT_CHARS, createMemory } from '../../extension/page/remember.js';
import { opened, sealed } from '../../extension/seal.js';

const FACE = '{"face":1}';
const WHOLE = '{"whole":1}';

/** A page's memory, and the page. */
function remembering(snapshot = 'MH1 one') {
  const page = { snapshot };
  return { page, memory: createMemory(() => page.snapshot, '1') };
}

/** A page whose first snapshot was read and kept. */
function kept() {
  const { page, memory } = remembering();
  memory.keep(memory.take().id, FACE, WHOLE);
  return { page, memory };
}

test('a page that is the same is answered from memory, as often as it is asked for', () => {
  const { memory } = kept();
  for (let time = 0; time < 3; time++) {
    assert.equal(memory.ready(), true);
    assert.deepEqual(memory.take(), { id: 1, face: FACE });
  }
  assert.equal(memory.whole(1), WHOLE);
});

test('a page that isn’t the same is taken anew, and nothing of the old reading is left', () => {
  const { page, memory } = kept();
  page.snapshot = 'MH1 two';
  assert.deepEqual(memory.take(), { id: 2, snapshot: 'MH1 two' });
  assert.deepEqual([memory.whole(1), memory.whole(2)], [null, null]);
  page.snapshot = 'MH1 one';
  assert.deepEqual(memory.take(), { id: 3, snapshot: 'MH1 one' });
});

test('a report that comes after the page was taken anew isn’t kept', () => {
  const { page, memory } = remembering();
  const { id } = memory.take();
  page.snapshot = 'MH1 two';
  memory.take();
  memory.keep(id, FACE, WHOLE);
  assert.deepEqual(memory.take(), { id: 2, snapshot: 'MH1 two' });
});

test('of a page that changed while it was read nothing is kept', () => {
  const { page, memory } = remembering();
  const { id } = memory.take();
  page.snapshot = 'MH1 two';
  memory.keep(id, FACE, WHOLE);
  assert.equal(memory.ready(), false);
  page.snapshot = 'MH1 one';
  assert.deepEqual(memory.take(), { id: 2, snapshot: 'MH1 one' });
});

test('what is forgotten is gone', () => {
  const { memory } = kept();
  memory.forget();
  assert.deepEqual([memory.ready(), memory.whole(1)], [false, null]);
  assert.deepEqual(memory.take(), { id: 2, snapshot: 'MH1 one' });
});

test('of a page that is too long nothing is kept', () => {
  const { page, memory } = remembering('x'.repeat(MAX_KEPT_CHARS - FACE.length - WHOLE.length));
  memory.keep(memory.take().id, FACE, WHOLE);
  assert.deepEqual(memory.take(), { id: 1, face: FACE });
  page.snapshot += 'x';
  memory.keep(memory.take().id, FACE, WHOLE);
  assert.ok('snapshot' in memory.take());
  page.snapshot = 'x'.repeat(MAX_KEPT_CHARS + 1);
  const { id } = memory.take();
  assert.equal(memory.take().id, id + 1, 'the snapshot is held');
});

/** @type {any} */
const report = {
  url: 'https://news.example/a',
  content: { html: `<p>${'word '.repeat(200)}</p>`, text: 'word '.repeat(200), wordCount: 200 },
  links: { total: 2, items: [{ url: 'https://a.example/' }, { url: 'https://b.example/' }], domains: [] },
};

/** A browser with one tab, whose page's world is this one. */
function browser() {
  /** @type {Record<string, unknown>} */
  const session = {};
  const world = /** @type {any} */ (globalThis);
  const { memory } = remembering();
  world[Symbol.for('masthead')] = memory;
  world.chrome = {
    storage: {
      session: {
        get: async (/** @type {string} */ name) => (name in session ? { [name]: session[name] } : {}),
        set: async (/** @type {object} */ items) => void Object.assign(session, items),
      },
    },
    scripting: {
      executeScript: async (/** @type {any} */ { func, args }) => [{ result: func(...args) }],
    },
  };
  return memory;
}

/** @type {ReturnType<typeof remembering>['memory']} */
let memory;
beforeEach(() => (memory = browser()));
after(() => {
  for (const name of ['chrome', Symbol.for('masthead')]) Reflect.deleteProperty(globalThis, name);
});

test('a report is kept with its beginning apart, and both come back', async () => {
  const { id } = memory.take();
  await keep({ tabId: 1, id, snapshot: 'MH1 one' }, report);
  const taken = memory.take();
  assert.ok('face' in taken);
  const face = await faceFrom(taken.face);
  assert.deepEqual(face, faceOf(report));
  assert.deepEqual([face?.content?.html, face?.links.items, face?.links.total], ['', [], 2]);
  assert.ok(report.content.text.startsWith(face?.content?.text));
  assert.deepEqual(await wholeOf({ tabId: 1, id }), report);
  assert.equal(await wholeOf({ tabId: 1, id: id + 1 }), null);
});

test('what a page’s process made up isn’t taken for a report', async () => {
  const seal = await sealed(WHOLE);
  assert.equal(await opened(seal), WHOLE);
  for (const forged of ['', WHOLE, seal.replace('1', '2'), seal.replace('whole', 'other'), `${seal} `, `0${seal}`]) {
    assert.equal(await opened(forged), null, forged);
  }
  const { id } = memory.take();
  memory.keep(id, FACE, WHOLE);
  assert.equal(await faceFrom(FACE), null);
  assert.equal(await wholeOf({ tabId: 1, id }), null);
});
