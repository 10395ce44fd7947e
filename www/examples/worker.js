import { createReader } from '../wasm/worker.js';

/** @param {(value: unknown) => void} print */
export async function run(print) {
  const reader = createReader({ timeoutMs: 5_000 });
  const html = await (await fetch('sample.html')).text();
  const { links } = await reader.readHtml(html);
  print(links.domains);

  const abort = new AbortController();
  const reading = reader.readHtml(html, { signal: abort.signal });
  abort.abort('the visitor has left');
  await reading.catch((reason) => print(`Given up: ${reason}`));
  reader.close();
}
