import { dateTime, decimal, isCalendarDate, reader, safeUrl, text, type Reader } from './coerce.js';
import { list, optional, object } from './read.js';
import {
  bounds,
  type Baseline,
  type Bound,
  type ParsedProgramme,
  type Milestone,
  type Target,
  type TargetGroup,
} from '../types.js';

const flag = /* @__PURE__ */ reader('flag', (value) => (typeof value === 'boolean' ? value : undefined));

// A list that is always present, possibly empty.
const listed =
  <T>(read: Reader<T[]>): Reader<T[]> =>
  (value, report, field, timeZone) =>
    (value != null && read(value, report, field, timeZone)) || [];

/** A deadline as text: a year (`2025`, `"2025"`) or a date (`"2025-06-30"`). */
export const readDue = /* @__PURE__ */ reader('due', (value) => {
  const written = /^[ns]/.test(typeof value) ? `${value as string}`.trim() : '';
  return /^\d{4}$/.test(written) || isCalendarDate(written) ? written : undefined;
});

const boundOf = /* @__PURE__ */ reader('bound', (value) => bounds.find((bound) => bound === value));

const milestoneFields = /* @__PURE__ */ object<{
  due: string;
  bound: Bound | 'none';
  value?: number;
  min?: number;
  max?: number;
  strict?: boolean;
  reach?: boolean;
}>(
  {
    due: readDue,
    bound: (value, report, field) => (value == null ? 'none' : boundOf(value, report, field)),
    value: decimal,
    min: decimal,
    max: decimal,
    strict: flag,
    reach: flag,
  },
  // An invalid bound drops the milestone: a default could invert it.
  ['due', 'bound'],
);

/** One milestone. Without a `bound`, one figure is one to reach, as in the attribute, and two are a `range`. */
export const readMilestone: Reader<Milestone> = (input, report, field = '') => {
  const found = milestoneFields(input, report, field);
  if (!found) return;
  if (found.bound === 'none') {
    found.bound = found.value === undefined && found.min !== undefined ? 'range' : 'at-least';
    if (found.value !== undefined) found.reach ??= true;
  }
  for (const name of found.bound === 'range' ? (['min', 'max'] as const) : (['value'] as const))
    if (found[name] === undefined) return void report?.(field && `${field}.${name}`, undefined, 'present');
  return found.min! > found.max! ? void report?.(field, input, 'order') : (found as Milestone);
};

// One level of targets. The shape is created per level: a constant cannot refer to itself.
const targetAt =
  (depth: number, required: ['label'] | [] = ['label']): Reader<Target> =>
  (value, report, field, timeZone) =>
    object<Target>(
      {
        id: text,
        label: text,
        unit: text,
        actual: decimal,
        actualAsOf: dateTime,
        baseline: optional(object<Baseline>({ value: decimal, date: readDue }, ['value', 'date'])),
        min: decimal,
        max: decimal,
        milestones: listed(list(readMilestone)),
        qualitative: text,
        source: text,
        parts: optional(depth < 3 ? list(targetAt(depth + 1)) : reader<Target[]>('depth', () => undefined)),
      },
      required,
    )(value, report, field, timeZone);

/** One target with its sub-targets; `undefined` without a label. */
export const readTarget: Reader<Target> = /* @__PURE__ */ targetAt(0);

/** The valid fields of a target, all optional: for elements that merge several sources. */
export const readTargetFields: Reader<Partial<Target>> = /* @__PURE__ */ targetAt(0, []);

/** A programme of targets. A missing title is reported, the targets are kept. `undefined` if it is no object. */
export const readProgramme: Reader<ParsedProgramme> = /* @__PURE__ */ object<ParsedProgramme>(
  {
    title: text,
    documentNumber: text,
    issuer: text,
    issuedOn: (value, report, field, timeZone) => dateTime(value, report, field, timeZone)?.slice(0, 10),
    url: safeUrl,
    groups: /* @__PURE__ */ listed(
      /* @__PURE__ */ list(
        /* @__PURE__ */ object<TargetGroup>({
          label: text,
          targets: /* @__PURE__ */ listed(/* @__PURE__ */ list(readTarget)),
        }),
      ),
    ),
  },
  [],
  ['title'],
);
