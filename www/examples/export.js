import { exportReport, init } from '../wasm/export.js';
import { init as initHtml, readHtml } from '../wasm/html.js';

/** @param {(value: unknown) => void} print */
export async function run(print) {
  await Promise.all([init(), initHtml()]);
  const report = readHtml(await (await fetch('sample.html')).text());
  print(exportReport(report, 'chicago', { accessed: '2026-11-25' }));
  print(exportReport(report, 'bibtex'));
  print(exportReport(report, 'links-markdown'));
}
