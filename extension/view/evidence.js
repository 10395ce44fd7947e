import { element } from './element.js';
import { counted, parts, t } from './messages.js';
import { stated, wordsPlace } from './place.js';

/** @typedef {import('../../src/wasm/masthead.d.ts').Report} Report */

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
 * Where each answer was read, and where the page contradicts itself. Folded: few ask, but all may.
 *
 * @param {Report} report
 */
export function whereRead({ evidence, source }) {
  const places = Object.entries(evidence);
  const { claims } = source;
  if (places.length === 0 && claims.length === 0) return null;
  const contradictions = claims.length > 0 && `; ${counted('contradictions', claims.length)}`;
  return element(
    'details',
    { class: 'where' },
    element('summary', {}, t('whereRead'), contradictions),
    element(
      'dl',
      {},
      ...places.map(([field, place]) =>
        element('div', {}, element('dt', {}, fieldName(field)), element('dd', {}, placeName(place))),
      ),
      ...claims.map(({ field, value, place }) =>
        element(
          'div',
          {},
          element('dt', {}, t('butField', { field: fieldName(field) })),
          element(
            'dd',
            {},
            ...parts('claimAt', { value: stated(wordsPlace(value), null, value), place: placeName(place) }),
          ),
        ),
      ),
    ),
  );
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
