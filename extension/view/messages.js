// The words of the interface. Page text never passes through here.

/** @typedef {typeof import('../_locales/en/messages.json', { with: { type: 'json' } })} English */
/** @typedef {Exclude<keyof English, `${string}_${'one' | 'other'}`>} Key A message that is always the same. */
/** @typedef {keyof English extends infer K ? K extends `${infer Base}_other` ? Base : never : never} Counted A message that goes with a number. */
/** @typedef {Record<string, { message: string }>} Messages What a file in `_locales` holds. */
/** @typedef {(name: string) => string} Lookup The message of a name, empty where there is none. */

/** The languages of the interface: the folders of `_locales`, by the language tags that choose them. */
export const LANGUAGES = /** @type {const} */ ({
  en: 'en',
  de: 'de',
  fr: 'fr',
  es: 'es',
  ru: 'ru',
  zh: 'zh_CN',
  ja: 'ja',
  ar: 'ar',
});

/** @type {Lookup} */
let lookup = () => '';
/** @type {string | null} */
let tag = null;
/** @type {Intl.PluralRules | null} */
let plurals = null;

/**
 * Makes the messages ready: those that the browser chose for the extension, which cost nothing, or the file of a language.
 *
 * @param {string | null} [chosen] A language tag. Default: the browser's own choice.
 */
export async function loadMessages(chosen = null) {
  if (chosen === null && globalThis.chrome?.i18n) return useMessages(chrome.i18n.getMessage);
  const folder = folderOf(chosen === null ? navigator.languages : [chosen]);
  const response = await fetch(new URL(`../_locales/${folder}/messages.json`, import.meta.url));
  /** @type {Map<string, { message: string }>} */
  const messages = new Map(Object.entries(await response.json()));
  useMessages((name) => messages.get(name)?.message ?? '');
}

/**
 * The folder of the first language that there is; English where there is none.
 *
 * @param {readonly string[]} tags
 */
export function folderOf(tags) {
  for (const wanted of tags) {
    const [language] = wanted.toLowerCase().split('-', 1);
    if (Object.hasOwn(LANGUAGES, language)) return LANGUAGES[/** @type {keyof typeof LANGUAGES} */ (language)];
  }
  return LANGUAGES.en;
}

/** @param {Lookup} found */
export function useMessages(found) {
  lookup = found;
  tag = null;
  plurals = null;
}

/** The language tag of the messages, for `Intl` and `lang`. */
export function locale() {
  tag ??= lookup('locale') || 'en-GB';
  return tag;
}

/**
 * A message. Each `{name}` in it is the value of that name.
 *
 * @param {Key} key
 * @param {Record<string, string>} [values]
 */
export function t(key, values) {
  return filled(lookup(key), values);
}

/**
 * A message in the form that goes with a number, as `{count}` in it.
 *
 * @param {Counted} key
 * @param {number} count
 * @param {Record<string, string>} [values]
 */
export function counted(key, count, values) {
  plurals ??= new Intl.PluralRules(locale());
  const message = lookup(`${key}_${plurals.select(count)}`) || lookup(`${key}_other`);
  return filled(message, { count: count.toLocaleString(locale()), ...values });
}

/**
 * A message around nodes: the strings and nodes in the order of the language.
 *
 * @param {Key} key
 * @param {Record<string, Node | string>} values
 * @returns {(Node | string)[]}
 */
export function parts(key, values) {
  // Every second piece is the name in a pair of braces.
  const pieces = lookup(key).split(/\{(\w+)\}/);
  return pieces.map((piece, at) => (at % 2 ? values[piece] : piece)).filter((piece) => piece !== '');
}

/**
 * Nodes as a list in words: commas, and the language’s “and” before the last.
 *
 * @param {Node[]} nodes
 * @returns {(Node | string)[]}
 */
export function listed(nodes) {
  if (nodes.length < 2) return nodes;
  const places = nodes.map((_, at) => String(at));
  const list = new Intl.ListFormat(locale(), { type: 'conjunction' }).formatToParts(places);
  return list.map(({ type, value }) => (type === 'element' ? nodes[Number(value)] : value));
}

/**
 * Gives a document its language and direction, and its marked elements their words: `data-t` the text, `data-t-label` the
 * name for those who can’t see it.
 *
 * @param {Document} page
 */
export function translate(page) {
  page.documentElement.lang = locale();
  page.documentElement.dir = lookup('direction') || 'ltr';
  for (const element of page.querySelectorAll('[data-t]')) {
    element.textContent = lookup(element.getAttribute('data-t') ?? '');
  }
  for (const element of page.querySelectorAll('[data-t-label]')) {
    element.setAttribute('aria-label', lookup(element.getAttribute('data-t-label') ?? ''));
  }
}

/**
 * @param {string} message
 * @param {Record<string, string>} [values]
 */
function filled(message, values) {
  if (!values) return message;
  return message.replace(/\{(\w+)\}/g, (whole, name) => (Object.hasOwn(values, name) ? values[name] : whole));
}
