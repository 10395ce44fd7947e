import { readPage } from './desk.js';
import { t } from './view/messages.js';

const answer = /** @type {HTMLElement} */ (document.getElementById('answer'));
const again = /** @type {HTMLButtonElement} */ (document.getElementById('again'));

let page = await readPage('panel');

async function readAgain() {
  again.hidden = true;
  page = await readPage('panel');
}

/** What is shown belongs to a page that is no longer in front: that is said, and it stays to be read. */
function pageChanged() {
  if (!page) return void readAgain();
  answer.textContent = t('statePageChanged');
  again.textContent = t('again');
  again.hidden = false;
}

again.addEventListener('click', readAgain);
chrome.runtime.onMessage.addListener((message) => {
  if (typeof message?.granted === 'number') readAgain();
});
chrome.tabs.onActivated.addListener(({ tabId }) => {
  if (tabId !== page?.tabId) pageChanged();
});
chrome.tabs.onUpdated.addListener((tabId, { status }) => {
  if (tabId === page?.tabId && status === 'complete') pageChanged();
});
