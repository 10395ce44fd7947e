import { element, leadingTo, section, words } from './element.js';
import { host, number } from './format.js';
import { counted, t } from './messages.js';
import { stated } from './place.js';

/** @typedef {import('../../src/wasm/masthead.d.ts').Links} Links */
/** @typedef {{ label: string, count: number, color: string }} Part */

/** Domains that have a colour of their own; the rest are summed up. */
const NAMED_DOMAINS = 5;
/** Links that are listed one by one. */
const LISTED_LINKS = 300;

/**
 * What the article cites: how much, whom, and each link.
 *
 * @param {import('../../src/wasm/masthead.d.ts').Report} report
 */
export function linksSection({ content, links }) {
  if (!content || links.total === 0) {
    return section('links', t('links'), t('inTheArticle'), element('p', { class: 'none' }, t('noLinks')));
  }
  const parts = partsOf(links);
  return section('links', t('links'), t('inTheArticle'), count(links), bar(parts), legend(parts), list(links));
}

/** @param {Links} links */
function count({ total, internal, external, placeholder, fragment, email, other, domains }) {
  const references = counted('references', total);
  const toSites = internal + external > 0;
  const kinds = [
    toSites ? t('toSites', { references, sites: counted('sites', domains.length) }) : references,
    internal > 0 && counted('withinSite', internal),
    placeholder > 0 && counted('leadNowhere', placeholder),
    fragment > 0 && counted('withinPage', fragment),
    email > 0 && counted('toEmail', email),
    other > 0 && counted('ofOtherKind', other),
  ].filter(Boolean);
  return element('p', { class: 'count' }, element('b', {}, number(total)), ' ', element('span', {}, kinds.join('; ')));
}

/**
 * The links by where they lead, at most seven parts.
 *
 * @param {Links} links
 * @returns {Part[]}
 */
function partsOf({ domains, placeholder }) {
  const named = domains.length === NAMED_DOMAINS + 1 ? domains : domains.slice(0, NAMED_DOMAINS);
  const rest = domains.slice(named.length);
  const parts = named.map(({ domain, count }, at) => ({ label: domain, count, color: `c${at + 1}` }));
  if (rest.length > 0) {
    const count = rest.reduce((sum, domain) => sum + domain.count, 0);
    parts.push({ label: counted('otherSites', rest.length), count, color: 'c6' });
  }
  if (placeholder > 0) parts.push({ label: t('noAddress'), count: placeholder, color: 'c0' });
  return parts;
}

/** @param {Part[]} parts */
function bar(parts) {
  if (parts.length === 0) return null;
  const said = parts.map(({ label, count }) => t('barPart', { count: number(count), label })).join(', ');
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

/** @param {Links} links */
function list({ items, total }) {
  const details = element('details', { class: 'all' }, element('summary', {}, counted('allLinks', total)));
  details.addEventListener(
    'toggle',
    () => {
      const shown = items.slice(0, LISTED_LINKS);
      const left = total - shown.length;
      details.append(
        element('ol', {}, ...shown.map(item)),
        ...(left > 0 ? [element('p', { class: 'none' }, counted('moreLinks', left))] : []),
      );
    },
    { once: true },
  );
  return details;
}

/** @param {Links['items'][number]} link */
function item({ url, writtenUrl, text, kind, context }) {
  const where = kind === 'placeholder' ? t('noAddress') : (host(url) ?? url ?? '');
  const urls = [url, writtenUrl].filter((address) => address !== null);
  const name = text || url || t('linkWithoutWords');
  return element(
    'li',
    {},
    stated({ kind: 'link', urls, text, context }, null, name),
    leadingTo(url, name),
    ' ',
    words('small', where),
  );
}
