import { edge } from './edge.js';
import * as full from './full.js';

export { MastheadError } from './error.js';
export { snapshot } from './walker.js';

const { init, call } = edge(full, new URL('./full_bg.wasm', import.meta.url));

export { init };

/** @type {typeof import('./html.d.ts').readHtml} */
export function readHtml(html, options) {
  return call((module) => module.readHtml(html, options));
}

/** @type {typeof import('./index.d.ts').read} */
export function read(document, options) {
  return call((module) => module.read(document, options));
}

/** @type {typeof import('./index.d.ts').readSnapshot} */
export function readSnapshot(snapshot, options) {
  return call((module) => module.readSnapshot(snapshot, options));
}
