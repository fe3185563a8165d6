import { expect } from 'chai';
import fc from 'fast-check';
import * as v from 'valibot';
import type { Reader } from './coerce.js';
import { readArticle, readArticles } from './read-article.js';
import { readNotices } from './read-notices.js';
import { readSite } from './read-site.js';
import { readStatistics } from './read-statistics.js';
import { readOrganisation } from './read-organisation.js';
import { readProgramme, readTarget } from './read-targets.js';
import { readWorkSchedule } from './read-work-schedule.js';
import {
  articleSchema,
  articlesSchema,
  parsedArticleSchema,
  parsedProgrammeSchema,
  noticesSchema,
  programmeSchema,
  published,
  statisticsSchema,
  targetSchema,
  validateArticle,
  validateArticles,
  validateNotices,
  validateProgramme,
  validateSite,
  validateStatistics,
  validateTarget,
  organisationSchema,
  siteSchema,
  validateWorkSchedule,
  workScheduleSchema,
} from './schemas.js';

// Objects that satisfy the contract.
const words = fc.constantFrom('Tin', 'Đảng ủy', '<b>x</b>', ' a ', '0');
const time = fc.constantFrom(
  '2024-02-27T10:03:00+07:00',
  '2024-02-27',
  '2024-02-29T00:00Z',
  '2023-12-31T23:59:59.999-05:00',
);
const url = fc.constantFrom('/tin/1', 'https://a.vn/', '#a', 'mailto:a@b.vn', ' HTTPS://a.vn');
const whole = fc.nat();
const decimal = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
const due = fc.constantFrom<number | string>('2025', 2030, '2025-06-30');
const some = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }, requiredKeys: (keyof T)[]) =>
  fc.record(shape, { requiredKeys });

const image = some(
  {
    src: fc.constantFrom('/a.jpg', 'https://a.vn/a.jpg'),
    alt: fc.constantFrom('', 'Hội nghị'),
    width: whole,
    height: whole,
  },
  ['src', 'alt'],
);
const article = some(
  {
    id: words,
    title: words,
    url,
    publishedAt: time,
    views: whole,
    category: words,
    documentNumber: words,
    issuer: words,
    summary: words,
    image,
  },
  ['title', 'url', 'publishedAt'],
);
const statistics = some(
  {
    online: whole,
    today: whole,
    total: whole,
    asOf: time,
    extra: fc.array(fc.record({ label: words, value: whole })),
    history: fc.array(fc.record({ date: time, value: whole })),
  },
  [],
);
const notices = fc.array(
  some(
    {
      id: words,
      variant: fc.constantFrom('information', 'warning', 'urgent'),
      title: words,
      text: words,
      url,
      from: time,
      until: time,
    },
    ['title'],
  ),
  { maxLength: 3 },
);
const milestone = fc.oneof(
  some(
    {
      due,
      bound: fc.constantFrom('at-least', 'at-most', 'exactly', 'about'),
      value: decimal,
      strict: fc.boolean(),
      reach: fc.boolean(),
    },
    ['due', 'bound', 'value'],
  ),
  fc
    .tuple(due, decimal, decimal)
    .map(([day, a, b]) => ({ due: day, bound: 'range', min: Math.min(a, b), max: Math.max(a, b) })),
);
const target: fc.Arbitrary<object> = fc.letrec<{ target: object }>((tie) => ({
  target: some(
    {
      id: words,
      label: words,
      unit: words,
      actual: decimal,
      actualAsOf: time,
      baseline: fc.record({ value: decimal, date: due }),
      min: decimal,
      max: decimal,
      milestones: fc.array(milestone, { maxLength: 3 }),
      qualitative: words,
      source: words,
      parts: fc.array(tie('target'), { maxLength: 1, depthIdentifier: 'parts' }),
    },
    ['label', 'milestones'],
  ),
})).target;
const programme = some(
  {
    title: words,
    documentNumber: words,
    issuer: words,
    issuedOn: fc.constant('2023-11-16'),
    url,
    groups: fc.array(some({ label: words, targets: fc.array(target, { maxLength: 2 }) }, ['targets']), {
      maxLength: 2,
    }),
  },
  ['title', 'groups'],
);

const clock = fc.constantFrom('08:00', '09:30', '23:59');
const schedule = some(
  {
    from: fc.constant('2026-02-16'),
    to: fc.constant('2026-02-22'),
    title: words,
    entries: fc.array(
      some(
        {
          date: fc.constantFrom('2026-02-16', '2026-02-22'),
          session: fc.constantFrom('morning', 'afternoon', 'evening'),
          start: clock,
          who: fc.array(words, { maxLength: 2 }),
          what: words,
          where: words,
          note: words,
          changed: fc.boolean(),
        },
        ['date', 'who', 'what'],
      ),
      { maxLength: 2 },
    ),
  },
  ['from', 'to', 'entries'],
);

const reach = some({ telephone: words, email: words, address: words }, []);
const person = some(
  {
    name: words,
    title: words,
    position: words,
    since: fc.constantFrom('2025', '2025-07-01'),
    acting: fc.boolean(),
    tasks: fc.array(words, { maxLength: 2 }),
    contact: reach,
    url,
  },
  ['position'],
);
const unit = some({ name: words, contact: reach, url, people: fc.array(person, { maxLength: 2 }) }, ['name']);
const organisation = some(
  {
    name: words,
    units: fc.array(some({ name: words, tasks: fc.array(words), units: fc.array(unit, { maxLength: 2 }) }, ['name']), {
      maxLength: 2,
    }),
  },
  ['name', 'units'],
);

const site = some(
  {
    name: words,
    parentAgency: words,
    url,
    emblem: fc.constant({ src: '/a.svg', alt: '' }),
    theme: fc.constantFrom('sen', 'sea', 'phuong-1'),
    agency: words,
    contact: reach,
    personResponsible: words,
    sourceName: words,
    licence: words,
    sources: fc.dictionary(words, url),
    notices: fc.array(fc.record({ title: words }), { maxLength: 2 }),
  },
  ['name'],
);

// Objects with the right names and any values.
const junk = fc.oneof(
  fc.anything(),
  words,
  fc.constantFrom('abc', '-3', '99,5', '6655', '', null, [], {}, [{}], 'javascript:x', '27/02/2024', 2025),
);
const spoilt = (good: fc.Arbitrary<object>) =>
  fc.tuple(good, fc.array(fc.tuple(fc.nat(), junk), { maxLength: 4 })).map(([value, faults]) => {
    const copy = structuredClone(value) as Record<string, unknown>;
    const spoil = (at: Record<string, unknown>, place: number, fault: unknown): void => {
      const key = Object.keys(at)[place % Object.keys(at).length]!;
      const inner = at[key];
      if (inner && typeof inner === 'object' && Object.keys(inner).length && place % 3)
        spoil(inner as Record<string, unknown>, place >> 2, fault);
      else at[key] = fault;
    };
    for (const [place, fault] of faults) if (Object.keys(copy).length) spoil(copy, place, fault);
    return copy;
  });

const pairs: [string, v.GenericSchema, v.GenericSchema, Reader<unknown>, fc.Arbitrary<object>][] = [
  ['an article', articleSchema, parsedArticleSchema, readArticle, article],
  ['articles', articlesSchema, v.array(parsedArticleSchema), readArticles, fc.array(article, { maxLength: 3 })],
  ['statistics', statisticsSchema, statisticsSchema, readStatistics, statistics],
  ['notices', noticesSchema, noticesSchema, readNotices, notices],
  ['a target', targetSchema, targetSchema, readTarget, target],
  ['a programme', programmeSchema, parsedProgrammeSchema, readProgramme, programme],
  ['an organisation', organisationSchema, organisationSchema, readOrganisation, organisation],
  ['a site', siteSchema, siteSchema, readSite, site],
  ['a schedule', workScheduleSchema, workScheduleSchema, readWorkSchedule, schedule],
];

describe('schemas and readers', () => {
  for (const [name, schema, kept, read, good] of pairs) {
    it(`agree on ${name} that satisfies the contract`, () => {
      fc.assert(
        fc.property(good, (input) => {
          const checked = v.safeParse(schema, input);
          if (!checked.success) return void expect(checked.issues[0].message).to.equal('depth');
          expect(read(input, (...report) => expect.fail(`reported ${String(report)}`))).to.deep.equal(checked.output);
        }),
        { numRuns: 100 },
      );
    });

    it(`agree on the kept parts of ${name} with faults`, () => {
      fc.assert(
        fc.property(fc.oneof(spoilt(good), fc.anything()), (input) => {
          const result = read(input);
          if (result !== undefined) expect(v.safeParse(kept, result).issues ?? []).to.deep.equal([]);
          const checked = v.safeParse(schema, input);
          if (checked.success) expect(result).to.deep.equal(checked.output);
        }),
        { numRuns: 200 },
      );
    });
  }
});

describe('validators', () => {
  it('name each wrong entry of sources that are a list', () => {
    expect(validateSite({ name: 'Phường', sources: [] })).to.deep.equal({
      value: { name: 'Phường', sources: {} },
      problems: [],
    });
    expect(validateSite({ name: 'Phường', sources: [{ name: 'tin', url: '/tin' }] }).problems.join()).to.contain(
      'sources',
    );
  });

  const good = { title: 'Tin', url: '/tin', publishedAt: '2024-02-27T10:03:00+07:00' };

  it('report nothing for valid input', () => {
    expect(validateArticle(good)).to.deep.equal({ value: good, problems: [] });
    expect(validateStatistics({ total: 2462134 })).to.deep.equal({ value: { total: 2462134 }, problems: [] });
  });

  it('report an unknown kind of notice, with the remedy', () => {
    expect(validateNotices([{ title: 'Mưa lớn', variant: 'danger' }])).to.deep.equal({
      value: [{ title: 'Mưa lớn' }],
      problems: ['notices[0].variant: "danger" is not a kind of notice; write information, warning, urgent'],
    });
  });

  it('report every fault with its path, and keep the valid rest', () => {
    expect(
      validateArticles([
        good,
        { ...good, views: '12.345.678', summary: '', image: { src: '/a.jpg' } },
        { title: 'Tin' },
      ]),
    ).to.deep.equal({
      value: [good, { ...good, image: { src: '/a.jpg', alt: '' } }, { title: 'Tin' }],
      problems: [
        'articles[1].views: "12.345.678" has separators; write 12345678',
        'articles[1].summary: "" is empty; leave the field out',
        'articles[1].image.alt: is missing',
        'articles[2].url: is missing',
        'articles[2].publishedAt: is missing',
      ],
    });
  });

  it('are stricter than the readers: a number is a number', () => {
    expect(validateArticle({ ...good, views: '73' })).to.deep.equal({
      value: { ...good, views: 73 },
      problems: ['views: "73" is not a whole number of 0 or more; write digits only, such as 6655'],
    });
  });

  it('report the faults of targets', () => {
    const milestones = [
      { due: 2025, bound: 'range', min: 80, max: 75 },
      { due: 25, bound: 'at-least', value: 1 },
      { due: 'mai', bound: 'at-least', value: 1 },
      { due: '2025', bound: 'atleast', value: 1 },
      { due: '2025', value: 1 },
    ];
    expect(validateTarget({ label: 'x', milestones }).problems).to.deep.equal([
      'milestones[0]: has min above max; swap them',
      'milestones[1].due: 25 is not a year or date; write 2025 or 2025-06-30',
      'milestones[2].due: "mai" is not a year or date; write 2025 or 2025-06-30',
      'milestones[3].bound: "atleast" is not a bound; write at-least, at-most, exactly, about, range',
      'milestones[4].bound: is missing',
    ]);
    expect(validateProgramme({ groups: [{ targets: [{ label: 5 }] }] }).problems).to.deep.equal([
      'title: is missing',
      'groups[0].targets[0].label: 5 is not text',
      'groups[0].targets[0].milestones: is missing',
    ]);
  });

  it('handle values that JSON cannot represent', () => {
    const cyclic: { label: string; milestones: []; parts: unknown[] } = { label: 'x', milestones: [], parts: [] };
    cyclic.parts.push(cyclic);
    const thrower = {
      get title(): string {
        throw new Error('no');
      },
    };
    for (const input of [cyclic, thrower, null, undefined, 5, Symbol('x')])
      for (const validator of [
        validateArticle,
        validateArticles,
        validateStatistics,
        validateTarget,
        validateProgramme,
        validateWorkSchedule,
      ])
        expect(validator(input)).to.have.property('problems');
    expect(validateArticle(thrower)).to.deep.equal({ problems: ['value: (object) cannot be read; give plain JSON'] });
    expect(validateArticle(undefined).problems).to.deep.equal(['value: undefined is not an object']);
  });

  it('cover published files', () => {
    expect(Object.keys(published)).to.deep.equal([
      'article',
      'articles',
      'visit-statistics',
      'rating-summary',
      'search-results',
      'suggestions',
      'notices',
      'document',
      'documents',
      'target',
      'target-programme',
      'organisation',
      'site',
      'work-schedule',
    ]);
  });
});
