const margin = 8;

/**
 * Positions an open panel below its anchor and within the width of the viewport, for any containing block: the page in
 * the top layer, or an ancestor in browsers without popovers.
 *
 * @param gap space between both, in pixels
 */
export function positionPopover(panel: HTMLElement, anchor: Element, gap = 0): void {
  const now = panel.getBoundingClientRect();
  const { left, right, bottom } = anchor.getBoundingClientRect();
  const start = getComputedStyle(anchor).direction === 'rtl' ? right - now.width : left;
  const room = document.documentElement.clientWidth - now.width - margin;
  const move = (side: 'left' | 'top', by: number) => {
    if (Math.abs(by) > 0.5) panel.style[side] = `${(parseFloat(panel.style[side]) || 0) + by}px`;
  };
  move('left', Math.max(margin, Math.min(start, room)) - now.left);
  move('top', bottom + gap - now.top);
}
