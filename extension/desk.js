import { addActs } from './acts.js';
import { dress } from './dress.js';
import { faceFrom, forget, keep, wholeOf } from './kept.js';
import { locateIn } from './locator.js';
import { loadKey } from './seal.js';
import { takeSnapshot } from './snapshot.js';
import { showReport } from './view/report.js';
import { showState } from './view/states.js';
import { t } from './view/messages.js';
import { createReader } from './wasm/worker.js';

/** Whoever waits longer than this is told that the page is being read. */
const PATIENCE_MS = 150;

/** Beside this script, as every script of the extension lies in one folder with it. */
const MODULE = new URL('./core_bg.wasm', import.meta.url);

/** The module for the worker; `null` lets the worker load it and say what is wrong. */
function compile() {
  return WebAssembly.compileStreaming(fetch(MODULE)).catch(() => null);
}

/** @typedef {'popup' | 'panel'} Where */
/** @typedef {import('../src/wasm/masthead.d.ts').Report} Report */

/**
 * Reads the page in front and shows what it says: the one thing that popup and side panel do.
 *
 * @param {Where} where
 * @returns {Promise<{ tabId: number, url: string | null } | null>} The page that is shown; `null` where none could be read.
 */
export async function readPage(where) {
  const view = /** @type {HTMLElement} */ (document.getElementById('view'));
  const answer = /** @type {HTMLElement} */ (document.getElementById('answer'));
  /** @type {ReturnType<typeof createReader> | undefined} */
  let reader;
  // The module is compiled while its worker starts and the page's snapshot is taken; neither is needed for a report that was kept.
  const startReader = () => {
    if (reader) return reader;
    performance.mark('started');
    return (reader = createReader({ compiled: compile() }));
  };
  const dressed = dress();
  view.setAttribute('aria-busy', 'true');
  answer.textContent = '';
  const waiting = setTimeout(
    () => dressed.then(() => view.ariaBusy === 'true' && showState(view, 'reading')),
    PATIENCE_MS,
  );
  try {
    const read = await readTab(startReader);
    const chosen = await dressed;
    if ('state' in read) {
      showState(view, read.state === 'no-access' && where === 'panel' ? 'not-granted' : read.state, again);
      return null;
    }
    const { tabId, report } = read;
    /** What isn't there from the beginning; said where it can't be had any more. */
    const whole = async () => {
      const found = await read.whole();
      if (!found) answer.textContent = t('pageGone');
      return found;
    };
    locateIn(tabId, report, answer);
    showReport(view, report, { first: chosen.first, whole });
    performance.mark('shown');
    addActs(view, report, { where, chosen, answer, tabId, whole });
    document.title = [report.source.title, 'Masthead'].filter(Boolean).join(' · ');
    drawn().then(read.after);
    return { tabId, url: report.url };
  } catch (error) {
    const code = /** @type {{ code?: string }} */ (error).code;
    await dressed;
    showState(view, code === 'timeout' || code === 'input-too-large' ? code : 'failed', again);
    return null;
  } finally {
    clearTimeout(waiting);
    reader?.close();
  }

  function again() {
    readPage(where);
  }
}

/**
 * @typedef {object} Read
 * @property {number} tabId
 * @property {Report} report Whole, or its beginning: what a view shows at first.
 * @property {() => Promise<Report | null>} whole
 * @property {() => unknown} after What is left to do when the report is shown.
 */

/**
 * The report of the tab in front: kept by its page, or read from the page's snapshot.
 *
 * @param {() => ReturnType<typeof createReader>} startReader
 * @returns {Promise<Read | { state: import('./view/states.js').State }>}
 */
async function readTab(startReader) {
  loadKey();
  let taken = await takeSnapshot(startReader);
  if ('face' in taken) {
    const { tabId, id } = taken;
    const report = await faceFrom(taken.face);
    if (report) {
      /** @type {Promise<Report | null> | undefined} */
      let asked;
      // Fetched once the beginning is shown, and not when it is asked for: the page may be left by then.
      const whole = () => (asked ??= wholeOf({ tabId, id }).finally(() => performance.mark('whole')));
      return { tabId, report, whole, after: whole };
    }
    await forget(tabId);
    taken = await takeSnapshot(startReader);
  }
  if ('state' in taken) return taken;
  if ('face' in taken) return { state: 'failed' };
  const read = taken;
  const report = await startReader().readSnapshot(read.snapshot);
  const after = () =>
    keep(read, report).then(
      () => performance.mark('kept'),
      // The page was left meanwhile.
      () => {},
    );
  return { tabId: read.tabId, report, whole: async () => report, after };
}

/** When the browser has drawn what was done before. */
function drawn() {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
