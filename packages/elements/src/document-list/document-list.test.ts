import { expect } from 'chai';
import type { LegalDocument } from '@sen-portal/data';
import {
  accessibilityTree,
  fixture,
  itInChromium,
  part,
  parts,
  settle,
  until,
  visibleText,
  warnings,
} from '../testing/test-support.js';
import { SenPageChangeEvent } from '../pagination/page-change.js';
import '../pagination/define.js';
import '../portal/define.js';
import type { SenPortal } from '../portal/portal.js';
import './define.js';
import type { SenDocumentList } from './document-list.js';
import { SenDocumentFilterChangeEvent } from './events.js';

const documents: Partial<LegalDocument>[] = [
  {
    number: '15/QĐ-UBND',
    summary: 'Về đất đai',
    issuedOn: '2024-03-05',
    inForceFrom: '2024-03-20',
    field: 'Đất đai',
    issuer: 'Ủy ban nhân dân',
    url: '#15',
  },
  { number: '23-NQ/TU', summary: 'Về khuyến học', issuedOn: '2023-11-16', issuer: 'Thành ủy', url: '#23' },
  { number: '123/QĐ-UBND', summary: 'Về an toàn', issuedOn: '2024-01-02', issuer: 'Ủy ban nhân dân', field: 'Ân' },
  {
    number: '4/QĐ-UBND',
    summary: 'Về cây xanh',
    issuedOn: '2022-01-02',
    inForceFrom: '2022-01-02',
    expiresOn: '2024-02-01',
    issuer: 'Ủy ban nhân dân',
    field: 'Ăn',
    replacedBy: [{ number: '15/QĐ-UBND', url: '#15' }],
  },
  { number: '5/KH-UBND', summary: 'Kế hoạch', issuedOn: '2021-01-02', field: 'An' },
  { number: '6/KH-UBND', summary: 'Kế hoạch', issuedOn: '2021-01-03' },
  { number: '7/KH-UBND', summary: 'Kế hoạch', issuedOn: '2021-01-04', files: [{ url: '/7.pdf', size: 1200000 }] },
  { number: '8/KH-UBND', summary: 'Kế hoạch', issuedOn: '2021-01-05' },
  { summary: 'Dự thảo quy chế', url: '#dt', consultation: { from: '2024-02-01', to: '2024-03-31', opinions: 2 } },
];

/** A list on 5 March 2024. */
async function list(attributes = '', given: unknown = documents): Promise<SenDocumentList> {
  const portal = await fixture<SenPortal>(
    `<sen-portal><sen-document-list ${attributes}></sen-document-list></sen-portal>`,
  );
  portal.clock = () => new Date('2024-03-05T09:00:00+07:00');
  const element = portal.querySelector('sen-document-list')!;
  element.documents = given as LegalDocument[];
  await settle();
  return element;
}

const names = (element: SenDocumentList) =>
  [...element.shadowRoot!.querySelectorAll('tbody th')].map((cell) => cell.textContent!.replace(/\s+/g, ' ').trim());
const rowOf = (element: SenDocumentList, name: string) =>
  parts(element, 'row').find((row) => row.textContent!.includes(name))!;
const textOf = (node: Element) => node.textContent!.replace(/\s+/g, ' ').trim();

async function type(element: SenDocumentList, text: string): Promise<void> {
  const input = part<HTMLInputElement>(element, 'search')!;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

async function choose(element: SenDocumentList, choice: string, value: string): Promise<void> {
  const select = element.shadowRoot!.querySelector<HTMLSelectElement>(`select[data-choice=${choice}]`)!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

describe('<sen-document-list>', () => {
  const start = location.href;
  // WebKit allows a hundred changes in ten seconds.
  afterEach(() => {
    if (location.href !== start) history.replaceState(null, '', start);
  });

  describe('accessibility', () => {
    itInChromium('tree', 'is a table with headers when it is narrow, too', async () => {
      for (const width of ['1000px', '300px']) {
        const element = await list('heading="Văn bản"');
        element.style.width = width;
        await settle();
        const tree = await accessibilityTree();
        expect(tree).to.match(/table "?Văn bản/);
        expect(tree).to.contain('columnheader').and.to.contain('rowheader');
      }
    });

    it('names each file by its document, with type and size', async () => {
      const element = await list();
      expect(
        textOf(parts(element, 'file')[0]!)
          .replace(/\u00a0/g, ' ')
          .replace(' ,', ','),
      ).to.equal('7.pdf, Kế hoạch 7/KH-UBND (PDF, 1,2 MB)');
    });
  });

  describe('states', () => {
    it('are said in words, by the clock of the portal', async () => {
      const element = await list();
      const state = (name: string) => rowOf(element, name).querySelector('[part=state]')?.textContent;
      expect(state('Về đất đai')).to.equal('Chưa có hiệu lực, có từ 20/03/2024');
      expect(state('Về cây xanh')).to.equal('Hết hiệu lực từ 01/02/2024');
      expect(state('Dự thảo')).to.equal('Đang lấy ý kiến đến 31/03/2024');
      expect(state('khuyến học')).to.equal(undefined);
    });

    it('offer the end of a consultation to a calendar', async () => {
      const element = await list();
      const link = part<HTMLAnchorElement>(element, 'calendar')!;
      expect(decodeURIComponent(link.href)).to.contain('DTSTART;VALUE=DATE:20240331');
      expect(link.download).to.match(/\.ics$/);
      expect(parts(element, 'calendar')).to.have.length(1);
    });

    it('link the documents that replace them', async () => {
      const element = await list();
      const row = rowOf(element, 'Về cây xanh');
      expect(textOf(row)).to.contain('Được thay thế bởi: 15/QĐ-UBND');
      expect(row.querySelector('[part=reference]')!.getAttribute('href')).to.equal('#15');
    });
  });

  describe('search and filters', () => {
    it('find a number as it is said', async () => {
      const element = await list();
      await type(element, '23 nq tu');
      expect(names(element)).to.deep.equal(['Nghị quyết 23-NQ/TU']);
      expect(textOf(part(element, 'status')!)).to.equal('Tìm thấy 1 trong 9 văn bản');
      await type(element, 'DAT DAI');
      expect(names(element)).to.deep.equal(['Quyết định 15/QĐ-UBND']);
    });

    it('filter by kind, year, office, field and state, together', async () => {
      const element = await list();
      await choose(element, 'kind', 'Quyết định');
      expect(names(element)).to.have.length(3);
      await choose(element, 'year', '2024');
      expect(names(element)).to.have.length(2);
      await choose(element, 'state', 'not-yet-in-force');
      expect(names(element)).to.deep.equal(['Quyết định 15/QĐ-UBND']);
      await choose(element, 'state', 'expired');
      expect(element.shadowRoot!.querySelector('table')).to.equal(null);
      expect(visibleText(element)).to.contain('Không có văn bản phù hợp.');
      part<HTMLButtonElement>(element, 'reset')!.click();
      await settle();
      expect(names(element)).to.have.length(9);
    });

    it('offer names in the order of the Vietnamese alphabet', async () => {
      const element = await list();
      const options = element.shadowRoot!.querySelectorAll('select[data-choice=field] option');
      expect([...options].map(textOf)).to.deep.equal(['Tất cả', 'An', 'Ăn', 'Ân', 'Đất đai']);
    });

    it('sort by date, number and text, documents without the field last', async () => {
      const element = await list();
      expect(names(element)[0]).to.equal('Quyết định 15/QĐ-UBND');
      await choose(element, 'sort', 'number');
      expect(names(element).slice(0, 3)).to.deep.equal([
        'Quyết định 4/QĐ-UBND',
        'Kế hoạch 5/KH-UBND',
        'Kế hoạch 6/KH-UBND',
      ]);
      expect(names(element).at(-1)).to.equal('Dự thảo');
      const sorted = element.shadowRoot!.querySelector('[aria-sort]')!;
      expect([textOf(sorted), sorted.getAttribute('aria-sort')]).to.deep.equal(['Số ký hiệu', 'ascending']);
    });

    it('are left out of a short list, and on request', async () => {
      expect(part(await list('', documents.slice(0, 3)), 'controls')).to.equal(null);
      expect(part(await list('controls="none"'), 'controls')).to.equal(null);
    });

    it('leave the list as it is when a listener cancels them', async () => {
      const element = await list();
      element.addEventListener('sen-document-filter-change', (event) => {
        expect(event).to.be.instanceOf(SenDocumentFilterChangeEvent);
        expect(event.choices.kind).to.equal('Quyết định');
        event.preventDefault();
      });
      await choose(element, 'kind', 'Quyết định');
      expect(names(element)).to.have.length(9);
    });
  });

  describe('pages and address', () => {
    it('turn, with the focus on the first document of the page', async () => {
      const element = await list('page-size="4" page-parameter="trang"');
      await until(() => part(element, 'pagination')?.shadowRoot?.querySelector('a'));
      const next = part(element, 'pagination')!.shadowRoot!.querySelector<HTMLAnchorElement>('[part~=next]')!;
      expect(new URL(next.href).searchParams.get('trang')).to.equal('2');
      next.click();
      await settle();
      expect(names(element)).to.have.length(4);
      expect(new URL(location.href).searchParams.get('trang')).to.equal('2');
      expect(element.shadowRoot!.activeElement).to.not.equal(null);
    });

    it('can be cancelled', async () => {
      const element = await list('page-size="4"');
      await until(() => part(element, 'pagination')?.shadowRoot?.querySelector('button'));
      element.addEventListener('sen-page-change', (event) => event.preventDefault());
      part(element, 'pagination')!.dispatchEvent(new SenPageChangeEvent(2));
      await settle();
      expect(element.page).to.equal(1);
    });

    it('keep each choice in the parameter that the CMS names, and return to it', async () => {
      const element = await list(
        'query-parameter="tu-khoa" kind-parameter="loai" page-size="2" page-parameter="trang"',
      );
      await choose(element, 'kind', 'Kế hoạch');
      expect(new URL(location.href).searchParams.get('loai')).to.equal('Kế hoạch');
      await type(element, '5');
      expect(new URL(location.href).searchParams.get('tu-khoa')).to.equal('5');
      history.back();
      await until(() => !new URL(location.href).searchParams.has('loai'));
      await settle();
      expect(element.kind).to.equal('');
    });

    it('are written with the next change if the browser refuses one, as Safari does after a hundred', async () => {
      const element = await list('query-parameter="tu-khoa" kind-parameter="loai"');
      history.pushState = () => {
        throw new DOMException('', 'SecurityError');
      };
      await choose(element, 'kind', 'Kế hoạch');
      Reflect.deleteProperty(history, 'pushState');
      expect(new URL(location.href).searchParams.has('loai')).to.equal(false);
      await type(element, '5');
      expect(new URL(location.href).searchParams.get('loai')).to.equal('Kế hoạch');
      expect(new URL(location.href).searchParams.get('tu-khoa')).to.equal('5');
    });

    it('begin with what the address says', async () => {
      history.replaceState(null, '', '?loai=K%E1%BA%BF+ho%E1%BA%A1ch&khac=1');
      const element = await list('kind-parameter="loai"');
      await until(() => names(element).length === 4);
      expect(part<HTMLFormElement>(element, 'controls')!.querySelector('select')!.value).to.equal('Kế hoạch');
    });

    it('leave the address alone without a name', async () => {
      const element = await list();
      await choose(element, 'kind', 'Kế hoạch');
      expect(location.href).to.equal(start);
    });

    it('are a GET form with those names', async () => {
      const element = await list('query-parameter="tu-khoa" kind-parameter="loai"');
      const form = part<HTMLFormElement>(element, 'controls')!;
      expect(form.method).to.equal('get');
      expect([...new FormData(form).keys()]).to.deep.equal(['tu-khoa', 'loai']);
    });
  });

  describe('children', () => {
    const table = `<table><tr><th>Số ký hiệu</th><th>Trích yếu</th><th>Ngày BH</th></tr>
      <tr><td><a href="#a">9/QĐ-UBND</a></td><td>Chín</td><td>01/02/2020</td></tr>
      <tr><td>10/QĐ-UBND</td><td>Mười</td><td>01/02/2024</td></tr></table>`;

    it('are the table of a CMS', async () => {
      const element = await fixture<SenDocumentList>(`<sen-document-list>${table}</sen-document-list>`);
      await until(() => names(element).length === 2);
      expect(names(element)[0]).to.equal('Quyết định 10/QĐ-UBND');
      expect(element.querySelector('table')!.checkVisibility()).to.equal(false);
    });

    it('keep paging beside the table, which is then one page of many in the order of the server', async () => {
      const element = await fixture<SenDocumentList>(
        `<sen-document-list>${table}<ul class="pagination"><li><a href="?p=2">2</a></li></ul></sen-document-list>`,
      );
      await until(() => names(element).length === 2);
      expect(names(element)[0]).to.equal('Quyết định 9/QĐ-UBND');
      expect(element.querySelector('ul')!.checkVisibility()).to.equal(true);
    });

    it('stay as they are if they cannot be read for certain, with a reason on the console', async () => {
      const element = await fixture<SenDocumentList>(
        `<sen-document-list>${table.replace('01/02/2020', 'tháng 2/2020')}</sen-document-list>`,
      );
      await until(() => warnings().length > 0);
      expect(warnings().join()).to.contain('tháng 2/2020');
      expect(element.querySelector('table')!.checkVisibility()).to.equal(true);
      warnings().length = 0;
    });

    it('may be a form, which filters the list if its names are the parameters', async () => {
      const json = JSON.stringify(documents);
      const element = await fixture<SenDocumentList>(
        `<sen-document-list query-parameter="q"><form slot="form"><input name="q" aria-label="Tìm"></form><script type="application/json">${json}</script></sen-document-list>`,
      );
      expect(part(element, 'controls')).to.equal(null);
      element.querySelector('input')!.value = '23 nq';
      element.querySelector('form')!.requestSubmit();
      await settle();
      expect(names(element)).to.deep.equal(['Nghị quyết 23-NQ/TU']);
    });
  });

  describe('data', () => {
    it('is dropped where it is not valid, with a reason', async () => {
      const element = await list('', [
        { number: '1/QĐ-UBND', summary: '<b>Một</b>', issuedOn: 'abc', url: 'javascript:alert(1)' },
        {},
        null,
      ]);
      expect(names(element)).to.deep.equal(['Quyết định 1/QĐ-UBND']);
      expect(visibleText(element)).to.contain('<b>Một</b>');
      expect(element.shadowRoot!.querySelector('a')).to.equal(null);
      await until(() => warnings().length >= 4);
      expect(warnings().join('\n'))
        .to.contain('documents[0].issuedOn')
        .and.to.contain('documents[1]')
        .and.to.contain('documents[2]');
      warnings().length = 0;
    });

    it('is given back as it is shown', async () => {
      const element = await list('', { documents: documents.slice(0, 1) });
      expect(JSON.parse(JSON.stringify(element.documents))).to.deep.equal(documents.slice(0, 1));
    });

    it('is published as Legislation, unless it is switched off', async () => {
      const element = await list('page-size="2"');
      const published = () => document.head.querySelector('script[type="application/ld+json"]')?.textContent;
      const { '@graph': graph } = JSON.parse(published()!) as {
        '@graph': { '@type': string; legislationIdentifier: string }[];
      };
      expect(graph.map((each) => each.legislationIdentifier)).to.deep.equal(['15/QĐ-UBND', undefined]);
      element.structuredData = 'none';
      await settle();
      expect(published()).to.equal(undefined);
    });
  });

  describe('localisation', () => {
    it('says in English what it is about', async () => {
      const element = await list('lang="en"');
      expect(rowOf(element, 'Về đất đai').querySelector('[part=state]')!.textContent).to.equal(
        'Not yet in force, from 20 March 2024',
      );
      expect(names(element)[0]).to.equal('Decision 15/QĐ-UBND');
      expect(textOf(part(element, 'status')!)).to.equal('9 documents');
    });

    it('says that there are no documents', async () => {
      const empty = await fixture<SenDocumentList>('<sen-document-list></sen-document-list>');
      expect(visibleText(empty)).to.equal('Chưa có văn bản.');
    });
  });
});
