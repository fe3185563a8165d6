import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { replaceDataSen } from '../cdn/data-sen.js';
import { samples } from './contract.samples.js';
import { fixture, settle, until } from './test-support.js';
import '../portal/define.js';
import type { SenPortal } from '../portal/portal.js';

/*
 * The data sources of all elements that have any: slotted child or attribute, property, JSON child, `src`, CMS markup;
 * the first with a value wins. Documented in docs/guides/portal-developers.md.
 */

interface Sources {
  /** CMS markup inside the element. */
  adopted?: (label: string) => string;
  /** The response of `src`. */
  src?: (label: string) => unknown;
  /** The data of the JSON child and of the property. */
  data: (label: string) => unknown;
  property: string;
  /** The source with the highest precedence: an attribute, or children that are the content. */
  attribute?: string;
  /** The notation of a label there. */
  writes?: (label: string) => string;
  children?: (label: string) => string;
  /** The rendering of a label. */
  shows?: (label: string) => string;
}

const articles = (title: string) => [{ title, url: '#a', publishedAt: '2024-02-27' }];
const links = (label: string) => `<ul><li><a href="#a">${label}</a></li><li><a href="#b">B</a></li></ul>`;
const programme = (title: string) => ({
  title,
  groups: [{ targets: [{ label: 'Công dân học tập', milestones: [{ due: 2025, bound: 'at-least', value: 50 }] }] }],
});
const schedule = (title: string) => ({ title, entries: [{ date: '2026-02-16', who: [], what: 'Họp' }] });
// A figure for each label, as machines and people write it.
const figure = (label: string) => 1000 + label.charCodeAt(0);
const ratings = (label: string) => ({ summary: { verySatisfied: figure(label), satisfied: 7, notSatisfied: 5 } });
const section: Sources = {
  adopted: (label) => `<ul><li><a href="#a">${label}</a> <span>27/02/2024</span></li></ul>`,
  src: articles,
  data: articles,
  property: 'articles',
  attribute: 'articles',
  writes: (label) => JSON.stringify(articles(label)),
};

const same = (label: string) => label;

const sources: Record<string, Sources> = {
  'sen-section-list': section,
  'sen-party-work-list': section,
  'sen-article-card': { data: (title) => articles(title)[0], property: 'article', attribute: 'headline' },
  'sen-article': { data: (title) => articles(title)[0], property: 'article', attribute: 'headline' },
  'sen-visit-statistics': {
    adopted: (label) => `<ul><li><span>Tổng số</span> <span>${figure(label).toLocaleString('en')}</span></li></ul>`,
    src: (label) => ({ total: figure(label) }),
    data: (label) => ({ total: figure(label) }),
    property: 'statistics',
    attribute: 'total',
    writes: (label) => `${figure(label)}`,
    shows: (label) => figure(label).toLocaleString('vi'),
  },
  'sen-rating': {
    src: ratings,
    data: ratings,
    property: 'summary',
    shows: (label) => figure(label).toLocaleString('vi'),
  },
  'sen-search': {
    src: (title) => [{ title, url: '#a' }],
    data: (title) => [{ title, url: '#a' }],
    property: 'results',
  },
  'sen-target-board': {
    adopted: (label) => `<table><caption>${label}</caption><tr><th>Chỉ tiêu</th><th>Năm 2025</th></tr>
      <tr><th>Công dân học tập</th><td>50 %</td></tr></table>`,
    src: programme,
    data: programme,
    property: 'programme',
    attribute: 'heading',
  },
  'sen-document-list': {
    adopted: (summary) =>
      `<table><tr><th>Số ký hiệu</th><th>Trích yếu</th></tr><tr><td>1/QĐ-UBND</td><td>${summary}</td></tr></table>`,
    src: (summary) => [{ number: '1/QĐ-UBND', summary }],
    data: (summary) => [{ number: '1/QĐ-UBND', summary }],
    property: 'documents',
  },
  'sen-document': {
    adopted: (summary) => `<dl><dt>Số ký hiệu</dt><dd>1/QĐ-UBND</dd><dt>Trích yếu</dt><dd>${summary}</dd></dl>`,
    src: (summary) => ({ number: '1/QĐ-UBND', summary }),
    data: (summary) => ({ number: '1/QĐ-UBND', summary }),
    property: 'document',
  },
  'sen-target-meter': {
    data: (label) => ({ label, milestones: [{ due: 2025, bound: 'at-least', value: 50 }] }),
    property: 'target',
    attribute: 'label',
  },
  'sen-notice': {
    src: (title) => ({ notices: [{ title }] }),
    data: (title) => [{ title }],
    property: 'notices',
    children: (label) => `<p>${label}</p>`,
  },
  'sen-organisation': {
    adopted: (label) => `<ul><li><strong>Phòng ${label}</strong></li></ul>`,
    src: (label) => ({ name: label, units: [{ name: 'A' }] }),
    data: (label) => ({ name: label, units: [{ name: 'A' }] }),
    property: 'organisation',
    attribute: 'heading',
  },
  'sen-work-schedule': {
    adopted: (label) => `<p>Lịch ${label}</p><p>Thứ Hai (16/02/2026)</p><p>- 8h00: Họp</p>`,
    src: schedule,
    data: schedule,
    property: 'schedule',
    attribute: 'heading',
  },
  'sen-navigation': {
    adopted: links,
    data: (label) => [
      { label, href: '#a' },
      { label: 'B', href: '#b' },
    ],
    property: 'items',
  },
  'sen-breadcrumb': {
    adopted: links,
    data: (label) => [{ label, href: '#a' }, { label: 'B' }],
    property: 'items',
  },
  'sen-language-switch': {
    adopted: (label) => `<a href="#vi" hreflang="vi" lang="vi">${label}</a><a href="#en" hreflang="en" lang="en">E</a>`,
    data: (label) => [
      { lang: 'vi', label, href: '#vi' },
      { lang: 'en', label: 'E', href: '#en' },
    ],
    property: 'languages',
  },
};

const places = ['adopted', 'src', 'JSON', 'property', 'given'] as const;
const labels: Record<(typeof places)[number], string> = {
  adopted: 'A-in-san',
  src: 'B-dia-chi',
  JSON: 'C-ban-ghi',
  property: 'D-thuoc-tinh',
  given: 'E-the-con',
};

/** The visible text, through shadow trees and slots. */
function seen(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches('script, style')) return '';
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return [...(assigned.length ? assigned : (node.shadowRoot ?? node).childNodes)].map(seen).join(' ');
}

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
