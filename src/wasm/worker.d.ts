import type { Options, Report } from './masthead.d.ts';

export * from './masthead.js';

/** A reader in a worker of its own. Readings are done one after the other. */
export interface Reader {
  /**
   * The report of an HTML string.
   *
   * @throws {MastheadError} As `readHtml` of `masthead/html`, and `timeout`, `fault` (the worker could not be started or
   *   died), `closed`.
   */
  readHtml(html: string, options?: Options | null): Promise<Report>;
  /**
   * The report of a snapshot.
   *
   * @throws {MastheadError} As `readSnapshot` of `masthead`, and `timeout`, `fault`, `closed`.
   */
  readSnapshot(snapshot: string, options?: Options | null): Promise<Report>;
  /** Ends the worker; readings under way are rejected with `closed`. */
  close(): void;
}

/**
 * Starts a worker that reads. It is ended and replaced after a fault, past the time, and after a large page (the memory
 * of a module is never returned).
 */
export function createReader(options?: {
  /** Milliseconds one reading may take, the module's start included. Default 10,000. */
  timeoutMs?: number;
  /** The worker's script. Default: `thread.js` beside this file, which has the HTML parser. */
  thread?: URL;
}): Reader;
