// webpack copies the module, because it sees `new URL('….wasm', import.meta.url)` in the package.
import { init, readHtml } from 'masthead/html';

const [address, file, report] = ['address', 'file', 'report'].map((id) => document.getElementById(id));

init().then(() => {
  file.addEventListener('change', async () => {
    const html = await file.files[0].text();
    report.textContent = JSON.stringify(readHtml(html, { url: address.value || null }), null, 2);
  });
  document.body.dataset.ready = 'yes';
});
