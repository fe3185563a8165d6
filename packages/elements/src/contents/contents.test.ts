import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  accessibilityTree,
  fixture,
  itInChromium,
  part,
  settle,
  visibleText,
  warnings,
} from '../testing/test-support.js';
import '../section-list/define.js';
import './define.js';
import type { SenContents } from './contents.js';

const page = (sections: string, attributes = 'for="noi-dung"') =>
  fixture<HTMLElement>(`<div><sen-contents ${attributes}></sen-contents><div id="noi-dung">${sections}</div></div>`);
const contentsIn = (holder: Element) => holder.querySelector<SenContents>('sen-contents')!;
const links = (element: Element) => [...element.shadowRoot!.querySelectorAll('a')];
const titles = (element: Element) => links(element).map(({ textContent }) => textContent);

const sections = `<h1>Thủ tục</h1><h2>Hồ sơ</h2><p>…</p><h3>Giấy tờ</h3><h2 id="le-phi">Lệ phí</h2>`;

describe('<sen-contents>', () => {
  describe('accessibility', () => {
    itInChromium('tree', 'is a navigation named by its heading, with nested lists of links', async () => {
      await page(sections);
      expect(await accessibilityTree()).to.contain(
        [
          'navigation "Trong trang này"',
          '  heading "Trong trang này" level=2',
          '  list',
          '    listitem level=1',
          '      link "Hồ sơ"',
          '      list',
          '        listitem level=2',
          '          link "Giấy tờ"',
        ].join('\n'),
      );
    });

    it('moves the focus to the section, so that Tab goes on from there', async () => {
      const holder = await page(`${sections}<a href="#x">Tải biểu mẫu</a>`);
      const link = links(contentsIn(holder)).find(({ textContent }) => textContent === 'Lệ phí')!;
      link.click();
      expect(document.activeElement).to.equal(document.getElementById('le-phi'));
      expect(location.hash).to.equal('#le-phi');
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement!.textContent).to.equal('Tải biểu mẫu');
      history.replaceState(null, '', location.pathname + location.search);
    });
  });

  describe('headings', () => {
    it('are those of the two highest levels but the title, with ids that its links name', async () => {
      const holder = await page(`${sections}<h4>Ghi chú</h4>`);
      expect(titles(contentsIn(holder))).to.deep.equal(['Hồ sơ', 'Giấy tờ', 'Lệ phí']);
      for (const link of links(contentsIn(holder)))
        expect(document.getElementById(link.hash.slice(1))!.textContent).to.equal(link.textContent);
    });

    it('include the one that the page gives to an element, not those inside it or hidden ones', async () => {
      const holder = await page(`<h2>Tin</h2><sen-section-list><h2 slot="heading">Công tác Đảng</h2>
        <article><h3>Một tin</h3></article></sen-section-list><div hidden><h2>Ẩn</h2></div>`);
      expect(titles(contentsIn(holder))).to.deep.equal(['Tin', 'Công tác Đảng']);
    });

    it('are those of <main> by default', async () => {
      const holder = await fixture<HTMLElement>(`<main><sen-contents></sen-contents><h2>Một</h2><h2>Hai</h2></main>`);
      expect(titles(contentsIn(holder))).to.deep.equal(['Một', 'Hai']);
    });

    it('have an id that nothing else on the page has, another contents list included', async () => {
      const holder = await fixture<HTMLElement>(
        ['a', 'b']
          .map((id) => `<sen-contents for="${id}"></sen-contents><div id="${id}"><h2>Hồ sơ</h2><h2>Hồ sơ</h2></div>`)
          .join('<p id="sen-ho-so-3"></p>'),
      );
      const lists = [...holder.querySelectorAll('sen-contents')];
      const targets = lists.flatMap(links).map(({ hash }) => document.getElementById(hash.slice(1)));
      expect(targets).to.deep.equal([...holder.querySelectorAll('h2')]);
    });

    it('follow the page: sections that come later, other words, sections that are hidden', async () => {
      const holder = await page('<h2>Một</h2><h2>Hai</h2>');
      const text = holder.querySelector('#noi-dung')!;
      text.insertAdjacentHTML('beforeend', '<h2>Ba</h2>');
      text.querySelector('h2')!.firstChild!.nodeValue = 'Mở đầu';
      (text.children[1] as HTMLElement).hidden = true;
      await settle();
      expect(titles(contentsIn(holder))).to.deep.equal(['Mở đầu', 'Ba']);
    });

    it('are no list if there are fewer than two', async () => {
      const holder = await page('<h2>Một</h2>');
      expect(visibleText(contentsIn(holder))).to.equal('');
      expect(contentsIn(holder).getBoundingClientRect().height).to.equal(0);
    });

    it('tells the console once if there is no such part of the page', async () => {
      const holder = await page(sections, 'for="khong-co"');
      contentsIn(holder).requestUpdate();
      await settle();
      expect(warnings().filter((text) => text.includes('for="khong-co"'))).to.have.length(1);
    });
  });

  describe('slots', () => {
    it("shows the author's list unchanged, whatever headings there are", async () => {
      const holder =
        await fixture<HTMLElement>(`<main><sen-contents heading="Mục"><ol><li><a href="#a">Của tôi</a></li></ol>
        </sen-contents><h2>Một</h2><h2>Hai</h2></main>`);
      expect(visibleText(contentsIn(holder))).to.equal('Mục');
      expect(holder.querySelector('li')!.checkVisibility()).to.equal(true);
      expect(links(contentsIn(holder))).to.deep.equal([]);
      expect(holder.querySelector('h2')!.id).to.equal('');
    });

    it('has no heading if it is empty', async () => {
      const holder = await page(sections, 'for="noi-dung" heading=""');
      expect(part(contentsIn(holder), 'heading')).to.equal(null);
    });
  });

  describe('localisation', () => {
    it('is named in the language around it', async () => {
      const holder = await page(sections);
      holder.lang = 'en';
      await settle();
      expect(part(contentsIn(holder), 'heading')!.textContent).to.equal('On this page');
    });
  });

  describe('lifecycle', () => {
    it('goes on following the page after it has been moved', async () => {
      const holder = await page('<h2>Một</h2><h2>Hai</h2>');
      const element = contentsIn(holder);
      element.remove();
      holder.append(element);
      await settle();
      holder.querySelector('#noi-dung')!.insertAdjacentHTML('beforeend', '<h2>Ba</h2>');
      await settle();
      expect(titles(element)).to.deep.equal(['Một', 'Hai', 'Ba']);
    });
  });
});
