import * as text from './html_text.js';

export { MastheadError } from './error.js';
export { init } from './html_text.js';
export { snapshot } from './walker.js';

/** @type {typeof import('./html.d.ts').readHtml} */
export function readHtml(html, options) {
  return JSON.parse(text.readHtml(html, options));
}

/** @type {typeof import('./index.d.ts').read} */
export function read(document, options) {
  return JSON.parse(text.read(document, options));
}

/** @type {typeof import('./index.d.ts').readSnapshot} */
export function readSnapshot(snapshot, options) {
  return JSON.parse(text.readSnapshot(snapshot, options));
}
