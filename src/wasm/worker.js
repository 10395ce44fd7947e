import { MastheadError } from './error.js';

export { MastheadError } from './error.js';

/**
 * @typedef {import('./serve.js').Request} Request
 * @typedef {import('./serve.js').Reply} Reply
 * @typedef {import('./masthead.d.ts').Report} Report
 * @typedef {{ request: Request, resolve: (report: Report) => void, reject: (error: MastheadError) => void }} Reading
 * @typedef {{ post(request: Request): void, end(): void, busy(yes: boolean): void }} Thread
 */

/** A page above this many UTF-16 units leaves so much memory behind that its worker is replaced. */
const LARGE_TEXT_CHARS = 4_000_000;

/** @type {typeof import('./worker.d.ts').createReader} */
export function createReader({ timeoutMs = 10_000, thread = new URL('./thread.js', import.meta.url) } = {}) {
  /** @type {Reading[]} */
  const waiting = [];
  /** @type {Reading | null} */
  let current = null;
  /** @type {Promise<Thread> | null} */
  let worker = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let closed = false;
  let count = 0;

  function open() {
    const opened = openThread(thread, hear, (message) => {
      if (worker === opened) fail('fault', message);
    });
    opened.catch((cause) => worker === opened && fail('fault', String(cause)));
    return opened;
  }

  function discard() {
    worker?.then(
      (ended) => ended.end(),
      () => {},
    );
    worker = null;
  }

  /**
   * @param {string} code
   * @param {string} message
   */
  function fail(code, message) {
    discard();
    finish((reading) => reading.reject(new MastheadError(code, message)));
  }

  /** @param {(reading: Reading) => void} settle */
  function finish(settle) {
    clearTimeout(timer);
    const reading = current;
    current = null;
    if (reading) settle(reading);
    worker?.then(
      (idle) => current || idle.busy(false),
      () => {},
    );
    next();
  }

  /** @param {Reply} reply */
  function hear(reply) {
    if (reply.id !== current?.request.id) return;
    const large = current.request.text.length > LARGE_TEXT_CHARS;
    if (large || ('code' in reply && reply.code === 'internal')) discard();
    finish(({ resolve, reject }) =>
      'report' in reply ? resolve(reply.report) : reject(new MastheadError(reply.code, reply.message)),
    );
  }

  function next() {
    const reading = current ? undefined : waiting.shift();
    if (!reading) return;
    current = reading;
    worker ??= open();
    timer = setTimeout(() => fail('timeout', `the reading took more than ${timeoutMs} ms`), timeoutMs);
    worker.then(
      (ready) => {
        ready.busy(true);
        if (current === reading) ready.post(reading.request);
      },
      () => {},
    );
  }

  /**
   * @param {Request['kind']} kind
   * @param {string} text
   * @param {Request['options']} options
   * @returns {Promise<Report>}
   */
  function ask(kind, text, options) {
    return new Promise((resolve, reject) => {
      if (closed) throw new MastheadError('closed', 'the reader was closed');
      if (typeof text !== 'string') throw new MastheadError('not-a-string', 'the first argument is not a string');
      const url = options?.url;
      if (url != null && typeof url !== 'string') throw new MastheadError('bad-options', 'options.url is not a string');
      waiting.push({ request: { id: ++count, kind, text, options: { url } }, resolve, reject });
      next();
    });
  }

  worker = open();
  return {
    readHtml: (html, options) => ask('readHtml', html, options),
    readSnapshot: (snapshot, options) => ask('readSnapshot', snapshot, options),
    close() {
      closed = true;
      const left = waiting.splice(0);
      fail('closed', 'the reader was closed');
      for (const { reject } of left) reject(new MastheadError('closed', 'the reader was closed'));
    },
  };
}

/**
 * A worker of the browser or of Node behind one face.
 *
 * @param {URL} script
 * @param {(reply: Reply) => void} hear
 * @param {(message: string) => void} fault
 * @returns {Promise<Thread>}
 */
async function openThread(script, hear, fault) {
  if (typeof Worker === 'function') {
    const worker = new Worker(/** @type {any} */ (trusted(script)), { type: 'module' });
    worker.onmessage = (event) => hear(event.data);
    worker.onerror = (event) => fault(event.message || 'the worker could not be started');
    return { post: (request) => worker.postMessage(request), end: () => worker.terminate(), busy: () => {} };
  }
  const { Worker: NodeWorker } = await import('node:worker_threads');
  const worker = new NodeWorker(script);
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
