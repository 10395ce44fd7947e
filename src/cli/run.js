import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { createReader } from '../worker.js';
import { decode } from './decode.js';
import { progressBar } from './progress.js';
import { USAGE, UsageError, parse } from './usage.js';

/** @typedef {import('../wasm/masthead.d.ts').Report} Report */
/** @typedef {ReturnType<typeof parse>} Options */

/**
 * The command; gives its exit code.
 *
 * @param {string[]} args
 * @param {string} version
 * @returns {Promise<number>}
 */
export async function run(args, version) {
  // What reads our output may have seen enough.
  process.stdout.on('error', (error) => process.exit(/** @type {any} */ (error).code === 'EPIPE' ? 0 : 1));
  /** @type {Options} */
  let options;
  try {
    options = parse(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`masthead: ${error.message}\nTry masthead --help.\n`);
    return 2;
  }
  if (options.help) return print(USAGE);
  if (options.version) return print(`${version}\n`);
  if (options.files.length === 0) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { timeoutMs, workers } = options;
  const reader = createReader({ timeoutMs, workers: Math.min(workers, options.files.length) });
  try {
    const write = await writer(options);
    return options.files.length === 1 ? await one(reader, options, write) : await many(reader, options, write);
  } finally {
    reader.close();
  }
}

/**
 * @param {import('../wasm/worker.d.ts').Reader} reader
 * @param {Options} options
 * @param {(report: Report) => string} write
 */
async function one(reader, { files: [file], url }, write) {
  try {
    return print(write(await reader.readHtml(await load(file), { url })));
  } catch (error) {
    process.stderr.write(`masthead: ${named(file)}: ${fault(error).message}\n`);
    return 1;
  }
}

/**
 * @param {import('../wasm/worker.d.ts').Reader} reader
 * @param {Options} options
 * @param {(report: Report) => string} write
 */
async function many(reader, { files, format, quiet }, write) {
  const bar = progressBar(files.length, !quiet && !process.stdout.isTTY);
  const pages = files.map((file) => () => load(file));
  /** @type {Map<number, object>} What is done before a page that stands before it. */
  const early = new Map();
  let next = 0;
  let failed = 0;
  for await (const { index, report, error } of reader.readMany(pages, { onProgress: ({ done }) => bar.show(done) })) {
    early.set(index, line(report, error));
    for (let done = early.get(next); done; done = early.get(next)) {
      early.delete(next);
      print(`${JSON.stringify({ file: files[next++], ...done })}\n`);
    }
  }
  bar.clear();
  if (failed > 0) process.stderr.write(`masthead: ${failed} of ${files.length} pages could not be read\n`);
  return failed > 0 ? 1 : 0;

  /**
   * @param {Report | undefined} report
   * @param {unknown} error
   */
  function line(report, error) {
    try {
      if (report) return format === 'json' ? { report } : { text: write(report) };
      throw error;
    } catch (cause) {
      failed++;
      return { error: fault(cause) };
    }
  }
}

/**
 * How a report is written; what exports is loaded only where it is needed.
 *
 * @param {Options} options
 * @returns {Promise<(report: Report) => string>}
 */
async function writer({ format, accessed, frontMatter }) {
  if (format === 'json') return (report) => `${JSON.stringify(report, null, 2)}\n`;
  const { exportReport, init } = await import('../export.js');
  await init();
  return (report) => exportReport(report, format, { accessed, frontMatter });
}

/** @param {string} file */
async function load(file) {
  const bytes = file === '-' ? await standardInput() : await readFile(file);
  return decode(file.endsWith('.gz') ? await promisify(gunzip)(bytes) : bytes);
}

async function standardInput() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** @param {string} text */
function print(text) {
  process.stdout.write(text);
  return 0;
}

/** @param {string} file */
function named(file) {
  return file === '-' ? 'standard input' : file;
}

/**
 * The error in words.
 *
 * @param {unknown} error
 */
function fault(error) {
  const { code, message } = /** @type {{ code?: string, message?: string }} */ (error);
  const words = {
    ENOENT: 'there is no such file',
    EACCES: 'the file may not be read',
    EISDIR: 'this is a folder',
    Z_DATA_ERROR: 'the file is not packed as its name says',
  };
  return {
    code: code ?? 'fault',
    message: words[/** @type {keyof typeof words} */ (code)] ?? message ?? String(error),
  };
}
