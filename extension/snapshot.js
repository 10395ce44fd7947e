import { snapshot } from './wasm/walker.js';

/** Addresses that no extension may read, with any permission. */
const BROWSER_PAGES =
  /^(about|chrome|chrome-extension|devtools|edge|moz-extension|opera|resource|view-source|vivaldi):/;
const BROWSER_SHOPS =
  /^https:\/\/(addons\.mozilla\.org|chrome\.google\.com\/webstore|chromewebstore\.google\.com)(\/|$)/;
/** A page that is busy for longer than this isn’t waited for; as long as a reading may take. */
const PAGE_MS = 10_000;
/** A text record with a character that isn't white space. */
const ANY_TEXT = /\0"[^\0]*[^\0\s]/;

/**
 * The snapshot of the tab that the user clicked on, or the name of the state that there is instead.
 *
 * @returns {Promise<{ snapshot: string, tabId: number } | { state: import('./view/states.js').State }>}
 */
export async function takeSnapshot() {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { state: 'no-access' };
  // The browser names every page that a click gives access to; its own it doesn’t name.
  if (tab.url === undefined) return { state: 'browser-page' };
  const address = tab.url;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let clock;
  try {
    const asked = chrome.scripting.executeScript({ target: { tabId: tab.id }, func: snapshot });
    const late = new Promise((resolve) => (clock = setTimeout(resolve, PAGE_MS, 'late')));
    const answer = await Promise.race([asked, late]);
    if (answer === 'late') return { state: 'timeout' };
    const taken = answer[0]?.result;
    if (typeof taken !== 'string') return { state: stateOf(address) };
    if (contentType(taken) === 'application/pdf') return { state: 'pdf' };
    return ANY_TEXT.test(taken) ? { snapshot: taken, tabId: tab.id } : { state: 'empty' };
  } catch {
    return { state: stateOf(address) };
  } finally {
    clearTimeout(clock);
  }
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
