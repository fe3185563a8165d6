import { expect } from 'chai';
import { documentNumberOf } from '../documents/document-search.js';
import { readSearchResults, readSuggestions } from '../readers/read-search.js';
import { findMatches, parseSearchWords } from './matches.js';
import { SuggestionIndex } from './suggestion-index.js';

const marked = (text: string, search: string) =>
  findMatches(text, parseSearchWords(search)).map(([start, end]) => text.slice(start, end));

describe('findMatches', () => {
  it('marks words whatever their accents, case and composition, as one range', () => {
    expect(marked('Hồ sơ: Thủ tục đất đai', 'thu tuc dat dai')).to.deep.equal(['Thủ tục đất đai']);
    expect(marked('Thủ tục'.normalize('NFD'), 'THỦ')).to.deep.equal(['Thủ'.normalize('NFD')]);
    expect(marked('thủ tục', 'thủ'.normalize('NFD'))).to.deep.equal(['thủ']);
  });

  it('prefers the words with the same accents', () => {
    expect(marked('Thu phí và thủ tục', 'thủ')).to.deep.equal(['thủ']);
    expect(marked('Thu phí', 'thủ')).to.deep.equal(['Thu']);
    expect(marked('Thu phí và thủ tục', 'thu')).to.deep.equal(['Thu']);
  });

  it('marks beginnings only of words that occur nowhere', () => {
    expect(marked('đất và đấtđai', 'đất')).to.deep.equal(['đất']);
    expect(marked('Đăng ký khai sinh', 'đăng ký kha')).to.deep.equal(['Đăng ký khai']);
    expect(marked('231 hồ sơ', '23')).to.deep.equal([]);
  });

  it('marks document numbers with their signs', () => {
    expect(marked('Nghị quyết 23-NQ/TU ngày 16/11', '23 nq tu')).to.deep.equal(['23-NQ/TU']);
  });

  it('marks nothing for a search without letters and figures', () => {
    expect(marked('a – b', ' – “” ')).to.deep.equal([]);
    expect(marked('', 'a')).to.deep.equal([]);
  });
});

describe('SuggestionIndex', () => {
  const titles = (search: string, keepsAll = false) =>
    new SuggestionIndex([
      { title: 'Thu tục lệ phí' },
      { title: 'Cấp giấy, thủ tục đất đai' },
      { title: 'Thủ tục đất đai' },
      { title: 'Nghị quyết 23-NQ/TU' },
      { title: 'Khai sinh' },
    ])
      .find(search, 8, keepsAll)
      .map(({ title }) => title);

  it('finds words without accents, and puts the ones with the same accents first', () => {
    expect(titles('thu tuc dat dai')).to.deep.equal(['Thủ tục đất đai', 'Cấp giấy, thủ tục đất đai']);
    expect(titles('thủ tục')).to.deep.equal(['Thủ tục đất đai', 'Cấp giấy, thủ tục đất đai', 'Thu tục lệ phí']);
    expect(titles('thủ tục'.normalize('NFD'))[0]).to.equal('Thủ tục đất đai');
  });

  it('finds document numbers however they are written', () => {
    for (const search of ['23 nq tu', '23nqtu', '23-NQ/TU', 'số 23 nq'])
      expect(titles(search)).to.deep.equal(['Nghị quyết 23-NQ/TU']);
  });

  it('keeps what a server has found, behind what fits', () => {
    expect(titles('khai sinh', true)[0]).to.equal('Khai sinh');
    expect(titles('khai sinh', true)).to.have.length(5);
    expect(new SuggestionIndex([{ title: 'a' }, { title: 'ab' }]).find('a', 1)).to.deep.equal([{ title: 'a' }]);
  });
});

describe('documentNumberOf', () => {
  it('gives complete numbers in their notation, and others as written', () => {
    expect(documentNumberOf('23-nq/tu')).to.equal('23-NQ/TU');
    expect(documentNumberOf('Số: 15/qđ-ubnd')).to.equal('15/QĐ-UBND');
    expect(documentNumberOf(' 23  nq tu ')).to.equal('23 nq tu');
    expect(documentNumberOf('số 15 qd')).to.equal('15 qd');
    expect(documentNumberOf('23nqtu')).to.equal('23nqtu');
    expect(documentNumberOf('15 qđ ubnd')).to.equal('15 qđ ubnd');
  });

  it('does not take other words for numbers', () => {
    for (const search of [
      '12 tháng',
      '2030',
      'nghị quyết 23',
      '30 hồ sơ đất đai',
      '',
      '1/5',
      '20 trường học',
      '5tuoi',
      '3 lớp',
    ])
      expect(documentNumberOf(search), search).to.equal(undefined);
  });
});

describe('readSearchResults', () => {
  it('keeps valid fields, and drops results without a title', () => {
    const reports: string[] = [];
    const found = readSearchResults(
      [
        {
          title: ' Một\n kết quả ',
          url: '/a',
          publishedAt: '2024-02-27',
          kind: 'Tin tức',
          documentNumber: '23-NQ/TU',
          foreign: 1,
        },
        { title: 'Hai', url: 'javascript:alert(1)', publishedAt: 'hôm qua' },
        { url: '/c' },
        'x',
      ],
      (field, _value, wanted) => reports.push(`${field} ${wanted}`),
    );
    expect(found).to.deep.equal([
      { title: 'Một kết quả', url: '/a', publishedAt: '2024-02-27', kind: 'Tin tức', documentNumber: '23-NQ/TU' },
      { title: 'Hai' },
    ]);
    expect(reports).to.deep.equal([
      'results[1].url url',
      'results[1].publishedAt time',
      'results[2].title present',
      'results[3] object',
    ]);
    expect(readSearchResults({})).to.equal(undefined);
  });
});

describe('readSuggestions', () => {
  it('takes texts and objects', () => {
    expect(
      readSuggestions(['Đất đai', { title: 'Khai sinh', url: '/ks', kind: 'Thủ tục' }, {}, null, 12]),
    ).to.deep.equal([{ title: 'Đất đai' }, { title: 'Khai sinh', url: '/ks', kind: 'Thủ tục' }, { title: '12' }]);
  });
});
