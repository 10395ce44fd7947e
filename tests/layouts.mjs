// The two articles that every stage must read whole, in their layouts, and what a reader must see of each.
import fs from 'node:fs';
import path from 'node:path';
import { SHARED } from './shared.mjs';

/**
 * @typedef {object} Expected
 * @property {string} title
 * @property {string} author
 * @property {[name: string, date: string]} publisher
 * @property {[name: string, date: string]} origin
 * @property {Record<string, string>} topics
 * @property {string} starts
 * @property {number} links
 * @property {Record<string, number>} domains Some of the domains, by how often they are cited.
 * @property {number} sites
 * @property {string} contact
 * @property {string[]} holders
 * @property {string} year
 * @property {string[]} wordings Words that a notice must show.
 * @property {string} editorial
 */

/** @type {Expected} */
export const SAMPLE = {
  title: 'Harbour Minister Ilse Varga Turns Down Envoy Pell’s Offer, Asks for a Written Timetable on the Strait',
  author: 'Imre Castellan',
  publisher: ['Meridian Review', '15 March 2019'],
  origin: ['The Lantern', '14 March 2019'],
  topics: {
    Region: 'Northern Isles & Straits',
    Theme: 'Fisheries, Port and Treaty Law',
    'In-depth Report': 'THE STRAIT',
  },
  starts: 'Envoy Pell’s newest offer',
  links: 9,
  domains: { 'the-lantern.example': 4, 'quayside.example': 1 },
  sites: 6,
  contact: 'publications@meridian-review.example',
  holders: ['Imre Castellan', 'The Lantern'],
  year: '2019',
  wordings: ['accepts no liability', 'fair use', 'grants permission to cross-post'],
  editorial: '(bold italics added)',
};

/** @type {Expected} */
const SEED = {
  title: "Russian FM Sergey Lavrov Calls John Kerry's Bluff, Demands Concrete Proposals on Syria",
  author: 'Alexander Mercouris',
  publisher: ['Global Research', '4 December 2016'],
  origin: ['The Duran', '3 December 2016'],
  topics: { Region: 'Middle East & North Africa', Theme: 'Terrorism, US NATO War Agenda', 'In-depth Report': 'SYRIA' },
  starts: "US Secretary of State Kerry's latest offer",
  links: 9,
  domains: { 'theduran.com': 4 },
  sites: 6,
  contact: 'publications@globalresearch.ca',
  holders: ['Alexander Mercouris', 'The Duran'],
  year: '2016',
  wordings: ['sole responsibility of the author', 'fair use', 'grants permission to cross-post'],
  editorial: '(bold italics added)',
};

/**
 * @typedef {object} Layout
 * @property {string} name
 * @property {string} html
 * @property {boolean} addresses Whether its links lead somewhere.
 * @property {Expected} expected
 */

const OWN = 'tests/fixtures/republished';
const SEED_FILE = path.join(SHARED, 'seed/semantic.html');

export const hasSeed = fs.existsSync(SEED_FILE);

/** @returns {Layout[]} */
export function layouts() {
  const files = [
    ...['semantic', 'tables', 'paragraphs'].map((name) => ({
      name: `sample, ${name}`,
      file: `${OWN}/${name}.html`,
      expected: SAMPLE,
    })),
    ...(hasSeed ? [{ name: 'seed', file: SEED_FILE, expected: SEED }] : []),
  ];
  return files.flatMap(({ name, file, expected }) => {
    const html = fs.readFileSync(file, 'utf8');
    return [
      { name, html, addresses: true, expected },
      { name: `${name}, without addresses`, html: withoutAddresses(html), addresses: false, expected },
    ];
  });
}

/**
 * The page as it comes out of a document converter: links that lead nowhere.
 *
 * @param {string} html
 */
export function withoutAddresses(html) {
  return html.replace(/(<a\s[^>]*?href=)"[^"]*"/g, '$1"#"');
}
