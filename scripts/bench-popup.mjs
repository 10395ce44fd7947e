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

const SETTLED = `new Promise((resolve) => {
  const done = () => ['kept', 'whole'].some((mark) => performance.getEntriesByName(mark).length > 0);
  const look = () => (done() ? resolve() : setTimeout(look, 10));
  look();
})`;

/**
 * Milliseconds from each click, by page.
 *
 * @typedef {object} Clicks
 * @property {number[]} first In a browser that has just started, as nothing of the extension was ever loaded in it.
 * @property {number[][]} later The popup opened again on the same page, which hasn't changed.
 */

/**
 * @param {string[]} addresses
 * @returns {Promise<Record<keyof typeof COMPLETE, Clicks>>}
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
  /** @type {Clicks} */
  const times = { first: [], later: [] };
  for (const address of addresses) {
    const browser = await openChromium(extension);
    try {
      await browser.page.goto(address, { waitUntil: 'domcontentloaded' });
      times.first.push(await click(browser, which));
      const later = [];
      for (let count = 1; count < CLICKS; count++) later.push(await click(browser, which));
      times.later.push(later);
    } finally {
      await browser.close();
    }
  }
  return times;
}

/**
 * @param {Awaited<ReturnType<typeof openChromium>>} browser
 * @param {keyof typeof COMPLETE} which
 * @returns {Promise<number>}
 */
async function click(browser, which) {
  const clicked = Date.now();
  const popup = await browser.click(browser.page);
  if (which === 'masthead') await popup.ready();
  await popup.evaluate(
    `document.readyState === 'complete' || new Promise((resolve) => addEventListener('load', resolve))`,
  );
  const time = (await popup.evaluate(COMPLETE[which])) - clicked;
  // Nobody who reads it closes it as soon as it is complete: what is left to do then is done.
  if (which === 'masthead') await popup.evaluate(SETTLED);
  await popup.close();
  return time;
}
