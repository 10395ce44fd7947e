import { copy, save } from './save.js';
import { t } from './view/messages.js';

/** Places that are marked at most. */
const MOST_FOUND = 2_000;

/**
 * A report as JSON with a search in it. What is found is marked by ranges, so that the text stays one node.
 *
 * @param {HTMLElement} panel
 */
export function jsonPanel(panel) {
  const get = (/** @type {string} */ id) => /** @type {HTMLElement} */ (panel.querySelector(`#${id}`));
  const pre = get('json');
  const search = /** @type {HTMLInputElement} */ (get('search'));
  const found = get('found');
  const said = get('copied');
  /** @type {Range[]} */
  let ranges = [];
  let current = -1;

  function find() {
    ranges = rangesOf(pre, search.value);
    current = ranges.length > 0 ? 0 : -1;
    mark();
  }

  /** @param {number} step */
  function move(step) {
    if (ranges.length === 0) return;
    current = (current + step + ranges.length) % ranges.length;
    mark();
  }

  function mark() {
    if (search.value === '') found.textContent = '';
    else if (current < 0) found.textContent = t('siteNotFound');
    else found.textContent = t('siteFound', { place: String(current + 1), count: String(ranges.length) });
    if (current >= 0) scrollTo(pre, ranges[current]);
    if (!globalThis.CSS?.highlights) return;
    CSS.highlights.set('found', new Highlight(...ranges));
    CSS.highlights.set('current', new Highlight(...ranges.slice(current, current + 1)));
  }

  search.addEventListener('input', find);
  search.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    move(event.shiftKey ? -1 : 1);
  });
  get('previous').addEventListener('click', () => move(-1));
  get('next').addEventListener('click', () => move(1));
  get('copy').addEventListener('click', async () => {
    await copy(pre.textContent ?? '');
    said.textContent = t('siteCopied');
  });
  get('save').addEventListener('click', () => save('report.json', 'application/json', `${pre.textContent}\n`));

  return {
    /** @param {object} value */
    show(value) {
      const json = JSON.stringify(value, null, 2);
      pre.textContent = json;
      pre.scrollTop = 0;
      said.textContent = '';
      get('size').textContent = `${Math.ceil(json.length / 1000)} kB`;
      find();
    },
  };
}

/**
 * Where a text stands in an element's one text node, without regard to case.
 *
 * @param {HTMLElement} pre
 * @param {string} wanted
 */
function rangesOf(pre, wanted) {
  const node = pre.firstChild;
  const ranges = [];
  if (!(node instanceof Text) || wanted === '') return [];
  const text = node.data.toLowerCase();
  const low = wanted.toLowerCase();
  // Letters that grow when they are made small would shift every place after them.
  const same = text.length === node.data.length;
  const [hay, needle] = same ? [text, low] : [node.data, wanted];
  for (
    let at = hay.indexOf(needle);
    at >= 0 && ranges.length < MOST_FOUND;
    at = hay.indexOf(needle, at + needle.length)
  ) {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + needle.length);
    ranges.push(range);
  }
  return ranges;
}

/**
 * Scrolls inside the element only, so that the search field stays where it is.
 *
 * @param {HTMLElement} pre
 * @param {Range} range
 */
function scrollTo(pre, range) {
  const offset = range.getBoundingClientRect().top - pre.getBoundingClientRect().top;
  if (offset < 0 || offset > pre.clientHeight - 30) pre.scrollTop += offset - pre.clientHeight / 3;
}
