import { element } from './element.js';
import { t } from './messages.js';

/** For each state its sentence, and what one can do. */
const SENTENCES = /** @type {const} */ ({
  reading: ['stateReading', null],
  'browser-page': ['stateBrowserPage', 'helpBrowserPage'],
  'own-or-file': ['stateOwnOrFile', 'helpOwnOrFile'],
  'no-access': ['stateNoAccess', 'helpNoAccess'],
  'not-granted': ['stateNotGranted', null],
  file: ['stateFile', null],
  pdf: ['statePdf', 'helpPdf'],
  empty: ['stateEmpty', 'helpEmpty'],
  timeout: ['stateTimeout', 'helpTimeout'],
  'invalid-url': ['stateInvalidUrl', null],
  'input-too-large': ['stateTooLarge', 'helpTimeout'],
  failed: ['stateFailed', null],
});

/** States that may be over at the next reading. */
const PASSING = ['not-granted', 'empty', 'timeout', 'failed'];

/** @typedef {keyof typeof SENTENCES} State */

/**
 * Shows a sentence, and what one can do, in place of what is in `view`.
 *
 * @param {HTMLElement} view
 * @param {State} state
 * @param {() => void} [again] Reads once more. Default: that isn’t offered.
 */
export function showState(view, state, again) {
  const [sentence, help] = SENTENCES[state];
  const button = again && PASSING.includes(state) && element('button', { type: 'button' }, t('again'));
  if (button) button.addEventListener('click', again);
  view.setAttribute('aria-busy', String(state === 'reading'));
  view.replaceChildren(
    element(
      'div',
      { class: 'state', role: 'status' },
      element('h1', { class: 'nameplate' }, t('extensionName')),
      element('p', { class: 'sentence' }, t(sentence)),
      help && element('p', { class: 'none' }, t(help)),
      button && element('p', { class: 'acts' }, button),
    ),
  );
}
