import { parseArgs } from 'node:util';

/** @typedef {import('../wasm/export.d.ts').ExportFormat} ExportFormat */

/** @type {ExportFormat[]} */
const FORMATS = [
  'json',
  'markdown',
  'text',
  'html',
  'summary',
  'links-text',
  'links-markdown',
  'csv',
  'bibtex',
  'ris',
  'csl',
  'apa',
  'mla',
  'chicago',
];

export const USAGE = `usage: masthead [OPTION]... FILE...

Says what saved web pages say of themselves: content, source, links, notices.

  FILE                   an HTML file, also packed (.gz); - is standard input
  --format FORMAT        json (the default), markdown, text, html, summary,
                         links-text, links-markdown, csv (the links),
                         bibtex, ris, csl, apa, mla, chicago (a reference)
  --url URL              the address the page was read from (one FILE only)
  --accessed DATE        the day on which it was read, 2026-11-25, for references
  --no-front-matter      Markdown without its source as YAML
  --timeout SECONDS      how long one page may take (10)
  --workers NUMBER       how many pages are read at once (1)
  --quiet                no progress bar
  --version, --help

One FILE is printed in its format. Many are printed as JSON Lines in their order:
{"file", "report"} for json, {"file", "text"} for another format, and
{"file", "error": {"code", "message"}} for a page that could not be read.
On a terminal a bar shows the progress. No request is made to any server.

Ends with 0 where every page was read, 1 where one was not, 2 for a wrong option.
`;

/** A mistake in the command's options. */
export class UsageError extends Error {}

/**
 * The command's options, checked.
 *
 * @param {string[]} args
 */
export function parse(args) {
  const { values, positionals } = parsed(args);
  const format = /** @type {ExportFormat} */ (values.format ?? 'json');
  if (!FORMATS.includes(format)) throw new UsageError(`no format ${format}; there are: ${FORMATS.join(', ')}`);
  if (values.url !== undefined && positionals.length > 1) throw new UsageError('--url goes with one FILE only');
  if (positionals.filter((file) => file === '-').length > 1) throw new UsageError('standard input can be read once');
  return {
    files: positionals,
    format,
    url: values.url ?? null,
    accessed: values.accessed ?? null,
    frontMatter: !values['no-front-matter'],
    timeoutMs: positive('--timeout', values.timeout ?? '10') * 1_000,
    workers: Math.ceil(positive('--workers', values.workers ?? '1')),
    quiet: values.quiet === true,
    help: values.help === true,
    version: values.version === true,
  };
}

/** @param {string[]} args */
function parsed(args) {
  const text = /** @type {const} */ ({ type: 'string' });
  const flag = /** @type {const} */ ({ type: 'boolean' });
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: text,
        url: text,
        accessed: text,
        'no-front-matter': flag,
        timeout: text,
        workers: text,
        quiet: flag,
        help: { ...flag, short: 'h' },
        version: flag,
      },
    });
  } catch (error) {
    throw new UsageError(/** @type {Error} */ (error).message.split('. To specify')[0]);
  }
}

/**
 * @param {string} name
 * @param {string} value
 */
function positive(name, value) {
  const number = Number(value);
  if (!(number > 0 && number < 1e6)) throw new UsageError(`${name} wants a number above 0, not ${value}`);
  return number;
}
