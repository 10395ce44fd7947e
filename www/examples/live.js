import { init, read } from '../wasm/html.js';

/** @param {(value: unknown) => void} print */
export async function run(print) {
  await init();
  const { source, content, links } = read(document);
  print(`“${source.title}”, ${content?.wordCount} words, ${links.total} links`);
}
