import { expect } from 'chai';
import type { LitElement } from 'lit';
import { fakeClock, turns, type FakeClock } from '../../testing/fake-clock.js';
import { fixture, part, parts, settle, until, visibleText, warnings } from '../../testing/test-support.js';
import type { DataRequest, DataSource } from '../environment/portal-context.js';
import '../../notice/define.js';
import '../../portal/define.js';
import '../../section-list/define.js';
import '../../target-board/define.js';
import '../../visit-statistics/define.js';
import type { SenPortal } from '../../portal/portal.js';
import type { SenSectionList } from '../../section-list/section-list.js';
import type { SenTargetBoard } from '../../target-board/target-board.js';
import type { SenVisitStatistics } from '../../visit-statistics/visit-statistics.js';

/* The behaviour of every element with a `src` while it loads, refreshes and fails. */

type Sourced = LitElement & { src?: string; refresh?: number };
interface Request extends DataRequest {
  answer(data: unknown): Promise<void>;
  fail(error?: unknown): Promise<void>;
}

const article = (title: string) => ({ title, url: `#${title}`, publishedAt: '2024-02-27' });
const programme = (label: string) => ({
  title: 'Nghị quyết',
  groups: [{ targets: [{ label, milestones: [{ due: 2025, bound: 'at-least', value: 50 }] }] }],
});
/** Data for each element, and a text that identifies it for a visitor. */
const answers: Record<string, { data: unknown; text: string }> = {
  'sen-section-list': { data: [article('Bài một')], text: 'Bài một' },
  'sen-visit-statistics': { data: { total: 2462134 }, text: '2.462.134' },
  'sen-target-board': { data: programme('Công dân học tập'), text: 'Công dân học tập' },
};
const failedText = 'Không tải được nội dung';
const loadingText = 'Đang tải…';

let addresses = 0;
let clock: FakeClock | undefined;
let random: () => number;

/** A portal whose source the test resolves manually. */
async function answered(portalMarkup = '<sen-portal now="2024-02-27T15:00:00+07:00"></sen-portal>') {
  const portal = await fixture<SenPortal>(portalMarkup);
  const requests: Request[] = [];
  const source: DataSource = (request) =>
    new Promise((resolve, reject) => {
      requests.push({
        ...request,
        answer: (data) => (resolve(data), turns(6)),
        fail: (error = new Error('hỏng')) => (reject(error as Error), turns(6)),
      });
    });
  portal.source = source;
  await settle();
  const add = async <E extends Sourced>(tag: string, attributes: Record<string, string> = {}) => {
    const element = document.createElement(tag) as E;
    element.src = `nguon-${++addresses}`;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    portal.append(element);
    await settle();
    return element;
  };
  /** Waits for a request. */
  const asked = async (count: number) => {
    await until(() => requests.length >= count);
    expect(requests).to.have.length(count);
    return requests[count - 1]!;
  };
  /** Advances the clock until a request is sent, which has not timed out. */
  const askedInTime = async (count: number) => {
    for (let second = 0; second < 300 && requests.length < count; second++) await clock!.advance(1000);
    return asked(count);
  };
  return { portal, requests, add, asked, askedInTime };
}

const text = (element: Element) => visibleText(element);
const announced = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[role=status]:not([part=status].status)')]
    .map((region) => region.textContent!.trim())
    .join('');
const performUpdate = (element: LitElement) => (element as unknown as { performUpdate(): void }).performUpdate();
const retry = (element: Element) => part<HTMLButtonElement>(element, 'retry')!;
const titles = (element: Element) => parts(element, 'link').map((link) => link.textContent!.trim());

function eventsOf(element: Element): string[] {
  const seen: string[] = [];
  for (const type of ['sen-load', 'sen-error']) element.addEventListener(type, ({ type }) => seen.push(type));
  return seen;
}

describe('src over time', () => {
  // Even a loaded chunk resolves in a later task than the update that imports it.
  before(() => import('./resource.js'));

  beforeEach(() => {
    ({ random } = Math);
  });
  afterEach(() => {
    clock?.restore();
    clock = undefined;
    Math.random = random;
    Reflect.deleteProperty(document, 'hidden');
  });

  describe('outdated results are ignored', () => {
    it('sends no more requests when an element was moved before its loader had loaded, and then removed', async () => {
      const { requests, portal } = await answered();
      clock = fakeClock();
      const element = document.createElement('sen-visit-statistics');
      const events = eventsOf(element);
      Object.assign(element, { src: `nguon-${++addresses}`, refresh: 5 });
      const elsewhere = document.createElement('div');
      portal.append(elsewhere, element);
      performUpdate(element);
      elsewhere.append(element);
      performUpdate(element);
      await turns();
      element.remove();
      for (const request of requests) await request.answer({ total: 1 });
      const asked = requests.length;
      await clock.advance(60_000);
      expect(requests.every(({ signal }) => signal.aborted)).to.equal(true);
      expect(requests).to.have.length(asked);
      expect(events).to.deep.equal([]);
    });

    it('sends one request for a URL that was set, changed and set again at once', async () => {
      const { requests, portal } = await answered();
      clock = fakeClock();
      const element = document.createElement('sen-visit-statistics') as SenVisitStatistics;
      const events = eventsOf(element);
      const first = `nguon-${++addresses}`;
      portal.append(element);
      for (const src of [first, `nguon-${++addresses}`, first]) {
        Object.assign(element, { src, refresh: 5 });
        performUpdate(element);
      }
      await turns();
      await requests.at(-1)!.answer({ total: 1 });
      expect(requests.filter(({ signal }) => !signal.aborted).map(({ src }) => src)).to.deep.equal([first]);
      expect(events).to.deep.equal(['sen-load']);
      element.remove();
      const asked = requests.length;
      await clock.advance(60_000);
      expect(requests).to.have.length(asked);
    });

    it('does not add a page that arrives after its list was moved twice', async () => {
      const { add, asked, portal, requests } = await answered();
      const list = await add<SenSectionList>('sen-section-list');
      await (await asked(1)).answer({ articles: [{ title: 'Bài 1' }], next: '2' });
      part(list, 'more')!.click();
      const late = await asked(2);
      const elsewhere = document.createElement('div');
      portal.append(elsewhere);
      elsewhere.append(list);
      await settle();
      await late.answer({ articles: [{ title: 'Muộn' }], next: '3' });
      await settle();
      part(list, 'more')!.click();
      await until(() => requests.length > 2);
      expect(requests[2]!.page).to.equal('2');
      await requests[2]!.answer({ articles: [{ title: 'Bài 2' }] });
      await settle();
      expect(list.articles.map(({ title }) => title)).to.deep.equal(['Bài 1', 'Bài 2']);
    });
  });

  describe('everything that cannot be loaded is an error', () => {
    // Engines differ in whether the first is a valid URL.
    for (const [address, why] of [
      ['https://cong thong tin.vn/a', /địa chỉ|Không kết nối/],
      ['https://', /địa chỉ/],
      ['javascript:alert(1)', /địa chỉ/],
    ] as const) {
      it(`explains the URL ${address}, with a button and an event`, async () => {
        const errors: Event[] = [];
        const listen = (event: Event) => errors.push(event);
        document.addEventListener('sen-error', listen);
        const list = await fixture(`<sen-section-list src="${address}"></sen-section-list>`);
        await until(() => part(list, 'error'));
        document.removeEventListener('sen-error', listen);
        expect(text(list)).to.contain(failedText).and.to.contain('Thử lại').and.to.match(why);
        expect(errors).to.have.length(1);
        expect(warnings()).to.have.length(1);
      });
    }

    it('gives up a source that never settles after the time-out of a server, and ignores later results', async () => {
      const { add, asked, requests } = await answered();
      clock = fakeClock();
      const panel = await add('sen-visit-statistics');
      const request = await asked(1);
      await clock.advance(19_000);
      expect(text(panel)).to.contain(loadingText);
      await clock.advance(2_000);
      expect(text(panel)).to.contain('trả lời quá chậm');
      expect(request.signal.aborted).to.equal(true);
      await request.answer({ total: 7 });
      expect(text(panel)).not.to.contain('Tổng số');
      retry(panel).click();
      await until(() => requests.length === 2);
      await requests[1]!.answer({ total: 8 });
      expect(text(panel)).to.contain('Tổng số\n8');
    });

    it('gives up a page that never settles', async () => {
      const { add, asked } = await answered();
      clock = fakeClock();
      const list = await add('sen-section-list');
      await (await asked(1)).answer({ articles: [article('Bài 1')], next: '2' });
      part(list, 'more')!.click();
      await asked(2);
      await clock.advance(21_000);
      await settle();
      expect(text(list)).to.contain('trả lời quá chậm');
    });

    for (const [what, reason] of Object.entries({ nothing: undefined, text: 'hỏng', 'an object': {} })) {
      it(`accepts ${what} as a reason`, async () => {
        const { add, asked } = await answered();
        const panel = await add('sen-visit-statistics');
        const events = eventsOf(panel);
        await (await asked(1)).fail(reason);
        expect(text(panel)).to.contain(failedText);
        expect(events).to.deep.equal(['sen-error']);
      });
    }

    it('treats an empty response as an error', async () => {
      const { add, asked } = await answered();
      const list = await add('sen-section-list');
      await (await asked(1)).answer(undefined);
      expect(text(list)).to.contain('Dữ liệu nhận được không đúng định dạng');
    });

    it('treats a page that is no list as an error, and retries that page', async () => {
      const { add, asked } = await answered();
      const list = await add('sen-section-list');
      await (await asked(1)).answer({ articles: [article('Bài 1')], next: '2' });
      part(list, 'more')!.click();
      await (await asked(2)).answer('<html>');
      await settle();
      expect(text(list)).to.contain(failedText);
      retry(list).click();
      await (await asked(3)).answer([article('Bài 2')]);
      await settle();
      expect(titles(list)).to.deep.equal(['Bài 1', 'Bài 2']);
    });

    it('keeps “cannot be read” for a list that was moved', async () => {
      const { add, asked, portal } = await answered();
      const list = await add('sen-section-list');
      const events = eventsOf(list);
      await (await asked(1)).answer('<html>');
      expect(text(list)).to.contain(failedText);
      const elsewhere = document.createElement('div');
      portal.append(elsewhere);
      elsewhere.append(list);
      await settle();
      expect(text(list)).to.contain(failedText).and.not.to.contain('Chưa có bài viết');
      expect(events).to.deep.equal(['sen-error']);
    });
  });

  describe('background refresh', () => {
    for (const [tag, { data, text: known }] of Object.entries(answers)) {
      it(`of <${tag}> hides neither error nor content and announces nothing`, async () => {
        const { add, asked, askedInTime } = await answered();
        clock = fakeClock();
        Math.random = () => 0.5;
        const element = await add(tag, { refresh: '60' });
        expect(announced(element) || text(element)).to.contain(loadingText);
        await (await asked(1)).answer(data);
        const fresh = text(element);
        expect(fresh).to.contain(known);
        const said = announced(element);

        const second = await askedInTime(2);
        expect(text(element), 'while it refreshes').to.equal(fresh);
        expect(announced(element)).to.equal(said);
        await second.fail();
        const old = text(element);
        expect(old).to.contain(known);
        expect(retry(element)).not.to.equal(null);
        expect(announced(element), 'the visitor asked for nothing').to.equal(said);

        const third = await askedInTime(3);
        expect(text(element), 'while it tries again').to.equal(old);
        expect(announced(element)).to.equal(said);
        await third.answer(data);
        expect(text(element)).to.equal(fresh);
      });

      it(`of <${tag}> keeps the error on the page while there is no data`, async () => {
        const { add, asked, askedInTime } = await answered();
        clock = fakeClock();
        Math.random = () => 0.5;
        const element = await add(tag, { refresh: '60' });
        await (await asked(1)).fail();
        const failed = text(element);
        const said = announced(element);
        expect(failed).to.contain(failedText);
        expect(said).to.equal(failedText);
        const button = retry(element);
        button.focus();
        await askedInTime(2);
        expect(text(element)).to.equal(failed);
        expect(announced(element)).to.equal(said);
        expect(element.shadowRoot!.activeElement).to.equal(button);
      });
    }

    it('shows its result, not the previous page, when a further page fails meanwhile', async () => {
      const { add, asked } = await answered();
      clock = fakeClock();
      Math.random = () => 0.5;
      const list = await add('sen-section-list', { refresh: '60' });
      await (await asked(1)).answer({ articles: [article('Cũ')], next: '2' });
      await clock.advance(50_000);
      part(list, 'more')!.click();
      const page = await asked(2);
      await clock.advance(11_000);
      await (await asked(3)).answer({ articles: [article('Mới')], next: '2' });
      await page.fail();
      await settle();
      expect(titles(list)).to.deep.equal(['Mới']);
    });

    it('is retried by the button after it has failed, even if a page has failed before', async () => {
      const { add, asked } = await answered();
      clock = fakeClock();
      Math.random = () => 0.5;
      const list = await add('sen-section-list', { refresh: '60' });
      await (await asked(1)).answer({ articles: [article('Bài 1')], next: '2' });
      part(list, 'more')!.click();
      await (await asked(2)).fail();
      await clock.advance(61_000);
      await (await asked(3)).fail();
      await settle();
      const list1 = part(list, 'list')!;
      const above = parts(list, 'retry').find(
        (button) => button.compareDocumentPosition(list1) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      above!.click();
      await until(() => part(list, 'base'));
      expect((await asked(4)).page).to.equal(undefined);
    });

    it('applies a shorter interval at once', async () => {
      const { add, asked, requests } = await answered();
      clock = fakeClock();
      Math.random = () => 0.5;
      const panel = await add<SenVisitStatistics>('sen-visit-statistics', { refresh: '3600' });
      await (await asked(1)).answer({ total: 1 });
      await clock.advance(20_000);
      panel.refresh = 60;
      await settle();
      await clock.advance(30_000);
      expect(requests).to.have.length(1);
      await clock.advance(11_000);
      expect(requests).to.have.length(2);
    });

    it('applies a shorter interval of the second of two elements at once', async () => {
      const { add, asked, requests, portal } = await answered();
      clock = fakeClock();
      Math.random = () => 0.5;
      const panel = await add<SenVisitStatistics>('sen-visit-statistics', { refresh: '3600' });
      await (await asked(1)).answer({ total: 1 });
      const second = document.createElement('sen-visit-statistics') as SenVisitStatistics;
      Object.assign(second, { src: panel.src, refresh: 60 });
      portal.append(second);
      await settle();
      expect(requests).to.have.length(1);
      await clock.advance(61_000);
      expect(requests).to.have.length(2);
    });
  });

  describe('number of requests', () => {
    const count = async (refresh: number | string, passing: number, dice = 0) => {
      const { add, asked, requests } = await answered();
      clock = fakeClock();
      Math.random = () => dice;
      await add('sen-visit-statistics', { refresh: `${refresh}` });
      await (await asked(1)).answer({ total: 1 });
      const end = performance.now() + passing;
      while (performance.now() < end && requests.length < 50) {
        await clock.advance(1000);
        await requests.at(-1)!.answer({ total: 1 });
      }
      clock.restore();
      clock = undefined;
      return requests.length - 1;
    };

    it('is at most one every 5 seconds, for any random number', async () => {
      expect(await count(5, 4_000)).to.equal(0);
      expect(await count(0.001, 60_000)).to.be.within(9, 12);
    });

    for (const never of ['Infinity', 'NaN', '0', '-5', 'abc', '-Infinity']) {
      it(`is one with refresh="${never}"`, async () => {
        expect(await count(never, 60_000, 0.5)).to.equal(0);
      });
    }

    for (const huge of ['1e308', '1e300', '2147484', '4294967.296']) {
      it(`is at most one a day with refresh="${huge}"`, async () => {
        expect(await count(huge, 60_000, 0.5)).to.equal(0);
      });
    }

    it('is unaffected when the clock of the device is set back', async () => {
      const { add, asked, requests } = await answered();
      clock = fakeClock();
      Math.random = () => 0.5;
      await add('sen-visit-statistics', { refresh: '10' });
      await (await asked(1)).answer({ total: 1 });
      const see = (hidden: boolean) => {
        Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
        document.dispatchEvent(new Event('visibilitychange'));
      };
      see(true);
      clock.setWallClock(-86_400_000);
      see(false);
      await clock.advance(11_000);
      expect(requests).to.have.length(2);
    });

    it('does not increase when the clock is set forward', async () => {
      const { add, asked, requests, portal } = await answered();
      clock = fakeClock();
      const panel = await add<SenVisitStatistics>('sen-visit-statistics');
      await (await asked(1)).answer({ total: 1 });
      clock.setWallClock(86_400_000);
      const second = document.createElement('sen-visit-statistics');
      second.setAttribute('src', panel.src!);
      portal.append(second);
      await settle();
      expect(requests).to.have.length(1);
      expect(text(second)).to.contain('Tổng số\n1');
    });

    it('is one for a URL, even if the portal sets a new source function in each render', async () => {
      const portal = await fixture<SenPortal>('<sen-portal></sen-portal>');
      const src = `nguon-${++addresses}`;
      const asked: string[] = [];
      const backend: DataSource = async ({ src }) => {
        asked.push(src);
        return { total: 5 };
      };
      for (let render = 0; render < 5; render++) {
        portal.source = (request) => backend(request);
        await settle();
        const panel = document.createElement('sen-visit-statistics');
        panel.setAttribute('src', src);
        portal.append(panel);
        await settle();
      }
      await until(() => portal.querySelectorAll('sen-visit-statistics').length === 5);
      for (const panel of portal.children) expect(text(panel)).to.contain('Tổng số\n5');
      expect(asked).to.deep.equal([src]);
    });

    it('is separate for portals with sources of their own', async () => {
      const src = `nguon-${++addresses}`;
      const shown: string[] = [];
      for (const total of [1, 2]) {
        const portal = await fixture<SenPortal>('<sen-portal></sen-portal>');
        portal.source = async () => ({ total });
        await settle();
        const panel = document.createElement('sen-visit-statistics');
        panel.setAttribute('src', src);
        portal.append(panel);
        await settle();
        shown.push(text(panel).split('\n').at(-1)!);
      }
      expect(shown).to.deep.equal(['1', '2']);
    });
  });

  describe('retry', () => {
    for (const [tag, { data, text: known }] of Object.entries(answers)) {
      it(`keeps the focus in <${tag}> and announces its progress`, async () => {
        const { add, asked } = await answered();
        const element = await add(tag);
        await (await asked(1)).fail();
        retry(element).focus();
        retry(element).click();
        const second = await asked(2);
        await settle();
        expect(announced(element)).to.equal(loadingText);
        expect(element.shadowRoot!.activeElement).not.to.equal(null);
        await second.fail();
        await settle();
        expect(announced(element)).to.equal(failedText);
        expect(element.shadowRoot!.activeElement).not.to.equal(null);
        retry(element).focus();
        retry(element).click();
        await (await asked(3)).answer(data);
        await settle();
        expect(text(element)).to.contain(known);
        expect(element.shadowRoot!.activeElement).not.to.equal(null);
      });

      it(`keeps the focus in <${tag}> when a refresh removes the focused button`, async () => {
        const { add, asked, askedInTime } = await answered();
        clock = fakeClock();
        Math.random = () => 0.5;
        const element = await add(tag, { refresh: '60' });
        await (await asked(1)).fail();
        retry(element).focus();
        await (await askedInTime(2)).answer(data);
        await settle();
        expect(part(element, 'retry')).to.equal(null);
        expect(element.shadowRoot!.activeElement).not.to.equal(null);
      });
    }
  });

  describe('stale figures', () => {
    const portalAt = (now: string) => answered(`<sen-portal now="${now}"></sen-portal>`);
    const keptAs = (shape: string, src: string, data: unknown, loadedAt: string) => {
      // A portal's source is identified by a number; the default source by the URL.
      const key = `sen:${shape} ${new URL(src, document.baseURI).href}`;
      localStorage.setItem(key, JSON.stringify({ data, loadedAt: Date.parse(loadedAt) }));
      return () => localStorage.removeItem(key);
    };

    it('of a board are marked with the date if it is not today', async () => {
      const kept = `/khong-co/${++addresses}.json`;
      const forget = keptAs('target-programme', kept, programme('Cũ'), '2024-02-20T10:03:00+07:00');
      const board = await fixture<SenTargetBoard>(
        `<sen-portal now="2024-02-27T15:00:00+07:00"><sen-target-board src="${kept}" keep></sen-target-board></sen-portal>`,
      ).then((portal) => portal.firstElementChild as unknown as SenTargetBoard);
      await until(() => part(board, 'error'));
      forget();
      expect(part(board, 'stale')!.textContent).to.equal('Số liệu lúc 10:03, 20/02/2024, chưa cập nhật được');
    });

    it('with a date only are marked with “ngày”', async () => {
      const { add, asked } = await portalAt('2024-02-27T15:00:00+07:00');
      const panel = await add('sen-visit-statistics', { total: '5', 'as-of': '2024-02-26' });
      await (await asked(1)).fail();
      expect(part(panel, 'stale')!.textContent).to.equal('Số liệu ngày 26/02/2024, chưa cập nhật được');
    });

    for (const [tag, shape, data, known] of [
      ['sen-visit-statistics', 'visit-statistics', { total: 41 }, 'Tổng số\n41'],
      ['sen-target-board', 'target-programme', programme('Cũ'), 'Cũ'],
    ] as const) {
      it(`that <${tag}> stored are marked as stale while it loads`, async () => {
        let answer: ((response: Response) => void) | undefined;
        const { fetch } = globalThis;
        globalThis.fetch = () => new Promise((done) => (answer = done));
        const kept = `/giu/${++addresses}.json`;
        const forget = keptAs(shape, kept, data, '2024-02-20T10:03:00+07:00');
        try {
          const portal = await fixture<SenPortal>(
            `<sen-portal now="2024-02-27T15:00:00+07:00"><${tag} src="${kept}" keep></${tag}></sen-portal>`,
          );
          const element = portal.firstElementChild!;
          await until(() => answer);
          await settle();
          expect(text(element)).to.contain(known);
          expect(part(element, 'stale')!.textContent).to.equal('Số liệu lúc 10:03, 20/02/2024, đang cập nhật…');
          expect(announced(element)).to.equal('');
          answer!(new Response(JSON.stringify(data)));
          await until(() => !part(element, 'stale'));
          expect(part(element, 'stale')).to.equal(null);
        } finally {
          globalThis.fetch = fetch;
          forget();
        }
      });
    }

    it('with an outdated shape are no failure during the load', async () => {
      let answer: ((response: Response) => void) | undefined;
      const { fetch } = globalThis;
      globalThis.fetch = () => new Promise((done) => (answer = done));
      const kept = `/giu/${++addresses}.json`;
      const forget = keptAs('visit-statistics', kept, ['an older shape'], '2024-02-20T10:03:00+07:00');
      try {
        const holder = await fixture('<div></div>');
        const panel = document.createElement('sen-visit-statistics');
        const events = eventsOf(panel);
        Object.assign(panel, { src: kept, keep: true });
        holder.append(panel);
        await until(() => answer);
        await settle();
        expect(text(panel)).to.contain(loadingText).and.not.to.contain(failedText);
        expect(events).to.deep.equal([]);
        answer!(new Response('{"total": 42}'));
        await until(() => text(panel).includes('42'));
        expect(events).to.deep.equal(['sen-load']);
      } finally {
        globalThis.fetch = fetch;
        forget();
      }
    });
  });
});
