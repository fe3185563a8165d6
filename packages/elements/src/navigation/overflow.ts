/**
 * How many entries of a bar fit one line, with the last child (“more”) beside them unless all do. Reads the widths
 * that the browser has just laid out: folded entries keep theirs, so nothing is moved to measure it.
 *
 * @param all number of entries, with those that are not drawn
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
