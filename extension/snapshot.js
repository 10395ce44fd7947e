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
 * @param {() => void} [likely] Called as soon as it is known that a snapshot is likely to come.
 * @returns {Promise<Taken | { state: import('./view/states.js').State }>}
 */
export async function takeSnapshot(likely = () => {}) {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { state: 'no-access' };
  // The browser names every page that a click gives access to; its own it doesn’t name.
  if (tab.url === undefined) return { state: 'browser-page' };
  const address = tab.url;
  const tabId = tab.id;
  const target = { tabId };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let clock;
  try {
    // Both are under way at once; the first is answered before the second has walked the page.
    const steady = chrome.scripting.executeScript({ target, func: isSteady });
    steady.then(
      ([answer]) => answer?.result === true || likely(),
      () => {},
    );
    const asked = chrome.scripting.executeScript({ target, files: ['/page/memory.js'] });
    const late = new Promise((resolve) => (clock = setTimeout(resolve, PAGE_MS, 'late')));
    const answer = await Promise.race([asked, late]);
    if (answer === 'late') return { state: 'timeout' };
    /** @type {import('./page/remember.js').Taken | null | undefined} */
    const taken = answer[0]?.result;
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

/** Runs in the page. */
function isSteady() {
  return /** @type {World} */ (globalThis).mastheadMemory?.steady() === true;
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
