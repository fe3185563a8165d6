import { expect } from 'chai';
import { readDocument, readDocuments } from '../readers/read-documents.js';
import type { ParsedDocument } from '../types.js';
import { consultationCalendar } from './consultation-calendar.js';
import { documentKind, formatDocumentLabel } from './document-label.js';
import { indexDocument, matchDocument, parseDocumentQuery } from './document-search.js';
import { documentState } from './document-state.js';
import { legislation } from './legislation.js';

const at = (moment: string) => new Date(moment);

describe('the state of a document', () => {
  const state = (document: ParsedDocument, now = '2024-03-05T09:00:00+07:00', zone?: string) =>
    documentState(document, at(now), zone);

  it('changes with the first moment of the day in the zone', () => {
    const law = { inForceFrom: '2024-03-05', expiresOn: '2024-04-01' };
    expect(state(law, '2024-03-04T23:59:59+07:00')).to.equal('not-yet-in-force');
    expect(state(law, '2024-03-05T00:00:00+07:00')).to.equal('in-force');
    expect(state(law, '2024-03-04T17:00:00Z')).to.equal('in-force');
    expect(state(law, '2024-03-04T17:00:00Z', 'UTC')).to.equal('not-yet-in-force');
    expect(state(law, '2024-03-31T23:59:59+07:00')).to.equal('in-force');
    expect(state(law, '2024-04-01T00:00:00+07:00')).to.equal('expired');
  });

  it('of a draft follows its consultation, to the end of its last day', () => {
    const draft = { consultation: { from: '2024-03-01', to: '2024-03-05' } };
    expect(state(draft, '2024-02-29T23:00:00+07:00')).to.equal('unknown');
    expect(state(draft, '2024-03-05T23:59:00+07:00')).to.equal('consultation-open');
    expect(state(draft, '2024-03-06T00:00:00+07:00')).to.equal('consultation-closed');
    const timed = { consultation: { to: '2024-03-05T17:00:00+07:00' } };
    expect(state(timed, '2024-03-05T17:00:00+07:00')).to.equal('consultation-open');
    expect(state(timed, '2024-03-05T17:00:01+07:00')).to.equal('consultation-closed');
  });

  it('of a draft that became law is the law’s', () => {
    const law = { inForceFrom: '2024-03-01', consultation: { from: '2023-01-01', to: '2024-12-31' } };
    expect(state(law)).to.equal('in-force');
  });

  it('is unknown where the dates do not tell', () => {
    expect(state({ issuedOn: '2020-01-01' })).to.equal('unknown');
    expect(state({ inForceFrom: '2024-05-01', expiresOn: '2024-04-01' })).to.equal('unknown');
    expect(state({ expiresOn: '2025-01-01' })).to.equal('unknown');
    expect(state({ inForceFrom: '2020-01-01', replacedBy: [{ number: '1/NQ-CP' }] })).to.equal('unknown');
    expect(state({ inForceFrom: '2020-01-01', expiresOn: '2024-01-01', replacedBy: [{ number: '1/NQ-CP' }] })).to.equal(
      'expired',
    );
  });
});

describe('search in documents', () => {
  const resolution = indexDocument({
    number: '23-NQ/TU',
    issuer: 'Thành ủy Hà Nội',
    summary: 'Về công tác khuyến học, khuyến tài, xây dựng xã hội học tập',
  });
  const decree = indexDocument({ number: '42/2022/NĐ-CP', summary: 'Quy định về cổng thông tin điện tử' });
  const law = indexDocument({ number: '148/2025/QH15', kind: 'Luật', summary: 'Chuyển đổi số' });
  const old = indexDocument({ number: '08-QĐi/TW', summary: 'Về trách nhiệm nêu gương' });
  const decision = indexDocument({ number: '123/QĐ-UBND', summary: 'Kế hoạch năm 2023 của 23 tổ dân phố' });
  const fits = (document: typeof resolution, search: string) => matchDocument(document, parseDocumentQuery(search)!);

  for (const search of [
    '23 nq tu',
    '23-NQ/TU',
    '23nqtu',
    'nq 23',
    '23–NQ / TU',
    'số 23',
    'so 23 nq',
    '23nq',
    'nghị quyết 23',
    'nghi quyet so 23',
    '023 nq',
  ])
    it(`finds 23-NQ/TU by “${search}”`, () => {
      expect(fits(resolution, search)).to.be.greaterThan(0);
    });

  it('ranks the number above a figure in the text', () => {
    expect(fits(resolution, '23')).to.equal(3);
    expect(fits(decision, '23')).to.equal(2);
  });

  it('takes a figure as a whole', () => {
    expect(fits(decision, '12')).to.equal(0);
    expect(fits(decree, '4')).to.equal(0);
    expect(fits(decree, '22')).to.equal(0);
    expect(fits(decree, '42/2022')).to.equal(3);
    expect(fits(decree, '42 2022 nd cp')).to.equal(3);
    expect(fits(law, 'luat 148')).to.be.greaterThan(0);
    expect(fits(law, '148/2025/qh15')).to.equal(3);
    expect(fits(law, 'qh15')).to.be.greaterThan(0);
    expect(fits(old, '8 qdi')).to.equal(3);
    expect(fits(decision, 'qdubnd')).to.be.greaterThan(0);
  });

  it('ignores accents, case and their composition, and ranks exact ones higher', () => {
    expect(fits(resolution, 'khuyến học')).to.equal(2);
    expect(fits(resolution, 'khuyến học'.normalize('NFD'))).to.equal(2);
    expect(fits(resolution, 'KHUYEN HOC')).to.equal(1);
    expect(fits(resolution, 'hoc khuyen')).to.equal(1);
    expect(fits(indexDocument({ summary: 'Khuyến học'.normalize('NFD') }), 'khuyến học')).to.equal(2);
    expect(fits(decree, 'NÐ-CP')).to.be.greaterThan(0);
    expect(fits(resolution, 'thanh uy')).to.equal(1);
    expect(fits(resolution, 'hà nam')).to.equal(0);
  });

  it('asks for letters or figures', () => {
    for (const search of ['', '  ', '-/-', '…']) expect(parseDocumentQuery(search), search).to.equal(undefined);
  });
});

describe('readDocuments', () => {
  const read = (input: unknown) => {
    const reports: string[] = [];
    const value = readDocuments(input, (field, _, wanted) => reports.push(`${field} ${wanted}`));
    return { value: JSON.parse(JSON.stringify(value ?? null)) as unknown, reports };
  };

  it('keeps what is good and names what is not', () => {
    expect(
      read([
        {
          number: ' 15/QĐ-UBND ',
          summary: 'Về\n đất đai',
          issuedOn: '2024-03-04T17:00:00Z',
          inForceFrom: '0001-01-01',
          expiresOn: 'abc',
          replaces: ['1/QĐ-UBND', { number: '2/QĐ-UBND', url: 'javascript:alert(1)' }, { url: '/x' }],
          files: [{ url: '/a.pdf', size: '1200000' }, { url: 'data:x' }],
          consultation: { from: '2024-01-01' },
        },
        { field: 'Đất đai' },
        7,
      ]),
    ).to.deep.equal({
      value: [
        {
          number: '15/QĐ-UBND',
          summary: 'Về đất đai',
          issuedOn: '2024-03-05',
          replaces: [{ number: '1/QĐ-UBND' }, { number: '2/QĐ-UBND' }],
          files: [{ url: '/a.pdf', size: 1200000 }],
        },
      ],
      reports: [
        'documents[0].inForceFrom time',
        'documents[0].expiresOn time',
        'documents[0].replaces[1].url url',
        'documents[0].replaces[2].number present',
        'documents[0].files[1].url url',
        'documents[0].consultation.to present',
        'documents[1].number present',
        'documents[2] object',
      ],
    });
  });

  it('says where an end comes before its start', () => {
    const reports: string[] = [];
    readDocument(
      { number: '1', inForceFrom: '2024-02-01', expiresOn: '2024-01-01' },
      (field) => reports.push(field),
      'documents[0]',
    );
    expect(reports).to.deep.equal(['documents[0].expiresOn']);
  });
});

describe('a document', () => {
  it('is called by its kind and number', () => {
    expect(formatDocumentLabel({ number: '23-NQ/TU' })).to.equal('Nghị quyết 23-NQ/TU');
    expect(formatDocumentLabel({ number: '23-NQ/TU' }, 'en')).to.equal('Resolution 23-NQ/TU');
    expect(formatDocumentLabel({ summary: 'Dự thảo' })).to.equal('Dự thảo');
    expect(documentKind({ number: '148/2025/QH15' })).to.equal(undefined);
  });

  it('is Legislation for search engines, without a force that is not certain', () => {
    const context = { now: at('2024-03-05T00:00:00Z'), absolute: (url: string) => `https://a.example${url}` };
    const data = legislation(
      { number: '15/QĐ-UBND', summary: 'Về đất', inForceFrom: '2024-03-01', url: '/1' },
      context,
    );
    expect(JSON.parse(JSON.stringify(data))).to.deep.equal({
      '@type': 'Legislation',
      name: 'Quyết định 15/QĐ-UBND: Về đất',
      legislationIdentifier: '15/QĐ-UBND',
      legislationType: 'Quyết định',
      legislationDateOfApplicability: '2024-03-01',
      legislationLegalForce: 'https://schema.org/InForce',
      inLanguage: 'vi',
      url: 'https://a.example/1',
    });
    expect(legislation({ number: '1' }, context)).to.have.property('legislationLegalForce', undefined);
  });

  it('gives the end of its consultation to calendars', () => {
    const now = at('2024-03-01T00:00:00Z');
    const lines = (to: string) =>
      consultationCalendar(
        { id: 'a', number: '1', summary: `Một; hai, ba ${'ế'.repeat(60)}`, consultation: { to } },
        { title: 'Hạn góp ý', url: 'https://a.example/1', now },
      )!.split('\r\n');
    const day = lines('2024-03-31');
    expect(day).to.include.members(['DTSTART;VALUE=DATE:20240331', 'DTEND;VALUE=DATE:20240401', 'UID:a-20240331@sen']);
    for (const line of day) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    expect(day.join('\n').replaceAll('\n ', '')).to.contain('DESCRIPTION:Một\\; hai\\, ba ế');
    expect(lines('2024-03-31T17:00:00+07:00')).to.include('DTSTART:20240331T100000Z');
    expect(consultationCalendar({ number: '1' }, { title: '', now })).to.equal(undefined);
  });
});
