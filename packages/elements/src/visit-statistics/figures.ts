import type { Report, VisitMetric, VisitStatistics } from '@sen-portal/data';
import { visitMetrics } from '@sen-portal/data/types.js';
import type { terms } from './visit-statistics.terms.js';

/** The name of a figure in `metrics`; `extra` stands for the portal's own figures. */
export type FigureName = VisitMetric | 'extra';

/** A line of the panel; without a value it is shown as missing. */
export interface Figure {
  name: FigureName;
  label: string;
  value: number | undefined;
}

/** All names in their default order. */
export const figureNames: readonly FigureName[] = [...visitMetrics.slice(0, -1), 'extra', 'total'];

/** The author's names in their order; undefined for none. */
export function wantedNames(metrics: string | undefined, report: Report): FigureName[] | undefined {
  const names = new Set(`${metrics ?? ''}`.split(/[\s,]+/).filter(Boolean));
  for (const name of names) {
    if ((figureNames as string[]).includes(name)) continue;
    names.delete(name);
    report('metrics', name, `one of ${figureNames.join(', ')}`);
  }
  return names.size ? ([...names] as FigureName[]) : undefined;
}

/** The lines for these names. */
export function figuresOf(
  names: readonly FigureName[],
  { extra, ...statistics }: VisitStatistics,
  strings: ReturnType<typeof terms>,
): Figure[] {
  return names.flatMap((name): Figure[] =>
    name === 'extra'
      ? (extra ?? []).map((metric) => ({ name, ...metric }))
      : [{ name, label: strings[name], value: Object.hasOwn(statistics, name) ? statistics[name] : undefined }],
  );
}

/** The names of the figures that one of these objects has, even with an invalid value. */
export function namesIn(inputs: readonly unknown[]): FigureName[] {
  return figureNames.filter((name) =>
    inputs.some((input) => {
      // Tested first: catching the error of reading undefined is a thousand times slower.
      if (input == null) return false;
      try {
        const isLeftover = name in Object.prototype && !Object.hasOwn(input, name);
        return !isLeftover && (input as Record<string, unknown>)[name] !== undefined;
      } catch {
        return false; // an unreadable object
      }
    }),
  );
}

/** The values by key. */
export const valuesOf = (figures: readonly Figure[]): Map<string, number | undefined> =>
  new Map(figures.map(({ name, label, value }) => [name + label, value]));

/** The figures whose value has changed. */
export const changedFigures = (
  earlier: ReadonlyMap<string, number | undefined>,
  figures: readonly Figure[],
): Figure[] =>
  figures.filter(({ name, label, value }) => {
    const before = earlier.get(name + label);
    return before !== undefined && value !== undefined && before !== value;
  });
