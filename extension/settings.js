// What the user chose, kept in this browser alone. The defaults need no change.

/**
 * For each setting the values that it may have, the default first.
 */
export const CHOICES = /** @type {const} */ ({
  theme: ['auto', 'light', 'dark'],
  first: ['links', 'notices', 'text'],
  citation: ['apa', 'mla', 'chicago'],
  language: ['auto', 'en', 'de', 'fr', 'es', 'ru', 'zh', 'ja', 'ar'],
  readerTheme: ['auto', 'light', 'dark', 'sepia'],
  readerSize: ['medium', 'small', 'large'],
  readerWidth: ['medium', 'narrow', 'wide'],
  readerImages: ['no', 'yes'],
});

/** @typedef {{ [K in keyof typeof CHOICES]: (typeof CHOICES)[K][number] }} Settings */

const NAMES = /** @type {(keyof Settings)[]} */ (Object.keys(CHOICES));

/** @returns {Settings} */
export function defaults() {
  return checked({});
}

/** @returns {Promise<Settings>} */
export async function settings() {
  try {
    return checked(await chrome.storage.local.get(NAMES));
  } catch {
    // A browser that gives no storage still reads pages.
    return defaults();
  }
}

/** @param {Partial<Settings>} changed */
export function save(changed) {
  return chrome.storage.local.set(changed);
}

/**
 * Settings from a file that was exported; `null` where it holds none.
 *
 * @param {string} text
 * @returns {Settings | null}
 */
export function parsed(text) {
  try {
    const { masthead } = JSON.parse(text);
    return typeof masthead === 'object' && masthead !== null ? checked(masthead) : null;
  } catch {
    return null;
  }
}

/** @param {Settings} kept */
export function written(kept) {
  return `${JSON.stringify({ masthead: kept }, null, 2)}\n`;
}

/**
 * What may be chosen is taken over, of everything else the default.
 *
 * @param {Record<string, unknown>} given
 * @returns {Settings}
 */
function checked(given) {
  const pairs = NAMES.map((name) => {
    const values = /** @type {readonly unknown[]} */ (CHOICES[name]);
    return [name, values.includes(given[name]) ? given[name] : values[0]];
  });
  return Object.fromEntries(pairs);
}
