import { expect } from 'chai';
import type { LitElement } from 'lit';
import type { SenPortal } from '../portal/portal.js';
import { samples } from './contract.samples.js';
import type { FakeClock } from './fake-clock.js';
import { FakeNetwork } from './fake-network.js';
import { perceived } from './perceived.js';
import type { SenClass } from './property-values.js';
import { sources } from './source-samples.js';
import { settle, trackImports } from './test-support.js';

/** What the data of a `src` is known by. */
export const sourceLabel = 'B-dia-chi';

/** Texts that no visitor must read: names of types, and empty values. */
const leak = /\[object|\bundefined\b|\bNaN\b|\bnull\b/;

/** Where two texts begin to differ. */
function difference(shows: string, expected: string): string {
  let at = 0;
  while (shows[at] === expected[at]) at++;
  const excerpt = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 80));
  return `shows ${excerpt(shows)}; a fresh element shows ${excerpt(expected)}`;
}

/** Where an element can stand. */
export type Place = 'portal' | 'plain' | 'frame';
export const places: Place[] = ['portal', 'plain', 'frame'];

const columns = () => [document.createElement('div'), document.createElement('div')] as const;

/** The frame of all stories: a document with no script of its own. */
let frame: HTMLIFrameElement | undefined;
function frameDocument(): Document {
  if (!frame?.isConnected) {
    frame = document.createElement('iframe');
    frame.width = '800';
    document.body.append(frame);
    trackImports(frame.contentWindow!);
  }
  return frame.contentDocument!;
}

/** An element on a page, and what it was given. */
export class World {
  /** The final inputs: attributes and children, in a document where no element is upgraded. */
  readonly twin: Element;
  /** Properties that were set, by name; each call makes an equal value. */
  readonly properties = new Map<string, () => unknown>();
  readonly network: FakeNetwork;
  place: Place | undefined = 'portal';
  /** Waits as long as a busy machine needs; not while a story that failed is shortened. */
  isPatient = true;

  readonly #lands: Record<Place, readonly [real: HTMLElement, fresh: HTMLElement]>;
  readonly #undo: (() => void)[] = [];
  readonly #pending: number;
  readonly Class: SenClass;

  private constructor(
    readonly tag: string,
    readonly real: LitElement,
    twin: Element,
    readonly portal: SenPortal,
    readonly clock: FakeClock,
  ) {
    this.twin = twin;
    this.Class = customElements.get(tag) as SenClass;
    this.network = new FakeNetwork(JSON.stringify(sources[tag]?.src?.(sourceLabel) ?? {}));
    this.#lands = { portal: columns(), plain: columns(), frame: columns() };
    portal.append(...this.#lands.portal);
    portal.after(...this.#lands.plain);
    frameDocument().body.replaceChildren(...this.#lands.frame);
    frameDocument().documentElement.lang = 'vi';
    this.#pending = clock.pending;
  }

  static async create(tag: string, portal: SenPortal, clock: FakeClock): Promise<World> {
    const twin = new DOMParser().parseFromString(samples[tag]!.markup, 'text/html').querySelector(tag)!;
    const real = document.importNode(twin, true) as LitElement;
    const world = new World(tag, real, twin, portal, clock);
    world.#lands.portal[0].append(real);
    await world.check();
    return world;
  }

  /** Does the same to the children of the element and of its twin; among wired ones stand messages of the element. */
  changeChildren(act: (element: Element) => void): void {
    act(this.twin);
    if (samples[this.tag]!.wires) this.writeChildren();
    else act(this.real);
  }

  /** Replaces the children by equal ones. */
  writeChildren(): void {
    this.real.replaceChildren(...[...this.twin.childNodes].map((node) => document.importNode(node, true)));
  }

  setProperty(name: string, make: () => unknown): void {
    this.properties.delete(name);
    this.properties.set(name, make);
    Object.assign(this.real, { [name]: make() });
  }

  /** An attribute overrides the property that was set before it. */
  setAttribute(name: string, value: string | undefined): void {
    if (value === undefined && !this.real.hasAttribute(name)) return;
    for (const element of [this.twin, this.real])
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value);
    for (const [property, { attribute }] of this.Class.elementProperties)
      if ((typeof attribute === 'string' ? attribute : String(property).toLowerCase()) === name)
        this.properties.delete(String(property));
  }

  move(place: Place | undefined): void {
    this.place = place;
    if (place) this.#lands[place][0].append(this.real);
    else this.real.remove();
  }

  /** Sets an attribute of the surroundings until the story ends. */
  surround(element: Element, name: string, value: string | undefined): void {
    const before = element.getAttribute(name);
    this.#undo.unshift(() => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before)));
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }

  /** Whether its texts contain this. */
  shows(text: string): boolean {
    return perceived(this.real).includes(text);
  }

  hide(isHidden: boolean): void {
    Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }

  /** The documents with elements of this story. */
  get roots(): HTMLElement[] {
    return [document.documentElement, frameDocument().documentElement];
  }

  /** The element around it. */
  get around(): HTMLElement[] {
    return Object.values(this.#lands).flat();
  }

  #fresh(): LitElement {
    const fresh = document.importNode(this.twin, true) as LitElement;
    for (const [name, make] of this.properties) Object.assign(fresh, { [name]: make() });
    return fresh;
  }

  get #patience(): number {
    return this.isPatient ? 20_000 : 500;
  }

  /** The invariants after each step. */
  async check(): Promise<void> {
    await this.#settle();
    this.#checkChildren();
    const text = perceived(this.real);
    expect(leak.exec(text)?.[0], text).to.equal(undefined);
    if (!this.place) return;
    const fresh = this.#fresh();
    this.#lands[this.place][1].append(fresh);
    await this.#settle();
    const same = () => perceived(this.real) === perceived(fresh);
    const end = performance.now() + this.#patience;
    while (!same() && performance.now() < end) {
      await new Promise((done) => setTimeout(done, 10));
      await this.#settle();
    }
    const [shows, expected] = [perceived(this.real), perceived(fresh)];
    fresh.remove();
    if (shows !== expected) throw new Error(difference(shows, expected));
    this.#checkChildren();
  }

  /** It leaves the page: its children are the author's, and its timers have ended. */
  async leave(): Promise<void> {
    this.move(undefined);
    await this.#settle();
    this.#checkChildren(true);
    // Those that have not been cleared end by themselves, or continue for ever.
    await this.clock.advance(120_000);
    expect(this.clock.pending, 'timers of a removed element').to.be.at.most(this.#pending);
  }

  async end(): Promise<void> {
    this.real.remove();
    for (const step of this.#undo) step();
    Reflect.deleteProperty(document, 'hidden');
    this.network.restore();
    for (const land of this.around) land.remove();
    await this.#settle();
  }

  /** Children with attributes lent by the element are compared once it has left. */
  #checkChildren(hasLeft = false): void {
    if (samples[this.tag]!.wires && !hasLeft) return;
    const [own, given] = [this.real, this.twin].map((element) => {
      const holder = document.implementation.createHTMLDocument().createElement('div');
      holder.append(...[...element.childNodes].map((node) => holder.ownerDocument.importNode(node, true)));
      return holder;
    });
    if (own!.isEqualNode(given!)) return;
    expect(own!.innerHTML, 'children').to.equal(given!.innerHTML);
  }

  async #settle(): Promise<void> {
    const end = performance.now() + this.#patience;
    let isSettled = false;
    const settling = Promise.all([
      settle(this.portal.parentElement!),
      this.place === 'frame' && settle(frameDocument()),
    ]).finally(() => (isSettled = true));
    const waiting = async () => {
      while (!isSettled && performance.now() < end) await new Promise((done) => setTimeout(done, 100));
      // One whose update does not end would be waited for for ever.
      if (!isSettled) throw new Error('its update never ends');
    };
    await Promise.race([settling, waiting()]);
  }
}
