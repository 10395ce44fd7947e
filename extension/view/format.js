import { locale } from './messages.js';

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/** The parts of a date that its writer gave, from the year on. */
const PRECISIONS = /** @type {const} */ ([
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
  { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
]);

/**
 * A date as a reader writes it: `4 December 2016`, with the time where the page gives one. It is never moved into another
 * time zone; what isn't ISO 8601 stays as it is.
 *
 * @param {string} iso
 */
export function date(iso) {
  const [, year, month, day, hour, minute] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?)?/.exec(iso) ?? [];
  if (!year) return iso;
  const given = [month, day, hour].filter(Boolean).length;
  const instant = new Date(0);
  instant.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  instant.setUTCHours(Number(hour ?? 0), Number(minute ?? 0));
  return dateFormat(given).format(instant);
}

/** @param {number} given How many parts there are beside the year. */
function dateFormat(given) {
  const key = `${locale()} ${given}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale(), { ...PRECISIONS[given], timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** @param {number} count */
export function number(count) {
  return count.toLocaleString(locale());
}

/**
 * The language's name in the interface's language; the tag itself where there is none.
 *
 * @param {string} tag
 */
export function language(tag) {
  try {
    return new Intl.DisplayNames(locale(), { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
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
