import { placeName } from './view/evidence.js';
import { counted, t } from './view/messages.js';
import { number } from './view/format.js';
import { useLocator } from './view/place.js';

/** @typedef {import('./view/place.js').Found} Found */

/** Places of data that a page doesn’t show. */
const DATA = /^(json-ld|meta|microdata|link|canonical|address|title|og:|rel=)/;

/**
 * Lets every statement of the view lead to its place in the tab’s page, and says in `answer` what came of it.
 *
 * @param {number} tabId
 * @param {import('../src/wasm/masthead.d.ts').Report} report
 * @param {HTMLElement} answer
 */
export function locateIn(tabId, { evidence }, answer) {
  // Loaded when the first statement is asked for, so that opening doesn’t wait for it.
  /** @type {Promise<ReturnType<typeof import('./marks.js').createMarks>> | undefined} */
  let marks;
  useLocator(async (place, field) => {
    marks ??= import('./marks.js').then(({ createMarks }) => createMarks(tabId));
    const found = await (await marks).show(place);
    answer.textContent = sentence(found, originOf(field));
  }, note);

  /** @param {string | null} field */
  function originOf(field) {
    return field !== null && Object.hasOwn(evidence, field) ? evidence[field] : null;
  }

  /** @param {string} field */
  function note(field) {
    const origin = originOf(field);
    return origin && t('readFrom', { place: placeName(origin) });
  }
}

/**
 * @param {Found | null} found
 * @param {string | null} origin Where the statement was read.
 */
function sentence(found, origin) {
  if (!found) return t('pageGone');
  if (found.places === 1) return t('marked');
  if (found.places > 1) return counted('markedOneOf', found.places, { at: number(found.at + 1) });
  if (found.hidden) return t('wordsHidden');
  if (origin && DATA.test(origin)) return t('inDataOnly', { place: placeName(origin) });
  return t('wordsGone');
}
