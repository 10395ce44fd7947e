import { element } from './element.js';

const SENTENCES = {
  reading: 'Reading the page …',
  'browser-page': 'This is one of the browser’s own pages. Extensions can’t read it.',
  'no-access': 'The browser doesn’t let extensions read this page.',
  file: 'The browser doesn’t let Masthead read files. Its page in the extension settings has a switch for that.',
  pdf: 'This is a PDF. Masthead reads web pages.',
  empty: 'There is no text on this page.',
  timeout: 'The page was too much: reading was ended after ten seconds.',
  'invalid-url': 'The address is not a whole one: it starts with https:// or http://.',
  'input-too-large': 'The page is larger than Masthead reads.',
  failed: 'The page could not be read. That is a fault of Masthead’s, not of the page.',
};

/** @typedef {keyof typeof SENTENCES} State */

/**
 * Shows a sentence in place of what is in `view`.
 *
 * @param {HTMLElement} view
 * @param {State} state
 */
export function showState(view, state) {
  view.setAttribute('aria-busy', String(state === 'reading'));
  view.replaceChildren(
    element(
      'div',
      { class: 'state', role: 'status' },
      element('p', { class: 'nameplate' }, 'Masthead'),
      element('p', {}, SENTENCES[state]),
    ),
  );
}
