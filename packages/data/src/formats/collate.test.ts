import { expect } from 'chai';
import { compareText, foldDiacritics, includesFolded } from './collate.js';

describe('Vietnamese order', () => {
  it('puts An before Ăn before Ân, and D before Đ', () => {
    expect(['Đông', 'Ân', 'Dân', 'An', 'Ăn', 'Bình'].sort(compareText)).to.deep.equal([
      'An',
      'Ăn',
      'Ân',
      'Bình',
      'Dân',
      'Đông',
    ]);
  });

  it('counts numbers as numbers', () =>
    expect(['Khu 10', 'Khu 2'].sort(compareText)).to.deep.equal(['Khu 2', 'Khu 10']));

  it('takes composed and decomposed letters for the same', () =>
    expect(compareText('Nghị quyết', 'Nghị quyết'.normalize('NFD'))).to.equal(0));
});

describe('search without accents', () => {
  it('finds what a keyboard without Vietnamese types', () => {
    expect(foldDiacritics('Đảng ủy phường Khương Trung')).to.equal('dang uy phuong khuong trung');
    expect(foldDiacritics('ÐẢNG')).to.equal('dang');
    expect(includesFolded('Đảng ủy phường', ' dang UY ')).to.equal(true);
    expect(includesFolded('Đảng ủy phường'.normalize('NFD'), 'Đảng')).to.equal(true);
    expect(includesFolded('Đảng ủy phường', 'quận')).to.equal(false);
    expect(includesFolded('Đảng ủy', '')).to.equal(true);
  });
});
