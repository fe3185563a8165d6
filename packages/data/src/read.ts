/**
 * Lenient readers of whole objects: whatever came as JSON, as a property or from a CMS, they keep the good rest.
 *
 * A bad field is dropped and reported with its path (`articles[3].views`); fields that the kit does not know are dropped
 * in silence. None of them throws, on any input; text stays text, markup included. The time that they take grows with
 * the size of the input and with nothing else.
 */
import {
  dateTime,
  decimal,
  imageUrl,
  isBlank,
  isDay,
  reader,
  safeUrl,
  text,
  wholeNumber,
  type Reader,
} from './coerce.js';
import {
  bounds,
  noticeVariants,
  visitMetrics,
  type ArticleImage,
  type Baseline,
  type Bound,
  type ExtraMetric,
  type HistoryPoint,
  type KeptArticle,
  type KeptProgramme,
  type Milestone,
  type Notice,
  type NoticeVariant,
  type Target,
  type TargetGroup,
  type VisitMetric,
  type VisitStatistics,
} from './types.js';

/** A reader for each field. */
type Shape<T> = { [K in keyof T]-?: Reader<NonNullable<T[K]>> };

/**
 * A reader of the fields of `shape`. Without one of the `vital` fields the whole is dropped; a missing `wanted` one is
 * only reported. What throws while it is read (a getter, a proxy) is treated as no object.
 */
const object =
  <T>(shape: Shape<T>, vital: (keyof T)[] = [], wanted = vital): Reader<T> =>
  (value, report, path = '') => {
    try {
      if (typeof value === 'object' && value) {
        const result = {} as T;
        for (const key in shape) {
          // Paths are put together only for somebody who listens.
          const field = report && (path && `${path}.`) + key;
          const found = (value as Record<string, unknown>)[key];
          const good = shape[key](found, report, field);
          if (good !== undefined) result[key] = good;
          else {
            if (isBlank(found) && wanted.includes(key)) report?.(field!, found, 'present');
            if (vital.includes(key)) return;
          }
        }
        return result;
      }
    } catch {
      // Reported below.
    }
    report?.(path, value, 'object');
    return;
  };

const list =
  <T>(read: Reader<T>, name = ''): Reader<T[]> =>
  (value, report, path = name) => {
    try {
      if (Array.isArray(value)) {
        const result: T[] = [];
        for (let index = 0; index < value.length; index++) {
          const good = read(value[index], report, report && `${path}[${index}]`);
          if (good !== undefined) result.push(good);
        }
        return result;
      }
    } catch {
      // Reported below.
    }
    report?.(path, value, 'list');
    return;
  };

const maybe =
  <T>(read: Reader<T>): Reader<T> =>
  (value, report, field) =>
    value == null ? undefined : read(value, report, field);

// A list that its owner always has, empty if need be.
const listed =
  <T>(read: Reader<T[]>): Reader<T[]> =>
  (value, report, field) =>
    (value != null && read(value, report, field)) || [];

const flag = /* @__PURE__ */ reader('flag', (value) => (typeof value === 'boolean' ? value : undefined));

/** A deadline, as text: a year (`2025`, `"2025"`) or a date (`"2025-06-30"`). */
export const readDue = /* @__PURE__ */ reader('due', (value) => {
  const written = /^[ns]/.test(typeof value) ? `${value as string}`.trim() : '';
  return /^\d{4}$/.test(written) || isDay(written) ? written : undefined;
});

const articleShape: Shape<KeptArticle> = {
  id: text,
  title: text,
  url: safeUrl,
  publishedAt: dateTime,
  views: wholeNumber,
  category: text,
  documentNumber: text,
  issuer: text,
  summary: text,
  image: /* @__PURE__ */ maybe(
    /* @__PURE__ */ object<ArticleImage>(
      {
        src: imageUrl,
        // Empty is a statement (decoration), missing is an oversight; both give the empty text.
        alt(value, report, field) {
          if (value == null) report?.(field!, value, 'alt');
          return text(value, report, field) ?? '';
        },
        width: wholeNumber,
        height: wholeNumber,
      },
      ['src'],
    ),
  ),
};

/** The good fields of an article, however few: for elements that gather them from several places. */
export const readArticleFields: Reader<Partial<KeptArticle>> =
  /* @__PURE__ */ object<Partial<KeptArticle>>(articleShape);

/**
 * One article. Without a headline there is nothing to show: `undefined`. A missing or bad link or date is reported and
 * left out, the rest is kept.
 */
export const readArticle: Reader<KeptArticle> = /* @__PURE__ */ object(
  articleShape,
  ['title'],
  ['title', 'url', 'publishedAt'],
);

/** A list of articles; those without a headline are left out. `undefined` when it is no list. */
export const readArticles: Reader<KeptArticle[]> = /* @__PURE__ */ list(readArticle, 'articles');

const points = <T>(shape: Shape<T>) => maybe(list(object(shape, Object.keys(shape) as (keyof T)[])));

const statisticsShape = (): Shape<VisitStatistics> => ({
  ...(Object.fromEntries(visitMetrics.map((name) => [name, wholeNumber])) as Record<VisitMetric, typeof wholeNumber>),
  asOf: dateTime,
  extra: points<ExtraMetric>({ label: text, value: wholeNumber }),
  history: points<HistoryPoint>({ date: dateTime, value: wholeNumber }),
});

/** The figures of a visit panel. `undefined` when it is no object; empty when it holds no figure. */
export const readStatistics: Reader<VisitStatistics> = /* @__PURE__ */ object(/* @__PURE__ */ statisticsShape());

/** A list of notices; those without a title are left out. `undefined` when it is no list. */
export const readNotices: Reader<Notice[]> = /* @__PURE__ */ list(
  /* @__PURE__ */ object<Notice>(
    {
      id: text,
      variant: /* @__PURE__ */ reader<NoticeVariant>('variant', (value) =>
        noticeVariants.find((variant) => variant === value),
      ),
      title: text,
      text,
      url: safeUrl,
      from: dateTime,
      until: dateTime,
    },
    ['title'],
  ),
  'notices',
);

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
  // A bound that is none drops the milestone, for a guess might turn it round.
  ['due', 'bound'],
);

/**
 * One milestone. Without a `bound`, one figure is one to reach, as in the attribute, and two are a `range`.
 */
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

// One level of targets; the shape is made anew for each, for a shape of itself cannot be a constant.
const targetAt =
  (depth: number, vital: ['label'] | [] = ['label']): Reader<Target> =>
  (value, report, field) =>
    object<Target>(
      {
        id: text,
        label: text,
        unit: text,
        actual: decimal,
        actualAsOf: dateTime,
        baseline: maybe(object<Baseline>({ value: decimal, date: readDue }, ['value', 'date'])),
        min: decimal,
        max: decimal,
        milestones: listed(list(readMilestone)),
        qualitative: text,
        source: text,
        parts: maybe(depth < 3 ? list(targetAt(depth + 1)) : reader('depth', () => undefined)),
      },
      vital,
    )(value, report, field);

/** One target with its parts. Without a label: `undefined`. */
export const readTarget: Reader<Target> = /* @__PURE__ */ targetAt(0);

/** The good fields of a target, however few: for elements that gather them from several places. */
export const readTargetFields: Reader<Partial<Target>> = /* @__PURE__ */ targetAt(0, []);

/** A programme of targets. A missing title is reported, the targets are kept. `undefined` when it is no object. */
export const readProgramme: Reader<KeptProgramme> = /* @__PURE__ */ object<KeptProgramme>(
  {
    title: text,
    documentNumber: text,
    issuer: text,
    issuedOn: (value, report, field) => dateTime(value, report, field)?.slice(0, 10),
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
