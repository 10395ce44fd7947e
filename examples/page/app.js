// Without a bundler: the package's files as they lie in node_modules, or wherever they were copied.
import { init, readHtml } from './node_modules/masthead/html.js';

const [address, file, report] = ['address', 'file', 'report'].map((id) => document.getElementById(id));

await init();
file.addEventListener('change', async () => {
  const html = await file.files[0].text();
  report.textContent = JSON.stringify(readHtml(html, { url: address.value || null }), null, 2);
});
document.body.dataset.ready = 'yes';
