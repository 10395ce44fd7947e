import { loadMessages, translate } from './view/messages.js';
import { showReport } from './view/report.js';
import { showState } from './view/states.js';
import { decode } from './decode.js';
import { createReader } from './wasm/worker.js';

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

const view = byId('view');
const data = byId('data');
const drop = byId('drop');
const source = /** @type {HTMLTextAreaElement} */ (byId('source'));
const address = /** @type {HTMLInputElement} */ (byId('address'));
const file = /** @type {HTMLInputElement} */ (byId('file'));

// The module starts while the visitor looks for a page.
const reader = createReader();

await loadMessages();
translate(document);

/** @param {string} html */
async function read(html) {
  view.hidden = false;
  data.hidden = true;
  if (html.trim() === '') return showState(view, 'empty');
  showState(view, 'reading');
  try {
    const report = await reader.readHtml(html, { url: address.value.trim() || null });
    showReport(view, report);
    showJson(report);
  } catch (error) {
    const { code } = /** @type {{ code?: string }} */ (error);
    showState(view, code === 'timeout' || code === 'invalid-url' || code === 'input-too-large' ? code : 'failed');
  }
}

/** @param {object} report */
function showJson(report) {
  const json = JSON.stringify(report, null, 2);
  byId('json').textContent = json;
  byId('size').textContent = `${Math.ceil(json.length / 1000)} kB`;
  data.hidden = false;
}

/** @param {File | null | undefined} chosen */
async function readFile(chosen) {
  if (!chosen) return;
  if (chosen.type === 'application/pdf') {
    view.hidden = false;
    data.hidden = true;
    return showState(view, 'pdf');
  }
  await read(decode(new Uint8Array(await chosen.arrayBuffer())));
}

byId('input').addEventListener('submit', (event) => {
  event.preventDefault();
  read(source.value);
});
file.addEventListener('change', () => readFile(file.files?.[0]));
byId('sample').addEventListener('click', async () => {
  address.value = 'https://www.meridian-review.example/harbour-minister-turns-down-envoys-offer/5560541';
  source.value = await (await fetch('sample.html')).text();
  await read(source.value);
});
byId('copy').addEventListener('click', () => navigator.clipboard.writeText(byId('json').textContent ?? ''));

// The whole page takes a drop, so that a near miss doesn't open the file instead.
addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.classList.add('over');
});
addEventListener('dragleave', () => drop.classList.remove('over'));
addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  readFile(event.dataTransfer?.files[0]);
});
