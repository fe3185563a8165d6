import { sendKeys, sendMouse } from '@web/test-runner-commands';
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
import type { SenLanguageSwitch } from './language-switch.js';
import './define.js';

const two =
  '<a href="/gioi-thieu" hreflang="vi" lang="vi">Tiếng Việt</a> <a href="/en/about" hreflang="en" lang="en">English</a>';
const four = `${two} <a href="/zh" hreflang="zh" lang="zh">中文</a> <a href="/fr" hreflang="fr" lang="fr">Français</a>`;

const languages = (content = two, attributes = '') =>
  fixture<SenLanguageSwitch>(`<sen-language-switch ${attributes}>${content}</sen-language-switch>`);

const current = (element: Element) => element.shadowRoot!.querySelector('[aria-current]');
const details = (element: Element) => element.shadowRoot!.querySelector('details')!;

describe('<sen-language-switch>', () => {
  describe('accessibility', () => {
    itInChromium('tree', 'is a named group of links, each in its own language', async () => {
      const element = await languages();
      expect(await accessibilityTree()).to.equal(
        [
          'navigation "Ngôn ngữ"',
          '  list',
          '    listitem level=1',
          '      link "Tiếng Việt"',
          '    listitem level=1',
          '      link "English"',
        ].join('\n'),
      );
      const [, english] = parts<HTMLAnchorElement>(element, 'link');
      const { lang, hreflang, rel } = english!;
      expect([lang, hreflang, rel, english!.getAttribute('href')]).to.deep.equal([
        'en',
        'en',
        'alternate',
        '/en/about',
      ]);
    });

    itInChromium('tree', 'is a drop-down list with more than three languages', async () => {
      const element = await languages(four);
      expect(await accessibilityTree()).not.to.contain('link');
      details(element).open = true;
      await settle();
      const tree = await accessibilityTree();
      for (const name of ['Tiếng Việt', 'English', '中文', 'Français']) expect(tree).to.contain(`link "${name}"`);
    });

    it('has hit targets of at least 24 pixels', async () => {
      for (const link of parts(await languages(), 'link'))
        expect(link.getBoundingClientRect().height).to.be.at.least(24);
    });
  });

  describe('defaults', () => {
    itInChromium('tree', 'shows its content if it has no links', async () => {
      await languages('<p>Chỉ có tiếng Việt</p>');
      expect(await accessibilityTree()).to.equal('paragraph\n  StaticText "Chỉ có tiếng Việt"');
    });
  });

  describe('current language', () => {
    it('is that of the closest lang, reacts to changes, and is not an alternate', async () => {
      const holder = await fixture<HTMLElement>(
        `<div lang="vi-VN"><sen-language-switch>${two}</sen-language-switch></div>`,
      );
      const element = holder.firstElementChild!;
      expect(current(element)!.textContent).to.equal('Tiếng Việt');
      expect(current(element)!.hasAttribute('rel')).to.equal(false);
      expect(current(element)!.getAttribute('aria-current')).to.equal('true');
      holder.lang = 'en';
      await settle();
      expect(current(element)!.textContent).to.equal('English');
    });

    it('is found without strings for it, and the exact tag has precedence over its language', async () => {
      const holder = await fixture(`<div lang="zh-Hant"><sen-language-switch>${four}
        <a href="/tw" hreflang="zh-Hant">繁體</a></sen-language-switch></div>`);
      expect(current(holder.firstElementChild!)!.textContent).to.equal('繁體');
    });

    it('may be missing, and the list then has its own name', async () => {
      const holder = await fixture(`<div lang="ja"><sen-language-switch>${four}</sen-language-switch></div>`);
      expect(current(holder.firstElementChild!)).to.equal(null);
      expect(part(holder.firstElementChild!, 'toggle')!.innerText).to.equal('Ngôn ngữ');
    });
  });

  describe('attributes and properties', () => {
    itInChromium('tree', 'takes its name from label', async () => {
      await languages(two, 'label="Chọn ngôn ngữ"');
      expect(await accessibilityTree()).to.contain('navigation "Chọn ngôn ngữ"');
    });

    it('omits a link without a language, with a warning', async () => {
      const element = await languages(`${two}<a href="/x">Lạc</a>`);
      expect(visibleText(element)).not.to.contain('Lạc');
      expect(warnings().join()).to.contain('a link to "/x" has no hreflang');
    });

    it('drops links that would run script, and shows hostile text as text', async () => {
      const element = await languages('<a hreflang="en" href="javascript:alert(1)">&lt;img onerror=x&gt;</a>');
      expect(visibleText(element)).to.equal('<img onerror=x>');
      expect(element.shadowRoot!.querySelector('a')).to.equal(null);
    });
  });

  describe('events', () => {
    it('forwards a click to the author’s own link', async () => {
      const element = await languages();
      const heard: EventTarget[] = [];
      element.parentElement!.addEventListener('click', (event) => {
        event.preventDefault();
        heard.push(event.target!);
      });
      parts(element, 'link')[1]!.click();
      expect(heard).to.deep.equal([element.querySelector('[lang=en]')]);
    });
  });

  describe('keyboard', () => {
    it('opens by Enter, and closes by Escape with the focus back on its button', async () => {
      const element = await languages(four);
      part(element, 'toggle')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(details(element).open).to.equal(true);
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement!.textContent).to.equal('Tiếng Việt');
      await sendKeys({ press: 'Escape' });
      expect(details(element).open).to.equal(false);
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'toggle'));
    });

    it('closes on a press outside and when the focus leaves, and opens inside the viewport', async () => {
      const element = await languages(four);
      details(element).open = true;
      await settle();
      expect(part(element, 'list')!.getBoundingClientRect().left).to.be.at.least(0);
      await sendMouse({ type: 'click', position: [500, 500] });
      expect(details(element).open).to.equal(false);
      element.insertAdjacentHTML('afterend', '<button>Sau</button>');
      details(element).open = true;
      part(element, 'toggle')!.focus();
      (element.nextElementSibling as HTMLElement).focus();
      expect(details(element).open).to.equal(false);
    });
  });

  describe('data', () => {
    it('takes its languages from the property, else a JSON child, else the links', async () => {
      const element = await languages(`<script type="application/json">[{"lang": "fr", "href": "/fr"}]</script>${two}`);
      expect(visibleText(element)).to.equal('fr');
      element.languages = [{ lang: 'ko', label: '한국어', href: '/ko' }];
      await settle();
      expect(visibleText(element)).to.equal('한국어');
      expect(element.languages).to.deep.equal([{ lang: 'ko', label: '한국어', href: '/ko' }]);
    });

    it('keeps the valid entries of an invalid object, with warnings for the others', async () => {
      const element = await languages('');
      element.languages = 3 as never;
      await settle();
      element.languages = [null, { label: 'x' }, { lang: 'en', label: 'English', href: 'data:x' }] as never;
      await settle();
      expect(visibleText(element)).to.equal('English');
      for (let wait = 0; wait < 20 && warnings().length < 4; wait++) await settle();
      for (const field of ['languages: 3', 'languages[0].lang', 'languages[1].lang', 'languages[2].href'])
        expect(warnings().join()).to.contain(field);
    });

    it('reacts to changes of its children', async () => {
      const element = await languages();
      element.insertAdjacentHTML('beforeend', '<a hreflang="fr" lang="fr" href="/fr">Français</a>');
      await settle();
      expect(visibleText(element)).to.contain('Français');
    });
  });

  describe('localisation', () => {
    itInChromium('tree', 'names the group in the language of the page', async () => {
      await fixture(`<div lang="en"><sen-language-switch>${two}</sen-language-switch></div>`);
      expect(await accessibilityTree()).to.contain('navigation "Language"');
    });
  });

  describe('lifecycle', () => {
    it('keeps languages that were set before the upgrade', async () => {
      const element = document.createElement('sen-late-languages') as SenLanguageSwitch;
      element.languages = [{ lang: 'vi', label: 'Sớm' }];
      const { SenLanguageSwitch: Switch } = await import('./language-switch.js');
      customElements.define('sen-late-languages', class extends Switch {});
      (await fixture('<div></div>')).append(element);
      await settle();
      expect(visibleText(element)).to.equal('Sớm');
    });
  });
});
