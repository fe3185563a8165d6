import { expect } from 'chai';
import fc from 'fast-check';
import { validateTarget } from '../readers/schemas.js';
import { extractTargets, type ExtractedTarget } from './extract-targets.js';

/** Number of inputs for all properties of the data package; `pnpm test:long` uses more. */
const total = (globalThis as { FUZZ_RUNS?: number }).FUZZ_RUNS ?? 2000;
const runs = (share: number) => ({ numRuns: Math.ceil(total * share) });

const labels = [
  'Tỷ lệ hộ nghèo',
  'Tỷ lệ lao động qua đào tạo',
  'Thu ngân sách trên địa bàn',
  'Số xã đạt chuẩn nông thôn mới',
  'Tỷ lệ đô thị hóa',
  'Diện tích cây xanh',
];
const figures = [
  'dưới 2%',
  'đạt 75 - 80%',
  'đạt từ 95% trở lên',
  'đạt 60 tỷ đồng',
  'khoảng 12 xã',
  'tối thiểu 6,5 m2/người',
  'tăng bình quân 8,5%/năm',
];
/** Sentences that say nothing of targets, and neither promise nor report. */
const unrelated = [
  'Hội nghị diễn ra tại hội trường trung tâm.',
  'Đồng chí Bí thư chủ trì hội nghị.',
  'Các cơ quan tổ chức tuyên truyền sâu rộng trong Nhân dân.',
  'Văn phòng tham mưu triển khai.',
];

const item = fc.record({ label: fc.constantFrom(...labels), figure: fc.constantFrom(...figures) });
const items = fc.uniqueArray(item, { minLength: 2, maxLength: 6, selector: ({ label }) => label });
const listOf = (list: { label: string; figure: string }[]) =>
  `Chỉ tiêu đến năm 2030:\n${list.map(({ label, figure }) => `- ${label} ${figure}`).join('\n')}`;

/** What a target says, without its place. */
const meaning = ({ label, unit, milestones, parts, group }: ExtractedTarget): unknown => ({
  label,
  unit,
  group,
  parts: parts?.map(meaning),
  milestones: milestones.map(({ span: _, ...rest }) => rest),
});
const meanings = (text: string) => extractTargets(text).targets.map(meaning);

describe('extractTargets, for any text', () => {
  it('finds each item of a list', () =>
    fc.assert(
      fc.property(items, (list) => {
        expect(extractTargets(listOf(list)).targets).to.have.length(list.length);
      }),
      runs(0.05),
    ));

  it('permutes targets as the items of the list', () =>
    fc.assert(
      fc.property(
        items.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const byLabel = new Map(list.map((each, index) => [each.label, meanings(listOf(list))[index]]));
          expect(meanings(listOf(shuffled))).to.deep.equal(shuffled.map(({ label }) => byLabel.get(label)));
        },
      ),
      runs(0.05),
    ));

  it('finds the same among unrelated sentences', () =>
    fc.assert(
      fc.property(
        items,
        fc.array(fc.tuple(fc.nat(10), fc.constantFrom(...unrelated)), { maxLength: 4 }),
        (list, insertions) => {
          const sentences = [
            `Phấn đấu đến năm 2030, ${list[0]!.label} ${list[0]!.figure}.`,
            ...list.slice(1).map(({ label, figure }) => `${label} ${figure}.`),
          ];
          const before = meanings(sentences.join(' '));
          const mixed = [...sentences];
          for (const [at, sentence] of insertions) mixed.splice(at % (mixed.length + 1), 0, sentence);
          expect(meanings(mixed.join(' '))).to.deep.equal(before);
        },
      ),
      runs(0.05),
    ));

  it('reads decomposed letters as composed ones', () =>
    fc.assert(
      fc.property(items, (list) => {
        expect(meanings(listOf(list).normalize('NFD'))).to.deep.equal(meanings(listOf(list)));
      }),
      runs(0.05),
    ));

  const pieces = [
    ...labels,
    ...figures,
    ...[
      'đến năm 2030',
      'năm 2020',
      'giai đoạn 2021-2025',
      'so với',
      'trong đó',
      'và',
      'phấn đấu',
      'đã',
      'ước đạt',
      'không còn',
      'từ',
      'lên',
      'xuống còn',
      'trở lên',
      'lần lượt',
      'giảm',
    ],
    ...[
      ': ',
      '; ',
      ', ',
      '. ',
      '\n',
      '\n- ',
      '\n1. ',
      ' (',
      ')',
      ' - ',
      '–',
      '/',
      '%',
      '\t',
      ' | ',
      '“',
      '”',
      '1.234',
      '2.',
      '1/2',
      '31/12/2025',
      '23-NQ/TU',
      '\u00ad',
      '\u0301',
    ],
    ...['<p>', '</td>', '<td', '&nbsp;', '<!--', '<script>', '&#', '\0', '\ud800', '𝟗'],
  ];
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join(' ')),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('never throws, gives valid targets and places in the text, the same each time', () =>
    fc.assert(
      fc.property(texts, (given) => {
        const { targets, text, problems } = extractTargets(given);
        const check = (target: ExtractedTarget) => {
          expect(validateTarget(target).problems).to.deep.equal([]);
          expect(target.confidence).to.be.within(0, 1);
          for (const [start, end] of [target.span, ...target.milestones.map(({ span }) => span)]) {
            expect(start).to.be.within(0, end);
            expect(end).to.be.at.most(text.length);
          }
          target.parts?.forEach(check);
        };
        targets.forEach(check);
        expect(extractTargets(given)).to.deep.equal({ targets, text, problems });
      }),
      runs(0.5),
    )).timeout(120_000);
});
