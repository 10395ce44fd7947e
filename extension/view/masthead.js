import { element, linked, words } from './element.js';
import { date, host, language } from './format.js';
import { whereRead } from './evidence.js';
import { listed, parts, t } from './messages.js';

/** @typedef {import('../../src/wasm/masthead.d.ts').Report} Report */
/** @typedef {import('../../src/wasm/masthead.d.ts').Source} Source */

/**
 * What a newspaper prints at its head: its name, the date, the headline, who wrote it, where it comes from, its subjects.
 *
 * @param {Report} report
 */
export function masthead(report) {
  const { source } = report;
  return element(
    'header',
    { id: 'source', tabindex: '-1' },
    nameplate(report),
    dateline(report),
    source.title ? words('h1', source.title) : element('p', { class: 'none' }, t('noHeadline')),
    byline(source),
    passage(report),
    topics(source),
    whereRead(report),
  );
}

/** @param {Report} report */
function nameplate({ url, source }) {
  const name = source.publisher?.name ?? host(source.canonicalUrl) ?? host(url);
  return name ? words('p', name, 'nameplate') : element('p', { class: 'nameplate none' }, t('noPublisher'));
}

/** @param {Report} report */
function dateline({ url, content, source }) {
  const { published, modified } = source;
  const cells = [
    published ? element('time', { datetime: published }, date(published)) : t('noDate'),
    modified &&
      modified !== published &&
      element('span', {}, ...parts('changed', { date: element('time', { datetime: modified }, date(modified)) })),
    host(url),
    content?.lang && language(content.lang),
  ];
  const shown = cells.filter((cell) => cell);
  return element('p', { class: 'dateline' }, ...shown.map((cell) => element('span', {}, cell)));
}

/** @param {Source} source */
function byline({ authors, byline }) {
  if (authors.length === 0) return byline ? words('p', byline, 'by') : element('p', { class: 'none' }, t('noAuthor'));
  /** @type {Node[]} */
  const names = authors.map(({ name, url }) => element('strong', {}, linked(name, url)));
  return element('p', { class: 'by' }, ...parts('byAuthors', { names: element('span', {}, ...listed(names)) }));
}

/**
 * From where to here, where the page says so, with its words.
 *
 * @param {Report} report
 */
function passage({ url, source }) {
  const { originalSource: origin, publisher, published } = source;
  if (!origin) return null;
  const from = origin.name ?? host(origin.url) ?? t('elsewhere');
  const here = publisher?.name ?? host(url) ?? t('thisPage');
  return element(
    'div',
    { class: 'origin' },
    element(
      'div',
      { class: 'passage' },
      element('div', {}, linked(from, origin.url), origin.published && element('small', {}, date(origin.published))),
      element('div', { class: 'line', role: 'img', 'aria-label': t('republishedBy') }),
      element('div', {}, words('bdi', here), published && element('small', {}, date(published))),
    ),
    element('p', { class: 'said' }, '“', words('bdi', origin.evidence), '”'),
  );
}

/** @param {Source} source */
function topics({ taxonomy }) {
  if (taxonomy.length === 0) return null;
  return element(
    'dl',
    { class: 'topics' },
    ...taxonomy.map(({ label, terms }) =>
      element('div', {}, words('dt', label), words('dd', terms.map(({ name }) => name).join(', '))),
    ),
  );
}
