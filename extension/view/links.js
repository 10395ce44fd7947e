import { element, section, words } from './element.js';
import { number } from './format.js';
import { listOf } from './link_list.js';
import { counted, t } from './messages.js';

/** @typedef {import('../../src/wasm/masthead.d.ts').Links} Links */
/** @typedef {{ label: string, count: number, color: string }} Part */

/** Domains that have a colour of their own; the rest are summed up. */
const NAMED_DOMAINS = 5;

/**
 * What the article cites: how much, whom, and each link.
 *
 * @param {import('../../src/wasm/masthead.d.ts').Report} report
 * @param {import('./report.js').Whole} whole
 */
export function linksSection({ content, links }, whole) {
  if (!content || links.total === 0) {
    return section('links', t('links'), t('inTheArticle'), element('p', { class: 'none' }, t('noLinks')));
  }
  const parts = partsOf(links);
  return section(
    'links',
    t('links'),
    t('inTheArticle'),
    count(links),
    bar(parts),
    legend(parts),
    listOf(links.total, whole),
  );
}

/**
 * How much is cited: a note, its marks and the links in it are one reference.
 *
 * @param {Links} links
 */
function count({ references: cited, internal, external, placeholder, fragment, email, other, sites, notes }) {
  const references = counted('references', cited);
  const places = fragment - notes.reduce((sum, note) => sum + note.marks, 0);
  const kinds = [
    sites > 0 ? t('toSites', { references, sites: counted('sites', sites) }) : references,
    notes.length > 0 && counted('inNotes', notes.length),
    internal > 0 && counted('withinSite', internal),
    placeholder > 0 && counted('leadNowhere', placeholder),
    places > 0 && counted('withinPage', places),
    email > 0 && counted('toEmail', email),
    other > 0 && counted('ofOtherKind', other),
  ].filter(Boolean);
  return element(
    'p',
    { class: 'count' },
    element('b', {}, number(cited)),
    ' ',
    element('span', {}, kinds.join(t('semicolon'))),
  );
}

/**
 * The links by where they lead, at most seven parts.
 *
 * @param {Links} links
 * @returns {Part[]}
 */
function partsOf({ internal, external, domains, sites, placeholder }) {
  const named = sites === NAMED_DOMAINS + 1 ? domains : domains.slice(0, NAMED_DOMAINS);
  const parts = named.map(({ display, count }, at) => ({ label: display, count, color: `c${at + 1}` }));
  if (sites > named.length) {
    const count = named.reduce((left, domain) => left - domain.count, internal + external);
    parts.push({ label: counted('otherSites', sites - named.length), count, color: 'c6' });
  }
  if (placeholder > 0) parts.push({ label: t('noAddress'), count: placeholder, color: 'c0' });
  return parts;
}

/** @param {Part[]} parts */
function bar(parts) {
  if (parts.length === 0) return null;
  const said = parts.map(({ label, count }) => t('barPart', { count: number(count), label })).join(t('comma'));
  const pieces = parts.map(({ count, color }) => {
    const piece = element('i', { class: color });
    piece.style.flexGrow = String(count);
    return piece;
  });
  return element('p', { class: 'bar', role: 'img', 'aria-label': said }, ...pieces);
}

/** @param {Part[]} parts */
function legend(parts) {
  return element(
    'ol',
    { class: 'domains' },
    ...parts.map(({ label, count, color }) =>
      element('li', { class: color }, words('bdi', label), element('span', {}, number(count))),
    ),
  );
}
