import { expect } from 'chai';
import fc from 'fast-check';
import {
  documentKey,
  documentTypeSigns,
  findDocumentNumbers,
  formatDocumentNumber,
  parseDocumentNumber,
} from './document-number.js';
import { documentTypeName, documentTypes } from './document-types.js';

describe('document numbers', () => {
  it('of the State are taken apart', () => {
    expect(parseDocumentNumber('15/QĐ-UBND')).to.deep.equal({
      system: 'state',
      number: 15,
      type: 'QĐ',
      issuer: 'UBND',
      text: '15/QĐ-UBND',
    });
    expect(parseDocumentNumber('42/2022/NĐ-CP')).to.deep.equal({
      system: 'state',
      number: 42,
      year: 2022,
      type: 'NĐ',
      issuer: 'CP',
      text: '42/2022/NĐ-CP',
    });
    expect(parseDocumentNumber('89/QĐ-TTg')).to.include({ type: 'QĐ', issuer: 'TTg' });
    expect(parseDocumentNumber('01/2019/TTLT-BCA-BQP')).to.include({ type: 'TTLT', issuer: 'BCA-BQP' });
  });

  it('of laws and State letters name no kind', () => {
    expect(parseDocumentNumber('148/2025/QH15')).to.deep.equal({
      system: 'state',
      number: 148,
      year: 2025,
      issuer: 'QH15',
      text: '148/2025/QH15',
    });
    expect(parseDocumentNumber('1234/UBND-VX')).to.deep.equal({
      system: 'state',
      number: 1234,
      issuer: 'UBND-VX',
      text: '1234/UBND-VX',
    });
  });

  it('of the Party are taken apart', () => {
    expect(parseDocumentNumber('23-NQ/TU')).to.deep.equal({
      system: 'party',
      number: 23,
      type: 'NQ',
      issuer: 'TU',
      text: '23-NQ/TU',
    });
    expect(parseDocumentNumber('36-HD/VPTW')).to.include({ system: 'party', type: 'HD', issuer: 'VPTW' });
    expect(parseDocumentNumber('08-QĐi/TW')).to.include({ number: 8, type: 'QĐi', text: '08-QĐi/TW' });
    expect(parseDocumentNumber('367 - QĐ/TWĐTN-VP')).to.include({ issuer: 'TWĐTN-VP', text: '367-QĐ/TWĐTN-VP' });
  });

  it('are read however they were typed', () => {
    const official = {
      '15/QĐ-UBND': [
        '15/qđ-ubnd',
        ' 15 / QĐ - UBND ',
        '15/QĐ–UBND',
        '15/QĐ‑UBND',
        '15/ÐQ'.replace('ÐQ', 'QÐ-UBND'),
        '15/QD-UBND',
        'Số: 15/QĐ-UBND',
        'số 15/Qđ-UBND',
      ],
      '23-NQ/TU': ['23–NQ/TU', '23 - NQ / TU', '23-nq/tu'],
      '89/QĐ-TTg': ['89/QĐ-TTG', '89/qđ-ttg'],
      '5-KH/TƯ': ['5-KH/TƯ'.normalize('NFD')],
      '148/2025/QH15': ['148/2025/qh15'],
    };
    for (const [text, variants] of Object.entries(official))
      for (const variant of variants) expect(parseDocumentNumber(variant)?.text, variant).to.equal(text);
  });

  it('are nothing else', () => {
    for (const other of [
      '27/02/2024',
      '75-80%',
      '15-60 tuổi',
      '15 - 60',
      '2023-2030',
      '3/tháng-năm',
      '60-KM/H',
      '12/2024',
      'QĐ-UBND',
      '',
      '24/7',
      '5-km/h',
      '15/UBND',
      '1'.repeat(100),
    ])
      expect(parseDocumentNumber(other), other).to.equal(undefined);
    expect(parseDocumentNumber(undefined as unknown as string)).to.equal(undefined);
  });

  it('are written as they are read', () => {
    const issuer = fc.constantFrom('UBND', 'TTg', 'CP', 'TU', 'VPTW', 'BCA-BQP', 'HĐND');
    const type = fc.constantFrom(...documentTypeSigns.split(' '));
    fc.assert(
      fc.property(
        fc.constantFrom('state', 'party'),
        fc.integer({ min: 1, max: 99999 }),
        type,
        issuer,
        fc.boolean(),
        (system, number, type, issuer, dated) => {
          const parts = { system, number, type, issuer, ...(dated && system === 'state' && { year: 2024 }) } as const;
          const text = formatDocumentNumber(parts);
          expect(parseDocumentNumber(text)).to.deep.equal({ ...parts, text });
          expect(parseDocumentNumber(text.normalize('NFD'))?.text).to.equal(text);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('document numbers in running text', () => {
  const prose =
    'Quán triệt Nghị quyết 23-NQ/TU ngày 16/11/2023; theo Quyết định số 89/QĐ-TTg ngày 9-01-2013, tỷ lệ người từ 15 - 60 tuổi ' +
    'biết chữ đạt 99,5%, lao động qua đào tạo 75 - 80%, giai đoạn 2012 - 2020 (Nghị định 42/2022/NĐ-CP, Luật 148/2025/QH15).';

  it('are found where they stand', () => {
    const found = findDocumentNumbers(prose);
    expect(found.map(({ start, end }) => prose.slice(start, end))).to.deep.equal([
      '23-NQ/TU',
      '89/QĐ-TTg',
      '42/2022/NĐ-CP',
      '148/2025/QH15',
    ]);
  });

  it('are found in decomposed text, at their places there', () => {
    const text = 'Công văn số 12-CV/TƯ và 15/QĐ-UBND.'.normalize('NFD');
    expect(findDocumentNumbers(text).map(({ start, end }) => text.slice(start, end).normalize('NFC'))).to.deep.equal([
      '12-CV/TƯ',
      '15/QĐ-UBND',
    ]);
  });

  it('are found with other hyphens, spaces and neighbours', () => {
    expect(
      findDocumentNumbers('(36–HD/VPTW),15 / QĐ - UBND;23-NQ/TU,24-NQ/TU. 1234/UBND-VX').map(
        ({ number }) => number.text,
      ),
    ).to.deep.equal(['36-HD/VPTW', '15/QĐ-UBND', '23-NQ/TU', '24-NQ/TU', '1234/UBND-VX']);
    expect(findDocumentNumbers('23-NQ/TU-Thành ủy').map(({ end }) => end)).to.deep.equal([8]);
  });

  it('are not dates, ranges, ages, speeds or parts of other figures', () => {
    for (const text of [
      '27/02/2024',
      '75-80%',
      '75 - 80 %',
      '15-60 tuổi',
      '2023-2030',
      '24/7',
      '60-KM/H',
      '1.234/QĐ-UBND',
      '12/15/QĐ-UBND',
      'x15/QĐ-UBND',
      '3/4 Người',
      '5 - Chiến dịch',
      'năm 2024 - Kế hoạch/Hà Nội',
      '12/QL-A1',
    ])
      expect(findDocumentNumbers(text), text).to.deep.equal([]);
  });

  it('are found in text that would take a backtracking search for ever', () => {
    for (const hostile of ['1-N', '1/', '9999999', '15 / Q', '1-A/'])
      expect(findDocumentNumbers(hostile.repeat(50_000)), hostile).to.deep.equal([]);
  });
});

describe('keys of documents', () => {
  const key = (text: string, issuedOn?: string) => documentKey(parseDocumentNumber(text)!, issuedOn);

  it('add what a number alone leaves open', () => {
    expect(key('23-NQ/TU', '2023-11-16')).to.equal('23-NQ/TU@2023-11-16');
    expect(key('15/QĐ-UBND', '2024-03-01T08:00:00+07:00')).to.equal('15/QĐ-UBND@2024');
    expect(key('42/2022/NĐ-CP', '2022-06-24')).to.equal('42/2022/NĐ-CP');
    expect(key('08-QĐi/TW', '2018-10-25')).to.equal('8-QĐi/TW@2018-10-25');
  });

  it('are the number alone without a date', () => {
    expect(key('23-NQ/TU')).to.equal('23-NQ/TU');
    expect(key('15/QĐ-UBND', 'hôm qua')).to.equal('15/QĐ-UBND');
  });
});

describe('kinds of documents', () => {
  const name = (text: string, locale?: string) => documentTypeName(parseDocumentNumber(text)!, locale);

  it('have names in both languages', () => {
    expect(name('23-NQ/TU')).to.equal('Nghị quyết');
    expect(name('23-NQ/TU', 'en')).to.equal('Resolution');
    expect(name('89/QĐ-TTg', 'vi-VN')).to.equal('Quyết định');
    expect(name('42/2022/NĐ-CP', 'en-GB')).to.equal('Decree');
    expect(name('08-QĐi/TW')).to.equal('Quy định');
    expect(name('12/2024/TT-BTC')).to.equal('Thông tư');
    expect(name('12-TT/TW')).to.equal('Thông tri');
    expect(name('12-TT/TW', 'en')).to.equal('Party circular');
  });

  it('stay unnamed where the number does not say', () => {
    expect(name('144-QĐ/TW')).to.equal(undefined);
    expect(name('148/2025/QH15')).to.equal(undefined);
    expect(documentTypeName({ system: 'state', type: 'toString' })).to.equal(undefined);
  });

  it('are the same in the parser and in the table', () => {
    expect(Object.keys(documentTypes)).to.have.members(documentTypeSigns.split(' '));
  });
});
