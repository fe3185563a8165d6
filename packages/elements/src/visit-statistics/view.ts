import type { HistoryPoint, VisitStatistics } from '@sen-portal/data';
import { figuresOf, type Figure, type FigureName } from './figures.js';
import type { terms } from './visit-statistics.terms.js';

/** The view of the panel. */
export interface PanelView {
  figures: readonly Figure[];
  /** The figures to show or to wait for. */
  names: readonly FigureName[];
  history: HistoryPoint[] | undefined;
  asOf: string | undefined;
  /** Whether there is a figure or a history. */
  isKnown: boolean;
  /** Whether the portal's own counter is shown. */
  isForeign: boolean;
  /** Whether a skeleton is shown. */
  isAwaited: boolean;
}

/**
 * Computes the view of the panel. Pure.
 *
 * @param hasChildren whether the portal's own counter is among the children
 * @param status the state of `src`
 */
export function panelView(
  { history, asOf, ...statistics }: VisitStatistics,
  names: readonly FigureName[],
  hasChildren: boolean,
  status: string,
  strings: ReturnType<typeof terms>,
): PanelView {
  const figures = figuresOf(names, statistics, strings);
  const isKnown = !!history?.length || figures.some(({ value }) => value !== undefined);
  const isForeign = !isKnown && hasChildren;
  return {
    figures,
    names,
    history,
    asOf,
    isKnown,
    isForeign,
    isAwaited: !isKnown && !isForeign && status === 'loading',
  };
}
