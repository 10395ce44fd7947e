import { element } from './element.js';
import { t } from './messages.js';
import { stated, wordsPlace } from './place.js';

/** From this length on a quotation is cut to two lines until it is asked for. */
const LONG_CHARS = 110;

/**
 * The page's own words, cut to two lines where they are long, with a button that shows them all.
 *
 * @param {string} text
 * @param {string} field Whose evidence says where it was read.
 */
export function quotation(text, field) {
  const quote = element('q', {}, stated(wordsPlace(text), field, text));
  if (text.length < LONG_CHARS) return element('div', { class: 'quotation' }, quote);
  quote.classList.add('cut');
  const button = element('button', { type: 'button', 'aria-expanded': 'false' }, t('showAll'));
  button.addEventListener('click', () => {
    const cut = quote.classList.toggle('cut');
    button.setAttribute('aria-expanded', String(!cut));
    button.textContent = cut ? t('showAll') : t('showLess');
  });
  return element('div', { class: 'quotation' }, quote, button);
}
