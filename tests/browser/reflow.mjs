/** Reflow, WCAG 2.2 1.4.10. */
export const NARROW_PX = 320;
/** Resized text, WCAG 2.2 1.4.4. */
export const ZOOM = 2;

/** In a page: what stands out of its body, to either side. */
export const OUTSIDE = `(() => {
  const { left, right } = document.body.getBoundingClientRect();
  return [...document.body.querySelectorAll('*')]
    .filter((one) => one.checkVisibility() && !one.closest('[hidden], pre, article table, option, optgroup'))
    .filter((one) => { const box = one.getBoundingClientRect(); return box.width > 0 && (box.right > right + 1 || box.left < left - 1); })
    .map((one) => one.outerHTML.slice(0, 120));
})()`;
