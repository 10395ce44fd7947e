// The rows of tests/hostile/*.json for JavaScript; tests/hostile/rows.rs says what a row is.
import fs from 'node:fs';

const FOLDER = 'tests/hostile';

/** @typedef {{ name: string, html: unknown, shape?: boolean, withinMs?: number, nul?: boolean }} Row */

/** @returns {Row[]} */
export function rows() {
  return fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((file) =>
      JSON.parse(fs.readFileSync(`${FOLDER}/${file}`, 'utf8')).map((/** @type {Row} */ row) => ({
        ...row,
        name: `${file.slice(0, -5)}: ${row.name}`,
      })),
    );
}

/**
 * The page that a row describes.
 *
 * @param {any} html
 * @returns {string}
 */
export function expand(html) {
  if (typeof html === 'string') return html;
  return Array.isArray(html) ? html.map(expand).join('') : expand(html.of).repeat(html.times);
}
