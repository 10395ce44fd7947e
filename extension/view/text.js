import { element, section, words } from './element.js';
import { counted, t } from './messages.js';
import { stating } from './place.js';

/** Characters that fill the first lines, with some to spare. */
export const LEAD_CHARS = 400;

/**
 * How long the text is, and how it begins.
 *
 * @param {import('../../src/wasm/masthead.d.ts').Report} report
 * @param {import('./report.js').Whole} whole
 */
export function textSection({ content }, whole) {
  if (!content) {
    return section(
      'text',
      t('text'),
      '',
      element('p', { class: 'none' }, t('noArticle')),
      element('p', { class: 'none' }, t('helpNoArticle')),
    );
  }
  const { text, wordCount, readingMinutes, lang } = content;
  const beginning = text.slice(0, LEAD_CHARS);
  const lead = stating(element('p', { class: 'lead' }), null, beginning);
  const shown = element('div', { class: 'whole', lang });
  shown.append(lead);
  const button = element('button', { type: 'button', 'aria-expanded': 'false' }, t('showText'));
  button.addEventListener('click', async () => {
    const open = button.getAttribute('aria-expanded') !== 'true';
    const text = open ? (await whole())?.content?.text : '';
    if (text === undefined) return;
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? t('showLead') : t('showText');
    shown.replaceChildren(...(open ? paragraphs(text) : [lead]));
  });
  const length = `${counted('words', wordCount)} · ${counted('minutes', readingMinutes)}`;
  return section('text', t('text'), length, shown, element('p', { class: 'acts' }, button));
}

/** @param {string} text */
function paragraphs(text) {
  return text.split(/\n\n+/).map((paragraph) => words('p', paragraph));
}
