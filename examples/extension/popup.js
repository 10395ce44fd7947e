import { init, readSnapshot, snapshot } from './node_modules/masthead/index.js';

const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
const [taken] = await Promise.all([
  chrome.scripting.executeScript({ target: { tabId: tab.id }, func: snapshot, args: [null] }),
  init(),
]);
const { title, authors, publisher } = readSnapshot(taken[0].result).source;
const names = authors.map(({ name }) => name).join(', ') || 'nobody says';
document.getElementById('answer').textContent = `“${title}”, by ${names}, in ${publisher?.name}`;
