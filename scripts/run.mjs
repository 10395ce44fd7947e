// Opens a page in Chromium with the extension and clicks its icon: node scripts/run.mjs [PAGE.html]
import fs from 'node:fs';
import path from 'node:path';
import { CHROMIUM, openChromium } from './browsers/chromium.mjs';
import { serve } from './serve.mjs';

const SAMPLE = 'tests/fixtures/republished/semantic.html';
const page = path.resolve(process.argv[2] ?? SAMPLE);
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (!fs.existsSync(page)) {
  console.error(`there is no file ${process.argv[2]}`);
  process.exit(2);
}
if (fs.existsSync(CHROMIUM)) await inChromium();
else await inNode();

async function inChromium() {
  const server = await serve(path.dirname(page));
  const url = `${server.origin}/${encodeURIComponent(path.basename(page))}`;
  const browser = await openChromium('dist/chromium', { headless: !hasDisplay });
  await browser.page.goto(url, { waitUntil: 'domcontentloaded' });
  const popup = await browser.click(browser.page);
  await popup.ready();
  if (hasDisplay) {
    console.log(`· ${url} is open in Chromium with its popup; close the window to end`);
    await new Promise((resolve) => browser.context.once('close', resolve));
  } else {
    fs.mkdirSync('dist/run', { recursive: true });
    fs.writeFileSync('dist/run/popup.png', await popup.screenshot());
    console.log(`\n${await popup.text()}\n`);
    console.log('· no display here; the popup as a picture: dist/run/popup.png');
    await browser.close();
  }
  await server.close();
}

async function inNode() {
  console.log('· no Chromium here, and none could be installed; the report through Node instead:');
  const entry = path.resolve('dist/npm/html.js');
  const { init, readHtml } = await import(entry);
  await init();
  console.log(JSON.stringify(readHtml(fs.readFileSync(page, 'utf8')), null, 2));
}
