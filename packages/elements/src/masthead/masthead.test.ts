import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  accessibilityTree,
  fixture,
  itInChromium,
  part,
  settle,
  until,
  visibleText,
  warnings,
} from '../testing/test-support.js';
import type { SenMasthead } from './masthead.js';
import './define.js';

const mast = (attributes = 'organisation="Phường Khương Trung"', children = '') =>
  fixture<SenMasthead>(`<sen-masthead ${attributes}>${children}</sen-masthead>`);

const slotted = `<img slot="emblem" alt=""><p slot="parent-agency">Ủy ban nhân dân quận</p>
  <a slot="organisation" href="/vi/">Phường trong thẻ</a>
  <form slot="search" role="search" action="/tim"><input name="q" aria-label="Từ khóa"></form>
  <button slot="tools">Tương phản</button>`;

describe('<sen-masthead>', () => {
  describe('accessibility', () => {
    itInChromium('tree', 'has the portal and the organisation, whose name is the home link', async () => {
      await mast();
      expect(await accessibilityTree()).to.equal(
        [
          'sectionheader',
          '  paragraph',
          '    StaticText "Cổng thông tin điện tử"',
          '  paragraph',
          '    link "Phường Khương Trung"',
        ].join('\n'),
      );
    });

    itInChromium('tree', 'is the banner of the page, once, also inside a header of the author', async () => {
      const element = await mast();
      const main = element.parentElement!;
      main.before(element);
      const banners = async () => (await wholeTree()).filter((line) => /^\s*banner/.test(line)).length;
      expect(await banners()).to.equal(1);
      const header = document.createElement('header');
      element.replaceWith(header);
      header.append(element);
      await settle();
      expect(await banners()).to.equal(1);
      header.remove();
    });

    itInChromium('media', 'keeps its emblem in forced colours', async () => {
      const element = await mast();
      await emulateMedia({ forcedColors: 'active' });
      const { fill } = getComputedStyle(element.shadowRoot!.querySelector('.disc')!);
      const ground = getComputedStyle(element.shadowRoot!.querySelector('.petals')!).fill;
      await emulateMedia({ forcedColors: 'none' });
      expect(fill).not.to.equal(ground);
    });
  });

  describe('wrapping', () => {
    it('wraps the row of tools before the name', async () => {
      const tool = '<span slot="tools" style="flex: none; inline-size: 150px">Công cụ</span>';
      const element = await mast('organisation="Phường Khương Trung" style="inline-size: 768px"', tool.repeat(4));
      expect(part(element, 'link')!.getClientRects()).to.have.length(1);
    });
  });

  describe('defaults', () => {
    it('shows “Cổng thông tin điện tử” by default', async () => {
      const element = await mast('');
      expect(visibleText(element)).to.equal('Cổng thông tin điện tử');
      expect(part<HTMLAnchorElement>(element, 'link')!.getAttribute('href')).to.equal('/');
    });
  });

  describe('attributes and properties', () => {
    it('shows the parent agency above the name, and none if it is empty', async () => {
      const element = await mast('organisation="Phường" parent-agency="Quận Thanh Xuân"');
      expect(visibleText(element)).to.equal('Quận Thanh Xuân\nPhường');
      element.parentAgency = '';
      await settle();
      expect(visibleText(element)).to.equal('Phường');
    });

    itInChromium('tree', 'is a heading only with heading-level', async () => {
      await mast('organisation="Phường" heading-level="1"');
      expect(await accessibilityTree()).to.contain('heading "Phường" level=1');
    });

    itInChromium('tree', 'handles an invalid heading level and a link that would run script', async () => {
      const element = await mast('organisation="Phường" heading-level="chín" href="javascript:alert(1)"');
      expect(await accessibilityTree()).to.contain('heading "Phường" level=2');
      expect(part(element, 'link')!.getAttribute('href')).to.equal('/');
      for (let wait = 0; wait < 20 && warnings().length < 2; wait++) await settle();
      expect(warnings().join()).to.contain('heading-level').and.to.contain('href');
    });

    it('shows hostile text as text', async () => {
      const element = await mast('organisation="&lt;img src=x onerror=alert(1)&gt;" parent-agency=""');
      expect(visibleText(element)).to.equal('<img src=x onerror=alert(1)>');
    });
  });

  describe('slots', () => {
    itInChromium('tree', 'prefers children to attributes', async () => {
      await mast('organisation="Không hiện" parent-agency="Không hiện" style="inline-size: 1200px"', slotted);
      const tree = await accessibilityTree();
      expect(tree).not.to.contain('Không hiện');
      for (const line of ['link "Phường trong thẻ"', 'search', 'textbox "Từ khóa"', 'button "Tương phản"'])
        expect(tree).to.contain(line);
    });

    it('has no empty containers for tools and search, and adds them when children are added', async () => {
      const element = await mast();
      expect(part(element, 'tools')).to.equal(null);
      element.insertAdjacentHTML('beforeend', '<button slot="tools">A+</button>');
      await settle();
      expect(part(element, 'tools')).to.not.equal(null);
    });

    itInChromium('tree', 'shows children without a slot below the name', async () => {
      await mast(undefined, '<p>Công khai – minh bạch</p>');
      expect(await accessibilityTree()).to.contain('Công khai – minh bạch');
    });
  });

  describe('layout', () => {
    it('is one row in a narrow container, without overflow at 320 pixels', async () => {
      const holder = await fixture<HTMLElement>(`<div><sen-masthead>${slotted}</sen-masthead></div>`);
      const element = holder.firstElementChild!;
      const tool = holder.querySelector('[slot=tools]')!;
      // WebKit answers `checkVisibility` before it has applied container queries.
      const isShown = () => tool.getClientRects().length > 0;
      const search = () => part(element, 'search')!.getBoundingClientRect();
      const link = holder.querySelector('[slot=organisation]')!;
      holder.style.inlineSize = '1200px';
      expect(isShown()).to.equal(true);
      expect(search().top).to.be.lessThan(link.getBoundingClientRect().bottom);
      holder.style.inlineSize = '320px';
      expect(isShown()).to.equal(false);
      expect(search().top).to.be.at.least(link.getBoundingClientRect().bottom);
      expect(part(element, 'base')!.scrollWidth).to.be.at.most(320);
    });

    it('opens its tools from a button in a narrow container, without moving anything', async () => {
      const element = await mast('organisation="Phường Khương Trung" style="inline-size: 380px"', slotted);
      const height = element.offsetHeight;
      const options = part<HTMLButtonElement>(element, 'options')!;
      expect(options.textContent!.trim()).to.equal('Aa, tùy chọn hiển thị và ngôn ngữ');
      options.focus();
      await sendKeys({ press: 'Enter' });
      const tool = element.querySelector<HTMLElement>('[slot=tools]')!;
      await until(() => tool.checkVisibility());
      expect(element.offsetHeight).to.equal(height);
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(tool);
      await sendKeys({ press: 'Escape' });
      await until(() => !tool.checkVisibility());
      expect(element.shadowRoot!.activeElement).to.equal(options);
    });

    it('places the menu below the name, in a narrow container as a button beside it', async () => {
      const element = await mast(
        'organisation="Phường Khương Trung" style="inline-size: 900px"',
        '<div slot="navigation">Menu</div>',
      );
      const menu = element.querySelector('[slot=navigation]')!;
      const link = part(element, 'link')!;
      expect(menu.getBoundingClientRect().width).to.equal(900);
      expect(menu.getBoundingClientRect().top).to.be.at.least(link.getBoundingClientRect().bottom);
      element.style.inlineSize = '380px';
      expect(menu.getBoundingClientRect().width).to.be.lessThan(60);
      expect(menu.getBoundingClientRect().top).to.be.lessThan(link.getBoundingClientRect().top);
    });
  });

  describe('localisation', () => {
    itInChromium('tree', 'is in English on an English page', async () => {
      await fixture('<div lang="en"><sen-masthead organisation="Khương Trung Ward"></sen-masthead></div>');
      expect(await accessibilityTree()).to.contain('"Official portal"');
    });
  });

  describe('lifecycle', () => {
    it('keeps properties that were set before the upgrade', async () => {
      const element = document.createElement('sen-late-masthead') as SenMasthead;
      element.organisation = 'Sớm';
      element.parentAgency = '';
      const { SenMasthead: Masthead } = await import('./masthead.js');
      customElements.define('sen-late-masthead', class extends Masthead {});
      (await fixture('<div></div>')).append(element);
      await settle();
      expect(visibleText(element)).to.equal('Sớm');
    });
  });
});

/** The tree with what stands outside `<main>`. */
async function wholeTree(): Promise<string[]> {
  const { executeServerCommand } = await import('@web/test-runner-commands');
  return (await executeServerCommand<string, undefined>('accessibility-tree')).split('\n');
}
