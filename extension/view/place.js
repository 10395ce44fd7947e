// Where a statement stands in the page, and the way there.
import { element } from './element.js';

/**
 * What to look for in the page.
 *
 * - `words`: the first of the texts that is there, rather inside of `within`, rather in a heading
 * - `link`: a link to one of the addresses (none: a link that leads nowhere) with this text, rather in this sentence
 * - `date`: a `<time>` of this day, else the date as it may be printed in this language or English
 *
 * @typedef {{ kind: 'words', texts: string[], within?: string | null, heading?: boolean }
 *   | { kind: 'link', urls: string[], text: string, context: string }
 *   | { kind: 'date', iso: string, lang: string | null }} Place
 *
 * @typedef {{ places: number, at: number, hidden: boolean }} Found In how many places it was found, which of them is
 *   marked, and whether it was found only where the page doesn’t show it.
 */

/** @typedef {(place: Place, field: string | null) => void} Locate `field`: whose evidence says where it was read. */

/** @type {Locate | null} */
let locate = null;
/** @type {(field: string) => string | null} */
let noteOf = () => null;

/**
 * From now on statements lead to their place in the page. Without it, as on a site that has no page beside it, they are text.
 *
 * @param {Locate | null} way
 * @param {(field: string) => string | null} note Where a field was read, as words.
 */
export function useLocator(way, note) {
  locate = way;
  noteOf = note;
}

/**
 * A statement: a button that leads to its place in the page, or text where there is no page.
 *
 * @param {Place | null} place
 * @param {string | null} field
 * @param {...import('./element.js').Child} children
 * @returns {HTMLElement}
 */
export function stated(place, field, ...children) {
  const way = locate;
  if (!way || !place) return element('bdi', {}, ...children);
  // A `<button>` is one box, which neither wraps with the words around it nor lets its words be selected.
  const button = element(
    'span',
    { role: 'button', tabindex: '0', class: 'place', dir: 'auto', title: field && noteOf(field) },
    ...children,
  );
  button.addEventListener('click', () => isSelecting(button) || way(place, field));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    way(place, field);
  });
  return button;
}

/**
 * A block that one statement fills takes the direction of its words, so that marks of quotation and an ellipsis stand where they belong.
 *
 * @template {HTMLElement} B
 * @param {B} block
 * @param {string | null} field
 * @param {string} text
 * @returns {B}
 */
export function stating(block, field, text) {
  const statement = stated(wordsPlace(text), field, text);
  // Not `auto`: the words stay apart from the marks around them, which what turns words would turn with them, and so don't count.
  block.dir = statement.matches(':dir(rtl)') ? 'rtl' : 'ltr';
  block.append(statement);
  return block;
}

/** Whether the click ended the selecting of words, which is no wish to go anywhere. @param {Element} button */
function isSelecting(button) {
  const selection = getSelection();
  return selection?.type === 'Range' && selection.containsNode(button, true);
}

/**
 * @param {string | null | undefined} text
 * @param {{ within?: string | null, heading?: boolean }} [preferred]
 * @returns {Place | null}
 */
export function wordsPlace(text, preferred) {
  return text ? { kind: 'words', texts: [text], ...preferred } : null;
}

/**
 * @param {string} iso
 * @param {string | null | undefined} lang The page’s.
 * @returns {Place}
 */
export function datePlace(iso, lang) {
  return { kind: 'date', iso, lang: lang ?? null };
}
