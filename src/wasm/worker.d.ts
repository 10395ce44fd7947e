import type { Options, Report } from './masthead.d.ts';

export * from './masthead.js';

/** What a reading in a worker takes beside the page. */
export interface ReaderOptions extends Options {
  /** Gives the reading up: it is rejected with the signal's reason, and a worker that is at it is replaced. */
  signal?: AbortSignal | null;
}

/** A page of a batch: its source, or the source with its address. */
export type BatchPage = string | { html: string; url?: string | null };

/** What came of a page of a batch. */
export interface BatchResult {
  /** The page's place in the batch, from 0. */
  index: number;
  /** Its report, unless it failed. */
  report?: Report;
  /** Why it failed: a `MastheadError` as `readHtml` has it, or what the page's function threw. */
  error?: unknown;
}

/** What a batch takes beside its pages. */
export interface BatchOptions {
  /** Gives the batch up: the iteration throws the signal's reason. */
  signal?: AbortSignal | null;
  /** Called after each page. `total` is known where the pages are an array. */
  onProgress?: (progress: { done: number; total: number | null }) => void;
}

/** A reader in workers of its own. Each of them does its readings one after the other. */
export interface Reader {
  /**
   * The report of an HTML string.
   *
   * @throws {MastheadError} As `readHtml` of `masthead/html`, and `timeout`, `fault` (the worker could not be started or
   *   died), `closed`.
   */
  readHtml(html: string, options?: ReaderOptions | null): Promise<Report>;
  /**
   * The report of a snapshot.
   *
   * @throws {MastheadError} As `readSnapshot` of `masthead`, and `timeout`, `fault`, `closed`.
   */
  readSnapshot(snapshot: string, options?: ReaderOptions | null): Promise<Report>;
  /**
   * Reads many pages; what came of each is given as soon as it is there, in the order in which they finish. A page that
   * fails doesn't end the batch. A page may be a function that loads it: it is called when its turn is near, so that
   * the whole batch is never in memory at once.
   */
  readMany(
    pages:
      | Iterable<BatchPage | (() => BatchPage | Promise<BatchPage>)>
      | AsyncIterable<BatchPage | (() => BatchPage | Promise<BatchPage>)>,
    options?: BatchOptions,
  ): AsyncGenerator<BatchResult>;
  /** Ends the workers; readings under way are rejected with `closed`. */
  close(): void;
}

/**
 * Starts a worker that reads. It is ended and replaced after a fault, past the time, when its reading is given up, and
 * after a large page (the memory of a module is never returned). Several readers may live at once.
 */
export function createReader(options?: {
  /** Milliseconds one reading may take, the module's start included. Default 10,000. */
  timeoutMs?: number;
  /** How many pages are read at once; workers after the first start when they are needed. Default 1. */
  workers?: number;
  /**
   * The worker's script, or what starts a worker with it. Default: `thread.js` beside this file, which has the HTML parser.
   * Bundlers find a worker only where `new Worker(new URL(…))` is written out: give them
   * `() => new Worker(new URL('./thread.js', import.meta.url), { type: 'module' })`, with a file of your own that says
   * `import 'masthead/thread'`.
   */
  thread?: URL | (() => Worker);
  /**
   * The compiled module, which each worker is sent when it is there. Only for a script of your own that waits for it, where the page
   * compiles while the worker starts; `null` lets the worker load its own. Default: nothing is sent.
   */
  compiled?: Promise<WebAssembly.Module | null>;
}): Reader;
