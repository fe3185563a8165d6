import { expect } from 'chai';
import type { LitElement } from 'lit';
import { samples } from './contract.samples.js';
import { translate } from './page-translator.js';
import { fixture, settle, until } from './test-support.js';

/*
 * Every element keeps its styles in another document, and renders changed values after a page translator has wrapped
 * its texts.
 */

/** The texts of a shadow tree in order. */
const texts = (element: Element) => element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();

/** The rules of a shadow tree, sorted: lazy styles may be in another order. */
const rules = ({ shadowRoot }: Element) =>
  shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).sort();

for (const [tag, { markup, load, wordless }] of Object.entries(samples)) {
  describe(`<${tag}> and its context`, () => {
    before(load);

    it('keeps its styles in another document, and back again', async () => {
      const holder = await fixture<HTMLElement>(`<div><div>${markup}</div><div>${markup}</div></div>`);
      const [home, other] = [...holder.children];
      const [element, twin] = [home!.firstElementChild as LitElement, other!.firstElementChild as LitElement];
      const base = () => element.shadowRoot!.querySelector('[part~=base]') ?? element.shadowRoot!.firstElementChild!;
      const { display } = getComputedStyle(base());
      const frame = document.createElement('iframe');
      frame.width = '1000';
      home!.append(frame);
      const page = frame.contentDocument!;
      page.documentElement.lang = 'vi';
      page.body.append(element);
      await settle(page);
      // Lazy modules add styles.
      await until(() => rules(element).length === rules(twin).length);
      expect(rules(element)).to.deep.equal(rules(twin));
      expect(frame.contentWindow!.getComputedStyle(base()).display).to.equal(display);
      home!.append(element);
      await settle();
      await until(() => rules(element).length === rules(twin).length);
      expect(rules(element)).to.deep.equal(rules(twin));
      frame.remove();
    });

    if (!wordless) {
      it('renders a changed value after a translation', async () => {
        const holder = await fixture<HTMLElement>(`<div lang="vi"><div>${markup}</div><div>${markup}</div></div>`);
        const [translated, plain] = [...holder.children].map((each) => each.firstElementChild as LitElement);
        await until(() => texts(translated!) === texts(plain!));
        translate(translated!.shadowRoot!);
        holder.lang = 'en';
        await settle();
        await until(() => texts(translated!) === texts(plain!));
        expect(texts(translated!)).to.equal(texts(plain!));
        translate(translated!.shadowRoot!);
        holder.lang = 'vi';
        await settle();
        expect(texts(translated!)).to.equal(texts(plain!));
      });
    }
  });
}

describe('an element that is made here', () => {
  before(() => samples['sen-article-card']!.load());

  it('has its styles if it is first connected in another document', async () => {
    const holder = await fixture<HTMLElement>('<div><sen-article-card headline="Một"></sen-article-card></div>');
    const twin = holder.firstElementChild as LitElement;
    const frame = document.createElement('iframe');
    holder.append(frame);
    const element = twin.cloneNode() as LitElement;
    frame.contentDocument!.body.append(element);
    await settle(frame.contentDocument!);
    expect(rules(element)).to.deep.equal(rules(twin));
    expect(texts(element)).to.equal(texts(twin));
    frame.remove();
  });
});
