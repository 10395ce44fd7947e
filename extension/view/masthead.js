import { element, linked, words } from './element.js';
import { date, host, language } from './format.js';
import { whereRead } from './evidence.js';

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
    source.title ? words('h1', source.title) : element('p', { class: 'none' }, 'The page names no headline.'),
    byline(source),
    passage(report),
    topics(source),
    whereRead(report),
  );
}

/** @param {Report} report */
function nameplate({ url, source }) {
  const name = source.publisher?.name ?? host(source.canonicalUrl) ?? host(url);
  return name ? words('p', name, 'nameplate') : element('p', { class: 'nameplate none' }, 'No publisher named');
}

/** @param {Report} report */
function dateline({ url, content, source }) {
  const { published, modified } = source;
  const cells = [
    published ? element('time', { datetime: published }, date(published)) : 'No date given',
    modified &&
      modified !== published &&
      element('span', {}, 'changed ', element('time', { datetime: modified }, date(modified))),
    host(url),
    content?.lang && language(content.lang),
  ];
  const shown = cells.filter((cell) => cell);
  return element('p', { class: 'dateline' }, ...shown.map((cell) => element('span', {}, cell)));
}

/** @param {Source} source */
function byline({ authors, byline }) {
  if (authors.length === 0)
    return byline ? words('p', byline, 'by') : element('p', { class: 'none' }, 'No author named.');
  /** @type {Node[]} */
  const names = authors.map(({ name, url }) => element('strong', {}, linked(name, url)));
  const parts = names.flatMap((name, at) => {
    if (at === 0) return [name];
    return [at === names.length - 1 ? ' and ' : ', ', name];
  });
  return element('p', { class: 'by' }, 'By ', ...parts);
}

/**
 * From where to here, where the page says so, with its words.
 *
 * @param {Report} report
 */
function passage({ url, source }) {
  const { originalSource: origin, publisher, published } = source;
  if (!origin) return null;
  const from = origin.name ?? host(origin.url) ?? 'Elsewhere';
  const here = publisher?.name ?? host(url) ?? 'This page';
  return element(
    'div',
    { class: 'origin' },
    element(
      'div',
      { class: 'passage' },
      element('div', {}, linked(from, origin.url), origin.published && element('small', {}, date(origin.published))),
      element('div', { class: 'line', role: 'img', 'aria-label': 'republished by' }),
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
