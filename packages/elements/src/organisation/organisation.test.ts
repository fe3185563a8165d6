import type { Organisation } from '@sen-portal/data';
import { expect } from 'chai';
import {
  accessibilityTree,
  fixture,
  itInChromium,
  part,
  parts,
  settle,
  visibleText,
  warnings,
} from '../testing/test-support.js';
import './define.js';
import type { SenOrganisation } from './organisation.js';

const ward: Organisation = {
  name: 'Ủy ban nhân dân phường',
  units: [
    {
      name: 'Thường trực Ủy ban',
      contact: { telephone: '024 3853 0000', email: 'ub@phuong.example', address: 'Tầng 2' },
      people: [
        {
          name: 'Nguyễn Văn A',
          title: 'Ông',
          position: 'Phó Bí thư Đảng ủy\nChủ tịch UBND',
          since: '2025-07-01',
          acting: true,
          tasks: ['Phụ trách chung', 'Đất đai'],
          reception: 'Sáng thứ Năm',
          biography: 'Tiểu sử dòng một\ndòng hai',
          photo: '/docs/embed/images/sen.svg',
        },
        { position: 'Phó Chủ tịch UBND' },
      ],
    },
    {
      name: 'Văn phòng',
      units: [{ name: 'Tổ Một cửa', people: [{ name: 'Trần Thị B', position: 'Tổ trưởng', tasks: ['Hộ tịch'] }] }],
    },
    { name: 'Phòng Kinh tế', tasks: ['Đất đai, xây dựng'] },
    { name: 'Phòng Văn hóa', tasks: ['Giáo dục'] },
    { name: 'Trạm Y tế', url: '/tram-y-te' },
  ],
};

async function element(attributes = '', content = ''): Promise<SenOrganisation> {
  return fixture<SenOrganisation>(`<sen-organisation ${attributes}>${content}</sen-organisation>`);
}

async function filled(attributes = '', organisation: unknown = ward): Promise<SenOrganisation> {
  const host = await element(attributes);
  host.organisation = organisation as Organisation;
  await settle();
  return host;
}

const input = (host: SenOrganisation) => part<HTMLInputElement>(host, 'search')!;
async function search(host: SenOrganisation, text: string): Promise<void> {
  input(host).value = text;
  input(host).dispatchEvent(new Event('input'));
  await settle();
}
const results = (host: SenOrganisation) =>
  parts(host, 'result').map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
const folds = (host: SenOrganisation) => parts<HTMLDetailsElement>(host, 'fold');

describe('<sen-organisation>', () => {
  describe('accessibility', () => {
    it('is nested lists with headings of the levels below its own', async () => {
      const host = await filled('heading-level="3"');
      expect(parts(host, 'unit-name').map((each) => `${each.localName} ${each.textContent}`)).to.deep.equal([
        'h4 Thường trực Ủy ban',
        'h4 Văn phòng',
        'h5 Tổ Một cửa',
        'h4 Phòng Kinh tế',
        'h4 Phòng Văn hóa',
        'h4 Trạm Y tế',
      ]);
    });

    itInChromium('tree', 'is lists in the accessibility tree', async () => {
      await filled();
      const tree = await accessibilityTree();
      expect(tree).to.contain('Nguyễn Văn A').and.to.contain('list');
    });

    it('marks who stands in and what is vacant in words', async () => {
      const host = await filled();
      expect(part(host, 'acting')!.textContent).to.equal('Quyền hoặc phụ trách');
      expect(parts(host, 'name').map((each) => each.textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal([
        'Ông Nguyễn Văn A',
        'Chưa có người giữ chức vụ',
        'Trần Thị B',
      ]);
      const said = structuredClone(ward);
      said.units[0]!.people![0]!.position = 'Quyền Chủ tịch UBND';
      host.organisation = said;
      await settle();
      expect(part(host, 'acting')).to.equal(null);
    });
  });

  describe('data', () => {
    it('shows every field of a position', async () => {
      const host = await filled();
      const text = visibleText(host);
      for (const words of [
        'Phó Bí thư Đảng ủy',
        'Chủ tịch UBND',
        'Từ 01/07/2025',
        'Đất đai',
        'Lịch tiếp công dân: Sáng thứ Năm',
        'Tầng 2',
      ])
        expect(text).to.contain(words);
      expect(parts<HTMLAnchorElement>(host, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:02438530000',
        'mailto:ub@phuong.example',
        '/tram-y-te',
      ]);
      const photo = part<HTMLImageElement>(host, 'photo')!;
      expect([photo.getAttribute('width'), photo.getAttribute('height'), photo.alt]).to.deep.equal(['64', '80', '']);
      expect(part(host, 'biography')!.textContent).to.contain('dòng hai').and.to.contain('của Nguyễn Văn A');
    });

    it('reads a list among the children, and gives it back as data', async () => {
      const host = await element(
        '',
        `<h2 slot="heading">Tổ chức</h2><p>Giới thiệu.</p><ul><li><strong>Văn phòng</strong><ul><li>Chánh Văn phòng: Bà Trần Thị B</li>
         <li>Phó Chánh Văn phòng: Khuyết</li></ul></li></ul>`,
      );
      await settle();
      expect(JSON.parse(JSON.stringify(host.organisation))).to.deep.equal({
        units: [
          {
            name: 'Văn phòng',
            people: [
              { name: 'Trần Thị B', title: 'Bà', position: 'Chánh Văn phòng' },
              { position: 'Phó Chánh Văn phòng' },
            ],
          },
        ],
      });
      expect(host.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(host.querySelector('ul')!.checkVisibility()).to.equal(false);
    });

    it('leaves children that it is not sure of, and says why', async () => {
      const host = await element('', '<ul><li>Phòng A<ul><li>Trưởng phòng: xem sau</li></ul></li></ul>');
      await settle();
      expect(host.querySelector('li li')!.checkVisibility()).to.equal(true);
      expect(part(host, 'unit')).to.equal(null);
      expect(warnings().join()).to.contain('is not a name for certain');
    });

    it('shows the name of its only unit once where that is the heading', async () => {
      const host = await filled('', {
        name: 'Văn phòng',
        units: [{ name: 'Văn phòng', people: [{ name: 'Trần Thị B', position: 'Chánh Văn phòng' }] }],
      });
      expect(visibleText(host).match(/Văn phòng/g)).to.have.length(2);
      expect(parts(host, 'person')).to.have.length(1);
    });

    it('shows text as text', async () => {
      const host = await filled('', {
        name: '<b>A</b>',
        units: [{ name: '<img src=x>', people: [{ name: '<i>B</i>', position: 'C' }] }],
      });
      expect(visibleText(host)).to.contain('<img src=x>').and.to.contain('<i>B</i>');
    });
  });

  describe('folding', () => {
    it('folds units below the first level at first, and all with a button', async () => {
      const host = await filled('folded');
      expect(folds(host).map(({ open }) => open)).to.deep.equal([true, true, false]);
      const [unfold, fold] = parts(host, 'fold-all');
      fold!.click();
      expect(folds(host).every(({ open }) => !open)).to.equal(true);
      unfold!.click();
      expect(folds(host).every(({ open }) => open)).to.equal(true);
    });

    it('unfolds for print, and folds again', async () => {
      const host = await filled('folded');
      dispatchEvent(new Event('beforeprint'));
      expect(folds(host).every(({ open }) => open)).to.equal(true);
      dispatchEvent(new Event('afterprint'));
      expect(folds(host).map(({ open }) => open)).to.deep.equal([true, true, false]);
    });

    it('leads from the chart to a unit, which unfolds', async () => {
      const host = await filled('folded');
      const box = parts(host, 'box').find(({ textContent }) => textContent === 'Tổ Một cửa')!;
      box.click();
      expect(folds(host)[2]!.open).to.equal(true);
      expect(host.shadowRoot!.activeElement!.textContent).to.contain('Tổ Một cửa');
    });

    it('leaves out the chart in a list', async () => {
      expect(part(await filled('layout="list"'), 'chart')).to.equal(null);
    });
  });

  describe('search', () => {
    afterEach(() => history.replaceState(null, '', location.pathname));

    it('finds who is responsible, marks the words and says how many', async () => {
      const host = await filled();
      await search(host, 'ai phụ trách đất đai?');
      expect(results(host)).to.have.length(2);
      expect(results(host)[0]).to.contain('Thường trực Ủy ban Ông Nguyễn Văn A');
      expect(results(host)[1]).to.contain('Phòng Kinh tế');
      expect([...host.shadowRoot!.querySelectorAll('mark')].map((each) => each.textContent)).to.deep.equal([
        'Đất',
        'đai',
        'Đất',
        'đai',
      ]);
      const status = part(host, 'status')!;
      expect([status.getAttribute('role'), status.textContent]).to.deep.equal([
        'status',
        'Tìm thấy 1 đơn vị và 1 vị trí',
      ]);
      expect(part(host, 'unit')!.checkVisibility()).to.equal(false);
    });

    it('says what to do when nothing fits, and goes back to all with the focus in the field', async () => {
      const host = await filled();
      await search(host, '<b>hải quan</b>');
      expect(part(host, 'status')!.textContent).to.equal(
        'Không có đơn vị hay người nào phù hợp với “<b>hải quan</b>”.',
      );
      part(host, 'reset')!.click();
      await settle();
      expect(part(host, 'unit')!.checkVisibility()).to.equal(true);
      expect(input(host).value).to.equal('');
      expect(host.shadowRoot!.activeElement).to.equal(input(host));
    });

    it('keeps the search in the address', async () => {
      history.replaceState(null, '', '?tim=ho%20tich');
      const host = await filled('query-parameter="tim"');
      await settle();
      expect(results(host).join()).to.contain('Trần Thị B');
      expect(input(host).name).to.equal('tim');
      await search(host, 'giáo dục');
      expect(new URL(location.href).searchParams.get('tim')).to.equal('giáo dục');
    });

    it('is left out of a small organisation, and with controls="none"', async () => {
      expect(part(await filled('', { name: 'A', units: ward.units.slice(2) }), 'search')).to.equal(null);
      expect(part(await filled('controls="none"'), 'search')).to.equal(null);
    });
  });

  describe('structured data', () => {
    const published = () =>
      [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent!);

    it('is in the head while the element is on the page', async () => {
      const host = await filled();
      expect(published().join()).to.contain('GovernmentOrganization').and.to.contain('Nguyễn Văn A');
      host.structuredData = 'none';
      await settle();
      expect(published()).to.deep.equal([]);
    });
  });

  describe('localisation', () => {
    it('speaks the language around it', async () => {
      const host = await element();
      expect(visibleText(host)).to.contain('Chưa có thông tin');
      document.documentElement.lang = 'en';
      host.organisation = ward;
      await settle();
      expect(visibleText(host))
        .to.contain('Nobody holds this position')
        .and.to.contain('Receives citizens: Sáng thứ Năm');
    });
  });
});
