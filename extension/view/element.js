import { t } from './messages.js';

/** What an element may be given as a child; nothing comes of `null` and `false`. */
/** @typedef {Node | string | null | undefined | false} Child */

/**
 * An element with attributes and children. Strings become text, never markup.
 *
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {Record<string, string | null | undefined>} attributes Those that are `null` are left out.
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value != null) made.setAttribute(key, value);
  }
  made.append(.../** @type {(Node | string)[]} */ (children.filter((child) => child != null && child !== false)));
  return made;
}

/**
 * Words of the page, in the direction that they have of themselves.
 *
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {string} text
 * @param {string} [className]
 * @returns {HTMLElementTagNameMap[K]}
 */
export function words(name, text, className) {
  return element(name, { class: className, dir: 'auto' }, text);
}

/**
 * The way out to a web address, beside the name that it belongs to.
 *
 * @param {string | null} url
 * @param {string} name
 */
export function leadingTo(url, name) {
  if (!url || !/^https?:/i.test(url)) return null;
  const label = t('openAddress', { name });
  return element('a', { class: 'out', href: url, target: '_blank', rel: 'noopener noreferrer', 'aria-label': label });
}

/**
 * A section of the view with its heading.
 *
 * @param {string} id
 * @param {string} title
 * @param {string} aside What stands at the heading's other end.
 * @param {...Child} children
 */
export function section(id, title, aside, ...children) {
  const heading = element('h2', { id: `${id}-heading` }, title, ' ', element('span', {}, aside));
  return element('section', { id, 'aria-labelledby': heading.id, tabindex: '-1' }, heading, ...children);
}
