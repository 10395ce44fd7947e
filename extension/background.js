// The ways in beside the icon, and the end of what a reader was given.

import { openSide } from './side.js';

const PAGE = 'page';
const SELECTION = 'selection';

// Firefox for Android has no context menus.
chrome.runtime.onInstalled.addListener(() => {
  if (!chrome.contextMenus) return;
  chrome.contextMenus.removeAll(() => {
    chrome.contextMenus.create({ id: PAGE, contexts: ['page'], title: chrome.i18n.getMessage('menuPage') });
    chrome.contextMenus.create({
      id: SELECTION,
      contexts: ['selection'],
      title: chrome.i18n.getMessage('menuSelection'),
    });
  });
});

chrome.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }) => {
  const selection = menuItemId === SELECTION ? (selectionText ?? '') : '';
  // Not awaited first: the right to open the popup ends with the click.
  chrome.storage.session.set({ selection });
  chrome.action.openPopup().catch(() => {});
});

chrome.commands?.onCommand.addListener((command, tab) => {
  if (command === 'open-panel' && tab?.windowId !== undefined) openSide({ windowId: tab.windowId });
});

chrome.tabs.onRemoved.addListener((tabId) => chrome.storage.session.remove(`reader:${tabId}`));
