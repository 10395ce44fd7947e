import { MastheadError } from './error.js';

/**
 * What goes to a worker that reads, and what comes back: a report as its JSON text, which is copied in one piece. `id` counts
 * the readings of one reader.
 *
 * @typedef {{ id: number, kind: 'readHtml' | 'readSnapshot', text: string, options?: import('./masthead.d.ts').Options | null }} Request
 * @typedef {{ compiled: WebAssembly.Module | null }} Compiled
 * @typedef {{ id: number, json: string } | { id: number, code: string, message: string }} Reply
 */

/**
 * Answers the readings that a reader (`worker.js`) asks of this worker.
 *
 * @param {{ init(source?: WebAssembly.Module): Promise<void> } & Partial<Record<Request['kind'], (text: string, options?: any) => string>>} module
 *   Readings that give JSON texts.
 * @param {object} [more]
 * @param {boolean} [more.waits] Whether the reader sends the compiled module, or `null` where it has none. Default: no.
 * @param {() => void} [more.warmUp] What is done once the module is there and nothing is asked yet. Default: nothing.
 */
export async function serve(module, { waits = false, warmUp } = {}) {
  let asked = false;
  /** @type {(compiled?: WebAssembly.Module) => void} */
  let start = () => {};
  // Started before the first request is there, so that both are under way at once.
  const ready = waits
    ? new Promise((resolve) => (start = resolve)).then((compiled) => module.init(compiled))
    : module.init();
  ready.catch(() => {});
  const port = await openPort();
  ready.then(() => asked || warmUp?.()).catch(() => {});
  port.listen(async (message) => {
    if ('compiled' in message) return start(message.compiled ?? undefined);
    const { id, kind, text, options } = message;
    asked = true;
    try {
      await ready;
      const read = module[kind];
      if (!read) throw new MastheadError('not-a-snapshot', 'this worker has no HTML parser');
      port.reply({ id, json: read(text, options) });
    } catch (error) {
      const code = error instanceof MastheadError ? error.code : 'internal';
      port.reply({ id, code, message: error instanceof Error ? error.message : String(error) });
    }
  });
}

/** @returns {Promise<{ listen(hear: (message: Request | Compiled) => void): void, reply(reply: Reply): void }>} */
async function openPort() {
  if (typeof globalThis.addEventListener === 'function' && typeof globalThis.postMessage === 'function') {
    return {
      listen: (hear) => globalThis.addEventListener('message', (event) => hear(event.data)),
      reply: (reply) => globalThis.postMessage(reply),
    };
  }
  // Not written in place: bundlers for browsers would look for it.
  const threads = 'node:worker_threads';
  /** @type {typeof import('node:worker_threads')} */
  const { parentPort } = await import(/* webpackIgnore: true */ /* @vite-ignore */ threads);
  return {
    listen: (hear) => parentPort?.on('message', hear),
    reply: (reply) => parentPort?.postMessage(reply),
  };
}
