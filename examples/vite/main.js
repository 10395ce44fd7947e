// The reading is done in a worker, which Vite bundles because it sees `new Worker(new URL(…))` here.
import { createReader } from 'masthead/worker';

const reader = createReader({
  thread: () => new Worker(new URL('./thread.js', import.meta.url), { type: 'module' }),
});
const [address, file, report] = ['address', 'file', 'report'].map((id) => document.getElementById(id));

file.addEventListener('change', async () => {
  const html = await file.files[0].text();
  report.textContent = JSON.stringify(await reader.readHtml(html, { url: address.value || null }), null, 2);
});
document.body.dataset.ready = 'yes';
