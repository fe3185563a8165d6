import { tokensCss } from '@sen-portal/tokens/css.js';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
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
import type { SenAccessibilityBar } from './accessibility-bar.js';
import { lightStyles } from './accessibility-bar.lightdom.js';
import type { SenAccessChangeEvent } from './events.js';
import './define.js';
import { formatSettings, parseSettings } from './settings.js';

const root = document.documentElement;
const bar = (attributes = '') =>
  fixture<SenAccessibilityBar>(`<sen-accessibility-bar ${attributes}></sen-accessibility-bar>`);
/** Which of its words begin a line of their own, engines see in their own ways. */
const written = (host: Element) => visibleText(host).replaceAll('\n', '');
const button = (host: Element, name: string) =>
  [...host.shadowRoot!.querySelectorAll('button')].find(
    (candidate) => (candidate.ariaLabel || candidate.title || candidate.textContent!.trim()) === name,
  )!;

describe('<sen-accessibility-bar>', () => {
  beforeEach(() => {
    localStorage.removeItem('sen-access');
    delete root.dataset['senAccess'];
  });
  after(() => {
    localStorage.removeItem('sen-access');
    delete root.dataset['senAccess'];
  });

  describe('accessibility', () => {
    itInChromium('tree', 'is a named group of toggle buttons', async () => {
      const element = await bar();
      button(element, 'Tương phản cao').click();
      await settle();
      expect(await accessibilityTree()).to.equal(
        [
          'group "Tùy chọn hiển thị"',
          '  group "Cỡ chữ"',
          '    button "A−, thu nhỏ chữ"',
          '      StaticText "A−"',
          '    status "Cỡ chữ 100%"',
          '      StaticText "100%"',
          '    button "A+, phóng to chữ"',
          '      StaticText "A+"',
          '  button "Tương phản cao" pressed=true',
          '  button "Nền tối"',
          '  button "Giãn chữ"',
          '  button "Gạch chân liên kết"',
          '  button "Giảm chuyển động"',
          '  button "Đặt lại"',
        ].join('\n'),
      );
    });

    it('has hit targets of 44 pixels', async () => {
      const small = [...(await bar()).shadowRoot!.querySelectorAll('button')].filter(
        (each) => each.getBoundingClientRect().height < 44,
      );
      expect(small).to.deep.equal([]);
    });
  });

  describe('attributes and properties', () => {
    it('offers the requested features in order, with a warning for an unknown one', async () => {
      const element = await bar('features="calm text magic"');
      expect(written(element)).to.equal(['Giảm chuyển động', 'A−', '100%', 'A+', '↺'].join(''));
      await until(() => warnings().length);
      expect(warnings().join()).to.match(/features must be one of .*, got "magic"/);
    });
  });

  describe('events', () => {
    it('sets one attribute on the root, stores it, and fires an event', async () => {
      const element = await bar();
      const told: string[] = [];
      document.addEventListener('sen-access-change', (event) => told.push((event as SenAccessChangeEvent).settings), {
        once: true,
      });
      button(element, 'A+, phóng to chữ').click();
      button(element, 'Gạch chân liên kết').click();
      await settle();
      expect(root.dataset['senAccess']).to.equal('text-112 links');
      expect(localStorage.getItem('sen-access')).to.equal('text-112 links');
      expect(told).to.deep.equal(['text-112']);
    });

    it('resets all options, and the focus stays in the bar', async () => {
      const element = await bar();
      button(element, 'Giãn chữ').click();
      await settle();
      button(element, 'Đặt lại').focus();
      await sendKeys({ press: 'Enter' });
      await settle();
      expect(root.dataset['senAccess']).to.equal('');
      expect(localStorage.getItem('sen-access')).to.equal(null);
      expect(element.shadowRoot!.activeElement?.localName).to.equal('button');
    });

    it('moves none of its buttons when one is pressed', async () => {
      const element = await bar();
      const places = () =>
        [...element.shadowRoot!.querySelectorAll('button')].map((each) => {
          const { left, top, width, height } = each.getBoundingClientRect();
          return [left, top, width, height];
        });
      const before = places();
      for (const name of ['Tương phản cao', 'Nền tối', 'Giãn chữ', 'A+, phóng to chữ', 'Đặt lại']) {
        button(element, name).click();
        await settle();
        expect(places(), name).to.deep.equal(before);
      }
    });

    it('stops at the largest size and keeps the focus there', async () => {
      root.dataset['senAccess'] = 'text-175';
      const element = await bar();
      button(element, 'A+, phóng to chữ').focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
      await settle();
      expect(root.dataset['senAccess']).to.equal('text-200');
      expect(element.shadowRoot!.activeElement?.getAttribute('aria-disabled')).to.equal('true');
    });
  });

  describe('data', () => {
    it('restores the settings of an earlier page', async () => {
      localStorage.setItem('sen-access', 'text-150 spacing');
      const element = await bar();
      expect(root.dataset['senAccess']).to.equal('text-150 spacing');
      expect(visibleText(element)).to.contain('150%');
      expect(button(element, 'Giãn chữ').getAttribute('aria-pressed')).to.equal('true');
    });

    itInChromium(
      'media',
      'switches between light and dark, and back to what the portal or the system wants',
      async () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(tokensCss);
        document.adoptedStyleSheets.push(sheet);
        root.dataset['senScheme'] = 'auto';
        await emulateMedia({ colorScheme: 'dark' });
        const element = await bar('features="dark"');
        const isDark = () => button(element, 'Nền tối').getAttribute('aria-pressed') === 'true';
        const surface = () => getComputedStyle(root).colorScheme;
        expect([isDark(), surface()]).to.deep.equal([true, 'light dark']);
        button(element, 'Nền tối').click();
        await settle();
        expect([isDark(), surface(), root.dataset['senAccess']]).to.deep.equal([false, 'light', 'light']);
        button(element, 'Nền tối').click();
        await settle();
        expect([isDark(), surface(), root.dataset['senAccess']]).to.deep.equal([true, 'light dark', '']);
        await emulateMedia({ colorScheme: 'light' });
        await until(() => !isDark());
        button(element, 'Nền tối').click();
        await settle();
        expect([isDark(), surface(), root.dataset['senAccess']]).to.deep.equal([true, 'dark', 'dark']);
        delete root.dataset['senScheme'];
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      },
    );

    it('ignores unknown stored tokens', () => {
      expect(formatSettings(parseSettings('text-9000 <script> calm calm'))).to.equal('calm');
    });

    it('synchronises two bars on a page', async () => {
      const [first, second] = [await bar(), await bar()];
      button(first, 'Giảm chuyển động').click();
      await settle();
      expect(button(second, 'Giảm chuyển động').getAttribute('aria-pressed')).to.equal('true');
    });

    it('applies to page and elements through its style sheet', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(lightStyles.cssText);
      document.adoptedStyleSheets.push(sheet);
      const element = await bar();
      const paragraph = await fixture<HTMLElement>('<p>Chữ của <a href="#x">trang</a></p>');
      const before = parseFloat(getComputedStyle(paragraph).fontSize);
      root.dataset['senAccess'] = 'text-200 links spacing';
      await settle();
      const style = getComputedStyle(paragraph);
      expect(parseFloat(style.fontSize)).to.equal(2 * before);
      expect(parseFloat(style.letterSpacing)).to.be.greaterThan(0);
      expect(parseFloat(getComputedStyle(part(element, 'base')!).letterSpacing)).to.be.greaterThan(0);
      expect(getComputedStyle(paragraph.firstElementChild!).textDecorationLine).to.equal('underline');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    });

    it('stops animations on the page, also of pseudo-elements', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${lightStyles} .moving, .moving::after {content: ''; animation: blink 1s infinite}`);
      document.adoptedStyleSheets.push(sheet);
      await bar();
      const moving = await fixture<HTMLElement>('<p class="moving">Tin mới</p>');
      const names = () => [undefined, '::after'].map((pseudo) => getComputedStyle(moving, pseudo).animationName);
      expect(names()).to.deep.equal(['blink', 'blink']);
      root.dataset['senAccess'] = 'calm';
      await settle();
      expect(names()).to.deep.equal(['none', 'none']);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    });
  });

  describe('localisation', () => {
    it('is complete in English', async () => {
      root.lang = 'en';
      const element = await bar();
      button(element, 'More spacing').click();
      await settle();
      expect(written(element)).to.equal(
        ['A−', '100%', 'A+', 'High contrast', 'Dark mode', 'More spacing', 'Underline links', 'Less motion', '↺'].join(
          '',
        ),
      );
      expect(parts(element, 'option')).to.have.length(5);
    });
  });
});
