import { expect } from 'chai';
import '../all.js';
import { samples } from './contract.samples.js';
import { settle } from './test-support.js';

// Names of fields that scripts with a shim or a careless merge of JSON leave on `Object.prototype`.
const names =
  'id title url href src headline image alt width height summary category issuer documentNumber views publishedAt status value kind unit actual actualAsOf qualitative source min max due strict reach asOf online total yesterday week date target lang current variant';
const leave = () => {
  for (const name of names.split(' '))
    Object.defineProperty(Object.prototype, name, {
      value:
        name === 'image'
          ? { src: '/left.jpg', alt: 'left' }
          : /^(views|value|actual|min|max|online|total|yesterday|week|width|height)$/.test(name)
            ? 777
            : '/left',
      configurable: true,
      enumerable: true,
      writable: true,
    });
};
const clear = () => {
  for (const name of names.split(' ')) delete (Object.prototype as Record<string, unknown>)[name];
};

/** The texts and URLs that an element shows. */
function shown(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data;
  if (!(node instanceof Element) || node.localName === 'style') return '';
  const attributes = ['href', 'src', 'alt', 'datetime'].map((name) => node.getAttribute(name) ?? '');
  return [...attributes, ...[...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(shown)].join(' ');
}

const milestones = [{ due: '2030', bound: 'at-least', value: 5 }];
const data: [tag: string, property: string, value: unknown][] = [
  ['sen-article-card', 'article', { title: 'Một' }],
  ['sen-section-list', 'articles', [{ title: 'Một' }, { title: 'Hai', url: '/2' }]],
  ['sen-target-meter', 'target', { label: 'Nước sạch', milestones }],
  ['sen-target-board', 'programme', { groups: [{ targets: [{ label: 'Nước sạch', milestones }] }] }],
  ['sen-visit-statistics', 'statistics', { today: 5 }],
  ['sen-breadcrumb', 'items', [{ label: 'Trang chủ', href: '/' }, { label: 'Tin' }]],
  ['sen-navigation', 'items', [{ label: 'Trang chủ', href: '/' }, { label: 'Tin' }]],
];

const markup: [tag: string, inside: string][] = [
  ['sen-section-list', '<ul><li><a href="/1">Hội nghị của phường hôm nay</a></li></ul>'],
  ['sen-visit-statistics', '<ul><li>Hôm nay: 5</li></ul>'],
  ['sen-target-board', '<table><tr><th>Chỉ tiêu</th><th>2030</th></tr><tr><td>Nước sạch</td><td>95%</td></tr></table>'],
  ['sen-target-meter', ''],
];

async function textOf(element: Element): Promise<string> {
  document.body.append(element);
  await settle();
  await settle();
  const text = shown(element).replace(/\s+/g, ' ');
  element.remove();
  return text;
}

/** The text of an element as usual, and of a second one with the fields on the prototype. */
async function textsOf(make: () => Element): Promise<[usual: string, text: string]> {
  const usual = await textOf(make());
  const element = make();
  leave();
  const text = await textOf(element);
  clear();
  return [usual, text];
}

describe('fields that scripts have put on Object.prototype', () => {
  afterEach(clear);

  for (const [tag, property, value] of data)
    it(`are no data of <${tag}>`, async () => {
      const make = () => Object.assign(document.createElement(tag), { [property]: structuredClone(value) });
      const [usual, text] = await textsOf(make);
      expect(usual).to.match(/Một|Nước sạch|5|Trang chủ/);
      expect(text).to.equal(usual);
    });

  for (const [tag, inside] of markup)
    it(`are no data of <${tag}> with markup or attributes`, async () => {
      const make = () => {
        const host = document.createElement('div');
        host.append(
          document.createRange().createContextualFragment(`<${tag} label="Nước" targets="2030: 5">${inside}</${tag}>`),
        );
        return host.firstElementChild!;
      };
      const [usual, text] = await textsOf(make);
      expect(text).to.equal(usual);
    });

  for (const [tag, { markup, children = markup, load }] of Object.entries(samples))
    it(`change nothing of <${tag}> as a page writes it`, async () => {
      await load();
      for (const written of [markup, children]) {
        const make = () => {
          const parsed = new DOMParser().parseFromString(written, 'text/html').querySelector(tag)!;
          return document.importNode(parsed, true);
        };
        const [usual, text] = await textsOf(make);
        expect(text).to.equal(usual);
      }
    });
});
