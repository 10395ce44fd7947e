import { edge } from './edge.js';
import { MastheadError } from './error.js';
import * as exporter from './exporter.js';

export { MastheadError };

const { init, call } = edge(exporter, new URL('./exporter_bg.wasm', import.meta.url));

export { init };

/** @type {typeof import('./export.d.ts').exportReport} */
export function exportReport(report, format, options) {
  return call((module) => module.exportReport(json(report), format, options));
}

/** @param {unknown} report */
function json(report) {
  try {
    // What has no JSON text at all, `undefined` and functions, is no report either.
    return JSON.stringify(report) ?? 'null';
  } catch (cause) {
    throw new MastheadError('bad-report', `the first argument is not a report: ${String(cause)}`);
  }
}
