import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { replaceDataSen } from '../cdn/data-sen.js';
import { samples } from './contract.samples.js';
import { same, seen, sources } from './source-samples.js';
import { fixture, settle, until } from './test-support.js';
import '../portal/define.js';
import type { SenPortal } from '../portal/portal.js';

/*
 * The data sources of all elements that have any: slotted child or attribute, property, JSON child, `src`, CMS markup;
 * the first with a value wins. Documented in docs/guides/portal-developers.md.
 */

const places = ['adopted', 'src', 'JSON', 'property', 'given'] as const;
const labels: Record<(typeof places)[number], string> = {
  adopted: 'A-in-san',
  src: 'B-dia-chi',
  JSON: 'C-ban-ghi',
  property: 'D-thuoc-tinh',
  given: 'E-the-con',
};

for (const [tag, { adopted, src, data, property, attribute, children, shows = same, writes = same }] of Object.entries(
  sources,
)) {
  describe(`data sources of <${tag}>`, () => {
    before(() => samples[tag]!.load());

    it('takes the first that has a value: child or attribute, property, JSON child, src, CMS markup', async () => {
      const portal = await fixture<SenPortal>('<sen-portal></sen-portal>');
      portal.source = () => Promise.resolve(src!(labels.src));
      await settle();
      const element = document.createElement(tag) as LitElement & Record<string, unknown>;
      portal.append(element);

      const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.childNodes;
      const give: Record<(typeof places)[number], (() => void) | undefined> = {
        adopted: adopted && (() => element.append(...parse(adopted(labels.adopted)))),
        src: src && (() => element.setAttribute('src', 'nguon')),
        JSON() {
          const script = document.createElement('script');
          script.type = 'application/json';
          script.append(JSON.stringify(data(labels.JSON)));
          element.append(script);
        },
        property: () => void (element[property] = data(labels.property)),
        given: attribute
          ? () => element.setAttribute(attribute, writes(labels.given))
          : children && (() => element.append(...parse(children(labels.given)))),
      };
      // From the lowest precedence on, each overrides the one before.
      const used = places.filter((place) => give[place]);
      for (const place of used) {
        give[place]!();
        await settle();
        await until(() => seen(element).includes(shows(labels[place])));
        const found = used.filter((other) => seen(element).includes(shows(labels[other])));
        expect(found, seen(element)).to.deep.equal([place]);
      }
    });
  });
}

describe('<div data-sen>, for editors that strip unknown tags,', () => {
  let origin = '';

  before(async () => {
    origin = await executeServerCommand<string, undefined>('fault-server');
    for (const { load } of Object.values(samples)) await load();
    replaceDataSen();
  });

  for (const [tag, { markup }] of Object.entries(samples)) {
    it(`becomes <${tag}>`, async () => {
      const parsed = new DOMParser().parseFromString(markup, 'text/html').querySelector(tag)!;
      const stand = parsed.ownerDocument.createElement('div');
      stand.dataset['sen'] = tag.slice(4);
      for (const { name, value } of parsed.attributes) stand.setAttribute(`data-${name}`, value);
      stand.append(...parsed.childNodes);
      const shadow = (element: Element) => element.shadowRoot!.innerHTML.replace(/<!--[\s\S]*?-->|dir="\w*"/g, '');
      const original = await fixture(markup);
      const holder = await fixture<HTMLElement>(`<div>${stand.outerHTML}</div>`);
      await until(
        () =>
          holder.firstElementChild?.shadowRoot?.innerHTML !== undefined &&
          shadow(holder.firstElementChild) === shadow(original),
      );
      expect(holder.firstElementChild!.localName).to.equal(tag);
      expect(shadow(holder.firstElementChild!)).to.equal(shadow(original));
    });
  }

  for (const [name, body, text] of [
    ['section-list', 'articles', 'Phổ biến Nghị quyết'],
    ['party-work-list', 'articles', 'Phổ biến Nghị quyết'],
    ['section-list', 'nukeviet.xml', '2024'],
    ['visit-statistics', 'statistics', '2.462.134'],
    ['target-board', 'programme', 'Công dân học tập'],
    ['notice', 'notices', 'Cảnh báo mưa lớn'],
  ]) {
    it(`shows the data of data-src: ${name} from ${body}`, async () => {
      const holder = await fixture<HTMLElement>(
        `<div><div data-sen="${name}" data-src="${origin}/data/${body}"></div></div>`,
      );
      await until(() => seen(holder.firstElementChild!).includes(text!));
      expect(seen(holder.firstElementChild!)).to.contain(text);
    });
  }
});
