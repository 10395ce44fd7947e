// Runs in the page, in the extension's own world, at each click: says what the page is read as. What it keeps for the next
// click lies in the page's memory and goes with the page; the page can't see it.
import { snapshot } from '../wasm/walker.js';
import { createMemory } from './remember.js';

const world = /** @type {typeof globalThis & { mastheadMemory?: import('./remember.js').Memory }} */ (globalThis);
const { version } = chrome.runtime.getManifest();
if (world.mastheadMemory?.version !== version) {
  // One walk for all clicks: what the browser has compiled for the first is there for the next.
  const memory = createMemory(() => snapshot(), version);
  world.mastheadMemory = memory;
  // A page that is left may be held for the way back; what was read of it isn't.
  addEventListener('pagehide', memory.forget);
}

export const taken = world.mastheadMemory.take();
