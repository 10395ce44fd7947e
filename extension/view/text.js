import { element, section, words } from './element.js';
import { counted, t } from './messages.js';
import { stated, wordsPlace } from './place.js';

/** Characters that fill the first lines, with some to spare. */
const LEAD_CHARS = 400;

/**
 * How long the text is, and how it begins.
 *
 * @param {import('../../src/wasm/masthead.d.ts').Report} report
 */
export function textSection({ content }) {
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
  const lead = element('p', { class: 'lead', dir: 'auto' }, stated(wordsPlace(beginning), null, beginning));
  const whole = element('div', { class: 'whole', lang });
  whole.append(lead);
  const button = element('button', { type: 'button', 'aria-expanded': 'false' }, t('showText'));
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    button.textContent = open ? t('showLead') : t('showText');
    whole.replaceChildren(...(open ? paragraphs(text) : [lead]));
  });
  const length = `${counted('words', wordCount)} · ${counted('minutes', readingMinutes)}`;
  return section('text', t('text'), length, whole, element('p', { class: 'acts' }, button));
}

/** @param {string} text */
function paragraphs(text) {
  return text.split(/\n\n+/).map((paragraph) => words('p', paragraph));
}
