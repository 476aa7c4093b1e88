// Scrolls a box until an element in it is visible.

/** The margin is a little wider than the heads: pixels by which a cell beside them is still wholly seen. */
const HAIR = 3;

/**
 * Only as far as needed, and not at all when nothing is hidden: `scrollIntoView` would also move the place from which the
 * Tab key goes on, so that a person with a keyboard would begin in the middle of the page.
 */
export function reveal(box: Element | null, inside: Element | null | undefined): void {
  if (!box || !inside) return;
  const outer = box.getBoundingClientRect();
  const inner = inside.getBoundingClientRect();
  // Heads that stay in place cover the box's edge; the stylesheet says how far.
  const { scrollMarginLeft, scrollMarginTop } = getComputedStyle(inside);
  const left = outer.left + Number.parseFloat(scrollMarginLeft);
  const top = outer.top + Number.parseFloat(scrollMarginTop);
  const isSeen =
    inner.left >= left - HAIR && inner.right <= outer.right && inner.top >= top - HAIR && inner.bottom <= outer.bottom;
  if (!isSeen) inside.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
