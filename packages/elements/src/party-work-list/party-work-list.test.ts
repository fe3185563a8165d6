import type { Article } from '@sen-portal/data';
import { expect } from 'chai';
import { registerTerms } from '../internal/environment/terms.js';
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
import type { SenPartyWorkList } from './party-work-list.js';
import './define.js';

const conference: Article = {
  title: 'Kế hoạch 12-KH/ĐU thực hiện Nghị quyết 23-NQ/TU',
  url: '#nghi-quyet',
  publishedAt: '2024-02-27T10:03:00+07:00',
  category: 'Dân vận',
};
const resolution: Article = {
  title: 'Phổ biến Nghị quyết số 23-NQ/TU',
  url: '#pho-bien',
  publishedAt: '2024-02-26',
  category: 'Nghị quyết',
  documentNumber: '23-NQ/TU',
};
const other: Article = {
  title: 'Đảng viên 15-60 tuổi',
  url: '#dv',
  publishedAt: '2024-01-10',
  category: 'Chuyện phường',
};

const party = async (attributes: string, articles: Article[] = [conference, resolution, other], children = '') => {
  const element = await fixture<SenPartyWorkList>(
    `<sen-party-work-list ${attributes}>${children}</sen-party-work-list>`,
  );
  element.articles = articles;
  await settle();
  return element;
};

const documents = (element: Element) =>
  parts(element, 'document').map((link) => [link.textContent, link.getAttribute('href')]);
const topics = (element: Element) => parts(element, 'topic').map((button) => button.innerText.split(/\s+\d/)[0]);
const told = async (what: RegExp) => {
  for (let tries = 0; tries < 50 && !what.test(warnings().join()); tries++) await settle();
  expect(warnings().join()).to.match(what);
};

describe('<sen-party-work-list>', () => {
  describe('accessibility', () => {
    itInChromium(
      'tree',
      'is a region of its name, whose emblem is silent and whose documents are links of their own',
      async () => {
        await party('topics="none" document-href="/van-ban?so={number}"', [resolution]);
        expect(await accessibilityTree()).to.equal(
          [
            'region "Công tác Đảng"',
            '  heading "Công tác Đảng" level=2',
            '  list',
            '    listitem level=1',
            '      heading "Phổ biến Nghị quyết số 23-NQ/TU" level=3',
            '        link "Phổ biến Nghị quyết số 23-NQ/TU"',
            '      StaticText "Nghị quyết"',
            '      time',
            '        StaticText "26/02/2024"',
            '      link "Văn bản 23-NQ/TU"',
            '  status',
          ].join('\n'),
        );
      },
    );
  });

  describe('defaults', () => {
    it('shows a message below its heading without articles', async () => {
      expect(visibleText(await party('', []))).to.equal('Công tác Đảng\nChưa có bài viết trong chuyên mục này.');
    });

    it('offers the available topics of Party work in their order, then others', async () => {
      expect(topics(await party(''))).to.deep.equal(['Tất cả', 'Nghị quyết', 'Dân vận', 'Chuyện phường']);
    });

    it('has no links to documents', async () => {
      const element = await party('');
      expect(documents(element)).to.deep.equal([]);
      expect(parts(element, 'document-number').map((number) => number.textContent)).to.deep.equal(['', '23-NQ/TU', '']);
    });
  });

  describe('attributes and properties', () => {
    it('takes heading and order of topics from the author', async () => {
      const element = await party('heading="Xây dựng Đảng" topics="Dân vận; Nghị quyết"');
      expect(part(element, 'heading')!.textContent).to.equal('Xây dựng Đảng');
      expect(topics(element)).to.deep.equal(['Tất cả', 'Dân vận', 'Nghị quyết']);
      expect(part(await party('heading=""'), 'heading')).to.equal(null);
    });

    it('links the documents named in titles, each once, and no other numbers', async () => {
      expect(documents(await party('document-href="/van-ban?so={number}"'))).to.deep.equal([
        ['Văn bản 12-KH/ĐU', '/van-ban?so=12-KH%2F%C4%90U'],
        ['Văn bản 23-NQ/TU', '/van-ban?so=23-NQ%2FTU'],
        ['Văn bản 23-NQ/TU', '/van-ban?so=23-NQ%2FTU'],
      ]);
    });

    it('uses the resolver of the portal, and leaves the number of an unknown document as text', async () => {
      const element = await party('document-href="/khong-dung/{number}"');
      element.documentResolver = (number) => (number === '12-KH/ĐU' ? '/kh-12' : undefined);
      await settle();
      expect(documents(element)).to.deep.equal([['Văn bản 12-KH/ĐU', '/kh-12']]);
      expect(parts(element, 'document-number')[1]!.textContent).to.equal('23-NQ/TU');
    });

    it('handles a resolver that throws or returns script URLs', async () => {
      const element = await party('');
      element.documentResolver = () => 'javascript:alert(1)';
      await settle();
      expect(documents(element)).to.deep.equal([]);
      element.documentResolver = () => {
        throw new Error('kaput');
      };
      await settle();
      expect(visibleText(element)).to.contain('23-NQ/TU');
      await told(/documentResolver threw for "12-KH\/ĐU": kaput/);
    });

    it('reports a document-href without a placeholder for the number', async () => {
      expect(documents(await party('document-href="/van-ban"'))).to.deep.equal([]);
      await told(/document-href needs \{number\}/);
    });
  });

  describe('slots', () => {
    it('renders an emblem, which a slotted one replaces', async () => {
      expect(part(await party(''), 'emblem')!.getBoundingClientRect().width).to.be.greaterThan(20);
      const element = await party('', [other], '<img slot="emblem" alt="" width="40" height="40">');
      expect(part(element, 'emblem')!.getBoundingClientRect().width).to.equal(0);
      expect(element.querySelector('img')!.getBoundingClientRect().width).to.equal(40);
    });
  });

  describe('events', () => {
    it('does not handle a click on a document link', async () => {
      const element = await party('document-href="#{number}"', [resolution]);
      const followed: string[] = [];
      part(element, 'list')!.addEventListener('click', (event) => {
        event.preventDefault();
        followed.push((event.target as Element).part.value);
      });
      part(element, 'document')!.click();
      expect(followed).to.deep.equal(['document']);
    });
  });

  describe('localisation', () => {
    it('follows changes of lang to English, in its topics too', async () => {
      const element = await party('lang="en" document-href="/d/{number}"', [
        { ...other, category: 'Party building' },
        { ...resolution, category: 'Resolutions' },
      ]);
      const text = visibleText(element);
      expect(text).to.match(/^Party work\n/);
      expect(text).to.contain('Document 23-NQ/TU');
      expect(topics(element)).to.deep.equal(['All', 'Resolutions', 'Party building']);
    });

    it('uses registered terms for its topics', async () => {
      registerTerms('en-GB', { 'sen-party-work-list': { topics: 'Chuyện phường; Dân vận' } });
      expect(topics(await party('lang="en-GB"'))).to.deep.equal(['Tất cả', 'Chuyện phường', 'Dân vận', 'Nghị quyết']);
    });
  });

  describe('lifecycle', () => {
    it('keeps properties that were set before the upgrade', async () => {
      const element = document.createElement('sen-late-party') as SenPartyWorkList;
      element.articles = [resolution];
      element.documentResolver = (number) => `/d/${number}`;
      const { SenPartyWorkList: List } = await import('./party-work-list.js');
      customElements.define('sen-late-party', class extends List {});
      document.body.append(element);
      await import('./documents.js');
      await settle();
      await settle();
      expect(documents(element)).to.deep.equal([['Văn bản 23-NQ/TU', '/d/23-NQ/TU']]);
      element.remove();
    });
  });
});
