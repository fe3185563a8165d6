/** The data of one element, by the source that it comes from. */
export interface Sources {
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

export const same = (label: string) => label;

/** Elements that have data, and their notation of it. */
export const sources: Record<string, Sources> = {
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

/** The visible text, through shadow trees and slots. */
export function seen(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches('script, style')) return '';
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return [...(assigned.length ? assigned : (node.shadowRoot ?? node).childNodes)].map(seen).join(' ');
}
