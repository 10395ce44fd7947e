import { loadMessages, translate } from './view/messages.js';
import { showReport } from './view/report.js';
import { showState } from './view/states.js';
import { takeSnapshot } from './snapshot.js';
import { createReader } from './wasm/worker.js';

const view = /** @type {HTMLElement} */ (document.getElementById('view'));

// The module starts in its worker while the page's snapshot is taken.
const reader = createReader();

await loadMessages();
translate(document);
showState(view, 'reading');
try {
  const taken = await takeSnapshot();
  if ('state' in taken) showState(view, taken.state);
  else showReport(view, await reader.readSnapshot(taken.snapshot));
} catch (error) {
  const code = /** @type {{ code?: string }} */ (error).code;
  showState(view, code === 'timeout' ? 'timeout' : 'failed');
} finally {
  reader.close();
}
