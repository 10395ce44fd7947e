import { createReader } from '../wasm/worker.js';

/** @param {(value: unknown) => void} print */
export async function run(print) {
  const reader = createReader({ workers: 2 });
  const load = async () => ({ html: await (await fetch('sample.html')).text() });
  const pages = [load, load, () => Promise.reject(new Error('gone')), load];
  for await (const { index, report, error } of reader.readMany(pages)) {
    print(`${index}: ${report?.source.title ?? error}`);
  }
  reader.close();
}
