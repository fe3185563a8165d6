import { dateTime, text, wholeNumber, type Reader } from './coerce.js';
import { list, optional, object, type Shape } from './read.js';
import { visitMetrics, type ExtraMetric, type HistoryPoint, type VisitMetric, type VisitStatistics } from '../types.js';

const points = <T>(shape: Shape<T>) => optional(list(object(shape, Object.keys(shape) as (keyof T)[])));

const statisticsShape = (): Shape<VisitStatistics> => ({
  ...(Object.fromEntries(visitMetrics.map((name) => [name, wholeNumber])) as Record<VisitMetric, typeof wholeNumber>),
  asOf: dateTime,
  extra: points<ExtraMetric>({ label: text, value: wholeNumber }),
  history: points<HistoryPoint>({ date: dateTime, value: wholeNumber }),
});

/** The figures of a statistics panel; `undefined` if it is no object, empty if there is no valid figure. */
export const readStatistics: Reader<VisitStatistics> = /* @__PURE__ */ object(/* @__PURE__ */ statisticsShape());
