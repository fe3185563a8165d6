/**
 * The published contract: strict schemas (valibot) for CMS output, and validators that report every error and still return
 * the valid fields. For Node, build steps and lazily loaded code; elements use the readers of `@sen-portal/data`, which
 * agree with these schemas.
 *
 * The JSON Schema files `@sen-portal/data/schemas/*.json` are generated from them.
 */
import * as v from 'valibot';
import { dateTime, imageUrl, isCalendarDate, safeUrl, type Reader, type Expectation } from './coerce.js';
import { explain } from './explain.js';
import { readArticle, readArticles } from './read-article.js';
import { readDocument, readDocuments } from './read-documents.js';
import { readNotices } from './read-notices.js';
import { readOrganisation } from './read-organisation.js';
import { readRatingSummary } from './read-rating-summary.js';
import { readSearchResults, readSuggestions } from './read-search.js';
import { readSite } from './read-site.js';
import { readStatistics } from './read-statistics.js';
import { readProgramme, readTarget } from './read-targets.js';
import { readWorkSchedule } from './read-work-schedule.js';
import {
  daySessions,
  noticeVariants,
  type Article,
  type ParsedArticle,
  type ParsedProgramme,
  type Notice,
} from '../types.js';
import type {
  LegalDocument,
  Organisation,
  ParsedDocument,
  ParsedSearchResult,
  RatingSummary,
  SearchResult,
  SearchSuggestion,
  Site,
  Target,
  TargetProgramme,
  Unit,
  VisitStatistics,
  WorkSchedule,
} from '../types.js';

// A valibot message here is the expectation from which `explain` creates a sentence, as for the readers.
const expected = <W extends Expectation>(name: W) => name;

// Every schema has a description of its field for the JSON Schema files.
const described = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

const optional = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.exactOptional(described(schema, description));

const object = <E extends v.ObjectEntries>(entries: E) => v.object(entries, expected('object'));
const list = <S extends v.GenericSchema>(item: S) => v.array(item, expected('list'));

const text = v.pipe(v.string(expected('text')), v.regex(/\S/, expected('filled')));
const whole = v.pipe(v.number(expected('whole')), v.safeInteger(expected('whole')), v.minValue(0, expected('whole')));
const decimal = v.pipe(v.number(expected('number')), v.finite(expected('number')));
const flag = v.boolean(expected('flag'));
const link = (name: 'url' | 'image', read: Reader<string>) =>
  v.pipe(
    v.string(expected(name)),
    v.regex(/\S/, expected('filled')),
    v.check((value) => !value.trim() || read(value) !== undefined, expected(name)),
  );
const url = link('url', safeUrl);
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const day = v.pipe(
  v.string(expected('time')),
  v.regex(dayPattern, expected('time')),
  v.check((value) => !dayPattern.test(value) || isCalendarDate(value), expected('time')),
);
const timePattern = /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-][01]\d:[0-5]\d))?$/;
const time = v.pipe(
  v.string(expected('time')),
  v.regex(timePattern, expected('time')),
  v.check((value) => !timePattern.test(value) || dateTime(value) === value, expected('time')),
);
const duePattern = /^\d{4}(-\d{2}-\d{2})?$/;

// A year may be a number in the input and is a string in the output. The description precedes the transformation, since
// JSON Schema describes the input.
const due = (description: string) =>
  v.pipe(
    v.union(
      [
        v.pipe(
          v.number(),
          v.integer(expected('due')),
          v.minValue(1000, expected('due')),
          v.maxValue(9999, expected('due')),
        ),
        v.pipe(
          v.string(),
          v.regex(duePattern, expected('due')),
          v.check((value) => value.length === 4 || !duePattern.test(value) || isCalendarDate(value), expected('due')),
        ),
      ],
      expected('due'),
    ),
    v.description(description),
    v.transform(String),
  );

const image = object({
  src: described(link('image', imageUrl), 'URL of the picture: http:, https: or relative.'),
  alt: described(v.string(expected('text')), 'Alternative text; empty if the picture is decorative.'),
  width: optional(whole, 'Natural width in pixels.'),
  height: optional(whole, 'Natural height in pixels.'),
});

const articleEntries = {
  id: optional(text, 'Key of the article, unique within its list.'),
  title: described(text, 'Headline, plain text.'),
  url: described(url, 'URL of the article: http:, https:, mailto:, tel: or relative.'),
  publishedAt: described(
    time,
    'Time of publication: 2024-02-27T10:03:00+07:00, or 2024-02-27 if only the date is known.',
  ),
  views: optional(whole, 'Number of views.'),
  category: optional(text, 'Topic.'),
  documentNumber: optional(text, 'Number of the document that the article is about: 23-NQ/TU, 15/QĐ-UBND.'),
  issuer: optional(text, 'Office that issued the article or the document.'),
  summary: optional(text, 'One or two sentences, plain text.'),
  image: optional(image, 'Lead picture.'),
};

/** One article. */
export const articleSchema: v.GenericSchema<unknown, Article> = described(
  object(articleEntries),
  'One published article of a government portal.',
);

/** A list of articles. */
export const articlesSchema: v.GenericSchema<unknown, Article[]> = described(
  list(articleSchema),
  'A list of published articles.',
);

/** The counts of a satisfaction rating. */
export const ratingSummarySchema: v.GenericSchema<unknown, RatingSummary> = described(
  object({
    verySatisfied: optional(whole, 'Ratings “Rất hài lòng” (very satisfied).'),
    satisfied: optional(whole, 'Ratings “Hài lòng” (satisfied).'),
    notSatisfied: optional(whole, 'Ratings “Chưa hài lòng” (not satisfied).'),
    asOf: optional(time, 'Time of the counts: 2024-02-27T10:03:00+07:00, or a date.'),
  }),
  'How many visitors have rated a page, by grade; without counts while there are too few to publish.',
);

/** The results of a search. */
export const searchResultsSchema: v.GenericSchema<unknown, SearchResult[]> = described(
  list(
    object({
      title: described(text, 'The title.'),
      url: described(url, 'URL of the page or file.'),
      summary: optional(text, 'What it is about, or the passage that fits.'),
      publishedAt: optional(time, 'Time of publication: 2024-02-27T10:03:00+07:00, or a date.'),
      kind: optional(text, 'What it is: “Tin tức”, “Văn bản”, “Thủ tục”.'),
      documentNumber: optional(text, 'Number of the document: 23-NQ/TU.'),
    }),
  ),
  'The results of a search, best first.',
);

/** What a search field suggests. */
export const suggestionsSchema: v.GenericSchema<unknown, (SearchSuggestion | string)[]> = described(
  list(
    v.union(
      [
        text,
        object({
          title: described(text, 'The words, which are searched for unless there is a URL.'),
          url: optional(url, 'The page that it leads to.'),
          kind: optional(text, 'What it is: “Thủ tục”, “Văn bản”.'),
        }),
      ],
      expected('object'),
    ),
  ),
  'What a search field suggests: texts, or objects with a title.',
);

/** The figures of a statistics panel. */
export const statisticsSchema: v.GenericSchema<unknown, VisitStatistics> = described(
  object({
    online: optional(whole, 'Visitors online now.'),
    members: optional(whole, 'Signed-in visitors online now.'),
    guests: optional(whole, 'Visitors online now who are not signed in.'),
    bots: optional(whole, 'Search engines and other bots online now.'),
    today: optional(whole, 'Visits today.'),
    yesterday: optional(whole, 'Visits yesterday.'),
    week: optional(whole, 'Visits this week.'),
    month: optional(whole, 'Visits this month.'),
    year: optional(whole, 'Visits this year.'),
    total: optional(whole, 'Visits in total.'),
    asOf: optional(time, 'Time of the figures.'),
    extra: optional(
      list(object({ label: described(text, 'Label of the figure.'), value: described(whole, 'The figure.') })),
      "The portal's own figures.",
    ),
    history: optional(
      list(object({ date: described(time, 'A date or a time.'), value: described(whole, 'Number of visits.') })),
      'Earlier figures, oldest first.',
    ),
  }),
  'Visits of a portal. Non-negative integers; unknown figures are omitted.',
);

/** Notices to all visitors. */
export const noticesSchema: v.GenericSchema<unknown, Notice[]> = described(
  list(
    object({
      id: optional(text, 'Key of the notice: once closed, it is not shown again.'),
      variant: optional(v.picklist(noticeVariants, expected('variant')), 'Kind of the notice. Default: information.'),
      title: described(text, 'Heading, plain text.'),
      text: optional(text, 'Text, plain text.'),
      url: optional(url, 'URL of a page with details.'),
      from: optional(time, 'Start of the period; a date from its start.'),
      until: optional(time, 'End of the period; a date to its end.'),
    }),
  ),
  'Notices to all visitors, most important first.',
);

const reference = object({
  number: described(text, 'Number of the other document: 42/2022/NĐ-CP.'),
  url: optional(url, 'Its page.'),
});

const documentEntries = {
  id: optional(text, 'Key of the document.'),
  number: described(text, 'Document number: 23-NQ/TU, 15/QĐ-UBND.'),
  kind: optional(text, 'Kind of document: Quyết định. Default: the kind in the number.'),
  field: optional(text, 'Field: Đất đai.'),
  issuer: optional(text, 'The issuing office.'),
  signer: optional(text, 'The office or person that signed.'),
  summary: described(text, 'What the document is about (trích yếu).'),
  issuedOn: described(day, 'Date of issue: 2024-03-05.'),
  inForceFrom: optional(day, 'The first day in force.'),
  expiresOn: optional(day, 'The first day no longer in force.'),
  replaces: optional(list(reference), 'Documents that this one replaces.'),
  replacedBy: optional(list(reference), 'Documents that replace this one.'),
  amendedBy: optional(list(reference), 'Documents that amend this one.'),
  url: optional(url, 'Its page.'),
  files: optional(
    list(
      object({
        url: described(url, 'URL of the file.'),
        type: optional(text, 'Media type or ending. Default: the ending of the URL.'),
        size: optional(whole, 'Size in bytes.'),
        label: optional(text, 'Name of the file. Default: the file name in the URL.'),
      }),
    ),
    'The files of the document.',
  ),
  consultation: optional(
    object({
      from: optional(time, 'First day: a date, or a time with offset.'),
      to: described(time, 'The end: a date, to the end of that day, or a time with offset.'),
      opinions: optional(whole, 'Number of opinions received.'),
      answerUrl: optional(url, 'URL of the report on how the opinions were taken in.'),
    }),
    'The public consultation on a draft.',
  ),
};

/** One legal document. */
export const documentSchema: v.GenericSchema<unknown, LegalDocument> = described(
  object(documentEntries),
  'A legal or administrative document. Its state is computed from its dates.',
);

/** A list of legal documents. */
export const documentsSchema: v.GenericSchema<unknown, LegalDocument[]> = described(
  list(documentSchema),
  'Legal and administrative documents.',
);

const deadline = due('Deadline: a year (2025, its last day counts) or a date (2025-06-30).');

const milestone = v.variant(
  'bound',
  [
    object({
      due: deadline,
      bound: described(
        v.picklist(['at-least', 'at-most', 'exactly', 'about']),
        'at-least: reach it or more; at-most: stay at or below; exactly; about: within 5 %.',
      ),
      value: described(decimal, 'The figure, in the unit of the target.'),
      strict: optional(flag, 'The figure itself does not satisfy the milestone: "under 0.2", "more than 80".'),
      reach: optional(flag, 'The source only states the figure to reach, without "or more".'),
    }),
    v.pipe(
      object({
        due: deadline,
        bound: described(v.literal('range'), 'Between two figures, both inclusive.'),
        min: described(decimal, 'Lower figure.'),
        max: described(decimal, 'Upper figure.'),
      }),
      v.check(({ min, max }) => min <= max, expected('order')),
    ),
  ],
  expected('bound'),
);

const targetAt = (depth: number): v.GenericSchema<unknown, Target> =>
  object({
    id: optional(text, 'Key of the target.'),
    label: described(text, 'Name of the target.'),
    unit: optional(text, 'Unit of all figures of the target. Default: %.'),
    actual: optional(decimal, 'The latest figure; omitted if none has been published.'),
    actualAsOf: optional(time, 'Date of the figure.'),
    baseline: optional(
      object({
        value: described(decimal, 'The starting figure.'),
        date: due('Its date: a year (its last day) or a date.'),
      }),
      'The starting value of the target.',
    ),
    min: optional(decimal, 'Lower end of the scale. Default: 0.'),
    max: optional(decimal, 'Upper end of the scale. Default: 100 for %.'),
    milestones: described(list(milestone), 'The milestones, earliest first; empty for a target in words only.'),
    qualitative: optional(text, 'A target in words.'),
    source: optional(text, 'Reference to the source.'),
    parts: optional(
      depth < 3 ? list(targetAt(depth + 1)) : v.never(expected('depth')),
      'Sub-targets, at most three levels deep.',
    ),
  });

/** One target with its sub-targets. */
export const targetSchema: v.GenericSchema<unknown, Target> = described(
  targetAt(0),
  'One target of a programme, with its milestones and sub-targets.',
);

const programmeEntries = {
  title: described(text, 'Name of the resolution or plan.'),
  documentNumber: optional(text, 'Document number: 23-NQ/TU.'),
  issuer: optional(text, 'The issuing office.'),
  issuedOn: optional(day, 'Date of issue: 2023-11-16.'),
  url: optional(url, 'Its page.'),
  groups: described(
    list(
      object({
        label: optional(text, 'Heading of the group.'),
        targets: described(list(targetSchema), 'Targets in the order of the source.'),
      }),
    ),
    'The groups of targets in the source.',
  ),
};

/** The targets of one resolution or plan. */
export const programmeSchema: v.GenericSchema<unknown, TargetProgramme> = described(
  object(programmeEntries),
  'The targets of one resolution or plan.',
);

const clock = v.pipe(v.string(expected('clock')), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, expected('clock')));

const scheduleEntry = v.pipe(
  object({
    date: described(day, 'The day: 2026-02-16.'),
    session: optional(v.picklist(daySessions, expected('session')), 'Part of the day.'),
    start: optional(clock, 'Start: 08:00.'),
    end: optional(clock, 'End: 09:30, after the start.'),
    who: described(list(text), 'Leaders, by office or name; may be empty.'),
    what: described(text, 'What is done, plain text.'),
    where: optional(text, 'Place.'),
    note: optional(text, 'What else is to be known: participants, preparation.'),
    changed: optional(flag, 'Whether the entry was changed after publication.'),
  }),
  v.forward(
    v.check(({ start, end }) => !end || (!!start && start < end), expected('end')),
    ['end'],
  ),
);

/** The work of an office's leaders in a week or a month. */
export const workScheduleSchema: v.GenericSchema<unknown, WorkSchedule> = described(
  v.pipe(
    object({
      from: described(day, 'First day: 2026-02-16.'),
      to: described(day, 'Last day, included.'),
      title: optional(text, 'Heading.'),
      entries: described(list(scheduleEntry), 'The entries in the order of the source.'),
    }),
    v.forward(
      v.check(({ from, to }) => from <= to, expected('end')),
      ['to'],
    ),
  ),
  'The work of the leaders of an office in a week or a month.',
);

const contact = object({
  telephone: optional(text, 'One or several numbers.'),
  email: optional(text, 'Address of electronic mail.'),
  address: optional(text, 'Postal address, building or room.'),
});

const person = v.pipe(
  object({
    name: optional(text, 'Name without titles; left out for a vacant position.'),
    title: optional(text, 'What stands before the name.'),
    position: optional(text, 'Position; several on lines of their own.'),
    since: optional(
      v.pipe(
        v.string(expected('due')),
        v.check((value) => isYearOrDay(value), expected('due')),
      ),
      'A year or a date.',
    ),
    acting: optional(flag, 'Whether the person stands in for the holder.'),
    tasks: optional(list(text), 'What the person is responsible for.'),
    contact: optional(contact, 'How the person is reached.'),
    biography: optional(text, 'Plain text.'),
    photo: optional(link('image', imageUrl), 'A portrait.'),
    reception: optional(text, 'When the person receives citizens.'),
    url: optional(url, 'The page of the person.'),
  }),
  v.check(({ name, position }) => !!name || !!position, expected('present')),
);

const isYearOrDay = (value: string) => /^\d{4}$/.test(value) || (dayPattern.test(value) && isCalendarDate(value));

const unitSchema: v.GenericSchema<unknown, Unit> = object({
  name: described(text, 'Name of the unit.'),
  tasks: optional(list(text), 'What the unit is responsible for.'),
  contact: optional(contact, 'How the unit is reached.'),
  url: optional(url, 'The page of the unit.'),
  people: optional(list(person), 'Positions and the people who hold them.'),
  units: optional(list(v.lazy(() => unitSchema)), 'Units of this unit, at most 8 levels deep.'),
});

/** The units of an agency and their people. */
export const organisationSchema: v.GenericSchema<unknown, Organisation> = described(
  object({
    name: described(text, 'Name of the agency.'),
    units: described(list(unitSchema), 'The units of the first level.'),
  }),
  'The units of an agency and their people.',
);

/** One site of an installation that serves many. */
export const siteSchema: v.GenericSchema<unknown, Site> = described(
  object({
    name: described(text, 'Name of the organisation.'),
    parentAgency: optional(text, 'The agency above it.'),
    url: optional(url, 'URL of the home page.'),
    emblem: optional(image, 'The emblem.'),
    theme: optional(
      v.pipe(v.string(expected('theme')), v.regex(/^[a-z][a-z\d-]*$/, expected('theme'))),
      'Name of a theme whose style sheet the page links.',
    ),
    agency: optional(text, 'The agency that runs the site.'),
    contact: optional(contact, 'How the agency is reached.'),
    personResponsible: optional(text, 'Position of the person responsible for the content.'),
    sourceName: optional(text, 'The name to credit when content is reused.'),
    licence: optional(text, 'Number and issuer of the licence.'),
    sources: optional(v.record(v.string(), url, expected('object')), 'URL for each name that the pages write as src.'),
    notices: optional(noticesSchema, 'Notices to all visitors, most important first.'),
  }),
  'One site of an installation that serves many.',
);

/** An article after lenient parsing: its link and date may be missing. For tests and tools. */
export const parsedArticleSchema: v.GenericSchema<unknown, ParsedArticle> = object({
  ...articleEntries,
  url: v.exactOptional(articleEntries.url),
  publishedAt: v.exactOptional(articleEntries.publishedAt),
});

/** A programme after lenient parsing: its title may be missing. For tests and tools. */
export const parsedProgrammeSchema: v.GenericSchema<unknown, ParsedProgramme> = object({
  ...programmeEntries,
  title: v.exactOptional(programmeEntries.title),
});

/** The result of a validator. */
export interface Validated<T> {
  /** The reader's result; missing if the input has no valid data. */
  value?: T;
  /** One sentence per error, with the path of the field; empty for valid input. */
  problems: string[];
}

const validate = <T>(schema: v.GenericSchema, read: Reader<T>, input: unknown, name = ''): Validated<T> => {
  let problems: string[];
  try {
    problems = (v.safeParse(schema, input).issues ?? []).map((issue) => {
      const path = (issue.path ?? []).reduce(
        (before, { key }) =>
          typeof key === 'number' ? `${before}[${key}]` : `${before && `${before}.`}${String(key)}`,
        name,
      );
      return explain(
        path,
        issue.input,
        issue.path && issue.input === undefined ? 'present' : (issue.message as Expectation),
      );
    });
  } catch {
    // Throwing getters and circular objects cannot be represented in JSON.
    problems = [explain(name, input, 'json')];
  }
  const value = read(input);
  return { ...(value !== undefined && { value }), problems };
};

/**
 * Validates one article against the contract. Input that readers tolerate (numbers as strings, a missing link) is an error
 * here; `value` is still the reader's result. Never throws.
 */
export const validateArticle = (input: unknown): Validated<ParsedArticle> =>
  validate(articleSchema, readArticle, input);

/** Validates a list of articles; see {@link validateArticle}. Paths start with `articles`. */
export const validateArticles = (input: unknown): Validated<ParsedArticle[]> =>
  validate(articlesSchema, readArticles, input, 'articles');

/** Validates the figures of a statistics panel; see {@link validateArticle}. */
export const validateStatistics = (input: unknown): Validated<VisitStatistics> =>
  validate(statisticsSchema, readStatistics, input);

/** Validates the counts of a satisfaction rating; see {@link validateArticle}. */
export const validateRatingSummary = (input: unknown): Validated<RatingSummary> =>
  validate(ratingSummarySchema, readRatingSummary, input);

/** Validates the results of a search; see {@link validateArticle}. Paths start with `results`. */
export const validateSearchResults = (input: unknown): Validated<ParsedSearchResult[]> =>
  validate(searchResultsSchema, readSearchResults, input, 'results');

/** Validates what a search field suggests; see {@link validateArticle}. Paths start with `suggestions`. */
export const validateSuggestions = (input: unknown): Validated<SearchSuggestion[]> =>
  validate(suggestionsSchema, readSuggestions, input, 'suggestions');

/** Validates one target; see {@link validateArticle}. */
export const validateTarget = (input: unknown): Validated<Target> => validate(targetSchema, readTarget, input);

/** Validates a programme of targets; see {@link validateArticle}. */
export const validateProgramme = (input: unknown): Validated<ParsedProgramme> =>
  validate(programmeSchema, readProgramme, input);

/** Validates a list of notices; see {@link validateArticle}. Paths start with `notices`. */
export const validateNotices = (input: unknown): Validated<Notice[]> =>
  validate(noticesSchema, readNotices, input, 'notices');

/** Validates a schedule of work; see {@link validateArticle}. */
export const validateWorkSchedule = (input: unknown): Validated<WorkSchedule> =>
  validate(workScheduleSchema, readWorkSchedule, input);

/** Validates an organisation; see {@link validateArticle}. */
export const validateOrganisation = (input: unknown): Validated<Organisation> =>
  validate(organisationSchema, readOrganisation, input);

/** Validates a site; see {@link validateArticle}. */
export const validateSite = (input: unknown): Validated<Site> => validate(siteSchema, readSite, input);

/** Validates one document; see {@link validateArticle}. */
export const validateDocument = (input: unknown): Validated<ParsedDocument> =>
  validate(documentSchema, readDocument, input);

/** Validates a list of documents; see {@link validateArticle}. Paths start with `documents`. */
export const validateDocuments = (input: unknown): Validated<ParsedDocument[]> =>
  validate(documentsSchema, readDocuments, input, 'documents');

/** The published JSON Schema files: name without extension, title and schema of each. */
export const published: Readonly<Record<string, { title: string; schema: v.GenericSchema }>> = {
  article: { title: 'Article', schema: articleSchema },
  articles: { title: 'Articles', schema: articlesSchema },
  'visit-statistics': { title: 'Visit statistics', schema: statisticsSchema },
  'rating-summary': { title: 'Rating summary', schema: ratingSummarySchema },
  'search-results': { title: 'Search results', schema: searchResultsSchema },
  suggestions: { title: 'Search suggestions', schema: suggestionsSchema },
  notices: { title: 'Notices', schema: noticesSchema },
  document: { title: 'Document', schema: documentSchema },
  documents: { title: 'Documents', schema: documentsSchema },
  target: { title: 'Target', schema: targetSchema },
  'target-programme': { title: 'Target programme', schema: programmeSchema },
  organisation: { title: 'Organisation', schema: organisationSchema },
  site: { title: 'Site', schema: siteSchema },
  'work-schedule': { title: 'Work schedule', schema: workScheduleSchema },
};
