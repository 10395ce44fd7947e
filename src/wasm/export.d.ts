import type { ModuleSource, Report } from './masthead.d.ts';

export * from './masthead.js';

/**
 * What a report is exported as.
 *
 * - `markdown`: the article as CommonMark with GitHub's tables, no HTML in it
 * - `html`: the article as a document of its own, which loads nothing but the article's pictures
 * - `text`: the article as plain text
 * - `json`: the whole report, indented
 * - `summary`: what the page says of itself, for a reader
 * - `links-text`: a line `address<TAB>words` for each link
 * - `links-markdown`: the links as a Markdown list
 * - `csv`: the links as RFC 4180 CSV with a header; no cell is taken for a formula
 * - `bibtex`, `ris`, `csl`: a reference as BibLaTeX, RIS, CSL-JSON
 * - `apa`, `mla`, `chicago`: a reference as a line of text in the styles of APA (7th edition), MLA (9th) and Chicago (18th,
 *   notes and bibliography), with the original publisher and date where the page says that it comes from elsewhere
 */
export type ExportFormat =
  | 'markdown'
  | 'html'
  | 'text'
  | 'json'
  | 'summary'
  | 'links-text'
  | 'links-markdown'
  | 'csv'
  | 'bibtex'
  | 'ris'
  | 'csl'
  | 'apa'
  | 'mla'
  | 'chicago';

/** What an export takes beside the report. */
export interface ExportOptions {
  /** Whether Markdown begins with its source as YAML. Default true. */
  frontMatter?: boolean | null;
  /** The day on which the page was read, `2026-11-25`: for formats that state it. Default none. */
  accessed?: string | null;
}

/**
 * Starts the module, once; later calls wait for the same start.
 *
 * @param source Default: `exporter_bg.wasm` beside this file.
 * @throws {MastheadError} `module-not-loaded`. The next call tries again.
 */
export function init(source?: ModuleSource): Promise<void>;

/**
 * A report as a text that ends with a line break. Synchronous; nothing that the page says can add a field, a line, a
 * link, a formula or markup to it.
 *
 * @throws {MastheadError} `not-initialised`, `bad-report`, `unknown-format`, `bad-options`, `invalid-date`, `internal`.
 */
export function exportReport(report: Report, format: ExportFormat, options?: ExportOptions | null): string;
