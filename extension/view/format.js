const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * A date as a reader writes it: `4 December 2016`, with the time where the page gives one. It is never moved into another
 * time zone; what isn't ISO 8601 stays as it is.
 *
 * @param {string} iso
 */
export function date(iso) {
  const [, year, month, day, time] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?/.exec(iso) ?? [];
  if (!year) return iso;
  const name = month && MONTHS[Number(month) - 1];
  return [day && String(Number(day)), name, time ? `${year},` : year, time].filter(Boolean).join(' ');
}

/** @param {number} count */
export function number(count) {
  return count.toLocaleString('en');
}

/**
 * @param {number} count
 * @param {string} one
 * @param {string} many
 */
export function counted(count, one, many = `${one}s`) {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/**
 * The language's English name; the tag itself where there is none.
 *
 * @param {string} tag
 */
export function language(tag) {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/**
 * The host of an address, without `www.`.
 *
 * @param {string | null} url
 * @returns {string | null}
 */
export function host(url) {
  if (!url || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}

/**
 * @param {string} text
 */
export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
