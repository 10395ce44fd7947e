import { init, readHtml } from '../wasm/html.js';

/** @param {(value: unknown) => void} print */
export async function run(print) {
  await init();
  const html = await (await fetch('sample.html')).text();
  const { source, notices } = readHtml(html, { url: 'https://www.meridian-review.example/a' });
  print(source.authors);
  print(source.originalSource);
  print(notices.copyright);
}
