import { readPage } from './desk.js';

const page = await readPage('popup');
// A side panel that stands open reads the page too, now that the click has given access to it.
if (page) chrome.runtime.sendMessage({ granted: page.tabId }).catch(() => {});
