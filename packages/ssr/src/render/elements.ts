/*
 * Renders the elements with Lit. This module and its imports are bundled into one file, in which the names of `dom.ts`
 * replace the globals of a browser.
 */
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import { readStatistics } from '@sen-portal/data';
import * as elements from '@sen-portal/elements';
import '@sen-portal/elements/all.js';
import {
  loadLazyModules,
  setPage,
  sourceOf as sourceIn,
  type RenderedElement,
  type RenderedSource,
} from '@sen-portal/elements/server-hooks.js';
import { LitElement, type CSSResult } from 'lit';
import { changedProperties } from './lit-private.js';
import { customElements, currentPage } from '../page/dom.js';
import { withSlots, type Named } from '../page/slots.js';

export { emptyDocument, leavePage, setCurrentPage, type ServerPage } from '../page/dom.js';
export { readAnswer } from '@sen-portal/elements/server-hooks.js';
export type { RenderedSource };
export const { version } = elements;

setPage({
  warn: (message) => currentPage().warn(message),
  now: () => currentPage().now ?? new Date(),
});

/** Elements inside the shadow trees of others, inserted so that they find the surrounding language and portal. */
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
/** Its digest tells a browser whether it can hydrate the root. */
const mark = `<!--sen ${version}-->`;

type RenderInfo = Parameters<typeof renderValue>[1];

const valueOf = (element: LitElement) => (element as unknown as { render(): unknown }).render();

function prepare(element: LitElement): void {
  (element as unknown as { willUpdate(changed: unknown): void }).willUpdate(changedProperties(element));
}

/** The elements whose shadow trees are being rendered. */
let innerHost: Element | undefined;
/** How the styles of an element are written into its shadow root. */
let stylesOf: (element: LitElement) => string = () => '';

/** Whether the lazy modules of all elements are loaded. */
export let isReady = false;

/** Loads the lazy modules of all elements, again after a failure. Never rejects. */
export async function loadElements(): Promise<void> {
  try {
    if (!isReady) await loadLazyModules();
    isReady = true;
  } catch {
    // Pages are left unchanged until all modules are loaded.
  }
}
void loadElements();

/** The styles of an element in order of adoption; those of lazy modules are last. */
export function cssOf(tag: string): string {
  const { elementStyles = [], lazyStyles } = customElements.get(tag) as unknown as {
    elementStyles?: CSSResult[];
    lazyStyles?: CSSResult;
  };
  return [...elementStyles, lazyStyles].map((style) => style?.cssText ?? '').join('');
}

const classes = (Object.values(elements) as { prototype?: unknown }[]).filter(
  ({ prototype }) => prototype instanceof LitElement,
) as (typeof LitElement & (new () => LitElement))[];
// A browser reads these when an element is defined, and Lit creates accessors and styles then.
for (const element of classes) void element.observedAttributes;

const tagNames = new Set(classes.map((element) => new element().localName));

/** The tags of all elements. */
export const tags: readonly string[] = [...tagNames];

/** Whether a tag is a Sen element. */
export const isElement = (tag: string): boolean => tagNames.has(tag);

/** Creates an element for a document. */
export function createElement(tag: string, document: Document): Element {
  const element = new (customElements.get(tag)!)();
  // Updates are performed here, once and synchronously.
  Object.assign(element, { ownerDocument: document, enableUpdating: () => {} });
  return element;
}

/** The controller of an element's `src`. */
export const sourceOf = (element: Element): RenderedSource | undefined =>
  (element as RenderedElement).src ? sourceIn(element) : undefined;

/** The URL that the `src` of an element stands for on the site of its page. */
export const addressOf = (element: Element, src: string): string | Error | undefined =>
  (element as RenderedElement).resolveSource(src);

/** The time zone of the portal around an element. */
export const timeZoneOf = (element: Element): string | undefined => (element as RenderedElement).timeZone;

/** The fields of a response that an element has read; only these may be published in a page. */
export const fieldsRead = ({ shape, data }: RenderedSource): unknown =>
  // The panel keeps the response itself, and reports its faults together with those of other sources.
  shape === 'visit-statistics' ? readStatistics(data) : data;

/** Structured data of a rendered element, unless the page has it already. */
export function structuredDataOf(element: Element): object | undefined {
  const isWritten = [...element.children].some((child) => child.matches('script[data-sen-ssr]'));
  return isWritten ? undefined : (element as RenderedElement).jsonLd;
}

/**
 * The shadow tree of an element on the current page; undefined if a declarative one cannot represent it.
 *
 * @param styles the markup of the element's styles
 * @param isWritten whether a child has a tag on the page, and thereby can get an attribute
 */
export function renderShadow(
  element: Element,
  styles: (tag: string) => string,
  isWritten: (child: Element) => boolean = () => true,
): Named | undefined {
  const host = element as RenderedElement;
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
    // A single slot for all children that cannot be named.
    Object.defineProperty(host.shadowRoot, 'slotAssignment', { value: 'named' });
    rendered = withSlots(host, isWritten, render);
  }
  // Children that this element configures are rendered after it.
  if (rendered) host.configureChildren?.();
  return rendered && { ...rendered, markup: `${mark}${styles(host.localName)}${rendered.markup}` };
}
