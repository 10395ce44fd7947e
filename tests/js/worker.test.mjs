// The reader's side of a worker: order, time, faults, ends.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
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
     const reply = (message) => parentPort.postMessage(message);
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
