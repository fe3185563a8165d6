import { expect } from 'chai';
import fc from 'fast-check';
import { readMatomo, readPlausible, readUmami, type AnalyticsAnswers } from '../sources/analytics.js';
import type { Reader } from './coerce.js';
import { findDocumentNumbers, formatDocumentNumber, parseDocumentNumber } from '../documents/document-number.js';
import { findDate } from '../formats/parse-human-date.js';
import { readArticles } from './read-article.js';
import { readNotices } from './read-notices.js';
import { readStatistics } from './read-statistics.js';
import { readProgramme, readTarget } from './read-targets.js';
import { readTargets } from '../targets/targets.js';

/** As in `feed.fuzz.test.ts`, in addition to those. */
const total = (globalThis as { FUZZ_RUNS?: number }).FUZZ_RUNS ?? 2000;
const runs = (share: number) => ({ numRuns: Math.ceil(total * share) });

const names =
  'title url publishedAt views image src alt articles items notices variant from until text online week total asOf extra history date value label groups targets milestones due bound min max unit actual actualAsOf baseline parts qualitative scale'.split(
    ' ',
  );
const words = fc.constantFrom('2025', '2025-06-30', '27/02/2024', '99,5', 'range', 'warning', 'javascript:x', '/a', '');
/** JSON with known names, and arbitrary values. */
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5 },
    words,
    fc.anything(),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('json'), { maxKeys: 6 }),
  ),
}));
const pieces = fc.constantFrom(
  ...'23-NQ/TU|89/QĐ-TTg|42/2022/NĐ-CP|148/2025/QH15|27/02/2024|10:03|2025: 75-80|2030: >=99.6|; |~|ngày |số '.split(
    '|',
  ),
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0123456789/-–:;.,<>=≥~% \u00a0ĐQNTUđ') }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 2 })), { maxLength: 6 }).map((parts) => parts.join('')),
);

/** Reading the result again returns the same, without a report. */
function expectKept(read: Reader<unknown>, input: unknown): void {
  const kept = read(input);
  if (kept === undefined) return;
  const told: string[] = [];
  const again = read(kept, (field, value, wanted) => {
    if (wanted !== 'present') told.push(`${field} ${String(value)} ${wanted}`);
  });
  expect(again).to.deep.equal(kept);
  expect(told).to.deep.equal([]);
}

describe('readers of JSON and text with arbitrary input', function () {
  this.timeout(600_000);

  it('return only values that they accept', () =>
    fc.assert(
      fc.property(
        json,
        fc.constantFrom<Reader<unknown>>(readArticles, readStatistics, readNotices, readProgramme, readTarget),
        (input, read) => expectKept(read, input),
      ),
      runs(0.15),
    ));

  it('read responses of analytics servers, or report their faults', () =>
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('online', 'today', 'week', 'total', 'history'), json),
        fc.constantFrom(readMatomo, readPlausible, readUmami),
        (answers, read) => {
          const { statistics } = read(answers as AnalyticsAnswers);
          expect(readStatistics(statistics)).to.deep.equal(statistics);
        },
      ),
      runs(0.05),
    ));

  it('find targets, dates and document numbers in text, or none', () =>
    fc.assert(
      fc.property(text, (source) => {
        for (const milestone of readTargets(source) ?? []) expect(JSON.stringify(milestone)).not.to.contain('null');
        const date = findDate(source);
        if (date) expect(Number.isNaN(Date.parse(date)), date).to.equal(false);
        const number = parseDocumentNumber(source);
        if (number) expect(parseDocumentNumber(formatDocumentNumber(number))!.system).to.equal(number.system);
        for (const found of findDocumentNumbers(source))
          expect(parseDocumentNumber(source.slice(found.start, found.end))).to.deep.equal(found.number);
      }),
      runs(0.1),
    ));
});
