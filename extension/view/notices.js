import { element, leadingTo, section, words } from './element.js';
import { counted, t } from './messages.js';
import { stated, wordsPlace } from './place.js';
import { quotation } from './quotation.js';

/** @typedef {import('../../src/wasm/masthead.d.ts').Notices} Notices */
/** @typedef {import('./element.js').Child} Child */

const SCOPES = /** @type {const} */ ({ article: 'scopeArticle', site: 'scopeSite', image: 'scopeImage' });

const DISCLAIMERS = /** @type {const} */ ({
  views: 'aboutViews',
  liability: 'aboutLiability',
  advice: 'aboutAdvice',
  affiliate: 'aboutAffiliate',
  'external-links': 'aboutExternalLinks',
  'fair-use': 'aboutFairUse',
  sponsored: 'aboutSponsored',
  ai: 'aboutAi',
  correction: 'aboutCorrection',
  other: 'aboutOther',
});

const EDITS = /** @type {const} */ ({
  emphasis: 'editEmphasis',
  sic: 'editSic',
  insertion: 'editInsertion',
  translation: 'editTranslation',
});

/**
 * The fine print: each notice with its kind and its words.
 *
 * @param {import('../../src/wasm/masthead.d.ts').Report} report
 */
export function noticesSection({ notices }) {
  const total = countNotices(notices);
  if (total === 0) {
    return section('notices', t('notices'), '', element('p', { class: 'none' }, t('noNotices')));
  }
  return section('notices', t('notices'), counted('onThisPage', total), element('dl', {}, ...rows(notices)));
}

/** @param {Notices} notices */
export function countNotices({ copyright, disclaimers, licence, contacts, editorial }) {
  return copyright.length + disclaimers.length + (licence ? 1 : 0) + contacts.length + editorial.length;
}

/** @param {Notices} notices */
function rows({ copyright, disclaimers, licence, contacts, editorial }) {
  return [
    ...copyright.map(({ text, holders, years, scope }) =>
      row(t('copyright'), t(SCOPES[scope]), says([...holders, years]), quotation(text, 'notices.copyright')),
    ),
    ...(licence ? [licenceRow(licence)] : []),
    ...disclaimers.map(({ text, kind }) =>
      row(t('disclaimer'), t(DISCLAIMERS[kind]), quotation(text, 'notices.disclaimers')),
    ),
    ...contacts.map((contact) => row(t('contact'), '', mail(contact))),
    ...editorial.map(({ text, kind, context }) =>
      row(
        t('editorsHand'),
        t(EDITS[kind]),
        stated(wordsPlace(text, { within: context }), 'notices.editorial', text),
        context ? quotation(context, 'notices.editorial') : null,
      ),
    ),
  ];
}

/** @param {NonNullable<Notices['licence']>} licence */
function licenceRow({ name, url, text }) {
  const label = /^permission/i.test(name) ? t('permission') : t('licence');
  const said = element('p', {}, words('bdi', name), leadingTo(url, name));
  return row(label, '', said, text ? quotation(text, 'notices.licence') : null);
}

/**
 * @param {string} label
 * @param {string} kind
 * @param {...Child} children
 */
function row(label, kind, ...children) {
  const term = element('dt', {}, label, kind && element('small', {}, kind));
  return element('div', { class: 'notice' }, term, element('dd', {}, ...children));
}

/** Names one after another, each in its own direction. @param {(string | null)[]} names */
function says(names) {
  const given = names.flatMap((name) => name || []);
  if (given.length === 0) return null;
  return element('p', {}, ...given.flatMap((name, at) => [at > 0 && t('comma'), words('bdi', name)]));
}

/** @param {string} address */
function mail(address) {
  const label = t('writeTo', { address });
  const link = element('a', { class: 'out', href: `mailto:${encodeURI(address)}`, 'aria-label': label });
  return element('p', {}, stated(wordsPlace(address), 'notices.contacts', address), link);
}
