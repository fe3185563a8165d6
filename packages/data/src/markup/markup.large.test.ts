import { expect } from 'chai';
import { leastRatio } from '../testing/least-ratio.js';
import { readArticleList, readCounter, readTargetTable } from './markup.js';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

describe('readers of markup, given a large or hostile tree', () => {
  const readAll = (root: HTMLElement) => {
    readCounter(root);
    readArticleList(root);
    for (const table of root.querySelectorAll('table')) readTargetTable(table);
  };

  for (const [what, make] of [
    [
      'list items',
      (size: number) =>
        `<ul>${'<li><a href="/1">Tin</a> <span>Hôm nay</span><span>5</span></li>'.repeat(size / 60)}</ul>`,
    ],
    ['lists in lists', (size: number) => '<ul><li>'.repeat(size / 8) + '<a href="/1">Tin</a>'],
    ['links', (size: number) => '<a href="/1">Tin</a> 27/02/2024 '.repeat(size / 35)],
    ['empty elements', (size: number) => `<p>Hôm nay${'<b></b>'.repeat(size / 7)}5`],
    ['digits', (size: number) => '1 '.repeat(size / 2)],
    ['digits of one number', (size: number) => '1.234'.repeat(size / 5)],
    ['colons', (size: number) => 'a:1 '.repeat(size / 4)],
    ['stops', (size: number) => `<li><a href="/1">${'…'.repeat(size)}</a>`],
    ['brackets', (size: number) => `<table><tr><td>A<td>2025<tr><td>${'('.repeat(size)}<td>5%</table>`],
    ['rows', (size: number) => `<table><tr><td>A<td>2025${'<tr><td>- B<td>từ 5% trở lên'.repeat(size / 30)}</table>`],
    [
      'spans',
      (size: number) => `<table><tr><td>A<td>2025${'<tr><td colspan=9999 rowspan=9999>B'.repeat(size / 40)}</table>`,
    ],
    [
      'words',
      (size: number) =>
        `<table><tr><td>A<td>2025<tr><td>B<td>${'đạt '.repeat(45)}x<td>${'từ đến '.repeat(size / 8)}</table>`,
    ],
    [
      'spaces',
      (size: number) =>
        `<table><tr><td>A<td>2025<tr><td>${'&nbsp;'.repeat(size / 6)}B<td>5</table><p>a${'&nbsp;'.repeat(size / 6)}5`,
    ],
  ] as const)
    it(`takes time that grows with the size alone: ${what}`, async () => {
      const [small, large] = [6000, 60_000].map((size) => {
        const root = page(make(size));
        return () => readAll(root);
      }) as [() => void, () => void];
      expect(await leastRatio(large, small, { enough: 50, least: 5 })).to.be.below(50);
    });

  it('bears trees deeper than the stack, and wider', () => {
    const root = document.createElement('div');
    let deep: HTMLElement = root;
    for (let depth = 0; depth < 3000; depth++) deep = deep.appendChild(document.createElement(depth % 2 ? 'li' : 'ul'));
    deep.append('Hôm nay: 5');
    const wide = document.createElement('div');
    for (let count = 0; count < 130_000; count++) wide.append(document.createElement('i'));
    root.prepend(wide, ...page('<a href="/1">Tin</a>').childNodes);
    expect(readCounter(root).value).to.deep.equal({ today: 5 });
    expect(readArticleList(root).value).to.deep.equal([{ title: 'Tin', url: '/1' }]);
  });
});
