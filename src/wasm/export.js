import { edge } from './edge.js';
import * as exporter from './exporter.js';

export { MastheadError } from './error.js';

const { init, call } = edge(exporter, new URL('./exporter_bg.wasm', import.meta.url));

export { init };

/** @type {typeof import('./export.d.ts').exportReport} */
export function exportReport(report, format, options) {
  return call((module) => module.exportReport(report, format, options));
}
