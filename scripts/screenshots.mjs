// Every view on the sample article, in light and dark: docs/VIEW-SCHEME.png, and the popup in German and Arabic.
import fs from 'node:fs';
import { openChromium } from './browsers/chromium.mjs';
import { serve } from './serve.mjs';

const HOST = 'www.meridian-review.example';
const SIZES = { popup: [400, 600], panel: [360, 720], reader: [1000, 760], settings: [640, 600] };
const server = await serve('tests/fixtures/republished');
const { port } = new URL(server.origin);
const browser = await openChromium('dist/chromium', { args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`] });
/** @type {string[]} */
const made = [];
fs.mkdirSync('docs', { recursive: true });

// The settings stay open: their page sets what the others show.
const own = await browser.open('options.html');
const choose = (/** @type {Record<string, string>} */ chosen) =>
  own.evaluate((given) => chrome.storage.local.set(given), chosen);
await browser.page.goto(`http://${HOST}:${port}/semantic.html`);

for (const scheme of /** @type {const} */ (['light', 'dark'])) {
  await choose({ theme: scheme, readerTheme: 'auto', language: 'auto' });
  const popup = await click();
  await picture(popup, 'popup', scheme);
  await popup.evaluate(`document.getElementById('keep').click()`);
  const panel = await browser.view('panel.html');
  await panel.ready();
  await picture(panel, 'panel', scheme);
  await panel.close();
  await popup.close().catch(() => {});
  await readerIn(scheme);
  const settings = await browser.open('options.html');
  await settings.waitForSelector('#theme');
  await pictureOf(settings, 'settings', scheme);
  await settings.close();
}
await choose({ readerTheme: 'sepia' });
await readerIn('sepia');
for (const language of ['de', 'ar']) {
  await choose({ theme: 'light', language });
  const popup = await click();
  await picture(popup, 'popup', language);
  await popup.close();
}
await browser.close();
await server.close();
console.log(`· made ${made.join(', ')}`);

async function click() {
  await browser.page.bringToFront();
  const popup = await browser.click(browser.page);
  await popup.ready();
  // What follows the report is drawn.
  await popup.evaluate(`new Promise((resolve) => setTimeout(resolve, 200))`);
  return popup;
}

/** @param {string} name */
async function readerIn(name) {
  const popup = await click();
  const opened = browser.context.waitForEvent('page');
  await popup.evaluate(`document.getElementById('read').click()`);
  const reader = await opened;
  await reader.waitForSelector('article');
  await pictureOf(reader, 'reader', name);
  await reader.close();
  await popup.close().catch(() => {});
}

/**
 * @param {Awaited<ReturnType<typeof click>>} view
 * @param {keyof typeof SIZES} name
 * @param {string} variant
 */
async function picture(view, name, variant) {
  const [width, height] = SIZES[name];
  // A view that the browser sizes itself takes no other size; it is drawn as it is then.
  const metrics = { width, height, deviceScaleFactor: 2, mobile: false };
  await view.send('Emulation.setDeviceMetricsOverride', metrics).catch(() => {});
  // On a busy machine a picture taken at once is that of the old size, repeated until it fills the new one.
  await view.evaluate(`new Promise((resolve) => setTimeout(resolve, 500))`);
  write(name, variant, await view.screenshot());
}

/**
 * @param {import('playwright-core').Page} page
 * @param {keyof typeof SIZES} name
 * @param {string} variant
 */
async function pictureOf(page, name, variant) {
  const [width, height] = SIZES[name];
  await page.setViewportSize({ width, height });
  write(name, variant, await page.screenshot());
}

/**
 * @param {string} name
 * @param {string} variant
 * @param {Buffer} bytes
 */
function write(name, variant, bytes) {
  const file = `docs/${name}-${variant}.png`;
  fs.writeFileSync(file, bytes);
  made.push(file);
}
