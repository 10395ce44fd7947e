// Runs in the page, in the extension's own world, at each click: says what the page is read as. What it keeps for the next
// click lies in the page's memory and goes with the page; the page can't see it.
import { snapshot } from '../wasm/walker.js';
import { createMemory } from './remember.js';

// A symbol, as an element may have any name.
const KEY = Symbol.for('masthead');
const world = /** @type {import('../kept.js').World} */ (/** @type {unknown} */ (globalThis));
const { version } = chrome.runtime.getManifest();

/** One walk for all clicks: what the browser has compiled for the first is there for the next. */
function create() {
  const memory = createMemory(() => snapshot(), version);
  // A page that is left may be held for the way back; what was read of it isn't.
  addEventListener('pagehide', memory.forget);
  return memory;
}

const known = world[KEY];
const memory = known?.version === version ? known : create();
world[KEY] = memory;

export const taken = memory.take();
