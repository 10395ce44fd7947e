import { mayBeFile } from './side.js';

/** Addresses that no extension may read, with any permission. */
const BROWSER_PAGES =
  /^(about|chrome|chrome-extension|devtools|edge|moz-extension|opera|resource|view-source|vivaldi):/;
const BROWSER_SHOPS =
  /^https:\/\/(addons\.mozilla\.org|chrome\.google\.com\/webstore|chromewebstore\.google\.com)(\/|$)/;
/** A page that is busy for longer than this isn’t waited for; as long as a reading may take. */
const PAGE_MS = 10_000;
/** A text record with a character that isn't white space. */
const ANY_TEXT = /\0"[^\0]*[^\0\s]/;

/** @typedef {{ tabId: number } & import('./page/remember.js').Taken} Taken */
/** @typedef {import('./kept.js').World} World */

/**
 * The snapshot of the tab that the user clicked on, the beginning of the report that its page kept, or the name of the state that
 * there is instead.
 *
 * @param {() => void} [likely] Called before the page is walked, where a snapshot is likely to come.
 * @returns {Promise<Taken | { state: import('./view/states.js').State }>}
 */
export async function takeSnapshot(likely = () => {}) {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { state: 'no-access' };
  // The browser names every page that a click gives access to; its own it doesn’t name.
  if (tab.url === undefined) return { state: (await mayBeFile()) ? 'own-or-file' : 'browser-page' };
  const address = tab.url;
  const tabId = tab.id;
  const target = { tabId };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let clock;
  try {
    const late = /** @type {Promise<'late'>} */ (
      new Promise((resolve) => (clock = setTimeout(resolve, PAGE_MS, 'late')))
    );
    const taken = await Promise.race([late, takeFrom(target, likely)]);
    if (taken === 'late') return { state: 'timeout' };
    if (!taken) return { state: stateOf(address) };
    if ('face' in taken) return { tabId, ...taken };
    if (contentType(taken.snapshot) === 'application/pdf') return { state: 'pdf' };
    return ANY_TEXT.test(taken.snapshot) ? { tabId, ...taken } : { state: 'empty' };
  } catch {
    return { state: stateOf(address) };
  } finally {
    clearTimeout(clock);
  }
}

/**
 * A page that has its report answers at once. Only another one is sent the script that walks it.
 *
 * @param {chrome.scripting.InjectionTarget} target
 * @param {() => void} likely
 * @returns {Promise<import('./page/remember.js').Taken | null | undefined>}
 */
async function takeFrom(target, likely) {
  const { version } = chrome.runtime.getManifest();
  const [known] = await chrome.scripting.executeScript({ target, func: takeKnown, args: [version] });
  if (known?.result) return known.result;
  likely();
  const [answer] = await chrome.scripting.executeScript({ target, files: ['/page/memory.js'] });
  return /** @type {any} */ (answer?.result);
}

/** Runs in the page. @param {string} version */
function takeKnown(version) {
  const memory = /** @type {World} */ (/** @type {unknown} */ (globalThis))[Symbol.for('masthead')];
  return memory?.version === version && memory.ready() ? memory.take() : null;
}

/** @param {string} taken */
function contentType(taken) {
  return taken.split('\0', 4)[3];
}

/**
 * Why a page at this address can't be read.
 *
 * @param {string} address
 * @returns {import('./view/states.js').State}
 */
function stateOf(address) {
  if (BROWSER_PAGES.test(address) || BROWSER_SHOPS.test(address)) return 'browser-page';
  if (/^[^?#]*\.pdf([?#]|$)/i.test(address)) return 'pdf';
  return address.startsWith('file:') ? 'file' : 'no-access';
}
