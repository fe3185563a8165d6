import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { DataSource } from '../internal/environment/portal-context.js';
import { registerTerms } from '../internal/environment/terms.js';
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
import '../portal/define.js';
import type { SenPortal } from '../portal/portal.js';
import type { SenVisitStatistics } from './visit-statistics.js';
import './define.js';

const seed = `<sen-visit-statistics online="554" week="6655" month="255221" year="384899" total="2462134"
  as-of="2024-02-27T10:03:00+07:00"></sen-visit-statistics>`;

const week = [5120, 4870, 6010, 5890, 6655].map((value, day) => ({ date: `2024-02-2${day + 3}`, value }));

const panel = (markup: string) => fixture<SenVisitStatistics>(markup);

/** The visible lines of the panel: "label: value". */
const lines = (element: Element) =>
  parts(element, 'figure').map((figure) =>
    [...figure.children].map((cell) => (cell.querySelector('.visually-hidden') ?? cell).textContent).join(': '),
  );

/** Waits for a warning: the messages about invalid values are a lazy module. */
async function told(message: string): Promise<void> {
  for (let tries = 0; tries < 50 && !warnings().join().includes(message); tries++) await settle();
  expect(warnings().join()).to.contain(`<sen-visit-statistics>: ${message}`);
}

const live = (element: Element) => element.shadowRoot!.querySelector('[role=status]')!.textContent;

/** A panel in a portal whose source resolves or rejects with the current value of `answer`. */
async function sourced(answer: { with: unknown }, inner = '', attributes = ''): Promise<SenVisitStatistics> {
  const portal = await fixture<SenPortal>('<sen-portal now="2024-02-27T15:00:00+07:00"></sen-portal>');
  const source: DataSource = () =>
    answer.with instanceof Error ? Promise.reject(answer.with) : Promise.resolve(answer.with);
  portal.source = source;
  await settle();
  portal.innerHTML = `<sen-visit-statistics src="thong-ke" ${attributes}>${inner}</sen-visit-statistics>`;
  const element = portal.firstElementChild as SenVisitStatistics;
  const arrived = new Promise((done) =>
    ['sen-load', 'sen-error'].forEach((type) => element.addEventListener(type, done)),
  );
  await arrived;
  await settle();
  return element;
}

describe('<sen-visit-statistics>', () => {
  describe('accessibility', () => {
    itInChromium('tree', 'is a heading and a description list, with the time of the figures', async () => {
      await panel(seed);
      expect(await accessibilityTree()).to.equal(
        [
          'heading "Thống kê truy cập" level=2',
          'list',
          '  term "Đang trực tuyến"',
          '  definition',
          '    StaticText "554"',
          '  term "Trong tuần"',
          '  definition',
          '    StaticText "6.655"',
          '  term "Trong tháng"',
          '  definition',
          '    StaticText "255.221"',
          '  term "Trong năm"',
          '  definition',
          '    StaticText "384.899"',
          '  term "Tổng số"',
          '  definition',
          '    StaticText "2.462.134"',
          'time',
          '  StaticText "Cập nhật lúc 10:03, 27/02/2024"',
        ].join('\n'),
      );
    });

    itInChromium('tree', 'shows a missing figure as text', async () => {
      await panel('<sen-visit-statistics metrics="online week" online="554"></sen-visit-statistics>');
      const tree = await accessibilityTree();
      expect(tree).to.contain('StaticText "chưa có số liệu"');
      expect(tree).not.to.contain('–');
    });

    itInChromium('tree', 'hides the chart from assistive technology and has it as text', async () => {
      const element = await panel('<sen-visit-statistics></sen-visit-statistics>');
      element.statistics = { total: 9, history: week };
      await settle();
      const tree = await accessibilityTree();
      expect(tree).to.contain(
        'Lượt truy cập từ 23/02/2024 đến 27/02/2024: thấp nhất 4.870, cao nhất 6.655, mới nhất 6.655.',
      );
      expect(tree).to.contain('"Xem bảng số liệu"');
      expect(tree).not.to.match(/image|graphics/i);
    });

    itInChromium('media', 'keeps the band of the first figure visible in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await panel(seed);
      const { borderBlockEndStyle } = getComputedStyle(part(element, 'figure')!);
      await emulateMedia({ forcedColors: 'none' });
      expect(borderBlockEndStyle).to.equal('solid');
    });
  });

  describe('defaults', () => {
    it('shows a message without figures', async () => {
      expect(visibleText(await panel('<sen-visit-statistics></sen-visit-statistics>'))).to.equal(
        'Thống kê truy cập\nChưa có số liệu truy cập.',
      );
    });

    it('announces nothing', async () => {
      const element = await panel(seed);
      expect(element.shadowRoot!.querySelector('[role=status], [aria-live]')).to.equal(null);
    });
  });

  describe('attributes and properties', () => {
    it('formats the figures of the seed for Vietnamese readers', async () => {
      expect(lines(await panel(seed))).to.deep.equal([
        'Đang trực tuyến: 554',
        'Trong tuần: 6.655',
        'Trong tháng: 255.221',
        'Trong năm: 384.899',
        'Tổng số: 2.462.134',
      ]);
    });

    it('shows all figures in the default order, extra ones before the total', async () => {
      const element = await panel('<sen-visit-statistics total="10" bots="4" online="1"></sen-visit-statistics>');
      element.statistics = {
        members: 2,
        guests: 3,
        today: 5,
        yesterday: 6,
        week: 7,
        month: 8,
        year: 9,
        extra: [{ label: 'Lượt tải văn bản', value: 1204 }],
      };
      await settle();
      expect(lines(element)).to.deep.equal([
        'Đang trực tuyến: 1',
        'Thành viên: 2',
        'Khách: 3',
        'Máy chủ tìm kiếm: 4',
        'Hôm nay: 5',
        'Hôm qua: 6',
        'Trong tuần: 7',
        'Trong tháng: 8',
        'Trong năm: 9',
        'Lượt tải văn bản: 1.204',
        'Tổng số: 10',
      ]);
    });

    it('shows the figures in metrics, in that order', async () => {
      const element = await panel(seed);
      element.metrics = 'total, online week total';
      await settle();
      expect(lines(element)).to.deep.equal(['Tổng số: 2.462.134', 'Đang trực tuyến: 554', 'Trong tuần: 6.655']);
    });

    it('puts the extra figures at the position of extra in metrics', async () => {
      const element = await panel('<sen-visit-statistics metrics="extra online" online="1"></sen-visit-statistics>');
      element.statistics = {
        extra: [
          { label: 'A', value: 2 },
          { label: 'B', value: 3 },
        ],
        total: 4,
      };
      await settle();
      expect(lines(element)).to.deep.equal(['A: 2', 'B: 3', 'Đang trực tuyến: 1']);
    });

    it('reports unknown names in metrics', async () => {
      const element = await panel('<sen-visit-statistics metrics="online hits" online="5"></sen-visit-statistics>');
      expect(lines(element)).to.deep.equal(['Đang trực tuyến: 5']);
      await until(() => warnings().length);
      expect(warnings().join()).to.match(
        /<sen-visit-statistics>: metrics must be one of online, members.*extra, total, got "hits"/,
      );
    });

    for (const bad of ['abc', '-3', '1,5', '12.345', 'NaN', '1e6', '99999999999999999999', ' ']) {
      it(`shows “–” for ${JSON.stringify(bad)}, never 0 or NaN`, async () => {
        const element = await panel(`<sen-visit-statistics online="554" week="${bad}"></sen-visit-statistics>`);
        expect(lines(element)).to.deep.equal(['Đang trực tuyến: 554', 'Trong tuần: chưa có số liệu']);
        expect(parts(element, 'value')[1]!.textContent).to.match(/^–/);
        if (bad.trim()) await told(`week: "${bad}"`);
      });
    }

    it('shows a zero as a zero', async () => {
      expect(lines(await panel('<sen-visit-statistics online="0"></sen-visit-statistics>'))).to.deep.equal([
        'Đang trực tuyến: 0',
      ]);
    });

    it('removes a figure with its attribute', async () => {
      const element = await panel(seed);
      for (const name of ['online', 'week', 'month', 'year']) element.removeAttribute(name);
      await settle();
      expect(lines(element)).to.deep.equal(['Tổng số: 2.462.134']);
    });

    it('has the heading and level of the author, and none if it is empty', async () => {
      const heading = (element: Element) => part(element, 'heading');
      const own = await panel(
        '<sen-visit-statistics heading="Lượt truy cập" heading-level="3"></sen-visit-statistics>',
      );
      expect(heading(own)!.localName).to.equal('h3');
      expect(heading(own)!.textContent).to.equal('Lượt truy cập');
      expect(heading(await panel('<sen-visit-statistics heading=""></sen-visit-statistics>'))).to.equal(null);
      expect(
        heading(await panel('<sen-visit-statistics heading-level="abc"></sen-visit-statistics>'))!.localName,
      ).to.equal('h2');
    });

    it('come from a JSON child that an editor has wrapped in a paragraph', async () => {
      const element = await panel(
        '<sen-visit-statistics><p><script type="application/json">{"total": 5}</script></p></sen-visit-statistics>',
      );
      expect(visibleText(element)).to.equal('Thống kê truy cập\nTổng số\n5');
    });

    it('says what is counted if the portal says so', async () => {
      const element = await panel('<sen-visit-statistics total="5" unit="lượt"></sen-visit-statistics>');
      expect(visibleText(element)).to.equal('Thống kê truy cập\nTổng số\n5\nĐơn vị tính: lượt');
      element.removeAttribute('total');
      await settle();
      expect(part(element, 'unit')).to.equal(null);
    });

    it('shows the date only if the time of the figures is unknown', async () => {
      const element = await panel('<sen-visit-statistics total="5" as-of="2024-02-27"></sen-visit-statistics>');
      expect(part(element, 'as-of')!.textContent).to.equal('Cập nhật ngày 27/02/2024');
    });

    it('drops an invalid time and reports it', async () => {
      const element = await panel('<sen-visit-statistics total="5" as-of="27/02/2024 10:03"></sen-visit-statistics>');
      expect(part(element, 'as-of')).to.equal(null);
      await told('asOf: "27/02/2024 10:03"');
    });

    it('fits a number of sixteen digits into a narrow sidebar', async () => {
      const holder = await fixture<HTMLElement>(
        '<div style="inline-size: 160px"><sen-visit-statistics online="1200000000000000" total="1200000000000000"></sen-visit-statistics></div>',
      );
      const base = part(holder.firstElementChild!, 'base')!;
      expect(base.scrollWidth).to.be.at.most(base.clientWidth);
      for (const value of parts(holder.firstElementChild!, 'value')) {
        expect(value.textContent).to.equal('1.200.000.000.000.000');
        expect(value.getBoundingClientRect().right).to.be.at.most(base.getBoundingClientRect().right);
        const range = document.createRange();
        for (const group of value.childNodes) {
          if (group.nodeType !== Node.TEXT_NODE || !group.textContent!.trim()) continue;
          range.selectNodeContents(group);
          expect(range.getClientRects(), 'a group stays on one line').to.have.length(1);
        }
      }
    });

    it('lays the figures out in columns if there is space', async () => {
      const holder = await fixture<HTMLElement>(`<div style="inline-size: 700px">${seed}</div>`);
      const tops = parts(holder.firstElementChild!, 'figure').map((figure) => figure.offsetTop);
      expect(new Set(tops).size).to.equal(3);
      holder.style.inlineSize = '320px';
      expect(new Set(parts(holder.firstElementChild!, 'figure').map((figure) => figure.offsetTop)).size).to.equal(5);
    });
  });

  describe('slots', () => {
    const counter = '<ul class="counter"><li><span>Bộ đếm đang bảo trì</span></li></ul>';

    it('leaves foreign children unchanged while no source has figures', async () => {
      const element = await panel(`<sen-visit-statistics>${counter}</sen-visit-statistics>`);
      expect(element.querySelector('li')!.getBoundingClientRect().height).to.be.greaterThan(10);
      expect(element.innerHTML).to.equal(counter);
      expect(part(element, 'heading')).to.equal(null);
    });

    it('replaces children with figures, and restores them without figures', async () => {
      const element = await panel(`<sen-visit-statistics total="5">${counter}</sen-visit-statistics>`);
      expect(lines(element)).to.deep.equal(['Tổng số: 5']);
      expect(element.querySelector('li')!.getBoundingClientRect().height).to.equal(0);
      element.removeAttribute('total');
      await settle();
      expect(element.querySelector('li')!.getBoundingClientRect().height).to.be.greaterThan(10);
    });

    it('never slots a JSON child, even if the page displays scripts', async () => {
      const style = document.createElement('style');
      style.textContent = 'script { display: block }';
      document.head.append(style);
      const element = await panel(
        `<sen-visit-statistics>${counter}<script type="application/json">{"extra": []}</script></sen-visit-statistics>`,
      );
      const height = element.querySelector('script')!.getBoundingClientRect().height;
      style.remove();
      expect(height).to.equal(0);
    });

    itInChromium('tree', 'takes a heading of the author, with its level', async () => {
      await panel('<sen-visit-statistics total="5"><h3 slot="heading">Lượt truy cập</h3></sen-visit-statistics>');
      const tree = await accessibilityTree();
      expect(tree).to.match(/^heading "Lượt truy cập" level=3\nlist/);
      expect(tree).not.to.contain('Thống kê');
    });

    it('updates when children are added later', async () => {
      const element = await panel('<sen-visit-statistics></sen-visit-statistics>');
      element.innerHTML = '<p>Bộ đếm đang bảo trì.</p>';
      await settle();
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(10);
    });
  });

  describe('data', () => {
    it('takes each figure from the first source that has it: attribute, property, JSON child, src', async () => {
      const element = await sourced(
        { with: { online: 4, week: 4, month: 4, total: 4 } },
        '<script type="application/json">{"online": 3, "week": 3, "month": 3}</script>',
        'online="1"',
      );
      element.statistics = { online: 2, week: 2 };
      await settle();
      expect(element.statistics).to.deep.equal({ online: 1, week: 2, month: 3, total: 4 });
      expect(lines(element)).to.deep.equal(['Đang trực tuyến: 1', 'Trong tuần: 2', 'Trong tháng: 3', 'Tổng số: 4']);
    });

    it('shows “–” for a figure without a value', async () => {
      const element = await panel('<sen-visit-statistics></sen-visit-statistics>');
      element.statistics = { online: 5, week: NaN, month: null, year: Infinity } as never;
      await settle();
      expect(lines(element)).to.deep.equal([
        'Đang trực tuyến: 5',
        'Trong tuần: chưa có số liệu',
        'Trong tháng: chưa có số liệu',
        'Trong năm: chưa có số liệu',
      ]);
    });

    it('handles objects of the wrong kind', async () => {
      const element = await panel('<sen-visit-statistics total="5"></sen-visit-statistics>');
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      for (const wrong of [
        null,
        7,
        'x',
        [],
        proxy,
        { online: {}, extra: 3, history: 'x' },
        { extra: [null, { label: 'A' }] },
      ]) {
        element.statistics = wrong as never;
        await settle();
        expect(lines(element).at(-1)).to.equal('Tổng số: 5');
        expect(visibleText(element)).not.to.match(/NaN|undefined|object/);
      }
    });

    it('reports the fault of a JSON child and shows the rest', async () => {
      const element = await panel(
        '<sen-visit-statistics total="5"><script type="application/json">{"week": }</script></sen-visit-statistics>',
      );
      expect(lines(element)).to.deep.equal(['Tổng số: 5']);
      await told('its JSON child cannot be read');
    });

    it('renders hostile labels as text', async () => {
      const element = await panel('<sen-visit-statistics></sen-visit-statistics>');
      element.statistics = { extra: [{ label: '<img src=x onerror=alert(1)>', value: 1 }] };
      await settle();
      expect(lines(element)).to.deep.equal(['<img src=x onerror=alert(1)>: 1']);
    });

    it('draws the history in chronological order, to scale, from zero', async () => {
      const element = await panel('<sen-visit-statistics></sen-visit-statistics>');
      element.statistics = {
        history: [
          { date: '2024-02-27', value: 50 },
          { date: '2024-02-23', value: 100 },
          { date: '2024-02-24', value: 0 },
        ],
      };
      await settle();
      const line = part(element, 'chart')!.querySelectorAll('path')[1]!.getAttribute('d');
      expect(line).to.equal('M0 4L250 98L1000 51');
      expect(
        [...part(element, 'table')!.querySelectorAll('tbody tr')].map((row) =>
          row.textContent!.replace(/\s+/g, ' ').trim(),
        ),
      ).to.deep.equal(['23/02/2024 100', '24/02/2024 0', '27/02/2024 50']);
    });

    it('draws no chart of a single point, and handles points of equal time', async () => {
      const element = await panel('<sen-visit-statistics></sen-visit-statistics>');
      element.statistics = { history: week.slice(0, 1) };
      await settle();
      expect(part(element, 'chart')).to.equal(null);
      expect(visibleText(element)).to.contain('Xem bảng số liệu');
      element.statistics = {
        history: [
          { date: '2024-02-27', value: 0 },
          { date: '2024-02-27', value: 0 },
        ],
      };
      await settle();
      expect(part(element, 'chart')!.innerHTML).not.to.contain('NaN');
    });

    it('shows the latest year of a history of 10,000 points and logs that', async () => {
      const element = await panel('<sen-visit-statistics></sen-visit-statistics>');
      const start = Date.UTC(2000, 0, 1);
      element.statistics = {
        total: 1,
        history: Array.from({ length: 10_000 }, (_, day) => ({
          date: new Date(start + day * 864e5).toISOString().slice(0, 10),
          value: day,
        })),
      };
      await settle();
      expect(part(element, 'table')!.querySelectorAll('tbody tr')).to.have.length(366);
      expect(part(element, 'summary')!.textContent).to.contain('mới nhất 9.999');
      expect(element.statistics.history).to.have.length(10_000);
      expect(warnings().join()).to.contain('history has 10000 points');
    });
  });

  describe('src', () => {
    it('reserves the height of the figures while they load, and announces the load', async () => {
      let send: ((data: unknown) => void) | undefined;
      const portal = await fixture<SenPortal>('<sen-portal></sen-portal>');
      portal.source = () => new Promise((resolve) => (send = resolve));
      await settle();
      portal.innerHTML = '<sen-visit-statistics src="cham"></sen-visit-statistics><p>Nội dung phía dưới</p>';
      while (!send) await settle();
      const element = portal.firstElementChild!;
      const before = part(element, 'base')!.offsetHeight;
      expect(visibleText(element)).to.contain('Đang tải…');
      send({ online: 554, week: 6655, month: 255221, year: 384899, total: 2462134 });
      await settle();
      expect(lines(element)).to.have.length(5);
      expect(part(element, 'base')!.offsetHeight).to.equal(before);
    });

    it('explains a failure and offers a retry', async () => {
      const answer: { with: unknown } = { with: new Error('không tới được') };
      const element = await sourced(answer);
      expect(visibleText(element)).to.contain('Không tải được nội dung');
      answer.with = { total: 7 };
      part(element, 'retry')!.focus();
      part(element, 'retry')!.click();
      await settle();
      expect(lines(element)).to.deep.equal(['Tổng số: 7']);
      expect(element.shadowRoot!.activeElement?.part.value).to.equal('base');
    });

    it('keeps the last figures when a refresh fails, with their time', async () => {
      const answer: { with: unknown } = { with: { online: 554, asOf: '2024-02-27T09:41:00+07:00' } };
      const element = await sourced(answer);
      expect(part(element, 'as-of')!.textContent).to.equal('Cập nhật lúc 09:41, 27/02/2024');
      answer.with = new Error('mất mạng');
      element.reload();
      await settle();
      expect(lines(element)).to.deep.equal(['Đang trực tuyến: 554']);
      expect(part(element, 'stale')!.textContent).to.equal('Số liệu lúc 09:41, chưa cập nhật được');
      part(element, 'retry')!.click();
      await settle();
      expect(part(element, 'stale')).not.to.equal(null);
      expect(live(element)).to.equal('Không tải được nội dung');
      answer.with = { online: 560, asOf: '2024-02-27T09:46:00+07:00' };
      element.reload();
      await settle();
      expect(lines(element)).to.deep.equal(['Đang trực tuyến: 560']);
      expect(part(element, 'stale')).to.equal(null);
    });

    it('adds the date if the figures are not from today, and no unknown time', async () => {
      const answer: { with: unknown } = { with: new Error('hỏng') };
      const old = await sourced(answer, '', 'total="5" as-of="2024-02-26T09:41:00+07:00"');
      expect(part(old, 'stale')!.textContent).to.equal('Số liệu lúc 09:41, 26/02/2024, chưa cập nhật được');
      const unknown = await sourced(answer, '', 'total="5"');
      expect(part(unknown, 'stale')!.textContent).to.equal('Chưa cập nhật được số liệu mới');
    });

    it('shows the counter of the CMS after a failure', async () => {
      const element = await sourced({ with: new Error('hỏng') }, '<p>Tổng: <b>17,740</b></p>');
      await settle();
      expect(lines(element)).to.deep.equal(['Tổng số: 17.740']);
      expect(part(element, 'retry')).not.to.equal(null);
    });

    it('reports data of another kind as a failure', async () => {
      for (const other of [['bài viết'], 7, { articles: [] }]) {
        const element = await sourced({ with: other });
        expect(visibleText(element)).to.contain('Không tải được nội dung');
      }
      expect(warnings().join()).to.contain('thong-ke holds no visit-statistics');
    });
  });

  describe('events', () => {
    it('fires sen-load and sen-error', async () => {
      const seen: string[] = [];
      const note = (event: Event) => seen.push(event.type);
      document.body.addEventListener('sen-load', note);
      document.body.addEventListener('sen-error', note);
      await sourced({ with: { total: 1 } });
      await sourced({ with: new Error('hỏng') });
      document.body.removeEventListener('sen-load', note);
      document.body.removeEventListener('sen-error', note);
      expect(seen).to.deep.equal(['sen-load', 'sen-error']);
    });
  });

  describe('announcements', () => {
    const realSetTimeout = globalThis.setTimeout;
    let minute: (() => void) | undefined;

    beforeEach(() => {
      minute = undefined;
      globalThis.setTimeout = ((act: () => void, wait?: number) =>
        wait === 60_000 ? ((minute = act), 1) : realSetTimeout(act, wait)) as typeof setTimeout;
    });
    afterEach(() => {
      globalThis.setTimeout = realSetTimeout;
    });

    it('announces only changes, and nothing initially', async () => {
      const element = await panel('<sen-visit-statistics announce online="554" week="6655"></sen-visit-statistics>');
      expect(live(element)).to.equal('');
      element.online = 560;
      await settle();
      expect(live(element)).to.equal('Số liệu mới: Đang trực tuyến 560');
    });

    it('then pauses for a minute and announces the latest', async () => {
      const element = await panel('<sen-visit-statistics announce online="554" week="6655"></sen-visit-statistics>');
      for (const online of [560, 561, 562]) {
        element.online = online;
        await settle();
      }
      element.week = 6700;
      await settle();
      expect(live(element)).to.equal('Số liệu mới: Đang trực tuyến 560');
      minute!();
      await settle();
      expect(live(element)).to.equal('Số liệu mới: Đang trực tuyến 562; Trong tuần 6.700');
      minute!();
      await settle();
      expect(live(element)).to.equal('');
    });

    it('does not announce a change of language', async () => {
      const element = await panel('<sen-visit-statistics announce online="5540"></sen-visit-statistics>');
      element.lang = 'en';
      await settle();
      expect(live(element)).to.equal('');
    });
  });

  describe('CMS markup', () => {
    const adopted = async (markup: string) => {
      const element = await panel(`<sen-visit-statistics>${markup}</sen-visit-statistics>`);
      return element;
    };

    it('reads the counter of a CMS in any markup', async () => {
      const counters = [
        '<ul class="counter"><li><span>Đang online</span><span>554</span></li><li><span>Tổng lượt truy cập</span><span>2,462,134</span></li></ul>',
        '<p>Đang online: <b>554</b></p><p>Tổng số truy cập: <b>2.462.134</b></p>',
        '<table><tr><td>Online</td><td>554</td></tr><tr><td>Total visits</td><td>2 462 134 lượt</td></tr></table>',
        '<dl><dt>Đang trực tuyến</dt><dd>554</dd><dt>Tổng truy cập</dt><dd>2.462.134</dd></dl>',
      ];
      for (const counter of counters) {
        expect((await adopted(counter)).statistics).to.deep.equal({ online: 554, total: 2462134 });
      }
    });

    it('updates when the CMS changes the counter, and leaves the markup unchanged', async () => {
      const element = await adopted('<ul><li><span>Hôm nay</span> <span>1.204</span></li></ul>');
      element.querySelector('li > span:last-child')!.firstChild!.nodeValue = '1.205';
      await settle();
      await settle();
      expect(visibleText(element)).to.contain('1.205');
      expect(element.innerHTML).to.equal('<ul><li><span>Hôm nay</span> <span>1.205</span></li></ul>');
    });

    it('leaves a counter with ambiguous labels unchanged, and logs that once', async () => {
      const element = await adopted('<p>Hôm qua</p><p>45</p><p>Hôm nay</p><p>7</p><p>Tháng này</p>');
      await adopted('<p>Hôm qua</p><p>45</p><p>Hôm nay</p><p>7</p><p>Tháng này</p>');
      expect(element.statistics).to.deep.equal({});
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.match(
        /<sen-visit-statistics>: its counter is left as it is: in “Hôm qua 45 .* write each figure/,
      );
    });

    it('waits for a figure that a script counts up, and takes its final value', async () => {
      const element = await adopted('<div><p>Trong tháng</p><p><b data-end="31000">0</b></p></div>');
      const figure = element.querySelector('b')!;
      expect(figure.checkVisibility()).to.equal(true);
      for (const value of ['15500', '31000']) {
        expect(element.statistics).to.deep.equal({});
        figure.textContent = value;
        await settle();
        await settle();
      }
      expect(element.statistics).to.deep.equal({ month: 31000 });
      expect(visibleText(element)).to.contain('31.000');
    });

    it('keeps unknown labels, and gives precedence to attributes', async () => {
      const element = await adopted('<ul><li>Online: 3</li><li>Lượt tải văn bản: 17,740</li></ul>');
      element.setAttribute('online', '554');
      await settle();
      expect(element.statistics).to.deep.equal({ online: 554, extra: [{ label: 'Lượt tải văn bản', value: 17740 }] });
    });

    it('leaves content without figures unchanged', async () => {
      const element = await adopted('<p>Bộ đếm đang bảo trì.</p>');
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(element.querySelector('p')!.assignedSlot).not.to.equal(null);
    });
  });

  describe('localisation', () => {
    it('follows changes of lang to English', async () => {
      const element = await panel(seed);
      element.lang = 'en';
      await settle();
      expect(part(element, 'heading')!.textContent).to.equal('Visit statistics');
      expect(lines(element)[0]).to.equal('Online now: 554');
      expect(lines(element).at(-1)).to.equal('Total: 2,462,134');
      expect(part(element, 'as-of')!.textContent).to.equal('Updated at 10:03, 27 February 2024');
    });

    it('uses registered terms of a third language', async () => {
      registerTerms('fr', { 'sen-visit-statistics': { total: 'Total des visites' } });
      const element = await panel('<sen-visit-statistics lang="fr" total="5"></sen-visit-statistics>');
      expect(lines(element)).to.deep.equal(['Total des visites: 5']);
    });

    it('shows times in the time zone of the portal', async () => {
      const portal = await fixture(`<sen-portal time-zone="UTC">${seed}</sen-portal>`);
      expect(part(portal.firstElementChild!, 'as-of')!.textContent).to.equal('Cập nhật lúc 03:03, 27/02/2024');
    });
  });

  describe('lifecycle', () => {
    it('keeps properties that were set before the upgrade', async () => {
      const element = document.createElement('sen-late-statistics') as SenVisitStatistics;
      element.statistics = { total: 5 };
      element.online = 3;
      const { SenVisitStatistics: Statistics } = await import('./visit-statistics.js');
      customElements.define('sen-late-statistics', class extends Statistics {});
      document.body.append(element);
      await settle();
      expect(lines(element)).to.deep.equal(['Đang trực tuyến: 3', 'Tổng số: 5']);
      element.remove();
    });

    it('keeps its figures when it is moved', async () => {
      const element = await sourced({ with: { total: 7 } });
      const elsewhere = document.createElement('div');
      elsewhere.lang = 'en';
      element.after(elsewhere);
      elsewhere.append(element);
      await element.updateComplete;
      expect(lines(element)).to.deep.equal(['Total: 7']);
      await settle();
      expect(lines(element)).to.deep.equal(['Total: 7']);
    });
  });
});
