import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { accessibilityTree, fixture, itInChromium, part, settle, warnings } from '../testing/test-support.js';
import type { SenSkipLink } from './skip-link.js';
import './define.js';

const page = (skipLink: string, rest = '<h1 id="noi-dung">Nội dung</h1><p><a href="#x" id="sau">Sau</a></p>') =>
  fixture<HTMLElement>(`<div>${skipLink}<nav><a href="#menu">Menu</a></nav>${rest}</div>`);

const box = (holder: Element) => part(holder.querySelector('sen-skip-link')!, 'base')!.getBoundingClientRect();

/** What has the focus, named so that a failure can be read. */
const focused = () => {
  const { activeElement } = document;
  return activeElement?.id || activeElement?.localName;
};

const several = `<sen-skip-link>
  <a href="#noi-dung">Chuyển đến nội dung chính</a> <a href="#tim-kiem">Truy cập tìm kiếm</a>
</sen-skip-link>`;

describe('<sen-skip-link>', () => {
  afterEach(() => {
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  });

  describe('accessibility', () => {
    itInChromium('tree', 'is a plain link', async () => {
      await page('<sen-skip-link for="noi-dung"></sen-skip-link>');
      expect(await accessibilityTree()).to.match(/^link "Chuyển đến nội dung chính"\n/);
    });

    itInChromium('tree', 'has one link per child', async () => {
      await page(several);
      expect(await accessibilityTree()).to.match(/^link "Chuyển đến nội dung chính"\nlink "Truy cập tìm kiếm"\n/);
    });

    itInChromium('media', 'has a border in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const holder = await page(several);
      holder.querySelector('a')!.focus();
      const { borderTopStyle } = getComputedStyle(part(holder.querySelector('sen-skip-link')!, 'base')!);
      await emulateMedia({ forcedColors: 'none' });
      expect(borderTopStyle).to.equal('solid');
    });

    itInChromium('media', 'is not printed', async () => {
      await emulateMedia({ media: 'print' });
      const holder = await page(several);
      const { height } = box(holder);
      await emulateMedia({ media: 'screen' });
      expect(height).to.equal(0);
    });
  });

  describe('defaults', () => {
    it('targets the main element of the page', async () => {
      const holder = await page('<sen-skip-link></sen-skip-link>');
      part(holder.querySelector('sen-skip-link')!, 'link')!.click();
      expect(focused()).to.equal('main');
    });
  });

  describe('attributes and properties', () => {
    itInChromium('tree', 'takes its text from label', async () => {
      await page('<sen-skip-link for="noi-dung" label="Tới bài viết"></sen-skip-link>');
      expect(await accessibilityTree()).to.match(/^link "Tới bài viết"/);
    });

    for (const id of ['nội dung', '100%', 'a"b']) {
      it(`finds the id ${id}`, async () => {
        const holder = await page('<sen-skip-link></sen-skip-link>', '<p>Nội dung</p>');
        holder.querySelector('p')!.id = id;
        const element = holder.querySelector('sen-skip-link') as SenSkipLink;
        element.for = id;
        await settle();
        part(element, 'link')!.click();
        expect(focused()).to.equal(id);
      });
    }

    it('warns about a missing id on focus, and leaves the click to the browser', async () => {
      const holder = await page('<sen-skip-link for="khong-co"></sen-skip-link>');
      const link = part(holder.querySelector('sen-skip-link')!, 'link')!;
      link.focus();
      expect(warnings()).to.deep.equal(['[sen] <sen-skip-link>: nothing on the page has the id "khong-co"']);
      let prevented: boolean | undefined;
      const note = (event: Event) => (prevented = event.defaultPrevented);
      addEventListener('click', note, { once: true });
      link.click();
      expect(prevented).to.equal(false);
    });
  });

  describe('slots', () => {
    it('shows all links when one has focus, above a sticky header', async () => {
      const holder = await page(
        `<header style="position: sticky; top: 0; z-index: 9999; height: 80px; background: white">Cổng</header>${several}`,
      );
      expect(box(holder).width).to.equal(1);
      const [first, second] = holder.querySelectorAll('sen-skip-link a');
      (first as HTMLElement).focus();
      for (const link of [first!, second!]) {
        const { left, top, width, height } = link.getBoundingClientRect();
        expect(height).to.be.at.least(40);
        expect(document.elementFromPoint(left + width / 2, top + height / 2)?.textContent).to.equal(link.textContent);
      }
    });

    it('stays readable with any link styles of the page', async () => {
      const style = document.createElement('style');
      style.textContent = 'a { color: white; background: black; padding: 0 }';
      document.head.append(style);
      const holder = await page(several);
      const link = holder.querySelector<HTMLElement>('sen-skip-link a')!;
      link.focus();
      const { color, backgroundColor } = getComputedStyle(link);
      style.remove();
      expect(color).not.to.equal('rgb(255, 255, 255)');
      expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    });

    it('leaves links to other pages to the browser', async () => {
      const holder = await page('<sen-skip-link><a href="/so-do">Sơ đồ cổng</a></sen-skip-link>', '<p id="so-do"></p>');
      let prevented: boolean | undefined;
      const note = (event: Event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener('click', note, { once: true });
      holder.querySelector<HTMLElement>('sen-skip-link a')!.click();
      expect(prevented).to.equal(false);
    });
  });

  describe('keyboard', () => {
    it('is first in tab order, and moves the focus', async () => {
      const holder = await page('<sen-skip-link for="noi-dung"></sen-skip-link>');
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal('sen-skip-link');
      expect(box(holder).height).to.be.at.least(40);
      await sendKeys({ press: 'Enter' });
      expect(focused()).to.equal('noi-dung');
      expect(box(holder).width).to.equal(1);
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal('sau');
    });

    it('leaves no tabindex on the target', async () => {
      const holder = await page('<sen-skip-link for="noi-dung"></sen-skip-link>');
      part(holder.querySelector('sen-skip-link')!, 'link')!.click();
      const heading = holder.querySelector<HTMLElement>('h1')!;
      expect(heading.getAttribute('tabindex')).to.equal('-1');
      heading.blur();
      expect(heading.hasAttribute('tabindex')).to.equal(false);
    });

    it('does not change a focusable target', async () => {
      const holder = await page(
        several,
        '<h1 id="noi-dung">A</h1><input id="tim-kiem" type="search" aria-label="Tìm" />',
      );
      holder.querySelectorAll<HTMLElement>('sen-skip-link a')[1]!.click();
      expect(focused()).to.equal('tim-kiem');
      expect(holder.querySelector('input')!.hasAttribute('tabindex')).to.equal(false);
    });

    it('scrolls the target into view', async () => {
      const holder = await page(
        '<sen-skip-link for="noi-dung"></sen-skip-link>',
        '<div style="height: 3000px"></div><h1 id="noi-dung">Xa</h1><div style="height: 3000px"></div>',
      );
      part(holder.querySelector('sen-skip-link')!, 'link')!.click();
      expect(holder.querySelector('h1')!.getBoundingClientRect().top).to.be.within(0, 100);
      scrollTo(0, 0);
    });

    it('stays on the page under a <base> element', async () => {
      const base = document.createElement('base');
      base.href = '/khac/';
      document.head.append(base);
      const before = location.href;
      const holder = await page(several);
      holder.querySelector<HTMLElement>('sen-skip-link a')!.click();
      await settle();
      base.remove();
      expect(location.href).to.equal(before);
      expect(focused()).to.equal('noi-dung');
    });

    it('leaves modifier keys to the browser', async () => {
      const holder = await page(several);
      const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true });
      addEventListener('click', (event) => event.preventDefault(), { once: true });
      holder.querySelector('sen-skip-link a')!.dispatchEvent(click);
      expect(focused()).not.to.equal('noi-dung');
    });
  });

  describe('localisation', () => {
    itInChromium('tree', 'reacts to a change to English', async () => {
      const holder = await page('<sen-skip-link for="noi-dung"></sen-skip-link>');
      holder.lang = 'en';
      await settle();
      expect(await accessibilityTree()).to.match(/^link "Skip to main content"/);
    });
  });

  describe('lifecycle', () => {
    it('works inside another shadow root, for a target there', async () => {
      const outer = await fixture<HTMLElement>('<div></div>');
      const root = outer.attachShadow({ mode: 'open' });
      root.innerHTML = '<sen-skip-link for="trong"></sen-skip-link><p id="trong">Trong</p>';
      await settle(root);
      part(root.querySelector('sen-skip-link')!, 'link')!.click();
      expect(root.activeElement?.id).to.equal('trong');
    });

    it('keeps properties that were set before the upgrade', async () => {
      const element = document.createElement('sen-late-skip-link') as SenSkipLink;
      element.for = 'som';
      const { SenSkipLink: SkipLink } = await import('./skip-link.js');
      customElements.define('sen-late-skip-link', class extends SkipLink {});
      document.body.append(element);
      await settle();
      expect(part(element, 'link')!.getAttribute('href')).to.equal('#som');
      element.remove();
    });
  });
});
