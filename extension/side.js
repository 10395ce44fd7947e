// The view beside the page: Chromium’s side panel. In the build for Firefox `side.firefox.js` stands in its place.

export const hasSide = Boolean(chrome.sidePanel);

/** @param {{ tabId: number } | { windowId: number }} where */
export function openSide(where) {
  return chrome.sidePanel.open(where);
}
