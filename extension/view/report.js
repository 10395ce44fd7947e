import { element } from './element.js';
import { number } from './format.js';
import { linksSection } from './links.js';
import { masthead } from './masthead.js';
import { counted, t } from './messages.js';
import { noticesSection, countNotices } from './notices.js';
import { textSection } from './text.js';

/** @typedef {() => Promise<import('../../src/wasm/masthead.d.ts').Report | null>} Whole Gives the whole report; `null` where it can't be had any more. */

/**
 * Shows a report in place of what is in `view`.
 *
 * @param {HTMLElement} view
 * @param {import('../../src/wasm/masthead.d.ts').Report} report
 * @param {{ first?: 'links' | 'notices' | 'text', whole?: Whole }} [options] `first`: the section under the masthead. Default `links`.
 *   `whole`: where the report is only what is shown before anything is unfolded. Default: it is the whole.
 */
export function showReport(view, report, { first = 'links', whole = async () => report } = {}) {
  const sections = [linksSection(report, whole), noticesSection(report), textSection(report, whole)];
  view.setAttribute('aria-busy', 'false');
  view.replaceChildren(
    masthead(report),
    ...sections.sort((one, other) => Number(other.id === first) - Number(one.id === first)),
    footer(report),
    jumps(report),
  );
}

/** @param {import('../../src/wasm/masthead.d.ts').Report} report */
function footer({ truncated }) {
  return element(
    'footer',
    {},
    truncated.length > 0 && element('p', {}, t('endLeftOut')),
    element('p', {}, t('nothingSent')),
  );
}

/**
 * Ways to the sections, always in sight.
 *
 * @param {import('../../src/wasm/masthead.d.ts').Report} report
 */
function jumps({ content, links, notices }) {
  return element(
    'nav',
    { class: 'jumps', 'aria-label': t('sections') },
    jump('source', t('source'), ''),
    jump('links', t('links'), number(links.total)),
    jump('notices', t('notices'), number(countNotices(notices))),
    jump('text', t('text'), content ? counted('words', content.wordCount) : ''),
  );
}

/**
 * @param {string} id
 * @param {string} name
 * @param {string} count
 */
function jump(id, name, count) {
  return element('a', { href: `#${id}` }, name, count && ' ', count && element('span', {}, count));
}
