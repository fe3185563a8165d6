import { nextDelay, refreshInterval } from '@sen-portal/data/schedule.js';
import { expect } from 'chai';
import fc from 'fast-check';
import { html } from 'lit';
import { fakeClock, turns, type FakeClock } from '../../testing/fake-clock.js';
import { fixture, until } from '../../testing/test-support.js';
import { SenElement } from '../element.js';
import type { DataRequest } from '../environment/portal-context.js';
import '../../portal/define.js';
import type { SenPortal } from '../../portal/portal.js';
import { SourceController } from './source-controller.js';

/*
 * Elements with a `src` against a model, with a fake clock: after any sequence of events, each shows the last response
 * of its URL, and no request is redundant.
 */

const runs = (globalThis as { FUZZ_RUNS?: number }).FUZZ_RUNS ?? 150;

const patience = 20_000;
const freshFor = 30_000;
/** The value of every random number; the online event adds half of its three seconds. */
const dice = 0.5;
const recovery = 1500;

class Probe extends SenElement {
  static override properties = { src: {}, refresh: { type: Number } };
  declare src?: string;
  declare refresh?: number;
  readonly source = new SourceController<string[]>(this, 'articles', (input) => {
    const { articles } = (input ?? {}) as { articles?: { id: string }[] };
    return Array.isArray(articles) ? articles.map(({ id }) => id) : undefined;
  });
  protected override render() {
    return html`<div class="base">${this.source.status}</div>`;
  }
}
customElements.define('sen-model-probe', Probe);

// --- The system ---------------------------------------------------------------------------------------------------

interface Asked extends DataRequest {
  resolve(data: unknown): void;
  reject(error: Error): void;
  isDone: boolean;
}

class Real {
  readonly asked: Asked[] = [];
  readonly probes: Probe[] = [];
  readonly lateEvents: string[] = [];
  #containers: HTMLElement[] = [];
  #at = 0;

  constructor(
    portal: SenPortal,
    readonly clock: FakeClock,
    count: number,
  ) {
    portal.source = (request) =>
      new Promise((resolve, reject) => {
        this.asked.push({ ...request, resolve, reject, isDone: false });
      });
    this.#containers = [document.createElement('div'), document.createElement('div')];
    portal.replaceChildren(...this.#containers);
    for (let index = 0; index < count; index++) {
      const probe = document.createElement('sen-model-probe') as Probe;
      for (const type of ['sen-load', 'sen-error'])
        probe.addEventListener(type, () => probe.isConnected || this.lateEvents.push(type));
      this.probes.push(probe);
    }
  }

  /** Puts an element on the page, in another container than before. */
  place(index: number): void {
    this.#containers[++this.#at % 2]!.append(this.probes[index]!);
  }

  /** Pending requests. */
  open(src: string, isPage: boolean): Asked[] {
    return this.asked.filter(
      ({ src: own, page, signal, isDone }) => own === src && !!page === isPage && !signal.aborted && !isDone,
    );
  }

  async settle(): Promise<void> {
    await turns(3);
    await this.clock.advance(0);
  }
}

// --- The model ------------------------------------------------------------------------------------------------------

interface Page {
  ids: string[];
  next: boolean;
}

interface Address {
  /** When the pending request was sent. */
  since: number | undefined;
  /** The last response: a page, or an unreadable one. */
  last: Page | 'junk' | undefined;
  /** The last readable page. */
  hasError: boolean;
  settledAt: number | undefined;
  failures: number;
  recoverAt: number;
}

interface Element {
  isConnected: boolean;
  src: string;
  refresh: number;
  /** The displayed data. */
  shown: string[] | undefined;
  pages: Page[];
  pageSince: number | undefined;
  hasPageError: boolean;
  awaited: 'first' | 'retry' | undefined;
  /** Whether the visitor waited for the last failed load. */
  saysFailed: boolean;
  /** Whether the element has fired an event for the last load of this `src`. */
  hasHeard: boolean;
  status: string;
}

class Model {
  now = 0;
  isHidden = false;
  ids = 0;
  readonly addresses = new Map<string, Address>();
  readonly elements: Element[];

  constructor(count: number) {
    this.elements = Array.from({ length: count }, () => ({
      isConnected: false,
      src: '',
      refresh: 0,
      shown: undefined,
      pages: [],
      pageSince: undefined,
      hasPageError: false,
      awaited: undefined,
      saysFailed: false,
      hasHeard: false,
      status: 'idle',
    }));
  }

  at(src: string): Address {
    const known = this.addresses.get(src);
    if (known) return known;
    const address: Address = {
      since: undefined,
      last: undefined,
      hasError: false,
      settledAt: undefined,
      failures: 0,
      recoverAt: Infinity,
    };
    this.addresses.set(src, address);
    return address;
  }

  subscribers(src: string): Element[] {
    return this.elements.filter((element) => element.isConnected && element.src === src);
  }

  /** An element is on the page with a new `src`. */
  join(element: Element): void {
    const address = this.at(element.src);
    const { settledAt, hasError } = address;
    const isFresh = settledAt !== undefined && !hasError && this.now - settledAt < freshFor;
    if (address.since === undefined && !isFresh) this.load(element.src);
    else this.hear(element);
  }

  leave(element: Element): void {
    const { src } = element;
    element.isConnected = false;
    element.pageSince = undefined;
    // The retry button is gone, and with it the focus.
    if (element.awaited === 'retry') element.awaited = undefined;
    if (src && !this.subscribers(src).length) this.at(src).since = undefined;
  }

  /** Resets the state of another `src`. */
  reset(element: Element, src: string): void {
    Object.assign(element, {
      src,
      shown: undefined,
      pages: [],
      hasPageError: false,
      hasHeard: false,
      saysFailed: false,
    });
    element.awaited = src ? 'first' : undefined;
    element.status = src ? 'loading' : 'idle';
  }

  load(src: string): void {
    const address = this.at(src);
    address.since = this.now;
    address.recoverAt = Infinity;
    for (const element of this.subscribers(src)) this.hear(element);
  }

  end(src: string, answer: Page | 'junk' | undefined): void {
    const address = this.at(src);
    address.since = undefined;
    address.settledAt = this.now;
    address.hasError = !answer;
    address.failures = answer ? 0 : address.failures + 1;
    if (answer) address.last = answer;
    for (const element of this.subscribers(src)) this.hear(element);
  }

  /** Applies the state of the resource to an element. */
  hear(element: Element): void {
    const { since, last, hasError, settledAt } = this.at(element.src);
    const isLoading = since !== undefined;
    if (last && last !== 'junk') element.shown = [...last.ids, ...element.pages.flatMap(({ ids }) => ids)];
    const isBad = hasError || last === 'junk';
    if (element.awaited === 'first' && isLoading && element.shown) element.awaited = undefined;
    const isWaiting = isLoading && !!element.awaited;
    if (settledAt !== undefined) element.status = isBad ? 'failed' : 'ready';
    if (isWaiting && !element.shown) element.status = 'loading';
    if (isLoading) return;
    element.saysFailed = isBad && (element.saysFailed || !!element.awaited);
    element.awaited = undefined;
  }

  next(element: Element): boolean {
    const { last } = this.at(element.src);
    return (element.pages.at(-1) ?? (last === 'junk' ? undefined : last))?.next ?? false;
  }

  endPage(element: Element, answer: Page | undefined): void {
    element.pageSince = undefined;
    element.hasPageError = !answer;
    if (answer) element.pages = [...element.pages, answer];
    this.hear(element);
  }

  due(src: string): number {
    const { since, settledAt, failures, recoverAt } = this.at(src);
    const subscribers = this.subscribers(src);
    if (!subscribers.length || since !== undefined || this.isHidden) return Infinity;
    const interval = Math.min(...subscribers.map(({ refresh }) => refreshInterval(refresh) || Infinity));
    const planned = interval === Infinity ? Infinity : settledAt! + nextDelay({ interval }, failures, dice);
    return Math.min(planned, recoverAt);
  }

  advance(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const events: [number, () => void][] = [];
      for (const [src, { since }] of this.addresses) {
        events.push([Math.max(this.now, this.due(src)), () => this.load(src)]);
        if (since !== undefined) events.push([since + patience, () => this.end(src, undefined)]);
      }
      for (const element of this.elements)
        if (element.pageSince !== undefined)
          events.push([element.pageSince + patience, () => this.endPage(element, undefined)]);
      const [first] = events.sort(([one], [other]) => one - other);
      if (!first || first[0] > end) break;
      [this.now] = first;
      first[1]();
    }
    this.now = end;
  }

  announcement(element: Element): string | undefined {
    const isLoading = this.at(element.src).since !== undefined;
    if (isLoading && element.awaited) return 'loading';
    return element.saysFailed ? 'failed' : undefined;
  }
}

// --- Comparison and commands ----------------------------------------------------------------------------------------

async function compare(model: Model, real: Real): Promise<void> {
  model.advance(0);
  await real.settle();
  expect(real.lateEvents, 'events of elements that have gone').to.deep.equal([]);
  for (const [src, { since }] of model.addresses) {
    expect(real.open(src, false).length, `open requests of ${src}`).to.equal(since === undefined ? 0 : 1);
    const pages = model.subscribers(src).filter(({ pageSince }) => pageSince !== undefined);
    expect(real.open(src, true).length, `open pages of ${src}`).to.equal(pages.length);
  }
  for (const [index, element] of model.elements.entries()) {
    const { source } = real.probes[index]!;
    const isLoading = element.isConnected && !!element.src && model.at(element.src).since !== undefined;
    const state = {
      data: source.data,
      status: source.status,
      isRefreshing: source.isRefreshing,
      pageStatus: source.pageStatus,
      ...(element.isConnected && element.src && { announcement: source.announcement }),
    };
    const expected = {
      data: element.shown,
      status: element.status,
      isRefreshing: isLoading && element.status !== 'loading',
      pageStatus: element.pageSince !== undefined ? 'loading' : element.hasPageError ? 'failed' : 'idle',
      ...(element.isConnected && element.src && { announcement: model.announcement(element) }),
    };
    // As text, which a failing run prints in full.
    expect(JSON.stringify(state), `element ${index}`).to.equal(JSON.stringify(expected));
  }
}

/** The name of a command, so that a failing run is readable. */
class Command implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly name: string,
    readonly check: (model: Readonly<Model>) => boolean,
    private readonly act: (model: Model, real: Real) => unknown,
  ) {}

  async run(model: Model, real: Real): Promise<void> {
    await this.act(model, real);
    await compare(model, real);
  }

  toString(): string {
    return this.name;
  }
}

const place = (index: number) =>
  new Command(
    `place(${index})`,
    () => true,
    (model, real) => {
      const element = model.elements[index]!;
      // Moved within one task, it is disconnected and connected.
      if (element.isConnected) model.leave(element);
      element.isConnected = true;
      real.place(index);
      if (element.src) model.join(element);
    },
  );

/** Moved, and rendered, before it could subscribe. */
const rush = (index: number) =>
  new Command(
    `rush(${index})`,
    () => true,
    (model, real) => {
      const element = model.elements[index]!;
      const probe = real.probes[index]! as unknown as { performUpdate(): void };
      for (let time = 0; time < 3; time++) {
        if (element.isConnected) model.leave(element);
        element.isConnected = true;
        real.place(index);
        probe.performUpdate();
        if (element.src) model.join(element);
      }
    },
  );

const remove = (index: number) =>
  new Command(
    `remove(${index})`,
    (model) => model.elements[index]!.isConnected,
    (model, real) => {
      model.leave(model.elements[index]!);
      real.probes[index]!.remove();
    },
  );

const setSrc = (index: number, src: string) =>
  new Command(
    `src(${index}, ${src})`,
    // Elsewhere it counts once the element is on the page.
    (model) => model.elements[index]!.isConnected && model.elements[index]!.src !== src,
    (model, real) => {
      const element = model.elements[index]!;
      model.leave(element);
      element.isConnected = true;
      model.reset(element, src);
      real.probes[index]!.src = src;
      if (src) model.join(element);
    },
  );

const setRefresh = (index: number, refresh: number) =>
  new Command(
    `refresh(${index}, ${refresh})`,
    (model) => model.elements[index]!.isConnected,
    (model, real) => {
      model.elements[index]!.refresh = real.probes[index]!.refresh = refresh;
    },
  );

const end = (src: string, how: 'page' | 'last page' | 'junk' | 'failure') =>
  new Command(
    `${how} of ${src}`,
    (model) => model.addresses.get(src)?.since !== undefined,
    (model, real) => {
      const [asked] = real.open(src, false);
      asked!.isDone = true;
      if (how === 'failure') {
        model.end(src, undefined);
        asked!.reject(new Error('down'));
        return;
      }
      const page = { ids: [`${++model.ids}`], next: how === 'page' };
      model.end(src, how === 'junk' ? 'junk' : page);
      asked!.resolve(how === 'junk' ? '<html>' : answerOf(page));
    },
  );

const answerOf = ({ ids, next }: Page) => ({ articles: ids.map((id) => ({ id })), ...(next && { next: 'more' }) });

const more = (index: number) =>
  new Command(
    `more(${index})`,
    (model) => model.elements[index]!.isConnected && !!model.elements[index]!.src,
    (model, real) => {
      const element = model.elements[index]!;
      real.probes[index]!.source.loadMore();
      if (!model.next(element) || element.pageSince !== undefined) return;
      element.pageSince = model.now;
      element.hasPageError = false;
    },
  );

const endPage = (index: number, isGood: boolean) =>
  new Command(
    `${isGood ? 'page' : 'no page'} for ${index}`,
    (model) => {
      const { src, pageSince } = model.elements[index]!;
      // Two elements may wait for a page of one URL: the model does not distinguish their requests.
      return (
        pageSince !== undefined &&
        model.subscribers(src).every((other) => other.pageSince === undefined || other === model.elements[index])
      );
    },
    (model, real) => {
      const element = model.elements[index]!;
      const [asked] = real.open(element.src, true);
      asked!.isDone = true;
      if (!isGood) {
        model.endPage(element, undefined);
        asked!.reject(new Error('down'));
        return;
      }
      const page = { ids: [`${++model.ids}`], next: model.ids % 2 === 0 };
      model.endPage(element, page);
      asked!.resolve(answerOf(page));
    },
  );

const lateAnswer = () =>
  new Command(
    'an answer that nobody waits for',
    () => true,
    (_, real) => {
      const late = real.asked.find(({ signal, isDone }) => signal.aborted && !isDone);
      if (!late) return;
      late.isDone = true;
      late.resolve(answerOf({ ids: ['late'], next: true }));
    },
  );

const reload = (index: number) =>
  new Command(
    `reload(${index})`,
    (model) => model.elements[index]!.isConnected && !!model.elements[index]!.src,
    (model, real) => {
      const element = model.elements[index]!;
      element.awaited = 'retry';
      element.saysFailed = false;
      model.load(element.src);
      real.probes[index]!.source.reload();
    },
  );

const pass = (ms: number) =>
  new Command(
    `${ms} ms pass`,
    () => true,
    async (model, real) => {
      model.advance(ms);
      await real.clock.advance(ms);
    },
  );

const see = (isHidden: boolean) =>
  new Command(
    isHidden ? 'hide' : 'show',
    (model) => model.isHidden !== isHidden,
    (model) => {
      model.isHidden = isHidden;
      Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
      document.dispatchEvent(new Event('visibilitychange'));
    },
  );

const online = () =>
  new Command(
    'offline and online',
    () => true,
    (model) => {
      dispatchEvent(new Event('offline'));
      dispatchEvent(new Event('online'));
      for (const address of model.addresses.values()) if (address.hasError) address.recoverAt = model.now + recovery;
    },
  );

const wallClock = (by: number) =>
  new Command(
    `the wall clock is set by ${by} ms`,
    () => true,
    (_, real) => real.clock.setWallClock(by),
  );

describe('src under any sequence of events', function () {
  this.timeout(0);
  before(async () => {
    // The element's own import resolves some tasks later, even for a loaded module.
    const probe = await fixture<Probe>('<sen-model-probe src="/nowhere"></sen-model-probe>');
    await until(() => probe.source.status === 'failed');
    probe.remove();
  });

  it('shows the last response of its URL, and sends no redundant request', async () => {
    const count = 2;
    const { random } = Math;
    const index = fc.nat(count - 1);
    const commands = fc.commands(
      [
        index.map(place),
        index.map(rush),
        index.map(remove),
        fc.tuple(index, fc.constantFrom('a', 'a', 'b', '')).map(([at, src]) => setSrc(at, src)),
        fc.tuple(index, fc.constantFrom(0, 5, 60, 3600, Infinity)).map(([at, refresh]) => setRefresh(at, refresh)),
        ...(['page', 'page', 'last page', 'junk', 'failure'] as const).map((how) =>
          fc.constantFrom('a', 'b').map((src) => end(src, how)),
        ),
        index.map(more),
        index.map(more),
        fc.tuple(index, fc.boolean()).map(([at, isGood]) => endPage(at, isGood)),
        fc.constant(lateAnswer()),
        index.map(reload),
        fc.constantFrom(10, 1500, 5000, 6250, 19_990, 31_000).map(pass),
        fc.constantFrom(61_000, 90_000, 4e6).map(pass),
        fc.boolean().map(see),
        fc.constant(online()),
        fc.constantFrom(-864e5, 864e5).map(wallClock),
      ],
      // Long sequences from the start: short ones rarely fail.
      { maxCommands: 60, size: 'max' },
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(commands, async (story) => {
        const portal = await fixture<SenPortal>('<sen-portal></sen-portal>');
        await turns();
        const clock = fakeClock(0);
        Math.random = () => dice;
        run++;
        try {
          await fc.asyncModelRun(async () => {
            const model = new Model(count);
            const real = new Real(portal, clock, count);
            for (const [at, element] of model.elements.entries()) {
              element.isConnected = true;
              model.reset(element, 'a');
              model.join(element);
              real.probes[at]!.src = 'a';
              real.place(at);
            }
            await compare(model, real);
            return { model, real };
          }, story);
          // Removed elements end their requests and timers.
          portal.remove();
          await turns();
          expect(clock.pending, 'timers that are left').to.equal(0);
        } finally {
          clock.restore();
          Math.random = random;
          Reflect.deleteProperty(document, 'hidden');
          portal.remove();
        }
      }),
      { numRuns: runs, includeErrorInReport: true },
    );
    expect(run).to.be.at.least(runs);
  });
});
