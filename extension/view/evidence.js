import { element } from './element.js';
import { date } from './format.js';
import { counted, parts, t } from './messages.js';
import { datePlace, stated, wordsPlace } from './place.js';

/** @typedef {import('../../src/wasm/masthead.d.ts').Report} Report */
/** @typedef {import('../../src/wasm/masthead.d.ts').Claim} Claim */

const DATES = new Set(['source.published', 'source.modified']);

/** @type {ReadonlyMap<string, import('./messages.js').Key>} */
const FIELDS = new Map([
  ['source.title', 'fieldTitle'],
  ['source.byline', 'fieldByline'],
  ['source.authors', 'fieldAuthors'],
  ['source.publisher', 'fieldPublisher'],
  ['source.published', 'fieldPublished'],
  ['source.modified', 'fieldModified'],
  ['source.canonicalUrl', 'fieldCanonicalUrl'],
  ['source.originalSource', 'fieldOriginalSource'],
  ['source.taxonomy', 'fieldTaxonomy'],
  ['source.image', 'fieldImage'],
  ['notices.copyright', 'fieldCopyright'],
  ['notices.disclaimers', 'fieldDisclaimers'],
  ['notices.licence', 'fieldLicence'],
  ['notices.contacts', 'fieldContacts'],
  ['notices.editorial', 'fieldEditorial'],
]);

/** Places that have a name in every language; the others are names of HTML's or of a metadata standard. */
/** @type {ReadonlyMap<string, import('./messages.js').Key>} */
const PLACES = new Map([
  ['json-ld', 'placeJsonLd'],
  ['meta', 'placeMeta'],
  ['microdata', 'placeMicrodata'],
  ['footer', 'placeFooter'],
  ['page', 'placePage'],
  ['headline', 'placeHeadline'],
  ['link', 'placeLink'],
  ['byline', 'placeByline'],
  ['printed', 'placePrinted'],
  ['title', 'placeTitle'],
  ['copyright line', 'placeCopyright'],
  ['article', 'placeArticle'],
  ['content', 'placeContent'],
  ['caption', 'placeCaption'],
  ['words', 'placeWords'],
  ['agency mark', 'placeAgency'],
  ['publication line', 'placePublication'],
  ['canonical', 'placeCanonical'],
  ['address', 'placeAddress'],
]);

/**
 * Where the page contradicts what was answered: a line each, in sight.
 *
 * @param {Report} report
 */
export function conflicts({ content, source }) {
  if (source.claims.length === 0) return null;
  return element(
    'dl',
    { class: 'where conflicts', 'aria-label': counted('contradictions', source.claims.length) },
    ...source.claims.map(line),
  );

  /** @param {Claim} claim */
  function line({ field, value, place }) {
    const dated = DATES.has(field);
    const said = stated(dated ? datePlace(value, content?.lang) : wordsPlace(value), null, dated ? date(value) : value);
    return element(
      'div',
      {},
      element('dt', {}, t('butField', { field: fieldName(field) })),
      element('dd', {}, ...parts('claimAt', { value: said, place: placeName(place) })),
    );
  }
}

/**
 * Where each answer was read. Folded: few ask, but all may.
 *
 * @param {Report} report
 */
export function whereRead({ evidence }) {
  const places = Object.entries(evidence);
  if (places.length === 0) return null;
  const rows = places.map(([field, place]) =>
    element('div', {}, element('dt', {}, fieldName(field)), element('dd', {}, placeName(place))),
  );
  return element('details', { class: 'where' }, element('summary', {}, t('whereRead')), element('dl', {}, ...rows));
}

/** @param {string} field */
function fieldName(field) {
  const key = FIELDS.get(field);
  return key ? t(key) : field;
}

/**
 * A place of the evidence in the interface's language, where it has a name there.
 *
 * @param {string} place
 */
export function placeName(place) {
  const key = PLACES.get(place);
  return key ? t(key) : place;
}
