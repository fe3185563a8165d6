const stopsOf = (scope: Element, selector: string) => [...scope.querySelectorAll<HTMLElement>(selector)];

/**
 * The target of an arrow key, Home or End from an entry: along the bar, and up or down in a panel or the drawer. Tab
 * also reaches everything; these keys are faster.
 */
export function nextStop(key: string, from: HTMLElement): HTMLElement | undefined {
  const list = from.closest('.panel, .drawer, .bar');
  if (!list) return undefined;
  const bar = list.matches('.bar');
  const entry = from.closest('.bar > li');
  const below = bar && key === 'ArrowDown' ? entry?.querySelector<HTMLElement>('.panel :is(a, button)') : undefined;
  if (below) return below;

  const stops = stopsOf(list, bar ? ':scope > li:not(.folded) > :is(a, button)' : 'a, button');
  if (key === 'Home') return stops[0];
  if (key === 'End') return stops.at(-1);
  const forward = bar ? (getComputedStyle(from).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight') : 'ArrowDown';
  const back = bar ? (forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft') : 'ArrowUp';
  const at = stops.indexOf(from);
  if (key === forward) return stops[at + 1];
  if (key === back)
    return stops[at - 1] ?? (bar ? undefined : (entry?.querySelector<HTMLElement>(':scope > .opener') ?? undefined));
  return undefined;
}
