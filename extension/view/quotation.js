import { element } from './element.js';
import { foldButton } from './fold.js';
import { stating } from './place.js';

/** From this length on a quotation is cut to two lines until it is asked for. */
const LONG_CHARS = 110;

/**
 * The page's own words, cut to two lines where they are long, with a button that shows them all.
 *
 * @param {string} text
 * @param {string} field Whose evidence says where it was read.
 */
export function quotation(text, field) {
  const quote = stating(element('q', {}), field, text);
  if (text.length < LONG_CHARS) return element('div', { class: 'quotation' }, quote);
  quote.classList.add('cut');
  const button = foldButton((folded) => quote.classList.toggle('cut', folded));
  return element('div', { class: 'quotation' }, quote, button);
}
