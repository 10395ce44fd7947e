// Draws the extension's icons from icon.svg: node scripts/icons.mjs, after a change of the drawing. The PNGs are checked in.
import { chromium } from 'playwright-core';
import fs from 'node:fs';
import { CHROMIUM } from './browsers/chromium.mjs';

const svg = fs.readFileSync('extension/icons/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `extension/icons/${size}.png`, omitBackground: true });
}
await browser.close();
