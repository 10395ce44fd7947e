import { MastheadError } from './error.js';
import { openLane } from './lane.js';

export { MastheadError } from './error.js';

/**
 * @typedef {import('./lane.js').Reading} Reading
 * @typedef {import('./lane.js').Request} Request
 * @typedef {import('./lane.js').Report} Report
 */

/** Readings of a batch that wait while each worker has one, so that no worker waits for the next page to be loaded. */
const AHEAD = 1;

/** @type {typeof import('./worker.d.ts').createReader} */
export function createReader({
  timeoutMs = 10_000,
  workers = 1,
  thread = new URL('./thread.js', import.meta.url),
  compiled,
} = {}) {
  /** @type {Reading[]} */
  let waiting = [];
  let closed = false;
  let count = 0;
  const lanes = Array.from({ length: Math.max(1, Math.floor(workers)) }, () =>
    openLane(thread, timeoutMs, next, compiled),
  );
  lanes[0].warm();

  function next() {
    for (const lane of lanes) {
      if (lane.busy) continue;
      const reading = waiting.shift();
      if (!reading) return;
      lane.start(reading);
    }
  }

  /**
   * @param {Request['kind']} kind
   * @param {string} text
   * @param {import('./worker.d.ts').ReaderOptions | null} [options]
   * @returns {Promise<Report>}
   */
  function ask(kind, text, options) {
    return new Promise((resolve, reject) => {
      if (closed) throw new MastheadError('closed', 'the reader was closed');
      if (typeof text !== 'string') throw new MastheadError('not-a-string', 'the first argument is not a string');
      const { url, signal } = options ?? {};
      if (url != null && typeof url !== 'string') throw new MastheadError('bad-options', 'options.url is not a string');
      signal?.throwIfAborted();
      /** @type {Reading} */
      const reading = { request: { id: ++count, kind, text, options: { url } }, resolve, reject };
      if (signal) {
        const abort = () => {
          waiting = waiting.filter((other) => other !== reading);
          for (const lane of lanes) lane.end(reading, signal.reason);
          reject(signal.reason);
        };
        signal.addEventListener('abort', abort, { once: true });
        const done = () => signal.removeEventListener('abort', abort);
        reading.resolve = (report) => (done(), resolve(report));
        reading.reject = (error) => (done(), reject(error));
      }
      waiting.push(reading);
      next();
    });
  }

  /**
   * @param {AsyncIterable<any> | Iterable<any>} pages
   * @param {import('./worker.d.ts').BatchOptions} [options]
   * @returns {AsyncGenerator<import('./worker.d.ts').BatchResult>}
   */
  async function* readMany(pages, { signal, onProgress } = {}) {
    const total = Array.isArray(pages) ? pages.length : null;
    /** @type {Map<number, Promise<import('./worker.d.ts').BatchResult>>} */
    const underWay = new Map();
    let done = 0;
    let index = 0;
    const finished = async () => {
      const result = await Promise.race(underWay.values());
      underWay.delete(result.index);
      onProgress?.({ done: ++done, total });
      return result;
    };
    for await (const page of pages) {
      signal?.throwIfAborted();
      underWay.set(index, readOne(index, page, signal));
      index++;
      if (underWay.size >= lanes.length + AHEAD) yield await finished();
      signal?.throwIfAborted();
    }
    while (underWay.size > 0) {
      yield await finished();
      signal?.throwIfAborted();
    }
  }

  /**
   * @param {number} index
   * @param {any} page
   * @param {AbortSignal | null | undefined} signal
   * @returns {Promise<import('./worker.d.ts').BatchResult>}
   */
  async function readOne(index, page, signal) {
    try {
      const given = typeof page === 'function' ? await page() : page;
      const { html, url } = typeof given === 'string' ? { html: given, url: null } : given;
      return { index, report: await ask('readHtml', html, { url, signal }) };
    } catch (error) {
      return { index, error };
    }
  }

  return {
    readHtml: (html, options) => ask('readHtml', html, options),
    readSnapshot: (snapshot, options) => ask('readSnapshot', snapshot, options),
    readMany,
    close() {
      closed = true;
      const reason = new MastheadError('closed', 'the reader was closed');
      const left = waiting.splice(0);
      for (const lane of lanes) lane.close(reason);
      for (const { reject } of left) reject(reason);
    },
  };
}
