import { expect } from 'chai';
import { leastRatio, timeOf } from '../testing/least-ratio.js';
import { extractTargets } from './extract-targets.js';

/** The long run goes to 10 MB; the short one far enough to see a square. */
const isLong = ((globalThis as { FUZZ_RUNS?: number }).FUZZ_RUNS ?? 0) > 10_000;
const largest = isLong ? 10_000_000 : 250_000;

const many = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length));
const numbered = (size: number, piece: (index: number) => string) =>
  Array.from({ length: Math.ceil(size / piece(1000).length) }, (_, index) => piece(index)).join('');

const cases: Record<string, (size: number) => string> = {
  'a plan': (size) =>
    numbered(size, (at) => `- Đến năm 2030, tỷ lệ loại ${at} đạt từ 5% trở lên, trong đó loại b dưới 2%.\n`),
  'one sentence': many('tỷ lệ hộ nghèo đạt 5%; '),
  'one list of commas': many('nông, lâm, '),
  words: many('đạt được '),
  figures: many('5% '),
  digits: many('1'),
  'points in a number': many('1.'),
  years: many('năm 2025 '),
  brackets: many('('),
  colons: many('a: '),
  slashes: many('1/2/'),
  parts: many('trong đó '),
  results: many('đã ước đạt so với '),
  spaces: (size) => `a${many(' ')(size)}5%`,
  'decomposed letters': many('tỷ lệ đạt 5% '.normalize('NFD')),
  lines: many('a\n'),
  cells: (size) => `Chỉ tiêu\t2025\n${many('a b\t5%\n')(size)}`,
  'cells of one row': many('a\t'),
  tags: many('<p>tỷ lệ <b>đạt</b> 5%</p>'),
  'open tags': (size) => `<p>${many('<')(size)}`,
  'open scripts': (size) => `<p>${many('<script>')(size)}`,
  'closed scripts': many('<script>1</script>'),
  comments: (size) => `<p>${many('<!--')(size)}`,
};

describe('extractTargets takes time in proportion to the text', function () {
  this.timeout(1_800_000);

  for (const [name, make] of Object.entries(cases))
    it(name, async () => {
      let size = 4000;
      const run = (length: number) => {
        const text = make(length);
        return () => extractTargets(text);
      };
      // Not compiled yet, the first run is long; and on a busy machine a short one may be.
      await timeOf(run(size));
      let time = 0;
      while (size < largest && (size < 32_000 || time < 80)) {
        const larger = run((size *= 2));
        time = Math.min(await timeOf(larger), await timeOf(larger));
      }
      if (time < 20) return;
      // Four times the size: 4 for a line, 16 for a square.
      const options = { enough: 8, least: 1, smallRuns: 4 };
      expect(await leastRatio(run(size), run(size / 4), options), `${size} characters`).to.be.below(9);
      if (isLong && size < largest)
        expect(await leastRatio(run(largest), run(size), { enough: (3 * largest) / size })).to.be.below(
          (3 * largest) / size,
        );
    });
});
