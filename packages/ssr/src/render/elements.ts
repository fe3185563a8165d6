/*
 * The elements, rendered by Lit. This module and all below it become one file, in which the names of `dom.ts` stand for
 * the globals of a browser.
 */
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import { explain } from '@sen-portal/data/explain.js';
import { parseFeed } from '@sen-portal/data/feed.js';
import * as elements from '@sen-portal/elements';
import '@sen-portal/elements/all.js';
import { tableStyles } from '@sen-portal/elements/internal/table.styles.js';
import { historyStyles } from '@sen-portal/elements/internal/history.styles.js';
import { LitElement, type CSSResult } from 'lit';
import { _$LE } from 'lit-element/private-ssr-support.js';
import { customElements, emptyDocument, setCurrentPage, currentPage, type ServerPage } from '../page/dom.js';
import { withSlots, type Named } from '../page/slots.js';

export { emptyDocument, setCurrentPage, parseFeed, type ServerPage };
export const { version } = elements;

/** What the elements do here that they do otherwise in a browser. */
interface Server {
  addController(controller: unknown): void;
  warn(message: string): void;
}

/** The part of an element's `SourceController` that is needed to give it data. */
export interface Source {
  readonly shape: 'articles' | 'visit-statistics' | 'target-programme' | 'notices';
  read(input: unknown): unknown;
  data: unknown;
  loadedAt: Date | undefined;
  status: string;
}

type Host = LitElement & { src?: string };

const sources = new WeakMap<Element, Source>();

const lit = LitElement.prototype as unknown as Server;
const addController = lit.addController;
lit.addController = function (this: Element, controller: unknown) {
  addController.call(this, controller);
  if (controller instanceof Object && 'loadedAt' in controller) sources.set(this, controller as unknown as Source);
};

const base = Object.getPrototypeOf(elements.SenArticleCard.prototype) as Server;
const now = Object.getOwnPropertyDescriptor(base, 'now')!.get!;
base.warn = function (this: Element, message: string) {
  currentPage().warn(`<${this.localName}>: ${message}`);
};
Object.defineProperties(base, {
  now: {
    get(this: Element) {
      return currentPage().now ?? (now.call(this) as Date);
    },
  },
  report: {
    get(this: Server) {
      return (...fault: Parameters<typeof explain>) => this.warn(explain(...fault));
    },
  },
});

/** Elements inside the shadow trees of others: put there, so that they find the language and the portal around them. */
class InnerRenderer extends LitElementRenderer {
  constructor(tag: string) {
    super(tag);
    Object.assign(this.element, { ownerDocument: currentPage().document, enableUpdating: () => {} });
  }

  override connectedCallback(): void {
    innerHost?.shadowRoot?.append(this.element);
    prepare(this.element);
  }

  override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
    return [mark, stylesOf(this.element), () => renderValue(valueOf(this.element), info)];
  }
}
/** By it a browser knows whether it can go on from what is here. */
const mark = `<!--sen ${version}-->`;

type RenderInfo = Parameters<typeof renderValue>[1];

const valueOf = (element: LitElement) => (element as unknown as { render(): unknown }).render();

function prepare(element: LitElement): void {
  (element as unknown as { willUpdate(changed: unknown): void }).willUpdate(_$LE.changedProperties(element));
}

/** In whose shadow tree others are rendered now. */
let innerHost: Element | undefined;
/** How the styles of an element are written into its shadow root. */
let stylesOf: (element: LitElement) => string = () => '';

/** Styles of parts that load later in a browser. */
const lateStyles: Record<string, CSSResult> = {
  'sen-target-board': tableStyles,
  'sen-visit-statistics': historyStyles,
};

/** The styles of an element, in the order in which it adopts them. */
export function cssOf(tag: string): string {
  const { elementStyles = [] } = customElements.get(tag) as unknown as { elementStyles?: CSSResult[] };
  return [...elementStyles, lateStyles[tag]].map((style) => style?.cssText ?? '').join('');
}

const classes = (Object.values(elements) as { prototype?: unknown }[]).filter(
  ({ prototype }) => prototype instanceof LitElement,
) as (typeof LitElement & (new () => LitElement))[];
// A browser asks for these when an element is defined, and Lit makes its accessors and styles then.
for (const element of classes) void element.observedAttributes;

/** The tags of all elements. */
export const tags: readonly string[] = classes.map((element) => new element().localName);

/** Whether a tag is one of ours. */
export const isElement = (tag: string): boolean => tags.includes(tag);

/** Makes an element for a document. */
export function createElement(tag: string, document: Document): Element {
  const element = new (customElements.get(tag)!)();
  // What asks for updates is done here, once, and at once.
  Object.assign(element, { ownerDocument: document, enableUpdating: () => {} });
  return element;
}

/** What an element with a `src` takes its data from. */
export const sourceOf = (element: Element): Source | undefined =>
  (element as Host).src ? sources.get(element) : undefined;

/** What search engines are told by an element that is rendered, unless it told them on the way here. */
export function structuredDataOf(element: Element): object | undefined {
  const isTold = [...element.children].some((child) => child.matches('script[data-sen-ssr]'));
  return isTold ? undefined : (element as { jsonLd?: object }).jsonLd;
}

/**
 * The shadow tree of an element on a page that has been entered; undefined where a declared one cannot show what the
 * element shows.
 *
 * @param styles what stands for the styles of the element in it
 * @param isWritten whether a child has a tag on the page, and thereby can be given an attribute
 */
export function renderShadow(
  element: Element,
  styles: (tag: string) => string,
  isWritten: (child: Element) => boolean = () => true,
): Named | undefined {
  const host = element as LitElement;
  stylesOf = ({ localName }) => styles(localName);
  innerHost = host;
  const info = {
    elementRenderers: [InnerRenderer],
    customElementInstanceStack: [],
    customElementHostStack: [{ element: host }],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: true,
  } as unknown as RenderInfo;
  const render = () => {
    prepare(host);
    return collectResultSync(renderValue(valueOf(host), info));
  };
  let rendered = withSlots(host, isWritten, render);
  if (!rendered) {
    // One slot for all that cannot say in which of several it stands.
    Object.defineProperty(host.shadowRoot, 'slotAssignment', { value: 'named' });
    rendered = withSlots(host, isWritten, render);
  }
  // What an element tells those among its children comes before they are rendered.
  if (rendered) (host as { settle?(): void }).settle?.();
  return rendered && { ...rendered, markup: `${mark}${styles(host.localName)}${rendered.markup}` };
}
