import type { Article } from '@sen-portal/data';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../article-card/define.js';
import type { DataSource } from '../internal/environment/portal-context.js';
import type { SenPagination } from '../pagination/pagination.js';
import { fakeClock } from '../testing/fake-clock.js';
import { registerTerms } from '../internal/environment/terms.js';
import {
  accessibilityTree,
  fixture,
  itInChromium,
  part,
  parts,
  settle,
  until as waitUntil,
  visibleText,
  warnings,
} from '../testing/test-support.js';
import '../portal/define.js';
import type { SenPortal } from '../portal/portal.js';
import type { SenSectionList } from './section-list.js';
import './define.js';

const conference: Article = {
  id: '1',
  title: 'Hội nghị quán triệt Nghị quyết 23-NQ/TU',
  url: '#nghi-quyet',
  publishedAt: '2024-02-27T10:03:00+07:00',
  views: 73,
  category: 'Nghị quyết',
  image: { src: '/hoi-nghi.svg', alt: '' },
};
const meeting: Article = {
  id: '2',
  title: 'Chi bộ tổ dân phố số 5 sinh hoạt chuyên đề',
  url: '#chi-bo',
  publishedAt: '2024-02-26T08:30:00+07:00',
  category: 'Dân vận',
};
const plan: Article = {
  id: '3',
  title: 'Kế hoạch năm 2024',
  url: '#ke-hoach',
  publishedAt: '2024-01-10',
  category: 'dân vận',
};

const many = (count: number): Article[] =>
  Array.from({ length: count }, (_, index) => ({
    title: `Bài ${index + 1}`,
    url: `#${index + 1}`,
    publishedAt: '2024-01-10',
  }));

const section = async (attributes: string, articles?: unknown, children = '') => {
  const element = await fixture<SenSectionList>(`<sen-section-list ${attributes}>${children}</sen-section-list>`);
  if (articles !== undefined) {
    element.articles = articles as Article[];
    await settle();
  }
  return element;
};

let sources = 0;
const sourced = async (source: DataSource, attributes = '', children = '') => {
  const portal = await fixture<SenPortal>('<sen-portal></sen-portal>');
  portal.source = source;
  await settle();
  const markup = `<sen-section-list src="tin-${++sources}" ${attributes}>${children}</sen-section-list>`;
  const parsed = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;
  const element = document.importNode(parsed, true) as SenSectionList;
  portal.append(element);
  await settle();
  return element;
};

async function until(holds: () => unknown): Promise<void> {
  await waitUntil(holds);
  expect(!!holds(), String(holds)).to.equal(true);
}

const told = (what: RegExp) => until(() => what.test(warnings().join('\n')));
const titles = (element: Element) => parts(element, 'link').map((link) => link.textContent);
const status = (element: Element) => part(element, 'status')!.textContent;
const press = async (target: HTMLElement) => {
  target.click();
  await settle();
};
const paginationOf = async (element: Element) => {
  await customElements.whenDefined('sen-pagination');
  await settle();
  const pagination = part(element, 'pagination') as SenPagination;
  await pagination.updateComplete;
  return pagination;
};
const topicButton = (element: Element, name: string) =>
  parts(element, 'topic').find((button) => button.textContent!.trim().startsWith(name))!;

describe('<sen-section-list>', () => {
  describe('accessibility', () => {
    itInChromium('tree', 'is a region with one heading, whose articles are items of one list', async () => {
      await section('heading="Tin tức" href="/tin"', [conference, plan]);
      expect(await accessibilityTree()).to.equal(
        [
          'region "Tin tức"',
          '  heading "Tin tức" level=2',
          '  link "Xem tất cả Tin tức"',
          '    StaticText "Xem tất cả"',
          '  list',
          '    listitem level=1',
          '      heading "Hội nghị quán triệt Nghị quyết 23-NQ/TU" level=3',
          '        link "Hội nghị quán triệt Nghị quyết 23-NQ/TU"',
          '      StaticText "Nghị quyết"',
          '      time',
          '        StaticText "27/02/2024 | 10:03"',
          '      StaticText "73 lượt xem"',
          '    listitem level=1',
          '      heading "Kế hoạch năm 2024" level=3',
          '        link "Kế hoạch năm 2024"',
          '      StaticText "dân vận"',
          '      time',
          '        StaticText "10/01/2024"',
          '  status',
        ].join('\n'),
      );
    });

    itInChromium('tree', 'shows its heading once and names its region after a slotted one', async () => {
      const element = await section('heading="Không hiện"', [plan], '<h3 slot="heading">Công tác Đảng</h3>');
      const tree = await accessibilityTree();
      expect(tree).to.match(/^region "Công tác Đảng"\n {2}heading "Công tác Đảng" level=3\n/);
      expect(tree).to.contain('heading "Kế hoạch năm 2024" level=4');
      expect(tree.match(/Công tác Đảng/g)).to.have.length(2);
      expect(tree).not.to.contain('Không hiện');
      expect(part(element, 'base')!.localName).to.equal('section');
    });

    itInChromium('tree', 'is no region without a heading', async () => {
      await section('', [plan]);
      expect(await accessibilityTree()).to.match(/^list\n/);
    });

    itInChromium('tree', 'exposes the selected topic as a pressed button', async () => {
      const element = await section('topics', [conference, meeting, plan]);
      await press(topicButton(element, 'Dân vận'));
      expect((await accessibilityTree()).split('\n').filter((line) => /group|button/.test(line))).to.deep.equal([
        'group "Lọc theo chủ đề"',
        '  button "Tất cả 3"',
        '  button "Nghị quyết 1"',
        '  button "Dân vận 2" pressed=true',
      ]);
    });

    itInChromium('tree', 'hides the skeleton from assistive technology, and announces the load', async () => {
      await sourced(() => new Promise(() => {}), 'heading="Tin"');
      expect(await accessibilityTree()).to.equal(
        ['region "Tin"', '  heading "Tin" level=2', '  status', '    StaticText "Đang tải…"'].join('\n'),
      );
    });

    it('always lays out fifty rows, and the rest near the viewport; the keyboard reaches all', async () => {
      const element = await section('layout="rows"', many(400));
      const rows = parts(element, 'card');
      expect(rows.map((row) => getComputedStyle(row).contentVisibility).join(' ')).to.equal(
        [...Array(50).fill('visible'), ...Array(350).fill('auto')].join(' '),
      );
      const far = rows[389]!.querySelector('a')!;
      far.focus();
      expect(element.shadowRoot!.activeElement).to.equal(far);
    });

    itInChromium('media', 'prints all rows', async () => {
      const rows = parts(await section('layout="rows"', many(400)), 'card');
      await emulateMedia({ media: 'print' });
      const printed = getComputedStyle(rows[389]!).contentVisibility;
      await emulateMedia({ media: 'screen' });
      expect(printed).to.equal('visible');
    });

    it('does not clip the focus ring of distant rows', async () => {
      const element = await section('layout="plain"', many(60));
      const row = parts(element, 'card')[55]!;
      const link = row.querySelector('a')!;
      row.scrollIntoView();
      link.focus();
      const outer = row.getBoundingClientRect();
      const inner = link.getBoundingClientRect();
      expect(Math.min(inner.top - outer.top, outer.bottom - inner.bottom, inner.left - outer.left)).to.be.at.least(5);
    });

    itInChromium('media', 'distinguishes the selected topic in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await section('topics', [conference, meeting]);
      const colours = parts(element, 'topic').map((button) => getComputedStyle(button).backgroundColor);
      await emulateMedia({ forcedColors: 'none' });
      expect(colours[0]).not.to.equal(colours[1]);
    });

    it('fits into 320 px', async () => {
      for (const layout of ['feature', 'rows', 'grid', 'plain', 'auto']) {
        const element = await section(
          `style="inline-size: 288px" layout="${layout}" topics heading="Nghiêng nghiêng nghiêng nghiêng" href="/x" page-size="1"`,
          [conference, { ...meeting, title: 'Dài'.repeat(60) }],
        );
        expect(element.scrollWidth, layout).to.be.at.most(288);
      }
    });
  });

  describe('defaults', () => {
    it('shows a message without articles', async () => {
      const element = await section('');
      expect(visibleText(element)).to.equal('Chưa có bài viết trong chuyên mục này.');
      expect(warnings()).to.deep.equal([]);
    });

    it('shows all articles, the first as a feature', async () => {
      const element = await section('', [conference, meeting, plan]);
      expect(parts(element, 'card').map((card) => card.classList[1])).to.deep.equal(['feature', 'row', 'row']);
      expect(parts(element, 'more')).to.have.length(0);
    });
  });

  describe('attributes and properties', () => {
    for (const [layout, expected] of [
      ['rows', 'row'],
      ['grid', 'stacked'],
      ['plain', 'compact'],
      ['auto', 'auto'],
    ]) {
      it(`lays out ${layout}`, async () => {
        const element = await section(`layout="${layout}"`, [conference, meeting]);
        expect(parts(element, 'card').every((card) => card.classList.contains(expected!))).to.equal(true);
      });
    }

    it('reports an unknown layout, and uses feature', async () => {
      const element = await section('layout="masonry"', [conference]);
      expect(part(element, 'card')!.classList.contains('feature')).to.equal(true);
      await told(/layout must be one of feature, rows, .*"masonry"/);
    });

    it('keeps the space of a picture beside articles with one, and no space if there are none', async () => {
      const place = (element: Element, at: number) => parts(element, 'image')[at]!.getBoundingClientRect().width;
      expect(place(await section('layout="rows"', [conference, meeting]), 1)).to.be.greaterThan(50);
      expect(place(await section('layout="rows"', [meeting, plan]), 0)).to.equal(0);
    });

    it('renders its cards one level below its heading, up to six', async () => {
      const levels = async (attributes: string) => {
        const element = await section(`heading="Tin" ${attributes}`, [plan]);
        return [part(element, 'heading')!.localName, part(element, 'headline')!.localName];
      };
      expect(await levels('')).to.deep.equal(['h2', 'h3']);
      expect(await levels('heading-level="3"')).to.deep.equal(['h3', 'h4']);
      expect(await levels('heading-level="6"')).to.deep.equal(['h6', 'h6']);
      expect(await levels('heading-level="abc"')).to.deep.equal(['h2', 'h3']);
      await told(/heading-level must be a whole number from 1 to 6/);
    });

    it('drops a link to all articles that would run script', async () => {
      const element = await section('heading="Tin" href="javascript:alert(1)"', [plan]);
      expect(part(element, 'all')).to.equal(null);
      await told(/href: "javascript:alert\(1\)" is not a safe link/);
    });

    it('shows page-size more articles at each press of the button', async () => {
      const element = await section('page-size="10"', many(25));
      expect(titles(element)).to.have.length(10);
      expect(visibleText(element)).to.match(/Xem thêm 10 bài viết\nĐang hiển thị 10 trong 25 bài viết$/);
      await press(part(element, 'more')!);
      expect(part(element, 'more')!.textContent!.trim()).to.equal('Xem thêm 5 bài viết');
      await press(part(element, 'more')!);
      expect(titles(element)).to.have.length(25);
      expect(part(element, 'more')).to.equal(null);
      expect(status(element)).to.equal('Có 25 bài viết');
    });

    it('has numbered pages with paging="pages"', async () => {
      const element = await section('page-size="10" paging="pages" page="3" layout="rows"', many(25));
      expect(titles(element)).to.deep.equal(
        many(25)
          .slice(20)
          .map(({ title }) => title),
      );
      const pagination = await paginationOf(element);
      await press(part(pagination, 'prev')!);
      expect(titles(element)[0]).to.equal('Bài 11');
      expect(status(element)).to.equal('Đang hiển thị 11–20 trong 25 bài viết');
      expect(part(pagination, 'current')!.textContent!.trim()).to.equal('2');
    });

    it('keeps its lead when more are shown, and has none on later pages', async () => {
      const leads = (element: Element) => parts(element, 'card').filter((card) => card.matches('.feature')).length;
      const more = await section('page-size="2"', many(5));
      await press(part(more, 'more')!);
      expect(leads(more)).to.equal(1);
      expect(leads(await section('page-size="2" paging="pages" page="2"', many(5)))).to.equal(0);
    });

    it('keeps its page in the address with page-parameter, for a reload and Back', async () => {
      const before = location.href;
      const element = await section('page-size="10" paging="pages" page-parameter="trang"', many(25));
      await press(part(await paginationOf(element), 'next')!);
      expect(new URL(location.href).searchParams.get('trang')).to.equal('2');
      const other = await section('page-size="10" paging="pages" page-parameter="trang"', many(25));
      await settle();
      expect(titles(other)[0]).to.equal('Bài 11');
      history.back();
      await until(() => titles(element)[0] === 'Bài 1');
      expect(location.href).to.equal(before);
      expect(titles(other)[0]).to.equal('Bài 1');
    });

    it('draws cards of the author and articles of data in one panel', async () => {
      const rows = [conference, meeting, { ...meeting, url: '/ba', title: 'Ba' }];
      const fromData = await section('layout="rows"', rows);
      const fromChildren = await fixture<SenSectionList>(
        `<sen-section-list layout="rows">${rows
          .map(({ title }) => `<sen-article-card><h3 slot="headline"><a href="/a">${title}</a></h3></sen-article-card>`)
          .join('')}</sen-section-list>`,
      );
      await settle();
      const lines = (element: Element) =>
        [...part(element, 'list')!.children].map((row) => {
          const { borderTopWidth, borderTopColor, borderBottomWidth, marginTop, backgroundColor } =
            getComputedStyle(row);
          return [borderTopWidth, borderTopColor, borderBottomWidth, marginTop, backgroundColor];
        });
      expect(lines(fromChildren)).to.deep.equal(lines(fromData));
      const card = fromChildren.querySelector('sen-article-card')!.shadowRoot!.querySelector('.card')!;
      expect(getComputedStyle(card).borderTopWidth).to.equal('0px');
    });

    it('omits the rest with paging="none"', async () => {
      const element = await section('page-size="5" paging="none" page="2"', many(25));
      expect(titles(element)).to.deep.equal(many(5).map(({ title }) => title));
      expect(visibleText(element)).not.to.contain('Xem thêm');
    });

    for (const [attributes, shown] of [
      ['page-size="abc"', 25],
      ['page-size="0"', 25],
      ['page-size="-3"', 25],
      ['page-size="10" page="99"', 25],
      ['page-size="10" page="abc"', 10],
      ['page-size="10" page="0"', 10],
      ['page-size="10" paging="scroll"', 10],
    ] as const) {
      it(`handles ${attributes}`, async () => {
        expect(titles(await section(attributes, many(25)))).to.have.length(shown);
      });
    }

    it('offers the topics of the articles, independent of spelling, with counts', async () => {
      const element = await section('topics', [conference, meeting, plan, { ...plan, id: '4', category: undefined }]);
      expect(parts(element, 'topic').map((button) => button.innerText.replace(/\s+/g, ' '))).to.deep.equal([
        'Tất cả 4',
        'Nghị quyết 1',
        'Dân vận 2',
      ]);
      await press(topicButton(element, 'Dân vận'));
      expect(titles(element)).to.deep.equal([meeting.title, plan.title]);
      expect(status(element)).to.equal('Có 2 bài viết');
      await press(topicButton(element, 'Tất cả'));
      expect(titles(element)).to.have.length(4);
    });

    it('offers the topics of the author in their order, without empty ones', async () => {
      const element = await section('topics="Tuyên giáo; DÂN VẬN; Nghị quyết"', [conference, meeting]);
      expect(parts(element, 'topic').map((button) => button.innerText.split(/\s\d/)[0])).to.deep.equal([
        'Tất cả',
        'DÂN VẬN',
        'Nghị quyết',
      ]);
    });

    it('offers no filter for a single topic, or with topics="none"', async () => {
      expect(part(await section('topics', [meeting, plan]), 'topics')).to.equal(null);
      expect(part(await section('topics="none"', [conference, plan]), 'topics')).to.equal(null);
    });

    it('returns to the first page when a topic is selected', async () => {
      const articles = many(30).map((article, at) => ({ ...article, category: at % 2 ? 'A' : 'B' }));
      const element = await section('topics page-size="5" page="3"', articles);
      await press(topicButton(element, 'A'));
      expect(titles(element)).to.have.length(5);
      expect(status(element)).to.equal('Đang hiển thị 5 trong 15 bài viết');
    });

    it('restricts the list to one topic with topic', async () => {
      expect(titles(await section('topic="Dân vận"', [conference, meeting, plan]))).to.have.length(2);
      expect(visibleText(await section('topic="Không có"', [conference]))).to.contain('Chưa có bài viết');
    });

    it('marks new articles by the clock of the portal', async () => {
      const portal = await fixture(
        '<sen-portal now="2024-02-28T08:00:00+07:00"><sen-section-list></sen-section-list></sen-portal>',
      );
      const element = portal.firstElementChild as SenSectionList;
      element.articles = [conference, plan];
      await settle();
      expect(parts(element, 'new').map((mark) => mark.textContent)).to.deep.equal(['Mới', '']);
    });
  });

  describe('slots', () => {
    const cards = `<h2 slot="heading">Tin</h2>
      <sen-article-card headline="Một" href="#1" category="A"></sen-article-card>
      <sen-article-card headline="Hai" href="#2" category="B"></sen-article-card>
      <sen-article-card headline="Ba" href="#3" category="A"></sen-article-card>`;
    const visible = (element: Element) =>
      [...element.querySelectorAll('sen-article-card')]
        .filter((card) => card.getBoundingClientRect().height > 0)
        .map((card) => card.headline);

    itInChromium('tree', 'renders the cards inside as items of a list', async () => {
      await section('', [plan], cards);
      expect(await accessibilityTree()).to.match(/list\n {4}listitem level=1\n {6}article\n {8}heading "Một"/);
    });

    it('prefers the cards inside to all other sources', async () => {
      const element = await section('', [plan], cards);
      expect(visible(element)).to.deep.equal(['Một', 'Hai', 'Ba']);
      expect(parts(element, 'card')).to.have.length(0);
      expect(element.articles.map(({ title }) => title)).to.deep.equal(['Một', 'Hai', 'Ba']);
    });

    it('filters and pages the cards without changing them', async () => {
      const element = await section('topics page-size="1"', undefined, cards);
      const before = element.innerHTML;
      await press(topicButton(element, 'A'));
      expect(visible(element)).to.deep.equal(['Một']);
      await press(part(element, 'more')!);
      expect(visible(element)).to.deep.equal(['Một', 'Ba']);
      expect(element.innerHTML).to.equal(before);
    });

    it('updates when cards are added and removed', async () => {
      const element = await section('', undefined, cards);
      element.querySelector('sen-article-card')!.remove();
      element.insertAdjacentHTML('beforeend', '<sen-article-card headline="Bốn"></sen-article-card>');
      await settle();
      expect(visible(element)).to.deep.equal(['Hai', 'Ba', 'Bốn']);
    });

    itInChromium('tree', 'leaves foreign markup unchanged until there are articles', async () => {
      const element = await section('', undefined, '<p>Chuyên mục đang được <a href="/cu">Bài cũ</a> thay.</p>');
      expect(await accessibilityTree()).to.contain('link "Bài cũ"');
      expect(visibleText(element)).not.to.contain('Chưa có');
      element.articles = [plan];
      await settle();
      expect(await accessibilityTree())
        .to.contain('link "Kế hoạch năm 2024"')
        .and.not.to.contain('Bài cũ');
      expect(element.querySelector('a')!.textContent).to.equal('Bài cũ');
    });

    it('leaves links that are no headlines unchanged, and logs that', async () => {
      const element = await section('', undefined, '<p>Chuyên mục đang được <a href="/cu">Bài rất cũ</a> thay.</p>');
      await until(() => warnings().length);
      expect(warnings().join()).to.match(
        /<sen-section-list>: its links \(“Bài rất cũ”\) are left as they are: none of them is the headline/,
      );
      expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    });

    it('reads the link list of a CMS, and updates with it', async () => {
      const element = await section(
        '',
        undefined,
        `<ul><li><a href="/tin/1">Thông báo một</a> <span>27/02/2024 10:03</span></li>
          <li><a href="/tin/2">Thông báo hai</a> <span>Lượt xem: 1.204</span></li></ul>`,
      );
      await until(() => element.articles.length);
      expect(titles(element)).to.deep.equal(['Thông báo một', 'Thông báo hai']);
      expect(element.articles[0]!.publishedAt).to.contain('2024-02-27T10:03');
      expect(element.articles[1]!.views).to.equal(1204);
      element.querySelector('li')!.remove();
      await settle();
      expect(titles(element)).to.deep.equal(['Thông báo hai']);
    });

    it('applies its layout to the cards inside, unless their author sets one', async () => {
      const element = await section(
        'layout="rows" heading-level="3"',
        undefined,
        `<sen-article-card headline="Một"></sen-article-card><sen-article-card headline="Hai" layout="compact"
          heading-level="6"></sen-article-card>`,
      );
      await settle();
      const [first, second] = element.querySelectorAll('sen-article-card');
      expect(part(first!, 'base')!.className).to.contain('row');
      expect(part(first!, 'headline')!.localName).to.equal('h4');
      expect(part(second!, 'base')!.className).to.contain('compact');
      expect(part(second!, 'headline')!.localName).to.equal('h6');
    });

    itInChromium('tree', 'shows the content between its cards', async () => {
      await section('', undefined, `${cards}<p>Ghi chú của tòa soạn</p>`);
      expect(await accessibilityTree()).to.contain('Ghi chú của tòa soạn');
    });

    itInChromium('tree', 'shows foreign markup instead of a skeleton while it loads and when it fails', async () => {
      const element = await sourced(() => Promise.reject(new Error('kaput')), '', '<p>Bài cũ</p>');
      await until(() => part(element, 'error'));
      expect(await accessibilityTree()).to.contain('Bài cũ');
    });

    it('never shows a JSON child', async () => {
      const element = await section(
        '',
        undefined,
        `<script type="application/json">${JSON.stringify([plan])}</script>`,
      );
      expect(titles(element)).to.deep.equal([plan.title]);
      expect([...element.shadowRoot!.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes())).to.deep.equal(
        [],
      );
    });

    it('has a slot for an icon', async () => {
      const element = await section('heading="Tin"', [plan], '<svg slot="icon" width="24" height="24"></svg>');
      expect(element.querySelector('svg')!.getBoundingClientRect().width).to.equal(24);
    });
  });

  describe('events', () => {
    it('fires a cancelable event before it shows more', async () => {
      const element = await section('page-size="10"', many(25));
      const pages: number[] = [];
      element.addEventListener('sen-page-change', (event) => {
        pages.push(event.page);
        event.preventDefault();
      });
      await press(part(element, 'more')!);
      expect(pages).to.deep.equal([2]);
      expect(titles(element)).to.have.length(10);
    });

    it('fires one event of its own for a numbered page, cancelable', async () => {
      const element = await section('page-size="10" paging="pages"', many(25));
      const pagination = await paginationOf(element);
      const pages: unknown[] = [];
      const main = element.parentElement!;
      main.addEventListener('sen-page-change', (event) => pages.push([event.page, event.target]));
      element.addEventListener('sen-page-change', (event) => event.preventDefault(), { once: true });
      await press(part(pagination, 'next')!);
      expect(pages).to.deep.equal([[2, element]]);
      expect(titles(element)[0]).to.equal('Bài 1');
      expect(part(pagination, 'current')!.textContent!.trim()).to.equal('1');
      await press(part(pagination, 'next')!);
      expect(titles(element)[0]).to.equal('Bài 11');
    });

    it('fires a cancelable event with the topic before it filters', async () => {
      const element = await section('topics', [conference, meeting]);
      const topics: unknown[] = [];
      element.addEventListener('sen-filter-change', (event) => {
        topics.push(event.topic);
        if (event.topic) event.preventDefault();
      });
      await press(topicButton(element, 'Dân vận'));
      expect(titles(element)).to.have.length(2);
      await press(topicButton(element, 'Tất cả'));
      expect(topics).to.deep.equal(['Dân vận', undefined]);
    });

    it('follows the headline link for a click anywhere on a row, once', async () => {
      const element = await section('', [conference, meeting]);
      let clicks = 0;
      parts(element, 'link')[1]!.addEventListener('click', (event) => {
        event.preventDefault();
        clicks++;
      });
      parts(element, 'body')[1]!.click();
      part(element, 'list')!.click();
      await settle();
      expect(clicks).to.equal(1);
    });

    it('follows the link of a slotted card once', async () => {
      const element = await section(
        '',
        undefined,
        '<sen-article-card headline="Một" href="#1" summary="S"></sen-article-card>',
      );
      const card = element.firstElementChild!;
      let clicks = 0;
      part(card, 'link')!.addEventListener('click', (event) => {
        event.preventDefault();
        clicks++;
      });
      part(card, 'summary')!.click();
      await settle();
      expect(clicks).to.equal(1);
    });

    it('keeps the space of a picture that cannot be loaded', async () => {
      const element = await section('layout="rows"', [{ ...conference, image: { src: '/khong-co.jpg', alt: '' } }]);
      const image = part<HTMLImageElement>(element, 'image')!;
      image.dispatchEvent(new Event('error'));
      await settle();
      expect(image.hasAttribute('src')).to.equal(false);
      expect(image.getBoundingClientRect().height).to.be.greaterThan(40);
    });
  });

  describe('keyboard', () => {
    it('moves the focus to the first new article when more are shown', async () => {
      const element = await section('page-size="10"', many(25));
      part(element, 'more')!.focus();
      await sendKeys({ press: 'Enter' });
      await settle();
      expect(element.shadowRoot!.activeElement!.textContent).to.equal('Bài 11');
    });

    it('moves the focus to the first article of another page', async () => {
      const element = await section('page-size="10" paging="pages"', many(25));
      part(await paginationOf(element), 'next')!.focus();
      await sendKeys({ press: 'Enter' });
      await settle();
      expect(element.shadowRoot!.activeElement!.textContent).to.equal('Bài 11');
    });

    it('moves the focus to the row if the first new article has no link', async () => {
      const element = await section(
        'page-size="1"',
        many(2).map(({ title }) => ({ title })),
      );
      await press(part(element, 'more')!);
      expect(element.shadowRoot!.activeElement).to.equal(parts(element, 'card')[1]);
    });

    it('keeps the focus on the selected topic', async () => {
      const element = await section('topics', [conference, meeting]);
      topicButton(element, 'Dân vận').focus();
      await sendKeys({ press: ' ' });
      await settle();
      expect(element.shadowRoot!.activeElement!.textContent!.trim()).to.match(/^Dân vận/);
      expect(titles(element)).to.deep.equal([meeting.title]);
    });

    it('keeps the focus in the section during a retry', async () => {
      const element = await sourced(() => Promise.reject(new Error('kaput')), 'heading="Tin"');
      await until(() => part(element, 'retry'));
      part(element, 'retry')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'base'));
      await until(() => part(element, 'retry'));
    });

    it('keeps the focus on an article when the data is refreshed', async () => {
      const element = await section('layout="rows"', [conference, meeting]);
      parts(element, 'link')[1]!.focus();
      element.articles = [{ ...plan }, { ...conference }, { ...meeting, title: 'Sửa tiêu đề' }];
      await settle();
      expect(element.shadowRoot!.activeElement?.textContent).to.equal('Sửa tiêu đề');
    });
  });

  describe('data', () => {
    it('takes the first source that has articles: attribute, property, JSON child', async () => {
      const json = `<script type="application/json">{"articles": [{"title": "JSON", "url": "/j", "publishedAt": "2024-01-01"}]}</script>`;
      const element = await section('', undefined, json);
      expect(titles(element)).to.deep.equal(['JSON']);
      element.articles = { articles: [plan] };
      await settle();
      expect(titles(element)).to.deep.equal([plan.title]);
      element.setAttribute('articles', JSON.stringify([meeting]));
      await settle();
      expect(titles(element)).to.deep.equal([meeting.title]);
      expect(element.articles).to.deep.equal([meeting]);
    });

    it('drops the articles of a removed attribute, and uses those of the property', async () => {
      const element = await section(`articles='${JSON.stringify([meeting])}'`);
      expect(titles(element)).to.deep.equal([meeting.title]);
      element.articles = [plan];
      await settle();
      expect(titles(element)).to.deep.equal([meeting.title]);
      element.removeAttribute('articles');
      await settle();
      expect(titles(element)).to.deep.equal([plan.title]);
      element.articles = null;
      element.setAttribute('articles', '[object Object]');
      await settle();
      expect(visibleText(element)).to.contain('Chưa có bài viết');
    });

    it('keeps the lead of its own cards when more are shown', async () => {
      const children = [1, 2, 3].map((at) => `<sen-article-card headline="Bài ${at}"></sen-article-card>`).join('');
      const element = await section('page-size="2"', undefined, children);
      const [lead] = element.children;
      expect(part(lead!, 'base')!.className).to.contain('feature');
      await press(part(element, 'more')!);
      await settle();
      expect(part(lead!, 'base')!.className).to.contain('feature');
    });

    it('creates new nodes for other articles, so that no old picture appears beside a new headline', async () => {
      const element = await section('page-size="1" paging="pages" layout="rows"', [conference, meeting]);
      const before = part(element, 'list');
      await press(part(await paginationOf(element), 'next')!);
      expect(titles(element)).to.deep.equal([meeting.title]);
      expect(part(element, 'list')).not.to.equal(before);
      element.articles = [{ ...conference, title: 'Mới' }, { ...meeting }];
      const same = part(element, 'list');
      await settle();
      expect(part(element, 'list')).to.equal(same);
    });

    it('reports a fault of the JSON attribute and shows the rest', async () => {
      const element = await section(`articles='[{"title":'`, [plan]);
      expect(titles(element)).to.deep.equal([plan.title]);
      await told(/articles cannot be read/);
    });

    it('keeps the valid parts of articles, and reports a few faults of many', async () => {
      const bad = Array.from({ length: 40 }, (_, at) => ({
        title: `Bài ${at}`,
        url: 'javascript:alert(1)',
        views: 'abc',
      }));
      const element = await section('', [...bad, { url: '/khong-tieu-de' }, null, 7, plan]);
      expect(titles(element)).to.have.length(41);
      expect(element.shadowRoot!.querySelectorAll('a[href^=java]')).to.have.length(0);
      await told(/more faults in its articles/);
      await told(/articles\[0\]\.url/);
      expect(warnings().length).to.be.lessThan(12);
    });

    it('handles objects of the wrong kind', async () => {
      const element = await section('', [plan]);
      for (const wrong of [7, 'x', {}, { articles: 3 }, true]) {
        element.articles = wrong as never;
        await settle();
        expect(part(element, 'base')).not.to.equal(null);
      }
      element.articles = null;
      await settle();
      expect(visibleText(element)).to.contain('Chưa có bài viết');
    });

    it('renders hostile text as text', async () => {
      const text = '<img src=x onerror=alert(1)>';
      const element = await section(`topics heading="${text.replace(/</g, '&lt;')}"`, [
        { ...plan, title: text, category: text },
        conference,
      ]);
      expect(titles(element)).to.include(text);
      expect(part(element, 'heading')!.textContent).to.equal(text);
      expect(topicButton(element, text)).to.exist;
    });

    it('shows duplicate articles twice', async () => {
      const element = await section('', [plan, plan, { ...plan }, conference]);
      element.articles = [conference, plan, plan];
      await settle();
      expect(titles(element)).to.deep.equal([conference.title, plan.title, plan.title]);
    });

    it('shows the response to src, and fires sen-load once', async () => {
      const loads: string[] = [];
      const listener = () => loads.push('load');
      document.addEventListener('sen-load', listener);
      const element = await sourced(() => Promise.resolve({ articles: [conference, plan] }), 'layout="rows"');
      await until(() => part(element, 'list'));
      document.removeEventListener('sen-load', listener);
      expect(titles(element)).to.have.length(2);
      expect(loads).to.deep.equal(['load']);
      expect(status(element)).to.equal('Có 2 bài viết');
    });

    it('explains a failure and offers a retry', async () => {
      let tries = 0;
      const element = await sourced(() =>
        tries++ ? Promise.resolve([plan]) : Promise.reject(new Error('out of order')),
      );
      await until(() => part(element, 'error'));
      expect(visibleText(element)).to.match(/^Không tải được nội dung\n/);
      expect(status(element)).to.equal('Không tải được nội dung');
      await told(/out of order/);
      await press(part(element, 'retry')!);
      await until(() => titles(element).length);
      expect(part(element, 'error')).to.equal(null);
    });

    it('keeps its articles when a later load fails', async () => {
      let tries = 0;
      const element = await sourced(() => (tries++ ? Promise.reject(new Error('later')) : Promise.resolve([plan])));
      await until(() => titles(element).length);
      const clock = fakeClock();
      const portal = element.parentNode!;
      await clock.advance(60_000);
      element.remove();
      portal.append(element);
      await until(() => part(element, 'error'));
      clock.restore();
      expect(visibleText(element)).to.match(
        /^Không tải được nội dung\n.* Nội dung đã tải vẫn hiển thị bên dưới\.\nThử lại\n/,
      );
      expect(titles(element)).to.deep.equal([plan.title]);
    });

    it('shows a message for an empty response to src', async () => {
      const element = await sourced(() => Promise.resolve([]));
      await until(() => part(element, 'empty'));
      expect(visibleText(element)).to.contain('Chưa có bài viết');
    });

    it('shows an error when the response to src is no list', async () => {
      const element = await sourced(() => Promise.resolve('<html>'));
      await until(() => part(element, 'error'));
      await told(/holds no articles/);
    });
  });

  describe('localisation', () => {
    it('follows changes of lang', async () => {
      const element = await section('heading="Tin" href="/x" page-size="1" topics', [conference, meeting]);
      element.lang = 'en';
      await settle();
      const text = visibleText(element);
      for (const words of ['View all', 'All 2', 'Show 1 more article', 'Showing 1 of 2 articles', '27 February 2024']) {
        expect(text).to.contain(words);
      }
    });

    it('uses registered terms', async () => {
      registerTerms('fr', { 'sen-section-list': { empty: 'Rien' } });
      expect(visibleText(await section('lang="fr"'))).to.equal('Rien');
    });
  });

  describe('lifecycle', () => {
    it('keeps properties that were set before the upgrade', async () => {
      const element = document.createElement('sen-late-list') as SenSectionList;
      element.articles = [plan];
      element.heading = 'Tin';
      const { SenSectionList: List } = await import('./section-list.js');
      customElements.define('sen-late-list', class extends List {});
      document.body.append(element);
      await settle();
      expect(visibleText(element)).to.match(/^Tin\n[^]*Kế hoạch năm 2024/);
      element.remove();
    });

    it('is the same after it was moved', async () => {
      const element = await section('topics', [conference, meeting]);
      await press(topicButton(element, 'Dân vận'));
      (await fixture('<div></div>')).append(element);
      await settle();
      expect(titles(element)).to.deep.equal([meeting.title]);
    });
  });
});
