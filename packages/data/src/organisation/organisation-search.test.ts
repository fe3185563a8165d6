import { expect } from 'chai';
import type { Organisation } from '../types.js';
import { governmentOrganisation } from './government-organisation.js';
import {
  indexOrganisation,
  markPieces,
  parseOrganisationQuery,
  searchOrganisation,
  searchPairs,
} from './organisation-search.js';

const ward: Organisation = {
  name: 'Phường',
  units: [
    {
      name: 'Phòng Kinh tế',
      tasks: ['Đất đai, xây dựng', 'Vệ sinh môi trường'],
      people: [
        { name: 'Nguyễn Văn A', title: 'Ông', position: 'Trưởng phòng', tasks: ['Phụ trách chung'] },
        { position: 'Phó Trưởng phòng' },
      ],
      units: [{ name: 'Tổ Đại diện', tasks: ['Đại đội dân quân'] }],
    },
    {
      name: 'Văn phòng',
      url: '/vp',
      people: [{ name: 'Trần Thị Ái', position: 'Công chức hộ tịch', tasks: ['Khai sinh'] }],
    },
  ],
};
const entries = indexOrganisation(ward);
const find = (text: string) => {
  const query = parseOrganisationQuery(text);
  return query
    ? searchOrganisation(entries, query).map(({ unit, person }) => person?.name ?? person?.position ?? unit.name)
    : [];
};

describe('searchOrganisation', () => {
  for (const [text, ...names] of [
    ['ai phụ trách đất đai?', 'Phòng Kinh tế'],
    ['ai phu trach dat dai', 'Phòng Kinh tế'],
    ['Tôi cần hỏi về khai sinh ở đâu?', 'Trần Thị Ái'],
    ['LIÊN HỆ VỚI AI ĐỂ LÀM HỘ TỊCH', 'Trần Thị Ái'],
    ['dai', 'Phòng Kinh tế', 'Tổ Đại diện'],
    ['đại', 'Tổ Đại diện', 'Phòng Kinh tế'],
    ['vệ sinh', 'Phòng Kinh tế'],
    ['ve sinh', 'Phòng Kinh tế', 'Trần Thị Ái'],
    ['ái', 'Trần Thị Ái'],
    ['nguyễn văn a'.normalize('NFD'), 'Nguyễn Văn A'],
    ['hải quan'],
    ['???'],
  ] as const)
    it(`finds for “${text}”: ${names.join(', ') || 'nothing'}`, () => {
      expect(find(text)).to.deep.equal(names);
    });

  it('finds words as a whole but for the last one, which may be unfinished', () => {
    expect(find('dat')).to.deep.equal(['Phòng Kinh tế']);
    expect(find('da dai')).to.deep.equal([]);
  });

  it('finds pairs of words where nothing has all', () => {
    const pairs = (text: string) => searchPairs(entries, parseOrganisationQuery(text)!);
    expect(find('giấy khai sinh cho con')).to.deep.equal([]);
    const { entries: found, query } = pairs('giấy khai sinh cho con');
    expect(found.map(({ person }) => person?.name)).to.deep.equal(['Trần Thị Ái']);
    expect(markPieces('Khai sinh, công', query)).to.deep.equal([
      { text: 'Khai sinh', isFound: true },
      { text: ', công', isFound: false },
    ]);
    expect(pairs('hải quan cửa khẩu').entries).to.deep.equal([]);
    expect(pairs('x').entries).to.deep.equal([]);
  });

  it('marks the words, with accents where these agree', () => {
    const marked = (text: string, search: string) =>
      markPieces(text, parseOrganisationQuery(search)!)
        .map(({ text: piece, isFound }) => (isFound ? `[${piece}]` : piece))
        .join('');
    expect(marked('Đất đai, đại đội', 'ai phụ trách đất đai?')).to.equal('[Đất] [đai], đại đội');
    expect(marked('Đất đai, đại đội', 'dai')).to.equal('Đất [đai], [đại] đội');
    expect(marked('Đất đai'.normalize('NFD'), 'dat')).to.equal('[Đất] đai');
    expect(marked('<b>đất</b>', 'đất')).to.equal('<b>[đất]</b>');
  });
});

describe('governmentOrganisation', () => {
  it('names departments and members, without vacant positions', () => {
    const data = JSON.parse(
      JSON.stringify(governmentOrganisation(ward, (url) => `https://phuong.example${url}`)),
    ) as Record<string, unknown>;
    expect(data['@type']).to.equal('GovernmentOrganization');
    const [first, second] = data['department'] as { url?: string; member: object[] }[];
    expect(first!.member).to.deep.equal([
      { '@type': 'Person', name: 'Nguyễn Văn A', honorificPrefix: 'Ông', jobTitle: 'Trưởng phòng' },
    ]);
    expect(second!.url).to.equal('https://phuong.example/vp');
  });
});
