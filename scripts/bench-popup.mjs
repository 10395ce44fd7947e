// How long after a click the popup shows its report, beside a popup that has nothing to do.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openChromium } from './browsers/chromium.mjs';

const CLICKS = 5;
const EMPTY = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
  }),
  'popup.html': '<!doctype html><title>Empty</title><p>Nothing.</p>',
};
/** In the popup: when it was complete, on the clock that Node reads too. */
const COMPLETE = {
  masthead: `performance.timeOrigin + performance.getEntriesByName('shown')[0].startTime`,
  empty: `performance.timeOrigin + performance.getEntriesByType('navigation')[0].loadEventEnd`,
};

/**
 * @param {string[]} addresses
 * @returns {Promise<Record<keyof typeof COMPLETE, number[]>>} Milliseconds from each click.
 */
export async function clickTimes(addresses) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'masthead-empty-'));
  for (const [name, text] of Object.entries(EMPTY)) fs.writeFileSync(path.join(folder, name), text);
  try {
    return {
      masthead: await clicks('dist/chromium', addresses, 'masthead'),
      empty: await clicks(folder, addresses, 'empty'),
    };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} extension
 * @param {string[]} addresses
 * @param {keyof typeof COMPLETE} which
 */
async function clicks(extension, addresses, which) {
  const browser = await openChromium(extension);
  const times = [];
  try {
    for (const address of addresses) {
      await browser.page.goto(address, { waitUntil: 'domcontentloaded' });
      for (let count = 0; count < CLICKS; count++) {
        const clicked = Date.now();
        const popup = await browser.click(browser.page);
        if (which === 'masthead') await popup.ready();
        await popup.evaluate(
          `document.readyState === 'complete' || new Promise((resolve) => addEventListener('load', resolve))`,
        );
        times.push((await popup.evaluate(COMPLETE[which])) - clicked);
        await popup.close();
      }
    }
  } finally {
    await browser.close();
  }
  return times;
}
