// The reader's side of a worker: order, time, faults, ends.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createReader } from '../../dist/npm/worker.js';

/** @type {string} */
let folder;
before(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'masthead-threads-'));
});
after(() => fs.rmSync(folder, { recursive: true, force: true }));

/**
 * A worker whose answers are made up: `work(request)` runs in it, `starts` counts its starts.
 *
 * @param {string} work
 */
function thread(work) {
  const file = path.join(folder, `${Math.random()}.mjs`);
  const starts = `${file}.starts`;
  fs.writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
     import fs from 'node:fs';
     fs.appendFileSync(${JSON.stringify(starts)}, 'x');
     const reply = ({ report, ...rest }) => parentPort.postMessage({ ...(report === undefined ? {} : { json: JSON.stringify(report) }), ...rest });
     parentPort.on('message', (request) => { ${work} });`,
  );
  return { url: pathToFileURL(file), starts: () => fs.readFileSync(starts, 'utf8').length };
}

test('readings are answered in their order', async () => {
  const { url, starts } = thread('reply({ id: request.id, report: request.text });');
  const reader = createReader({ thread: url });
  const answers = await Promise.all(['a', 'b', 'c'].map((text) => reader.readHtml(text)));
  reader.close();
  assert.deepEqual(answers, ['a', 'b', 'c']);
  assert.equal(starts(), 1);
});

test('a worker that waits for the compiled module is sent it, and its successor, too', async () => {
  const { url } = thread(
    `globalThis.compiled ??= new Promise((resolve) => (globalThis.got = resolve));
     if ('compiled' in request) globalThis.got(request.compiled instanceof WebAssembly.Module);
     else if (request.text === 'die') throw new Error('dead');
     else globalThis.compiled.then((report) => reply({ id: request.id, report }));`,
  );
  const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
  const reader = createReader({ thread: url, compiled: WebAssembly.compile(empty) });
  const readings = [reader.readHtml('one'), reader.readHtml('die'), reader.readHtml('two')];
  const [one, , two] = await Promise.allSettled(readings);
  reader.close();
  assert.deepEqual([/** @type {any} */ (one).value, /** @type {any} */ (two).value], [true, true]);
});

test('past its time a worker is ended, and the next reading gets a new one', async () => {
  const { url, starts } = thread(
    `if (request.text === 'endless') for (;;); else reply({ id: request.id, report: request.text });`,
  );
  const reader = createReader({ thread: url, timeoutMs: 1_000 });
  const [endless, next] = await Promise.allSettled([reader.readHtml('endless'), reader.readHtml('next')]);
  reader.close();
  assert.equal(/** @type {any} */ (endless).reason.code, 'timeout');
  assert.equal(/** @type {any} */ (next).value, 'next');
  assert.equal(starts(), 2);
});

test('a worker that dies is a fault, and the next reading gets a new one', async () => {
  const { url } = thread(
    `if (request.text === 'die') throw new Error('dead'); reply({ id: request.id, report: request.text });`,
  );
  const reader = createReader({ thread: url });
  await assert.rejects(reader.readHtml('die'), { name: 'MastheadError', code: 'fault' });
  assert.equal(await reader.readHtml('next'), 'next');
  reader.close();
});

test('a worker that can’t be started is a fault', async () => {
  const reader = createReader({ thread: pathToFileURL(path.join(folder, 'missing.mjs')) });
  await assert.rejects(reader.readHtml(''), { code: 'fault' });
  reader.close();
});

test('a trap inside the module costs its worker', async () => {
  const { url, starts } = thread(
    `reply(request.text === 'trap' ? { id: request.id, code: 'internal', message: '' } : { id: request.id, report: 'well' });`,
  );
  const reader = createReader({ thread: url });
  await assert.rejects(reader.readHtml('trap'), { code: 'internal' });
  assert.equal(await reader.readHtml('next'), 'well');
  reader.close();
  assert.equal(starts(), 2);
});

test('a large page costs its worker', async () => {
  const { url, starts } = thread('reply({ id: request.id, report: request.text.length });');
  const reader = createReader({ thread: url });
  assert.equal(await reader.readHtml('x'.repeat(4_000_001)), 4_000_001);
  assert.equal(await reader.readHtml('x'), 1);
  reader.close();
  assert.equal(starts(), 2);
});

test('closing ends what is under way and what waits', async () => {
  const { url } = thread('');
  const reader = createReader({ thread: url });
  const both = Promise.allSettled([reader.readHtml('a'), reader.readSnapshot('b')]);
  reader.close();
  for (const one of await both) assert.equal(/** @type {any} */ (one).reason.code, 'closed');
  await assert.rejects(reader.readHtml('c'), { code: 'closed' });
});

test('mistakes of the caller come back with their codes', async () => {
  const reader = createReader();
  await assert.rejects(reader.readHtml(/** @type {any} */ (null)), { code: 'not-a-string' });
  await assert.rejects(reader.readHtml('', { url: /** @type {any} */ (5) }), { code: 'bad-options' });
  await assert.rejects(reader.readHtml('', { url: 'nowhere' }), { name: 'MastheadError', code: 'invalid-url' });
  await assert.rejects(reader.readSnapshot('<p>'), { code: 'not-a-snapshot' });
  reader.close();
});

test('the real worker is ended when a page takes too long', async () => {
  const reader = createReader({ timeoutMs: 1 });
  await assert.rejects(reader.readHtml('<p>'.repeat(200_000)), { code: 'timeout' });
  reader.close();
});

test('a reading that is given up is rejected with the reason; the others go on', async () => {
  const { url, starts } = thread(
    `if (request.text === 'endless') for (;;); else reply({ id: request.id, report: request.text });`,
  );
  const reader = createReader({ thread: url });
  const abort = new AbortController();
  const endless = reader.readHtml('endless', { signal: abort.signal });
  const waiting = reader.readHtml('waiting', { signal: abort.signal });
  const other = reader.readHtml('other');
  setTimeout(() => abort.abort(new Error('enough')), 300);
  await assert.rejects(endless, { message: 'enough' });
  await assert.rejects(waiting, { message: 'enough' });
  assert.equal(await other, 'other');
  await assert.rejects(reader.readHtml('late', { signal: abort.signal }), { message: 'enough' });
  await assert.rejects(reader.readHtml('late', { signal: AbortSignal.abort() }), { name: 'AbortError' });
  // A signal that comes after its reading changes nothing.
  const late = new AbortController();
  assert.equal(await reader.readHtml('done', { signal: late.signal }), 'done');
  late.abort();
  assert.equal(await reader.readHtml('still there'), 'still there');
  reader.close();
  assert.equal(starts(), 2);
});

test('several workers read at once, and start only when they are needed', async () => {
  const { url, starts } = thread(`setTimeout(() => reply({ id: request.id, report: request.text }), 300);`);
  const reader = createReader({ thread: url, workers: 3 });
  assert.equal(await reader.readHtml('one'), 'one');
  assert.equal(starts(), 1);
  const started = performance.now();
  assert.deepEqual(await Promise.all(['a', 'b', 'c'].map((text) => reader.readHtml(text))), ['a', 'b', 'c']);
  assert.ok(performance.now() - started < 850, 'three readings of 300 ms took the time of three');
  assert.equal(starts(), 3);
  reader.close();
});

test('a batch gives something for every page, loads it late, and says how far it is', async () => {
  const { url } = thread(
    `if (request.text === 'endless') for (;;);
     if (request.text === 'die') throw new Error('dead');
     reply(request.text === 'trap' ? { id: request.id, code: 'internal', message: '' } : { id: request.id, report: request.text + (request.options.url ?? '') });`,
  );
  const reader = createReader({ thread: url, timeoutMs: 1_000, workers: 2 });
  let loaded = 0;
  let most = 0;
  let given = 0;
  const load = (/** @type {string} */ html) => () => {
    loaded++;
    most = Math.max(most, loaded - given);
    return { html, url: '!' };
  };
  const fails = () => Promise.reject(new Error('no such file'));
  const pages = [...'abcdefgh'].map(load);
  pages.splice(3, 0, load('endless'), load('die'), load('trap'), /** @type {any} */ (fails), /** @type {any} */ (5));
  /** @type {{ done: number, total: number | null }[]} */
  const progress = [];
  /** @type {Map<number, any>} */
  const results = new Map();
  for await (const { index, report, error } of reader.readMany(pages, { onProgress: (now) => progress.push(now) })) {
    given++;
    results.set(index, report ?? /** @type {any} */ (error).code ?? /** @type {any} */ (error).message);
  }
  reader.close();
  const answers = [...results].sort(([one], [other]) => one - other).map(([, answer]) => answer);
  assert.deepEqual(
    answers,
    ['a!', 'b!', 'c!', 'timeout', 'fault', 'internal', 'no such file', 'not-a-string'].concat(
      [...'defgh'].map((text) => `${text}!`),
    ),
  );
  assert.deepEqual(progress.at(-1), { done: 13, total: 13 });
  assert.equal(progress.length, 13);
  assert.ok(most <= 3, `${most} pages were in memory at once`);
});

test('a batch that is given up throws the reason, and leaves the reader usable', async () => {
  const { url } = thread(`if (request.text !== 'endless') reply({ id: request.id, report: request.text });`);
  const reader = createReader({ thread: url });
  const abort = new AbortController();
  setTimeout(() => abort.abort(new Error('enough')), 200);
  await assert.rejects(
    async () => {
      for await (const _ of reader.readMany(['a', 'endless', 'b'], { signal: abort.signal }));
    },
    { message: 'enough' },
  );
  assert.equal(await reader.readHtml('next'), 'next');
  reader.close();
});

/** Node gives no other way to it without a flag of the whole run. */
function collectGarbage() {
  v8.setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

test('100 pages with five monsters among them: none is lost, and memory doesn’t grow after', async () => {
  const sample = fs.readFileSync('tests/fixtures/republished/semantic.html', 'utf8');
  const monsters = [
    '<div>'.repeat(300_000),
    `<table>${'<tr><td>'.repeat(200_000)}`,
    `<p>${'<b><i>'.repeat(200_000)}`,
    `<p>${'<a href="https://example.org/">x</a> '.repeat(150_000)}`,
    `<p>${'word '.repeat(2_000_000)}`,
  ];
  const pages = Array.from({ length: 100 }, (_, at) => {
    const monster = at % 20 === 7 ? monsters[(at - 7) / 20] : null;
    return () => ({ html: monster ?? sample, url: `https://www.meridian-review.example/${at}` });
  });
  const reader = createReader({ workers: 2, timeoutMs: 20_000 });
  const read = async () => {
    /** @type {Map<number, any>} */
    const results = new Map();
    for await (const result of reader.readMany(pages)) results.set(result.index, result);
    return results;
  };
  const resident = async () => {
    // The memory of ended workers is returned when they have ended.
    await new Promise((resolve) => setTimeout(resolve, 500));
    collectGarbage();
    return process.memoryUsage().rss;
  };
  const results = await read();
  assert.equal(results.size, 100);
  for (const [index, { report, error }] of results) {
    if (index % 20 === 7) {
      assert.ok(report || ['timeout', 'input-too-large'].includes(error.code), `${index}: ${error}`);
    } else {
      assert.equal(report?.url, `https://www.meridian-review.example/${index}`, String(error));
      assert.equal(report.links.total, 9);
    }
  }
  // The second time each worker has its own heap.
  assert.equal((await read()).size, 100);
  const before = await resident();
  assert.equal((await read()).size, 100);
  assert.equal((await read()).size, 100);
  const after = await resident();
  reader.close();
  assert.ok(after < before + 150_000_000, `${before} bytes before, ${after} after`);
});
