import { MastheadError } from './error.js';

/**
 * What `wasm-bindgen` generates, as far as it is used.
 *
 * @typedef {object} Glue
 * @property {(input: { module_or_path: any }) => Promise<unknown>} default
 * @property {() => void} __wbg_reset_state Starts a fresh instance of the compiled module.
 */

/**
 * The two things every entry of the package does: start its module once, and call it so that no trap outlives its call.
 *
 * @template {Glue} G
 * @param {G} glue
 * @param {URL} home Where the module lies beside its JavaScript.
 */
export function edge(glue, home) {
  /** @type {Promise<void> | null} */
  let starting = null;
  let started = false;

  /**
   * @param {import('./masthead.d.ts').ModuleSource} source
   * @returns {Promise<void>}
   */
  async function start(source) {
    try {
      await glue.default({ module_or_path: await fetchable(source) });
      started = true;
    } catch (cause) {
      starting = null;
      throw new MastheadError('module-not-loaded', `the module could not be started: ${String(cause)}`);
    }
  }

  return {
    /**
     * @param {import('./masthead.d.ts').ModuleSource} [source]
     * @returns {Promise<void>}
     */
    init(source = home) {
      return (starting ??= start(source));
    },

    /**
     * @template T
     * @param {(glue: G) => T} work
     * @returns {T}
     */
    call(work) {
      if (!started) throw new MastheadError('not-initialised', 'await init() before the first reading');
      try {
        return work(glue);
      } catch (error) {
        if (error instanceof MastheadError) throw error;
        // After a trap an instance answers nothing any more; the next reading gets a fresh one.
        glue.__wbg_reset_state();
        throw new MastheadError('internal', `the reading failed: ${String(error)}`);
      }
    },
  };
}

/**
 * Node's `fetch` knows no files, so there the bytes are read.
 *
 * @param {import('./masthead.d.ts').ModuleSource} source
 */
async function fetchable(source) {
  if (typeof source !== 'string' && !(source instanceof URL)) return source;
  const url = new URL(source, globalThis.location?.href ?? import.meta.url);
  if (url.protocol !== 'file:' || typeof globalThis.process?.versions?.node !== 'string') return url;
  // Not written in place: bundlers for browsers would look for it.
  const files = 'node:fs/promises';
  const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ files);
  return readFile(url);
}
