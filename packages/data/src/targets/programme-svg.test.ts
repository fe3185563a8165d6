import { expect } from 'chai';
import type { TargetProgramme } from '../types.js';
import { programmePicture, programmeToSvg, type PictureText } from './programme-svg.js';

const programme: TargetProgramme = {
  title: 'Nghị quyết <học tập>',
  documentNumber: '23-NQ/TU',
  issuer: 'Thành ủy',
  issuedOn: '2023-11-16',
  groups: [
    {
      label: 'Đào tạo',
      targets: [
        {
          label: 'Lao động qua đào tạo',
          actual: 71.5,
          actualAsOf: '2024-12-31',
          milestones: [
            { due: 2025, bound: 'range', min: 75, max: 80 },
            { due: 2030, bound: 'at-least', value: 85 },
          ],
          parts: [{ label: 'Có bằng cấp', milestones: [{ due: 2030, bound: 'at-most', value: 35, strict: true }] }],
        },
        { label: 'Thu nhập', unit: 'triệu đồng/người/năm', milestones: [{ due: 2030, bound: 'at-least', value: 120 }] },
        { label: 'Phổ cập', milestones: [], qualitative: 'duy trì mức độ 3' },
      ],
    },
  ],
};

const texts = (options?: Parameters<typeof programmePicture>[1]) =>
  programmePicture(programme, options).shapes.filter((shape): shape is PictureText => shape.kind === 'text');
const lines = (options?: Parameters<typeof programmePicture>[1]) =>
  texts(options).map(({ text }) => text.replace(/\u00a0/g, ' '));

describe('programmeToSvg', () => {
  it('has title, document, every label and figure, source and date', () => {
    const shown = lines({ date: '2026-11-30' });
    expect(shown.slice(0, 2)).to.deep.equal([
      'Nghị quyết <học tập>',
      'Số 23-NQ/TU, Thành ủy, ngày 16 tháng 11 năm 2023',
    ]);
    for (const text of [
      '75–80%',
      '≥ 85%',
      '71,5%',
      'tính đến 31/12/2024',
      'trong đó Có bằng cấp',
      '< 35%',
      'duy trì mức độ 3',
    ])
      expect(shown).to.include(text);
    expect(shown.slice(-2)).to.deep.equal([
      'Nguồn: Nghị quyết <học tập>, Số 23-NQ/TU, Thành ủy, ngày 16 tháng 11 năm 2023',
      'Lập ngày 30 tháng 11 năm 2026',
    ]);
  });

  it('names no day of its own without a date, and takes another source', () => {
    expect(lines({ source: 'Cục Thống kê' }).at(-1)).to.equal('Nguồn: Cục Thống kê');
  });

  it('speaks English', () => {
    expect(lines({ locale: 'en' })).to.include.members(['Target', 'Actual', '71.5%']);
  });

  it('keeps every text inside, and breaks long ones', () => {
    const width = (text: string, size: number) => text.length * size * 0.6;
    const long = structuredClone(programme);
    long.title = `${'Nghị quyết rất dài '.repeat(12)}${'x'.repeat(300)}`;
    long.groups[0]!.targets[0]!.label = 'Tỷ lệ '.repeat(40).trim();
    const picture = programmePicture(long, { measure: width });
    for (const shape of picture.shapes) {
      const length = shape.kind === 'text' ? width(shape.text, shape.size) : shape.width;
      const start = shape.kind === 'text' && shape.anchor === 'end' ? shape.x - length : shape.x;
      expect(start).to.be.at.least(0);
      expect(start + length).to.be.at.most(picture.width + 0.01);
      expect(shape.y).to.be.at.most(picture.height);
    }
    const said = picture.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(said.join('').match(/x/g)).to.have.length.at.least(300);
  });

  it('breaks a long word between letters: never inside a surrogate pair, nor before a mark', () => {
    // Ideographs outside the basic plane; ẅ̈ has a mark that no letter is composed with.
    for (const letter of ['\u{20000}', 'x\u0308\u0323']) {
      const long = structuredClone(programme);
      long.title = `a${letter.repeat(300)}`;
      const { shapes } = programmePicture(long, { measure: (text, size) => text.length * size * 0.6 });
      const said = shapes.flatMap((shape) => (shape.kind === 'text' && shape.size === 30 ? [shape.text] : []));
      expect(said.length).to.be.above(3);
      expect(said.join('')).to.equal(long.title.normalize('NFC'));
      for (const line of said) expect(line.replaceAll(letter.normalize('NFC'), '')).to.be.oneOf(['', 'a']);
    }
  });

  it('is well-formed, whatever the texts hold, with composed letters', () => {
    const hostile = structuredClone(programme);
    hostile.title = 'a\u0000<script>"&\ud800 Tie\u0302\u0301ng';
    const svg = programmeToSvg(hostile);
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror, script')).to.equal(null);
    expect(parsed.querySelector('text')!.textContent).to.equal('a<script>"& Tiếng'.normalize('NFC'));
  });

  it('draws no bar without a figure', () => {
    const bare = structuredClone(programme);
    delete bare.groups[0]!.targets[0]!.actual;
    expect(programmeToSvg(programme)).to.contain('#e8a29e');
    expect(programmeToSvg(bare)).not.to.contain('#e8a29e');
  });
});
