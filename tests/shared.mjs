// Pages that tests read where they lie, beside the project: ../shared, or MASTHEAD_SHARED.
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export const SHARED = path.resolve(process.env.MASTHEAD_SHARED ?? '../shared');
const CORPUS = path.resolve(process.env.MASTHEAD_CORPUS ?? path.join(SHARED, 'corpus'));

/** Each set of the corpus: its pages' files, in the order of their names. */
const SETS = {
  mozilla: () =>
    names('mozilla')
      .map((name) => `mozilla/${name}/source.html.gz`)
      .filter((name) => fs.existsSync(path.join(CORPUS, name))),
  'wcxb-dev': () => pages('wcxb-dev/html'),
  'multilingual-dev': () => pages('multilingual-dev/html'),
  'provenance-dev': () => pages('provenance-dev/html'),
};

/** @param {string} folder */
function names(folder) {
  const at = path.join(CORPUS, folder);
  return fs.existsSync(at) ? fs.readdirSync(at).sort() : [];
}

/** @param {string} folder */
function pages(folder) {
  return names(folder)
    .filter((name) => name.endsWith('.html.gz'))
    .map((name) => `${folder}/${name}`);
}

export const hasCorpus = fs.existsSync(CORPUS);

/**
 * Pages of every set, evenly spread over it.
 *
 * @param {number} each How many of a set.
 */
export function spread(each) {
  return Object.values(SETS).flatMap((list) => {
    const all = list();
    const step = Math.max(1, all.length / each);
    return Array.from({ length: Math.min(each, all.length) }, (_, at) => all[Math.floor(at * step)]);
  });
}

/**
 * A page's source as text; bytes that aren't UTF-8 become U+FFFD.
 *
 * @param {string} name As `spread` gives it.
 */
export function source(name) {
  return gunzipSync(fs.readFileSync(path.join(CORPUS, name))).toString('utf8');
}
