import { loadMessages, translate } from './view/messages.js';
import { showState } from './view/states.js';
import { batch } from './batch.js';
import { jsonPanel } from './json.js';
import { workOffline } from './offline.js';
import { isPdf, sourceOf } from './pages.js';
import { single } from './single.js';
import { createReader } from './wasm/worker.js';

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

const drop = byId('drop');
const source = /** @type {HTMLTextAreaElement} */ (byId('source'));
const address = /** @type {HTMLInputElement} */ (byId('address'));
const file = /** @type {HTMLInputElement} */ (byId('file'));

// The module starts while the visitor looks for a page.
const reader = createReader();

await loadMessages();
translate(document);
workOffline();

const one = single({ view: byId('view'), panel: byId('data'), json: jsonPanel(byId('data')), reader });
const many = batch({
  place: byId('batch'),
  reader,
  show: async (chosen) => {
    await readFile(chosen);
    byId('result').scrollIntoView();
  },
});

/** @param {File} chosen */
async function readFile(chosen) {
  if (isPdf(chosen)) return one.say('pdf');
  await one.read(await sourceOf(chosen), null);
}

/** @param {FileList | null | undefined} files */
async function readFiles(files) {
  const chosen = [...(files ?? [])];
  if (chosen.length === 0) return;
  many.hide();
  if (chosen.length === 1) return readFile(chosen[0]);
  one.hide();
  await many.read(chosen);
}

byId('input').addEventListener('submit', (event) => {
  event.preventDefault();
  many.hide();
  one.read(source.value, address.value.trim() || null);
});
file.addEventListener('change', async () => {
  await readFiles(file.files);
  // The same file may be chosen again, after it has changed.
  file.value = '';
});
byId('sample').addEventListener('click', async () => {
  many.hide();
  address.value = 'https://www.meridian-review.example/harbour-minister-turns-down-envoys-offer/5560541';
  source.value = await (await fetch('sample.html')).text();
  await one.read(source.value, address.value);
});

// The whole page takes a drop, so that a near miss doesn't open the file instead.
addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.classList.add('over');
});
addEventListener('dragleave', () => drop.classList.remove('over'));
addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  readFiles(event.dataTransfer?.files);
});
