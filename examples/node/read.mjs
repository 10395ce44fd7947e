// node read.mjs PAGE.html URL: the report as JSON, or with a third word in one of the formats of masthead/export.
import { readFile } from 'node:fs/promises';
import { exportReport, init as initExport } from 'masthead/export';
import { init, readHtml } from 'masthead/html';

const [page, url, format = 'json'] = process.argv.slice(2);
await Promise.all([init(), initExport()]);
const report = readHtml(await readFile(page, 'utf8'), { url });
process.stdout.write(exportReport(report, format));
