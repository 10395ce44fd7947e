// Each link of the article, grouped by the domain that it leads to.
import { element, leadingTo, words } from './element.js';
import { host, number } from './format.js';
import { counted, t } from './messages.js';
import { stated } from './place.js';

/** @typedef {import('../../src/wasm/masthead.d.ts').Links} Links */
/** @typedef {Links['items'][number]} Link */

/** Links that are shown at a time: a long list must not hold the popup up. */
const PORTION = 300;

/** What each kind of link is called, in the order in which they stand. */
const KINDS = /** @type {const} */ ({
  external: 'toOtherSites',
  internal: 'withinSite',
  placeholder: 'leadNowhere',
  fragment: 'withinPage',
  email: 'toEmail',
  other: 'ofOtherKind',
});

/** @type {Record<Link['types'][number], import('./messages.js').Key>} */
const TYPES = {
  document: 'typeDocument',
  archive: 'typeArchive',
  social: 'typeSocial',
  video: 'typeVideo',
  government: 'typeGovernment',
  education: 'typeEducation',
  preprint: 'typePreprint',
};

/** @type {Record<NonNullable<Link['identifier']>['scheme'], string>} */
const SCHEMES = { doi: 'DOI', arxiv: 'arXiv', pmid: 'PMID', isbn: 'ISBN', rfc: 'RFC' };

/**
 * The list, made when it is opened.
 *
 * @param {number} total How many links there are.
 * @param {import('./report.js').Whole} whole
 */
export function listOf(total, whole) {
  const details = element('details', { class: 'all' }, element('summary', {}, counted('allLinks', total)));
  let made = false;
  details.addEventListener('toggle', async () => {
    if (made || !details.open) return;
    const report = await whole();
    // Nothing stands open where nothing can be shown.
    if (!report) details.open = false;
    if (made || !report) return;
    made = true;
    const { links } = report;
    const { items } = links;
    const groups = element('div', { class: 'groups' });
    const cut = items.length < total && t('firstLinks', { shown: number(items.length), count: number(total) });
    details.append(
      ...[cut && element('p', { class: 'none' }, cut), filter(links, groups), groups].filter((node) => !!node),
    );
    show(groups, links, items);
  });
  return details;
}

/**
 * What chooses the kind; nothing where there is only one.
 *
 * @param {Links} links
 * @param {HTMLElement} groups
 */
function filter(links, groups) {
  const { items, total } = links;
  const kinds = Object.entries(KINDS).filter(([kind]) => links[/** @type {Link['kind']} */ (kind)] > 0);
  if (kinds.length < 2) return null;
  const options = kinds.map(([kind, name]) =>
    element('option', { value: kind }, counted(name, links[/** @type {Link['kind']} */ (kind)])),
  );
  const select = element('select', {}, element('option', { value: '' }, counted('allLinks', total)), ...options);
  select.addEventListener('change', () => {
    const { value } = select;
    show(groups, links, value ? items.filter(({ kind }) => kind === value) : items);
  });
  return element('label', { class: 'kind' }, t('linkKind'), ' ', select);
}

/**
 * Shows these links in place of what is there.
 *
 * @param {HTMLElement} place
 * @param {Links} links
 * @param {Link[]} items
 */
function show(place, links, items) {
  const names = new Map(links.domains.map(({ domain, display }) => [domain, display]));
  /** @type {Map<string, Link[]>} */
  const groups = new Map();
  for (const link of items) {
    // No domain has a space in it.
    const key = link.domain ?? ` ${link.kind}`;
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  const sorted = [...groups].sort(
    ([one, { length: ones }], [other, { length: others }]) =>
      Number(one.startsWith(' ')) - Number(other.startsWith(' ')) || others - ones,
  );
  place.replaceChildren();
  portion(place, links, rows(sorted, names), items.length);
}

/**
 * The links one by one, each with its group's heading if it is the first.
 *
 * @param {[string, Link[]][]} groups
 * @param {Map<string, string>} names
 * @returns {Generator<{ link: Link, heading: HTMLElement | null }>}
 */
function* rows(groups, names) {
  for (const [key, links] of groups) {
    const { domain, kind } = links[0];
    const heading =
      domain === null
        ? element('h3', {}, counted(KINDS[kind], links.length))
        : element('h3', {}, words('bdi', names.get(key) ?? domain), ' ', element('span', {}, number(links.length)));
    for (const [at, link] of links.entries()) yield { link, heading: at === 0 ? heading : null };
  }
}

/**
 * Appends the next links, and a button for those after them.
 *
 * @param {HTMLElement} place
 * @param {Links} links
 * @param {ReturnType<typeof rows>} left
 * @param {number} count How many are left.
 */
function portion(place, links, left, count) {
  const shown = Math.min(PORTION, count);
  for (let at = 0; at < shown; at++) {
    const { value } = left.next();
    if (!value) return;
    if (value.heading) place.append(value.heading, element('ol', {}));
    place.lastElementChild?.append(row(value.link, links));
  }
  if (count === shown) return;
  const button = element('button', { type: 'button' }, counted('moreLinks', count - shown));
  button.addEventListener('click', () => {
    const last = button.previousElementSibling;
    button.remove();
    portion(place, links, left, count - shown);
    const next = last?.querySelector(`li:nth-child(${last.children.length})`);
    if (next instanceof HTMLElement) next.scrollIntoView({ block: 'nearest' });
  });
  place.append(button);
}

/**
 * @param {Link} link
 * @param {Links} links
 */
function row(link, { notes }) {
  const { url, writtenUrl, text, context, note, kind } = link;
  const urls = [url, writtenUrl].filter((address) => address !== null);
  const name = text || url || t('linkWithoutWords');
  const about = aboutTarget(link);
  const noteText = kind === 'fragment' && note !== null ? notes[note]?.text : null;
  return element(
    'li',
    {},
    stated({ kind: 'link', urls, text, context }, null, name),
    leadingTo(url, name),
    ' ',
    about && words('small', about),
    noteText && words('small', noteText, 'note'),
  );
}

/**
 * What is known of where a link leads, on one line.
 *
 * @param {Link} link
 */
function aboutTarget({ url, writtenUrl, kind, domain, types, identifier, repeats }) {
  const address = url ?? writtenUrl ?? '';
  const elsewhere = kind === 'fragment' ? address.slice(address.indexOf('#')) : address;
  return [
    kind === 'placeholder' ? t('noAddress') : (domain && host(url)) || elsewhere,
    ...types.map((type) => t(TYPES[type])),
    identifier && `${SCHEMES[identifier.scheme]} ${identifier.value}`,
    repeats > 1 && `×\u2009${number(repeats)}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
