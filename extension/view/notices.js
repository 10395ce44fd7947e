import { element, section, words } from './element.js';
import { capital, number } from './format.js';
import { quotation } from './quotation.js';

/** @typedef {import('../../src/wasm/masthead.d.ts').Notices} Notices */
/** @typedef {import('./element.js').Child} Child */

const SCOPES = { article: 'this article', site: 'the site', image: 'an image' };

const DISCLAIMERS = {
  views: 'the author’s views',
  liability: 'liability',
  advice: 'no advice',
  affiliate: 'paid links',
  'external-links': 'other sites',
  'fair-use': 'fair use',
  sponsored: 'paid for',
  ai: 'made by machine',
  correction: 'corrected',
  other: 'other',
};

const EDITS = { emphasis: 'emphasis', sic: 'as in the original', insertion: 'insertion', translation: 'translation' };

/**
 * The fine print: each notice with its kind and its words.
 *
 * @param {import('../../src/wasm/masthead.d.ts').Report} report
 */
export function noticesSection({ notices }) {
  const total = countNotices(notices);
  if (total === 0) {
    return section(
      'notices',
      'Notices',
      '',
      element('p', { class: 'none' }, 'The page states no terms and no contact.'),
    );
  }
  return section('notices', 'Notices', `${number(total)} on this page`, element('dl', {}, ...rows(notices)));
}

/** @param {Notices} notices */
export function countNotices({ copyright, disclaimers, licence, contacts, editorial }) {
  return copyright.length + disclaimers.length + (licence ? 1 : 0) + contacts.length + editorial.length;
}

/** @param {Notices} notices */
function rows({ copyright, disclaimers, licence, contacts, editorial }) {
  return [
    ...copyright.map(({ text, holders, years, scope }) =>
      row('Copyright', SCOPES[scope], says([...holders, years].filter(Boolean).join(', ')), quotation(text)),
    ),
    ...(licence ? [licenceRow(licence)] : []),
    ...disclaimers.map(({ text, kind }) => row('Disclaimer', DISCLAIMERS[kind], quotation(text))),
    ...contacts.map((contact) => row('Contact', '', mail(contact))),
    ...editorial.map(({ text, kind, context }) =>
      row('Editor’s hand', EDITS[kind], says(text), context ? quotation(context) : null),
    ),
  ];
}

/** @param {NonNullable<Notices['licence']>} licence */
function licenceRow({ name, url, text }) {
  const label = /^permission/i.test(name) ? 'Permission' : 'Licence';
  const said = says(name);
  if (url && /^https?:/i.test(url)) {
    said?.replaceChildren(element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, name));
  }
  return row(label, '', said, text ? quotation(text) : null);
}

/**
 * @param {string} label
 * @param {string} kind
 * @param {...Child} children
 */
function row(label, kind, ...children) {
  const term = element('dt', {}, label, kind && element('small', {}, capital(kind)));
  return element('div', { class: 'notice' }, term, element('dd', {}, ...children));
}

/** @param {string} text */
function says(text) {
  return text ? words('p', text) : null;
}

/** @param {string} address */
function mail(address) {
  return element('a', { href: `mailto:${encodeURI(address)}`, dir: 'auto' }, address);
}
