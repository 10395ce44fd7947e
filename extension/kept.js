// The report of the page in front, kept in that page's own memory for the next click on it.
import { MAX_KEPT_CHARS } from './page/remember.js';
import { opened, sealed } from './seal.js';
import { LEAD_CHARS } from './view/text.js';

/** @typedef {import('../src/wasm/masthead.d.ts').Report} Report */
/** @typedef {{ [key: symbol]: import('./page/remember.js').Memory | undefined }} World A page's, in the extension's own world. */
/** @typedef {{ tabId: number, id: number }} Place Which tab, and which of its page's snapshots. */

/**
 * Keeps a report in the page that it is of.
 *
 * @param {Place & { snapshot: string }} read
 * @param {Report} report
 */
export async function keep({ tabId, id, snapshot }, report) {
  const whole = JSON.stringify(report);
  if (snapshot.length + whole.length > MAX_KEPT_CHARS) return forget(tabId);
  const texts = await Promise.all([sealed(JSON.stringify(faceOf(report))), sealed(whole)]);
  await chrome.scripting.executeScript({
    target: { tabId },
    func: (of, face, all) =>
      /** @type {World} */ (/** @type {unknown} */ (globalThis))[Symbol.for('masthead')]?.keep(of, face, all),
    args: /** @type {[number, string, string]} */ ([id, ...texts]),
  });
}

/**
 * What the view of a report shows before anything is unfolded or taken along: some 2,000 characters, however long the page is.
 *
 * @param {Report} report
 * @returns {Report}
 */
export function faceOf(report) {
  const { content, links } = report;
  return {
    ...report,
    content: content && { ...content, html: '', text: content.text.slice(0, LEAD_CHARS) },
    links: { ...links, items: [] },
  };
}

/**
 * @param {string} face As the page gave it.
 * @returns {Promise<Report | null>} `null` where it isn't what was kept.
 */
export async function faceFrom(face) {
  const json = await opened(face);
  return json === null ? null : JSON.parse(json);
}

/**
 * The whole report whose beginning is shown; `null` where the page is gone.
 *
 * @param {Place} place
 * @returns {Promise<Report | null>}
 */
export async function wholeOf({ tabId, id }) {
  try {
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId },
      func: (of) =>
        /** @type {World} */ (/** @type {unknown} */ (globalThis))[Symbol.for('masthead')]?.whole(of) ?? null,
      args: [id],
    });
    const json = typeof answer?.result === 'string' ? await opened(answer.result) : null;
    return json === null ? null : JSON.parse(json);
  } catch {
    return null;
  }
}

/** @param {number} tabId */
export async function forget(tabId) {
  await chrome.scripting.executeScript({
    target: { tabId },
    func: () => /** @type {World} */ (/** @type {unknown} */ (globalThis))[Symbol.for('masthead')]?.forget(),
  });
}
