// The readings of `index.js` as JSON texts: what a worker hands over, and what `index.js` makes an object of.
import * as core from './core.js';
import { edge } from './edge.js';

const { init, call } = edge(core, new URL('./core_bg.wasm', import.meta.url));

export { init };

/**
 * @param {Document} document
 * @param {import('./masthead.d.ts').Options | null} [options]
 */
export function read(document, options) {
  return call((module) => module.read(document, options));
}

/**
 * @param {string} snapshot
 * @param {import('./masthead.d.ts').Options | null} [options]
 */
export function readSnapshot(snapshot, options) {
  return call((module) => module.readSnapshot(snapshot, options));
}
