import { loadMessages, translate } from './view/messages.js';
import { showReport } from './view/report.js';
import { showState } from './view/states.js';
import { takeSnapshot } from './snapshot.js';
import { createReader } from './wasm/worker.js';
import { locateIn } from './locator.js';

const view = /** @type {HTMLElement} */ (document.getElementById('view'));
const answer = /** @type {HTMLElement} */ (document.getElementById('answer'));

// The module starts in its worker while the page's snapshot is taken.
const reader = createReader();

await loadMessages();
translate(document);
showState(view, 'reading');
try {
  const taken = await takeSnapshot();
  if ('state' in taken) showState(view, taken.state);
  else {
    const report = await reader.readSnapshot(taken.snapshot);
    locateIn(taken.tabId, report, answer);
    showReport(view, report);
  }
} catch (error) {
  const code = /** @type {{ code?: string }} */ (error).code;
  showState(view, code === 'timeout' ? 'timeout' : 'failed');
} finally {
  reader.close();
}
