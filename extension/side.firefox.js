// What is Firefox’s own: its sidebar, which Firefox for Android lacks, and that it names files.

const { sidebarAction } = /** @type {{ sidebarAction?: { open(): Promise<void> } }} */ (
  /** @type {unknown} */ (chrome)
);

export const hasSide = Boolean(sidebarAction);

export function openSide() {
  return sidebarAction?.open();
}

export async function mayBeFile() {
  return false;
}
