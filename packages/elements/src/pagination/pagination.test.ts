import { emulateMedia, sendKeys } from '@web/test-runner-commands';
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
import type { SenPageChangeEvent } from './page-change.js';
import { pageNumbers } from './pages.js';
import type { SenPagination } from './pagination.js';
import './define.js';

const paging = (markup: string) => fixture<SenPagination>(markup);
const wide = (attributes: string) =>
  paging(`<sen-pagination style="inline-size: 60rem" ${attributes}></sen-pagination>`);
const numbers = (element: Element) => parts(element, 'numbers')[0]!.innerText.trim().split(/\s+/).join(' ');
const numbered = (element: Element, text: string) =>
  parts(element, 'number').find((number) => number.textContent!.trim() === text)!;
const listen = (element: SenPagination, prevent = false) => {
  const pages: number[] = [];
  element.addEventListener('sen-page-change', (event) => {
    pages.push(event.page);
    if (prevent) event.preventDefault();
  });
  return pages;
};

const currentPage = (element: Element) => part(element, 'current')!.textContent!.trim();

/** What is wrong is explained by a file that loads when there is something to say. */
const told = async (what: RegExp) => {
  for (let tries = 0; tries < 50 && !what.test(warnings().join()); tries++) await settle();
  expect(warnings().join()).to.match(what);
};

const printed = `<sen-pagination style="inline-size: 60rem"><a href="/tin?page=1" rel="prev">Trước</a><ul>
  <li><a href="/tin">1</a></li><li class="active"><a href="#">2</a></li><li><a href="/tin?page=3">3</a></li>
  <li><a href="/tin?page=9">9</a></li></ul><a href="/tin?page=3" rel="next">Sau</a></sen-pagination>`;

describe('<sen-pagination>', () => {
  describe('accessibility', () => {
    itInChromium('tree', 'is a navigation with named links and one current page', async () => {
      await wide('page="5" pages="12" href-template="?trang={page}"');
      expect(await accessibilityTree()).to.equal(
        [
          'navigation "Phân trang"',
          '  link "Trang trước"',
          '  list',
          '    listitem level=1',
          '      link "Trang 1"',
          '        StaticText "1"',
          '    listitem level=1',
          '      StaticText "…"',
          '    listitem level=1',
          '      link "Trang 4"',
          '        StaticText "4"',
          '    listitem level=1',
          '      link "Trang 5"',
          '        StaticText "5"',
          '    listitem level=1',
          '      link "Trang 6"',
          '        StaticText "6"',
          '    listitem level=1',
          '      StaticText "…"',
          '    listitem level=1',
          '      link "Trang 12"',
          '        StaticText "12"',
          '  link "Trang sau"',
        ].join('\n'),
      );
      expect(document.activeElement).to.equal(document.body);
    });

    it('marks the current page for assistive technology', async () => {
      const element = await wide('page="5" pages="12"');
      expect(
        parts(element, 'current').map((current) => [current.textContent!.trim(), current.getAttribute('aria-current')]),
      ).to.deep.equal([['5', 'page']]);
    });

    itInChromium('tree', 'shows the position between two arrows if the numbers do not fit', async () => {
      const element = await paging('<sen-pagination style="inline-size: 18rem" page="5" pages="12"></sen-pagination>');
      expect(visibleText(element)).to.match(/Trang 5\/12/);
      expect(await accessibilityTree()).to.equal(
        [
          'navigation "Phân trang"',
          '  button "Trang trước"',
          '  paragraph',
          '    StaticText "Trang 5/12"',
          '  button "Trang sau"',
        ].join('\n'),
      );
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });

    itInChromium('tree', 'keeps an arrow without a target as disabled', async () => {
      await wide('page="1" pages="2"');
      expect(await accessibilityTree()).to.contain('button "Trang trước" disabled');
      await wide('page="2" pages="2" href-template="?p={page}"');
      expect(await accessibilityTree()).to.contain('link "Trang sau" disabled');
    });

    itInChromium('media', 'distinguishes the current page in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await wide('page="2" pages="3"');
      const background = (text: string) => getComputedStyle(numbered(element, text)).backgroundColor;
      const both = [background('2'), background('3')];
      await emulateMedia({ forcedColors: 'none' });
      expect(both[0]).not.to.equal(both[1]);
    });

    it('has hit targets of 44 px', async () => {
      const element = await wide('page="2" pages="3"');
      for (const target of [...parts(element, 'number'), ...parts(element, 'step')]) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      }
    });
  });

  describe('defaults', () => {
    it('takes no space without pages or with one', async () => {
      for (const attributes of ['', 'pages="1"', 'pages="0"', 'total="0"', 'total="10"']) {
        const element = await paging(`<sen-pagination ${attributes}></sen-pagination>`);
        expect(element.getBoundingClientRect().height, attributes).to.equal(0);
        expect(part(element, 'base'), attributes).to.equal(null);
      }
      expect(warnings()).to.deep.equal([]);
    });

    it('starts on page 1', async () => {
      expect(currentPage(await wide('pages="3"'))).to.equal('1');
    });
  });

  describe('attributes and properties', () => {
    for (const [page, pages, expected] of [
      [1, 2, '1 2'],
      [3, 5, '1 2 3 4 5'],
      [1, 12, '1 2 … 12'],
      [4, 12, '1 2 3 4 5 … 12'],
      [5, 12, '1 … 4 5 6 … 12'],
      [9, 12, '1 … 8 9 10 11 12'],
      [12, 12, '1 … 11 12'],
    ] as const) {
      it(`shows ${expected} on page ${page} of ${pages}`, async () => {
        expect(numbers(await wide(`page="${page}" pages="${pages}"`))).to.equal(expected);
      });
    }

    it('never replaces a single page by a gap, and shows few numbers of many', () => {
      for (let pages = 1; pages <= 40; pages++) {
        for (let page = 1; page <= pages; page++) {
          const shown = pageNumbers(page, pages);
          expect(shown).to.include(page).and.include(1).and.include(pages);
          expect(shown.length).to.be.at.most(9);
          shown.forEach((number, at) => {
            if (at && number)
              expect(number - (shown[at - 1] ?? shown[at - 2]! + 2), `${page} of ${pages}: ${shown}`).to.be.at.least(1);
          });
        }
      }
    });

    it('computes the number of pages from total and page-size', async () => {
      expect(numbers(await wide('total="57" page-size="10"'))).to.equal('1 2 … 6');
      expect(numbers(await wide('total="21"'))).to.equal('1 2 3');
      expect(numbers(await wide('pages="2" total="500"'))).to.equal('1 2');
    });

    it('creates links from href-template', async () => {
      const element = await wide('page="2" pages="3" href-template="/tin?trang={page}&amp;lai={page}"');
      expect([...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(
        [1, 1, 2, 3, 3].map((page) => `/tin?trang=${page}&lai=${page}`),
      );
      expect(part(element, 'prev')!.getAttribute('rel')).to.equal('prev');
    });

    it('handles a billion pages quickly', async () => {
      expect(numbers(await wide('page="5" pages="1000000000"'))).to.equal('1 … 4 5 6 … 1.000.000.000');
    });

    for (const [attributes, shown, said] of [
      ['page="99" pages="12"', '1 … 11 12', /page is 99, but there are 12 pages/],
      ['page="abc" pages="3"', '1 2 3', /page: "abc" is not a whole number/],
      ['page="-2" pages="3"', '1 2 3', /page: "-2"/],
      ['page="0" pages="3"', '1 2 3', /page must be at least 1, got 0/],
      ['pages="abc" total="30"', '1 2 3', /pages: "abc"/],
      ['total="30" page-size="0"', '1 2 3', /page-size must be at least 1/],
      ['total="1,000" page-size="400"', undefined, /total: "1,000" has separators; write 1000/],
    ] as const) {
      it(`handles ${attributes}, with a warning`, async () => {
        const element = await wide(attributes);
        expect(part(element, 'numbers') ? numbers(element) : undefined).to.equal(shown);
        await told(said);
      });
    }

    for (const template of ['javascript:go({page})', '?trang=']) {
      it(`creates buttons if href-template is ${template}`, async () => {
        const element = await wide(`pages="3" href-template="${template}"`);
        expect(element.shadowRoot!.querySelector('a')).to.equal(null);
        expect(parts(element, 'number')).to.have.length(3);
        await told(/href-template/);
      });
    }

    itInChromium('tree', 'takes its name from label', async () => {
      await wide('pages="3" label="Các trang tin <b>"');
      expect(await accessibilityTree()).to.match(/^navigation "Các trang tin <b>"/);
    });
  });

  describe('slots', () => {
    it('reads its pages from the links inside', async () => {
      const element = await paging(printed);
      expect(numbers(element)).to.equal('1 2 3 … 9');
      expect(currentPage(element)).to.equal('2');
      expect(numbered(element, '9').getAttribute('href')).to.equal('/tin?page=9');
      expect(part(element, 'prev')!.getAttribute('href')).to.equal('/tin?page=1');
      expect(visibleText(element)).not.to.contain('Trang 2');
    });

    for (const [what, links, next] of [
      [
        'a step that turns a block of pages',
        '<b>1</b><a href="?p=2">2</a><a href="?p=3">3</a><a href="?p=4">Tiếp</a>',
        '?p=2',
      ],
      [
        'a class such as not-active',
        '<a class="not-active" href="?p=1">1</a><a class="active" href="?p=2">2</a><a href="?p=3">3</a>',
        '?p=3',
      ],
    ] as const)
      it(`leads to the next page beside ${what}`, async () => {
        const element = await paging(`<sen-pagination>${links}</sen-pagination>`);
        expect(part(element, 'next')!.getAttribute('href')).to.equal(next);
      });

    for (const [what, links] of [
      ['years', '<a href="/2023">2023</a><a href="/2024">2024</a><span>2025</span>'],
      [
        'numbers of items on a page',
        '<a href="?n=10" class="active">10</a> <a href="?n=20">20</a> <a href="?n=50">50</a>',
      ],
    ] as const)
      it(`leaves links that are ${what}`, async () => {
        const element = await paging(`<sen-pagination>${links}</sen-pagination>`);
        expect(part(element, 'number')).to.equal(null);
        await told(/left as they are/);
      });

    it('reads the current page from a number without a link or from aria-current', async () => {
      const links = '<a href="?p=1">1</a> <a href="?p=3">Trang 3</a>';
      expect(currentPage(await paging(`<sen-pagination>${links} <span>2</span></sen-pagination>`))).to.equal('2');
      const marked = '<sen-pagination><a href="?p=1">1</a> <a href="?p=2" aria-current="page">2</a></sen-pagination>';
      expect(currentPage(await paging(marked))).to.equal('2');
    });

    for (const [what, inside, current, next] of [
      [
        'hidden words beside the numbers, addresses that count from 0',
        `<nav><ul><li class="item"><a href="?page=0" title="Đến trang 1"><span class="visually-hidden">Trang</span>1</a></li>
        <li class="item is-active"><a href="?page=1" title="Trang hiện tại"><span class="visually-hidden">Trang hiện tại</span>2</a></li>
        <li class="item"><a href="?page=2"><span class="visually-hidden">Trang</span>3</a></li>
        <li class="item"><a href="?page=2" rel="next"><span class="visually-hidden">Trang sau</span><span aria-hidden="true">›</span></a></li></ul></nav>`,
        '2',
        '?page=2',
      ],
      [
        'classes of numbers, a step by its class and words',
        `<a class="prev page-numbers" href="/tin/">« Trước</a><a class="page-numbers" href="/tin/">1</a>
        <span aria-current="page" class="page-numbers current">2</span><span class="page-numbers dots">…</span>
        <a class="page-numbers" href="/tin/page/9/"><span class="screen-reader-text">Trang </span>9</a><a class="next page-numbers" href="/tin/page/3/">Trang sau »</a>`,
        '2',
        '/tin/page/3/',
      ],
      [
        'no mark, but steps to both sides',
        '<a href="?p=1" rel="prev">‹</a> <a href="?p=1">1</a> <a href="?p=3">3</a> <a href="?p=3" rel="next">›</a>',
        '2',
        '?p=3',
      ],
    ] as const)
      it(`knows the current page and the next: ${what}`, async () => {
        const element = await paging(`<sen-pagination style="inline-size: 60rem">${inside}</sen-pagination>`);
        expect(currentPage(element)).to.equal(current);
        expect(part(element, 'next')!.getAttribute('href')).to.equal(next);
        expect(warnings()).to.deep.equal([]);
      });

    for (const [what, inside, why] of [
      ['no page is marked', '<a href="?p=1">1</a> <a href="?p=2">2</a>', /none is marked as the current page/],
      [
        'two pages are marked',
        '<b>1</b> <a href="?p=2" aria-current="page">2</a> <a href="?p=3">3</a>',
        /1 and 2|2 and 1/,
      ],
      [
        'one number leads to two pages',
        '<b>1</b> <a href="?p=2">2</a> <a href="?q=2">2</a>',
        /two of them are called 2/,
      ],
      ['the numbers are in no order', '<b>1</b> <a href="?n=20">20</a> <a href="?n=10">10</a>', /in no order/],
    ] as const)
      it(`leaves links as they are where ${what}, and says so`, async () => {
        const element = await paging(`<sen-pagination>${inside}</sen-pagination>`);
        expect(part(element, 'base')).to.equal(null);
        expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
        expect(warnings().join()).to.match(why);
      });

    it('passes clicks to the links of the CMS, whose scripts turn the page', async () => {
      const element =
        await paging(`<sen-pagination style="inline-size: 60rem"><ul><li class="active"><a href="#" data-page="1">1</a></li>
        <li><a href="#" data-page="2">2</a></li><li><a href="javascript:void(0)" data-page="3">3</a></li></ul></sen-pagination>`);
      const asked: (string | undefined)[] = [];
      for (const link of element.querySelectorAll('a'))
        link.addEventListener('click', (event) => {
          event.preventDefault();
          asked.push(link.dataset['page']);
          element.querySelector('.active')!.className = '';
          link.parentElement!.className = 'active';
        });
      numbered(element, '2').click();
      await settle();
      expect(currentPage(element)).to.equal('2');
      expect(numbered(element, '3').localName).to.equal('button');
      numbered(element, '3').click();
      part(element, 'prev')!.click();
      await settle();
      expect(asked).to.deep.equal(['2', '3', '1']);
    });

    it('leaves the link of the CMS alone when the event is cancelled', async () => {
      const element = await paging(printed);
      let clicks = 0;
      element.addEventListener('click', (event) => {
        event.preventDefault();
        if ((event.composedPath()[0] as Element).getRootNode() === document) clicks++;
      });
      listen(element, true);
      numbered(element, '3').click();
      expect(clicks).to.equal(0);
    });

    itInChromium('media', 'is printed as text', async () => {
      const element = await paging(printed);
      await emulateMedia({ media: 'print' });
      const text = visibleText(element);
      await emulateMedia({ media: 'screen' });
      expect(text.trim()).to.equal('Trang 2');
    });

    it('does not show the number of pages if it has only links', async () => {
      const element = await paging(printed.replace('60rem', '18rem'));
      expect(part(element, 'brief')!.innerText).to.equal('Trang 2');
    });

    it('reacts to links that are added later', async () => {
      const element = await paging(printed);
      element.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li><a href="?p=10">10</a></li>');
      await settle();
      expect(numbers(element)).to.equal('1 2 3 … 9 10');
    });

    itInChromium('tree', 'shows content without page numbers unchanged', async () => {
      const element = await paging('<sen-pagination><a href="/luu-tru">Lưu trữ</a></sen-pagination>');
      expect(await accessibilityTree()).to.equal('link "Lưu trữ"');
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    });

    it('drops links that would run script', async () => {
      const element = await paging(
        '<sen-pagination><a href="javascript:x(1)">1</a> <a href="?p=2">2</a> <a href="?p=3">3</a></sen-pagination>',
      );
      expect([...element.shadowRoot!.querySelectorAll('a')].some((link) => /javascript/.test(link.href))).to.equal(
        false,
      );
    });

    it('never changes its children', async () => {
      const element = await paging(printed);
      const before = element.innerHTML;
      element.page = 3;
      await settle();
      expect(element.innerHTML).to.equal(before);
    });
  });

  describe('events', () => {
    it('changes the page when a button is pressed, and fires an event', async () => {
      const element = await wide('page="5" pages="12"');
      const pages = listen(element);
      numbered(element, '6').click();
      part(element, 'next')!.click();
      await settle();
      expect(pages).to.deep.equal([6, 6]);
      part(element, 'next')!.click();
      await settle();
      expect(pages.at(-1)).to.equal(7);
      expect(element.page).to.equal(7);
      expect(currentPage(element)).to.equal('7');
    });

    it('stays on the page if the event is cancelled', async () => {
      const element = await wide('page="5" pages="12"');
      listen(element, true);
      part(element, 'next')!.click();
      await settle();
      expect(currentPage(element)).to.equal('5');
    });

    it('does not follow a link if the event is cancelled', async () => {
      const element = await wide('page="1" pages="3" href-template="#trang-{page}"');
      const pages = listen(element, true);
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      numbered(element, '2').dispatchEvent(click);
      expect(pages).to.deep.equal([2]);
      expect(click.defaultPrevented).to.equal(true);
    });

    it('leaves links with a modifier key to the browser', async () => {
      const element = await wide('page="1" pages="3" href-template="#trang-{page}"');
      const pages = listen(element, true);
      element.addEventListener('click', (event) => event.preventDefault());
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ctrlKey: true });
      numbered(element, '2').dispatchEvent(click);
      expect(pages).to.deep.equal([]);
    });

    it('fires a composed event, and none for the current page or at the ends', async () => {
      const element = await wide('page="1" pages="2"');
      const heard: SenPageChangeEvent[] = [];
      const listener = (event: SenPageChangeEvent) => heard.push(event);
      document.body.addEventListener('sen-page-change', listener);
      part(element, 'current')!.click();
      part(element, 'prev')!.click();
      expect(heard).to.have.length(0);
      part(element, 'next')!.click();
      document.body.removeEventListener('sen-page-change', listener);
      expect(heard.map(({ page, composed }) => [page, composed])).to.deep.equal([[2, true]]);
    });
  });

  describe('keyboard', () => {
    it('keeps focus on the pressed arrow, also at the end', async () => {
      const element = await wide('page="2" pages="3"');
      part(element, 'next')!.focus();
      await sendKeys({ press: 'Enter' });
      await settle();
      await sendKeys({ press: 'Enter' });
      await settle();
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'next'));
      expect(currentPage(element)).to.equal('3');
    });

    it('keeps focus on a link that loses its target', async () => {
      const element = await wide('page="2" pages="3" href-template="#p{page}"');
      element.addEventListener('sen-page-change', (event) => {
        event.preventDefault();
        element.page = event.page;
      });
      part(element, 'next')!.focus();
      await sendKeys({ press: 'Enter' });
      await settle();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'next'));
    });

    it('moves focus with the pressed number', async () => {
      const element = await wide('page="5" pages="12"');
      numbered(element, '12').focus();
      await sendKeys({ press: 'Enter' });
      await settle();
      expect(element.shadowRoot!.activeElement!.textContent!.trim()).to.equal('12');
    });
  });

  describe('localisation', () => {
    itInChromium('tree', 'reacts to changes of lang', async () => {
      const element = await wide('page="1" pages="1200"');
      element.lang = 'en';
      await settle();
      expect(await accessibilityTree()).to.match(/^navigation "Pagination"\n {2}button "Previous page" disabled/);
      expect(part(element, 'brief')!.textContent).to.equal('Page 1 of 1,200');
    });

    it('uses strings registered by the page', async () => {
      const element = await wide('pages="3"');
      registerTerms('en-x-test', { 'sen-pagination': { previous: 'Back' } });
      element.lang = 'en-x-test';
      await settle();
      expect(part(element, 'prev')!.textContent!.trim()).to.equal('Back');
    });
  });

  describe('lifecycle', () => {
    it('keeps properties that were set before the upgrade', async () => {
      const element = document.createElement('sen-late-pagination') as SenPagination;
      element.pages = 4;
      element.page = 3;
      const { SenPagination: Pagination } = await import('./pagination.js');
      customElements.define('sen-late-pagination', class extends Pagination {});
      document.body.append(element);
      await settle();
      expect(currentPage(element)).to.equal('3');
      element.remove();
    });

    it('handles removed attributes', async () => {
      const element = await wide('page="2" pages="3" href-template="?p={page}" label="A"');
      for (const name of ['page', 'href-template', 'label']) element.removeAttribute(name);
      await settle();
      expect(part(element, 'current')!.localName).to.equal('button');
      expect(currentPage(element)).to.equal('1');
      expect(warnings()).to.deep.equal([]);
    });
  });
});
