import { element, leadingTo, words } from './element.js';
import { date, host, language } from './format.js';
import { conflicts, whereRead } from './evidence.js';
import { foldButton } from './fold.js';
import { listed, parts, t } from './messages.js';
import { datePlace, stated, stating, wordsPlace } from './place.js';

/** @typedef {import('../../src/wasm/masthead.d.ts').Report} Report */
/** @typedef {import('../../src/wasm/masthead.d.ts').Source} Source */
/** @typedef {Source['taxonomy'][number]['terms'][number]} Term */

/** Subjects under one label that all stand in sight; of more than these the first do. */
const MANY_TERMS = 12;
const FIRST_TERMS = 8;

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
    headline(source),
    byline(source),
    passage(report),
    topics(source),
    conflicts(report),
    whereRead(report),
  );
}

/** @param {Report} report */
function nameplate({ url, source }) {
  const named = source.publisher?.name;
  if (named) return element('p', { class: 'nameplate' }, stated(wordsPlace(named), 'source.publisher', named));
  const address = addressOf({ url, source });
  return address ? words('p', address, 'nameplate') : element('p', { class: 'nameplate none' }, t('noPublisher'));
}

/** What stands for a publisher that isn't named. @param {Pick<Report, 'url' | 'source'>} report */
function addressOf({ url, source }) {
  return host(source.canonicalUrl) ?? host(url);
}

/** @param {Report} report */
function dateline({ url, content, source }) {
  const { published, modified } = source;
  const lang = content?.lang;
  const address = host(url);
  const cells = [
    published ? dated(published, 'source.published', lang) : t('noDate'),
    modified &&
      modified !== published &&
      element('span', {}, ...parts('changed', { date: dated(modified, 'source.modified', lang) })),
    // Not a second time below itself.
    (source.publisher?.name || address !== addressOf({ url, source })) && address,
    lang && language(lang),
  ];
  const shown = cells.filter((cell) => cell);
  return element('p', { class: 'dateline' }, ...shown.map((cell) => element('span', {}, cell)));
}

/**
 * @param {string} iso
 * @param {string} field
 * @param {string | null | undefined} lang The page’s language.
 */
function dated(iso, field, lang) {
  return stated(datePlace(iso, lang), field, element('time', { datetime: iso }, date(iso)));
}

/** @param {Source} source */
function headline({ title }) {
  if (!title) return element('p', { class: 'none' }, t('noHeadline'));
  return element('h1', {}, stated(wordsPlace(title, { heading: true }), 'source.title', title));
}

/** @param {Source} source */
function byline({ authors, byline }) {
  if (authors.length === 0) {
    if (!byline) return element('p', { class: 'none' }, t('noAuthor'));
    return element('p', { class: 'by' }, stated(wordsPlace(byline), 'source.byline', byline));
  }
  const names = authors.map(({ name, url }) => {
    const place = wordsPlace(name, { within: byline });
    return element('span', {}, element('strong', {}, stated(place, 'source.authors', name)), leadingTo(url, name));
  });
  return element('p', { class: 'by' }, ...parts('byAuthors', { names: element('span', {}, ...listed(names)) }));
}

/**
 * From where to here, where the page says so, with its words.
 *
 * @param {Report} report
 */
function passage({ url, content, source }) {
  const { originalSource: origin, publisher, published } = source;
  if (!origin) return null;
  const field = 'source.originalSource';
  const from = origin.name ?? host(origin.url) ?? t('elsewhere');
  const here = publisher?.name ?? host(url) ?? t('thisPage');
  const dates = [origin.published && dated(origin.published, field, content?.lang), published && date(published)];
  return element(
    'div',
    { class: 'origin' },
    element(
      'div',
      { class: 'passage' },
      element(
        'div',
        {},
        stated(wordsPlace(origin.name, { within: origin.evidence }), field, from),
        leadingTo(origin.url, from),
        dates[0] && element('small', {}, dates[0]),
      ),
      element('div', { class: 'line', role: 'img', 'aria-label': t('republishedBy') }),
      element('div', {}, words('bdi', here), dates[1] && element('small', {}, dates[1])),
    ),
    element('p', { class: 'said' }, stating(element('q', {}), field, origin.evidence)),
  );
}

/**
 * Labels that no page prints: they name the markup that the subjects were read from.
 *
 * @type {ReadonlyMap<string, import('./messages.js').Key>}
 */
const MARKUP_LABELS = new Map([
  ['section', 'taxonomySection'],
  ['tags', 'taxonomyTags'],
  ['breadcrumb', 'taxonomyBreadcrumb'],
]);

/** @param {Source} source */
function topics({ taxonomy }) {
  if (taxonomy.length === 0) return null;
  return element(
    'dl',
    { class: 'topics' },
    ...taxonomy.map(({ label, terms }) => {
      const key = MARKUP_LABELS.get(label);
      return element('div', {}, key ? element('dt', {}, t(key)) : words('dt', label), subjects(terms));
    }),
  );
}

/**
 * The first subjects, and a button for the others where there are many: a hundred tags would stand before all else.
 *
 * @param {Term[]} terms
 */
function subjects(terms) {
  const [first, ...others] =
    terms.length > MANY_TERMS ? [terms.slice(0, FIRST_TERMS), terms.slice(FIRST_TERMS)] : [terms];
  const shown = element('dd', {}, ...first.flatMap(term));
  for (const left of others) {
    const rest = element('span', {}, t('comma'), ...left.flatMap(term));
    rest.hidden = true;
    shown.append(
      rest,
      ' ',
      foldButton((folded) => (rest.hidden = folded)),
    );
  }
  return shown;
}

/**
 * @param {Term} term
 * @param {number} at
 */
function term({ name }, at) {
  return [at > 0 && t('comma'), stated(wordsPlace(name), 'source.taxonomy', name)];
}
