// esbuild copies no module: the build does (`build.mjs`), and here stands where to.
import { init, readHtml } from 'masthead/html';

const [address, file, report] = ['address', 'file', 'report'].map((id) => document.getElementById(id));

await init(new URL('./full_bg.wasm', import.meta.url));
file.addEventListener('change', async () => {
  const html = await file.files[0].text();
  report.textContent = JSON.stringify(readHtml(html, { url: address.value || null }), null, 2);
});
document.body.dataset.ready = 'yes';
