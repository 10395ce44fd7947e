import { addActs } from './acts.js';
import { dress } from './dress.js';
import { locateIn } from './locator.js';
import { takeSnapshot } from './snapshot.js';
import { showReport } from './view/report.js';
import { showState } from './view/states.js';
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

/**
 * Reads the page in front and shows what it says: the one thing that popup and side panel do.
 *
 * @param {Where} where
 * @returns {Promise<{ tabId: number, url: string | null } | null>} The page that is shown; `null` where none could be read.
 */
export async function readPage(where) {
  const view = /** @type {HTMLElement} */ (document.getElementById('view'));
  const answer = /** @type {HTMLElement} */ (document.getElementById('answer'));
  // The module is compiled while its worker starts and the page's snapshot is taken.
  const reader = createReader({ compiled: compile() });
  const dressed = dress();
  view.setAttribute('aria-busy', 'true');
  answer.textContent = '';
  const waiting = setTimeout(
    () => dressed.then(() => view.ariaBusy === 'true' && showState(view, 'reading')),
    PATIENCE_MS,
  );
  try {
    const taken = await takeSnapshot();
    const report = 'state' in taken ? null : await reader.readSnapshot(taken.snapshot);
    const chosen = await dressed;
    if ('state' in taken || !report) {
      const state = 'state' in taken ? taken.state : 'failed';
      showState(view, state === 'no-access' && where === 'panel' ? 'not-granted' : state, again);
      return null;
    }
    locateIn(taken.tabId, report, answer);
    showReport(view, report, { first: chosen.first });
    performance.mark('shown');
    addActs(view, report, { where, chosen, answer, tabId: taken.tabId });
    document.title = [report.source.title, 'Masthead'].filter(Boolean).join(' · ');
    return { tabId: taken.tabId, url: report.url };
  } catch (error) {
    const code = /** @type {{ code?: string }} */ (error).code;
    await dressed;
    showState(view, code === 'timeout' || code === 'input-too-large' ? code : 'failed', again);
    return null;
  } finally {
    clearTimeout(waiting);
    reader.close();
  }

  function again() {
    readPage(where);
  }
}
