import type { ModuleSource, Options, Report } from './masthead.d.ts';

export * from './masthead.js';
export { read, readSnapshot, snapshot } from './index.js';

/**
 * Starts the module, once; later calls wait for the same start.
 *
 * @param source Default: `full_bg.wasm` beside this file.
 * @throws {MastheadError} `module-not-loaded`. The next call tries again.
 */
export function init(source?: ModuleSource): Promise<void>;

/**
 * The report of an HTML string, read as a browser without scripts would. Synchronous.
 *
 * @param options `url` is needed for internal links and relative addresses.
 * @throws {MastheadError} `not-initialised`, `not-a-string`, `bad-options`, `invalid-url`, `input-too-large`, `internal`.
 */
export function readHtml(html: string, options?: Options | null): Report;
