import * as core from './core.js';
import { edge } from './edge.js';

export { MastheadError } from './error.js';
export { snapshot } from './walker.js';

const { init, call } = edge(core, new URL('./core_bg.wasm', import.meta.url));

export { init };

/** @type {typeof import('./index.d.ts').read} */
export function read(document, options) {
  return call((module) => module.read(document, options));
}

/** @type {typeof import('./index.d.ts').readSnapshot} */
export function readSnapshot(snapshot, options) {
  return call((module) => module.readSnapshot(snapshot, options));
}
