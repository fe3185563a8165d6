/**
 * The number of entries of a bar that fit one line together with the last child (“more”), which is not needed if all
 * fit. Reads the current layout: hidden entries keep their width, so measuring needs no changes.
 *
 * @param all number of entries, including those that are not rendered
 */
export function countVisible(bar: Element, all: number): number {
  const width = (element: Element) => element.getBoundingClientRect().width;
  const widths = [...bar.children].map(width);
  const more = widths.pop()!;
  let room = width(bar) + 0.5;
  if (all === widths.length && widths.reduce((sum, next) => sum + next, 0) <= room) return Infinity;
  room -= more;
  const first = widths.findIndex((next) => (room -= next) < 0);
  return first < 0 ? widths.length : first;
}
