import { element } from './element.js';
import { t } from './messages.js';

const SENTENCES = /** @type {const} */ ({
  reading: 'stateReading',
  'browser-page': 'stateBrowserPage',
  'no-access': 'stateNoAccess',
  file: 'stateFile',
  pdf: 'statePdf',
  empty: 'stateEmpty',
  timeout: 'stateTimeout',
  'invalid-url': 'stateInvalidUrl',
  'input-too-large': 'stateTooLarge',
  failed: 'stateFailed',
});

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
      element('p', { class: 'nameplate' }, t('extensionName')),
      element('p', {}, t(SENTENCES[state])),
    ),
  );
}
