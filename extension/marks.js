/** @typedef {import('./view/place.js').Place} Place */
/** @typedef {import('./view/place.js').Found} Found */
/** @typedef {Exclude<Place, { kind: 'date' }> | { kind: 'time', day: string, texts: string[] }} Sought What the page is asked for. */

/** The mark is a highlight of the browser’s: nothing is added to the document. Both colours, so that it is read on any page. */
const MARK = '::highlight(masthead) { background-color: #ffd75e; color: #1b1a17; }';

/**
 * Marks places in a tab. The page’s part is sent there when the first place is asked for; when this view is closed, the
 * connection ends, and the mark goes with it.
 *
 * @param {number} tabId
 */
export function createMarks(tabId) {
  /** @type {Map<number, (found: Found | null) => void>} */
  const waiting = new Map();
  /** @type {Promise<chrome.runtime.Port> | null} */
  let connection = null;
  let count = 0;

  async function connect() {
    const target = { tabId };
    await chrome.scripting.insertCSS({ target, css: MARK, origin: 'USER' });
    await chrome.scripting.executeScript({ target, files: ['/page/marker.js'] });
    const port = chrome.tabs.connect(tabId, { name: 'masthead', frameId: 0 });
    port.onMessage.addListener(({ id, found }) => {
      waiting.get(id)?.(found);
      waiting.delete(id);
    });
    port.onDisconnect.addListener(() => {
      connection = null;
      for (const answer of waiting.values()) answer(null);
      waiting.clear();
    });
    return port;
  }

  return {
    /**
     * @param {Place} place
     * @returns {Promise<Found | null>} `null` where the page can’t be reached any more.
     */
    async show(place) {
      try {
        connection ??= connect();
        const port = await connection;
        const id = ++count;
        return await new Promise((resolve) => {
          waiting.set(id, resolve);
          port.postMessage({ id, place: place.kind === 'date' ? printed(place) : place });
        });
      } catch {
        connection = null;
        return null;
      }
    },
  };
}

/**
 * A date is printed in many ways: here as `Intl` writes it in the page’s language and in English, longest first.
 *
 * @param {Extract<Place, { kind: 'date' }>} date
 * @returns {Sought}
 */
function printed({ iso, lang }) {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(iso) ?? [];
  if (!day) return { kind: 'words', texts: [iso] };
  const locales = [...new Set([lang ?? 'en-US', 'en-US', 'en-GB'])].filter(isLanguage);
  const styles = /** @type {const} */ (['full', 'long', 'medium', 'short']);
  const instant = new Date(`${day}T00:00Z`);
  const texts = styles.flatMap((dateStyle) =>
    locales.map((tag) => new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' }).format(instant)),
  );
  return { kind: 'time', day, texts: [...new Set([...texts, day])] };
}

/** @param {string} tag */
function isLanguage(tag) {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
