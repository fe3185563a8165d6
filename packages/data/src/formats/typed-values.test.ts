import { expect } from 'chai';
import { readCitizenId } from './citizen-id.js';
import { readTelephone } from './telephone.js';
import { readTypedDate } from './typed-date.js';

describe('readTypedDate', () => {
  for (const text of [
    '5/3/2024',
    '05/03/2024',
    ' 05-03-2024 ',
    '05.03.2024',
    '5 3 2024',
    '5 / 3 / 2024',
    '05032024',
    '０５/０３/２０２４',
  ])
    it(`reads “${text}”`, () => expect(readTypedDate(text)).to.deep.equal({ iso: '2024-03-05' }));

  it('knows leap years', () => {
    for (const leap of ['29/2/2024', '29/02/2000']) expect(readTypedDate(leap).fault).to.equal(undefined);
    for (const [text, year] of [
      ['29/02/2023', 2023],
      ['29/02/1900', 1900],
    ] as const)
      expect(readTypedDate(text)).to.deep.equal({ fault: 'day', month: 2, year, days: 28 });
  });

  it('says what is wrong', () => {
    const faults = {
      '': 'form',
      'hôm nay': 'form',
      '5/3': 'form',
      '5/3-2024': 'form',
      '532024': 'form',
      '2024/03/05': 'form',
      '5/3/24': 'year',
      '5/3/0024': 'year',
      '5/3/20245': 'year',
      '5/13/2024': 'month',
      '5/0/2024': 'month',
      '0/3/2024': 'day',
      '31/4/2024': 'day',
      '32122024': 'day',
    };
    for (const [text, fault] of Object.entries(faults)) expect(readTypedDate(text).fault, text).to.equal(fault);
  });
});

describe('readTelephone', () => {
  const numbers = {
    '0912345678': ['0912345678', 'mobile'],
    '0912 345 678': ['0912345678', 'mobile'],
    '091.234.5678': ['0912345678', 'mobile'],
    '032-345-6789': ['0323456789', 'mobile'],
    '0523456789': ['0523456789', 'mobile'],
    '0703456789': ['0703456789', 'mobile'],
    '0813456789': ['0813456789', 'mobile'],
    '+84912345678': ['0912345678', 'mobile'],
    '+84 (0)912 345 678': ['0912345678', 'mobile'],
    '0084 912 345 678': ['0912345678', 'mobile'],
    '(024) 3825 1234': ['02438251234', 'landline'],
    '+84 24 3825 1234': ['02438251234', 'landline'],
    '0203 382 5123': ['02033825123', 'landline'],
    '1900 1009': ['19001009', 'hotline'],
    '1800 599 920': ['1800599920', 'hotline'],
  };
  for (const [text, [national, kind]] of Object.entries(numbers))
    it(`reads “${text}”`, () => expect(readTelephone(text)).to.deep.equal({ national, kind }));

  it('says what is wrong', () => {
    const faults = {
      '': 'form',
      'số của tôi': 'form',
      '0912345678 (nhà)': 'form',
      '091234567': 'length',
      '09123456789': 'length',
      '0243825123': 'length',
      '113': 'length',
      '19001': 'length',
      '190012345': 'length',
      '0412345678': 'prefix',
      '0612345678': 'prefix',
      '912345678': 'prefix',
      '+1 202 555 0100': 'prefix',
      '01234567890': 'old',
      '0168 345 6789': 'old',
      '+84 168 345 6789': 'old',
    };
    for (const [text, fault] of Object.entries(faults)) expect(readTelephone(text), text).to.deep.equal({ fault });
  });
});

describe('readCitizenId', () => {
  const now = new Date('2026-11-30');

  it('reads the year of birth', () => {
    expect(readCitizenId('001090123456', now)).to.deep.equal({ number: '001090123456', birthYear: 1990 });
    expect(readCitizenId('079 199 000 001', now)).to.deep.equal({ number: '079199000001', birthYear: 1999 });
    expect(readCitizenId('096215000001', now)).to.deep.equal({ number: '096215000001', birthYear: 2015 });
    expect(readCitizenId('048300000001', now)).to.deep.equal({ number: '048300000001', birthYear: 2000 });
  });

  it('accepts the code of a country', () => expect(readCitizenId('126090123456', now).fault).to.equal(undefined));

  it('says what is wrong', () => {
    const faults = {
      '': 'form',
      '00109012345a': 'form',
      '012345678': 'old',
      '00109012345': 'length',
      '0010901234567': 'length',
      '000090123456': 'place',
      '003090123456': 'place',
      '097090123456': 'place',
      '001227123456': 'year',
      '001490123456': 'year',
    };
    for (const [text, fault] of Object.entries(faults)) expect(readCitizenId(text, now), text).to.deep.equal({ fault });
  });
});
