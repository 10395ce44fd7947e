// What is Chromium’s own: its side panel, and that it names no file. In the build for Firefox `side.firefox.js` stands in its place.

export const hasSide = Boolean(globalThis.chrome?.sidePanel);

/** @param {{ tabId: number } | { windowId: number }} where */
export function openSide(where) {
  return chrome.sidePanel.open(where);
}

/** Whether a page without an address may be a file, too: as long as the user hasn’t let the extension read files, none is named. */
export async function mayBeFile() {
  return !(await chrome.extension.isAllowedFileSchemeAccess());
}
