// The view beside the page: Firefox’s sidebar, which Firefox for Android lacks.

const { sidebarAction } = /** @type {{ sidebarAction?: { open(): Promise<void> } }} */ (
  /** @type {unknown} */ (chrome)
);

export const hasSide = Boolean(sidebarAction);

export function openSide() {
  return sidebarAction?.open();
}
