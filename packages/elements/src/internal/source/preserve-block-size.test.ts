import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { VisitStatistics } from '@sen-portal/data';
import type { DataSource } from '../environment/portal-context.js';
import { fixture, itInChromium, part, settle, until } from '../../testing/test-support.js';
import type { SenPortal } from '../../portal/portal.js';
import '../../portal/define.js';
import '../../party-work-list/define.js';
import '../../section-list/define.js';
import '../../target-board/define.js';
import '../../visit-statistics/define.js';

/*
 * While an element is loading, its skeleton has the height of the loaded content, so that the content below does not
 * move. The viewport is as high as the page, so that every shift is visible.
 */

const titles = [
  'Đảng ủy phường tổ chức Hội nghị học tập, quán triệt Nghị quyết',
  'Chi bộ tổ dân phố số 5 sinh hoạt chuyên đề quý I',
  'Hà Nội phấn đấu năm 2025 có trên 99,5 % dân số trong độ tuổi biết chữ',
  'Thông báo',
];
const articles = (count: number, isFull: boolean) =>
  Array.from({ length: count }, (_, index) => ({
    title: titles[index % titles.length],
    url: `/tin/${index}`,
    publishedAt: '2024-02-27T10:03:00+07:00',
    ...(isFull && {
      views: 73,
      category: index % 2 ? 'Nghị quyết' : 'Xây dựng Đảng',
      summary: index % 3 ? 'Hội nghị phổ biến các mục tiêu xây dựng xã hội học tập.' : '',
      ...(index % 4 < 3 && { image: { src: '/none.svg', alt: '' } }),
    }),
  }));
const figures: VisitStatistics = { online: 554, week: 6655, month: 255221, year: 384899, total: 2462134 };

const cases: [name: string, markup: string, answer: unknown][] = [
  [
    'statistics',
    '<sen-visit-statistics src="s"></sen-visit-statistics>',
    { ...figures, asOf: '2024-02-27T10:03+07:00' },
  ],
  ['statistics without a time', '<sen-visit-statistics src="s"></sen-visit-statistics>', figures],
  [
    'statistics of two figures',
    '<sen-visit-statistics src="s" metrics="today total"></sen-visit-statistics>',
    { today: 5, total: 12345 },
  ],
  ...['feature', 'rows', 'grid', 'plain', 'auto'].map((layout): (typeof cases)[number] => [
    `six articles as ${layout}`,
    `<sen-section-list src="s" heading="Tin" layout="${layout}" page-size="6" topics></sen-section-list>`,
    articles(6, true),
  ]),
  [
    'articles without pictures',
    '<sen-section-list src="s" heading="Tin" page-size="4"></sen-section-list>',
    articles(4, false),
  ],
  [
    'the first of many articles',
    '<sen-section-list src="s" heading="Tin" page-size="4"></sen-section-list>',
    articles(30, true),
  ],
  [
    'the first of many pages',
    '<sen-section-list src="s" heading="Tin" page-size="4" paging="pages"></sen-section-list>',
    articles(30, true),
  ],
  ['Party work', '<sen-party-work-list src="s" page-size="4"></sen-party-work-list>', articles(4, true)],
];

/** An element whose response is pending until `answer` is called, followed by a paragraph. */
async function waiting(markup: string, width: number) {
  let answer: (data: unknown) => void;
  const held = new Promise<unknown>((resolve, reject) => {
    answer = (data) => (data instanceof Error ? reject(data) : resolve(data));
  });
  held.catch(() => {});
  const portal = await fixture<SenPortal>('<sen-portal></sen-portal>');
  portal.source = (() => held) as DataSource;
  portal.innerHTML = `<div style="inline-size: ${width}px">${markup}<p class="next">Tiếp theo</p></div>`;
  await settle();
  const next = portal.querySelector('.next')!;
  return {
    element: portal.querySelector('[src]')!,
    next,
    place: () => Math.round(next.getBoundingClientRect().top),
    answer: answer!,
  };
}

/** The first rendered part of a response. */
const drawn = (element: Element) =>
  ['card', 'value', 'meter', 'error'].map((name) => part(element, name)).find(Boolean) ?? null;

describe('an element that is loading', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [name, markup, data] of cases) {
    for (const width of [328, 1000]) {
      it(`keeps the height of ${name}, ${width} px wide`, async () => {
        await setViewport({ width: 1100, height: 5000 });
        const { element, place, answer } = await waiting(markup, width);
        await until(() => element.shadowRoot!.textContent!.includes('Đang tải'));
        const before = place();
        expect(before, 'no place is kept').to.be.above(100);
        answer(data);
        await until(() => drawn(element));
        await settle();
        expect(drawn(element), 'no answer').not.to.equal(null);
        expect(place()).to.equal(before);
      });
    }
  }

  it('leaves no gap at the end of a list that ends below the viewport', async () => {
    await setViewport({ width: 1100, height: 400 });
    const { element, place, answer } = await waiting(
      '<sen-section-list src="s" page-size="6"></sen-section-list>',
      328,
    );
    await until(() => element.shadowRoot!.querySelector('.waiting'));
    const before = place();
    answer(articles(6, false));
    await until(() => part(element, 'card'));
    await settle();
    expect(place()).to.be.below(before);
  });

  const list = '<sen-section-list src="s" heading="Tin" page-size="5"></sen-section-list>';
  const height = (element: Element) => Math.round(element.getBoundingClientRect().height);

  /** A list of one article for which five were expected, in a window of that height. */
  async function shortList(windowHeight: number, prepare: (next: Element, element: Element) => void = () => {}) {
    await setViewport({ width: 1100, height: windowHeight });
    const { element, next, place, answer } = await waiting(list, 1000);
    await until(() => element.shadowRoot!.querySelector('.waiting'));
    prepare(next, element);
    const [reserved, before] = [height(element), place()];
    answer(articles(1, false));
    await until(() => part(element, 'card'));
    await settle();
    return { element, place, reserved, before };
  }

  for (const [name, data] of [
    ['a failure', new Error('none')],
    ['an empty answer', []],
    ['an answer of which nothing can be read', { articles: 5 }],
  ] as const) {
    it(`gives the place back at once after ${name}`, async () => {
      await setViewport({ width: 1100, height: 5000 });
      const { element, answer } = await waiting(list, 1000);
      await until(() => element.shadowRoot!.querySelector('.waiting'));
      const reserved = height(element);
      answer(data);
      await until(() => part(element, 'error') ?? part(element, 'empty'));
      await settle();
      expect(reserved, 'no place is kept').to.be.above(500);
      expect(height(element)).to.be.below(250);
    });
  }

  it('gives the place back at once when what follows is below the window before and after', async () => {
    const { element, place, reserved } = await shortList(150);
    expect(reserved, 'the list ends in the window').to.be.above(450);
    expect(height(element)).to.be.below(400);
    expect(place()).to.be.at.least(150);
  });

  itInChromium('shift', 'shifts no layout while the place is kept, nor when it is given back', async () => {
    const shifts: number[] = [];
    const observer = new PerformanceObserver((entries) => {
      for (const { value } of entries.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(value);
    });
    const { element, reserved } = await shortList(700, () => observer.observe({ type: 'layout-shift' }));
    expect(height(element), 'what follows would come into the window').to.be.within(550, 700);
    await setViewport({ width: 1100, height: 120 });
    await until(() => height(element) < reserved);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    observer.disconnect();
    expect(shifts).to.deep.equal([]);
  });

  it('keeps no place below the window for a programme that is shorter', async () => {
    await setViewport({ width: 1100, height: 2000 });
    const { element, answer } = await waiting('<sen-target-board src="s"></sen-target-board>', 1000);
    await until(() => element.shadowRoot!.textContent!.includes('Đang tải'));
    expect(height(element)).to.be.at.least(2000);
    answer({
      title: 'Mục tiêu',
      groups: [{ targets: [{ label: 'Biết chữ', milestones: [{ due: 2025, bound: 'at-least', value: 99.5 }] }] }],
    });
    await until(() => part(element, 'row'));
    await settle();
    expect(element.getBoundingClientRect().bottom).to.be.within(1900, 2000);
    document.body.click();
    expect(height(element)).to.be.below(800);
  });

  it('gives the place back at once at the end of a page', async () => {
    const { element } = await shortList(5000, (next) => next.remove());
    expect(height(element)).to.be.below(400);
  });

  it('gives the place back at once beside a column that is higher', async () => {
    const { element, reserved } = await shortList(5000, (next, { parentElement }) => {
      next.remove();
      parentElement!.style.cssText = 'display: flex; inline-size: 1000px; align-items: start';
      const column = document.createElement('aside');
      column.style.blockSize = '2000px';
      parentElement!.append(column);
      parentElement!.insertAdjacentHTML('afterend', '<p>Chân trang</p>');
    });
    expect(reserved).to.be.above(500);
    expect(height(element)).to.be.below(400);
  });

  it('gives the place back once nobody sees it', async () => {
    const { element, place, reserved, before } = await shortList(5000);
    expect(height(element)).to.equal(reserved);
    expect(place()).to.equal(before);
    element.parentElement!.style.marginBlockStart = '6000px';
    await until(() => height(element) < reserved);
    expect(height(element)).to.be.below(400);
  });

  it('gives the place back once its end has left the window, though its beginning is visible', async () => {
    const { element, reserved } = await shortList(1700, (_, { parentElement }) => {
      parentElement!.insertAdjacentHTML('beforebegin', '<p style="block-size: 500px"></p>');
      parentElement!.insertAdjacentHTML('afterend', '<p style="block-size: 9000px"></p>');
    });
    expect(height(element), 'at first').to.equal(reserved);
    await setViewport({ width: 1100, height: 700 });
    await until(() => height(element) < reserved);
    expect(element.getBoundingClientRect().top).to.be.below(700);
    expect(height(element)).to.be.below(400);
  });

  for (const event of [
    new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }),
    new MouseEvent('click', { bubbles: true }),
  ])
    it(`gives the place back with the first ${event.type}, and not before`, async () => {
      const { element, reserved } = await shortList(5000);
      expect(height(element)).to.equal(reserved);
      document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      expect(height(element)).to.equal(reserved);
      document.body.dispatchEvent(event);
      expect(height(element)).to.be.below(400);
    });
});
