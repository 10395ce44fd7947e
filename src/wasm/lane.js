import { MastheadError } from './error.js';

/**
 * @typedef {import('./serve.js').Request} Request
 * @typedef {import('./serve.js').Reply} Reply
 * @typedef {import('./masthead.d.ts').Report} Report
 * @typedef {object} Reading One reading that was asked for.
 * @property {Request} request
 * @property {(report: Report) => void} resolve
 * @property {(error: unknown) => void} reject
 * @typedef {URL | (() => Worker)} Script Where a worker's script is, or what starts the worker.
 * @typedef {{ post(request: Request): void, end(): void, busy(yes: boolean): void }} Thread
 */

/** A page above this many UTF-16 units leaves so much memory behind that its worker is replaced. */
const LARGE_TEXT_CHARS = 4_000_000;

/**
 * One worker that reads one page at a time, and is ended and replaced where it must be.
 *
 * @param {Script} script
 * @param {number} timeoutMs
 * @param {() => void} free Called when a reading is over.
 * @param {Promise<WebAssembly.Module | null>} [compiled] What is sent to the worker when it is there.
 */
export function openLane(script, timeoutMs, free, compiled) {
  /** @type {Reading | null} */
  let current = null;
  /** @type {Promise<Thread> | null} */
  let worker = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  function warm() {
    if (worker) return worker;
    const opened = openThread(script, hear, compiled, (message) => {
      if (worker === opened) fail(new MastheadError('fault', message));
    });
    opened.catch((cause) => worker === opened && fail(new MastheadError('fault', String(cause))));
    return (worker = opened);
  }

  function discard() {
    worker?.then(
      (ended) => ended.end(),
      () => {},
    );
    worker = null;
  }

  /** @param {unknown} error */
  function fail(error) {
    discard();
    finish((reading) => reading.reject(error));
  }

  /** @param {(reading: Reading) => void} settle */
  function finish(settle) {
    clearTimeout(timer);
    const reading = current;
    current = null;
    if (reading) settle(reading);
    free();
    worker?.then(
      (idle) => current || idle.busy(false),
      () => {},
    );
  }

  /** @param {Reply} reply */
  function hear(reply) {
    if (reply.id !== current?.request.id) return;
    const large = current.request.text.length > LARGE_TEXT_CHARS;
    if (large || ('code' in reply && reply.code === 'internal')) discard();
    finish(({ resolve, reject }) =>
      'json' in reply ? resolve(JSON.parse(reply.json)) : reject(new MastheadError(reply.code, reply.message)),
    );
  }

  return {
    /** Starts the worker, if it isn't there. */
    warm: () => void warm(),

    get busy() {
      return current !== null;
    },

    /** @param {Reading} reading */
    start(reading) {
      current = reading;
      timer = setTimeout(() => {
        fail(new MastheadError('timeout', `the reading took more than ${timeoutMs} ms`));
      }, timeoutMs);
      warm().then(
        (ready) => {
          ready.busy(true);
          if (current === reading) ready.post(reading.request);
        },
        () => {},
      );
    },

    /**
     * Ends a reading that is under way here, and its worker: a module can't be interrupted.
     *
     * @param {Reading} reading
     * @param {unknown} reason
     */
    end(reading, reason) {
      if (current === reading) fail(reason);
    },

    /** @param {unknown} reason */
    close(reason) {
      fail(reason);
    },
  };
}

/**
 * A worker of the browser or of Node behind one face.
 *
 * @param {Script} script
 * @param {(reply: Reply) => void} hear
 * @param {Promise<WebAssembly.Module | null> | undefined} compiled
 * @param {(message: string) => void} fault
 * @returns {Promise<Thread>}
 */
async function openThread(script, hear, compiled, fault) {
  if (typeof script === 'function' || typeof Worker === 'function') {
    const worker =
      typeof script === 'function' ? script() : new Worker(/** @type {any} */ (trusted(script)), { type: 'module' });
    worker.onmessage = (event) => hear(event.data);
    worker.onerror = (event) => fault(event.message || 'the worker could not be started');
    compiled?.then((module) => worker.postMessage({ compiled: module }));
    return { post: (request) => worker.postMessage(request), end: () => worker.terminate(), busy: () => {} };
  }
  // Not written in place: bundlers for browsers would look for it.
  const threads = 'node:worker_threads';
  /** @type {typeof import('node:worker_threads')} */
  const { Worker: NodeWorker } = await import(/* webpackIgnore: true */ /* @vite-ignore */ threads);
  const worker = new NodeWorker(script);
  compiled?.then((module) => worker.postMessage({ compiled: module }));
  worker.unref();
  worker.on('message', hear);
  worker.on('error', (error) => fault(String(error)));
  return {
    post: (request) => worker.postMessage(request),
    end: () => void worker.terminate(),
    // Only a reading under way keeps the process alive.
    busy: (yes) => (yes ? worker.ref() : worker.unref()),
  };
}

/** @type {{ createScriptURL(url: string): unknown } | null | undefined} */
let policy;

/**
 * The script's address in the form that a page with Trusted Types asks for. The policy's name is `masthead`.
 *
 * @param {URL} script
 */
function trusted(script) {
  if (policy === undefined) {
    try {
      const types = /** @type {any} */ (globalThis).trustedTypes;
      policy = types?.createPolicy('masthead', { createScriptURL: (/** @type {string} */ url) => url }) ?? null;
    } catch {
      // The page allows no policy of this name; it may allow workers all the same.
      policy = null;
    }
  }
  return policy ? policy.createScriptURL(script.href) : script;
}
