import { element, words } from './element.js';
import { counted } from './format.js';

/** @typedef {import('../../src/wasm/masthead.d.ts').Report} Report */

/**
 * Where each answer was read, and where the page contradicts itself. Folded: few ask, but all may.
 *
 * @param {Report} report
 */
export function whereRead({ evidence, source }) {
  const places = Object.entries(evidence);
  const { claims } = source;
  if (places.length === 0 && claims.length === 0) return null;
  return element(
    'details',
    { class: 'where' },
    element(
      'summary',
      {},
      'Where this was read',
      claims.length > 0 && `; the page contradicts itself in ${counted(claims.length, 'place')}`,
    ),
    element(
      'dl',
      {},
      ...places.map(([field, place]) => element('div', {}, element('dt', {}, named(field)), words('dd', place))),
      ...claims.map(({ field, value, place }) =>
        element('div', {}, element('dt', {}, `but ${named(field)}`), words('dd', `${value} (${place})`)),
      ),
    ),
  );
}

/**
 * `source.originalSource` as words: `original source`.
 *
 * @param {string} field
 */
function named(field) {
  const last = field.slice(field.indexOf('.') + 1);
  return last.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}
