import type { ModuleSource, Options, Report } from './masthead.d.ts';

export * from './masthead.js';

/**
 * Starts the module, once; later calls wait for the same start.
 *
 * @param source Default: `core_bg.wasm` beside this file.
 * @throws {MastheadError} `module-not-loaded`. The next call tries again.
 */
export function init(source?: ModuleSource): Promise<void>;

/**
 * The report of a live document, which is only read. Synchronous.
 *
 * @param document A `Document` of any window or frame that may be read, or one without a window.
 * @throws {MastheadError} `not-initialised`, `not-a-document`, `bad-options`, `invalid-url`, `input-too-large`, `internal`.
 */
export function read(document: Document, options?: Options | null): Report;

/**
 * The report of a snapshot that {@link snapshot} took, perhaps in another page or process.
 *
 * @throws {MastheadError} `not-initialised`, `not-a-string`, `not-a-snapshot`, `bad-options`, `invalid-url`,
 *   `input-too-large`, `internal`.
 */
export function readSnapshot(snapshot: string, options?: Options | null): Report;

/**
 * Takes a snapshot of a document as one string. The function stands alone: its source text can be sent into a page.
 *
 * @param limits Where to cut; the report's `truncated` then says so.
 * @param root Default: the document of the page.
 */
export function snapshot(
  limits?: {
    /** Elements and texts. Default 400,000. */
    maxNodes?: number;
    /** UTF-16 units. Default 10,485,760. */
    maxChars?: number;
    /** Whether to note what the browser doesn't show. Default true. */
    visibility?: boolean;
  } | null,
  root?: Document,
): string;
