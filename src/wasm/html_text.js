// The readings of `html.js` as JSON texts: what a worker hands over, and what `html.js` makes an object of.
import { edge } from './edge.js';
import * as full from './full.js';

const { init, call } = edge(full, new URL('./full_bg.wasm', import.meta.url));

export { init };

/**
 * @param {string} html
 * @param {import('./masthead.d.ts').Options | null} [options]
 */
export function readHtml(html, options) {
  return call((module) => module.readHtml(html, options));
}

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
