/*
 * The DOM of the elements on the server. The build binds the names exported here into the code of elements and Lit, so
 * that no globals are added to the process, which may be a portal's own.
 */
import * as linkedom from 'linkedom';

/** The environment of the elements on one page. */
export interface ServerPage {
  document: Document;
  /** The current time; undefined for the clock of the process. */
  now?: Date | undefined;
  /** Receives the developer messages of elements. */
  warn: (message: string) => void;
}

const noop = (): void => {};

class Observer {
  observe = noop;
  unobserve = noop;
  disconnect = noop;
}

/** A document in its final state: parsed, with its URL. */
export function emptyDocument(url: string): Document {
  const document = new linkedom.DOMParser().parseFromString('<html></html>', 'text/html') as unknown as Document;
  // First read when the page is complete, and again by most elements.
  let baseUrl: string | undefined;
  const base = () => {
    if (baseUrl !== undefined) return baseUrl;
    const found = [...document.querySelectorAll('base[href]')].find((each) => !('ownerSVGElement' in each));
    const href = found?.getAttribute('href') ?? '';
    return (baseUrl = URL.canParse(href, url) ? new URL(href, url).href : url);
  };
  const give = (name: string, get: () => unknown) => Object.defineProperty(document, name, { get });
  give('URL', () => url);
  give('baseURI', base);
  give('readyState', () => 'complete');
  // linkedom's implementation ignores the filter.
  const walker = (root: Node, show: number, accept: (node: Node) => number) => {
    const nodes = walk(root, show, accept);
    return { nextNode: () => nodes.next().value ?? null };
  };
  give('createTreeWalker', () => walker);
  const sheets: unknown[] = [];
  give('adoptedStyleSheets', () => sheets);
  return document;
}

/** The descendants of a node that pass `accept`. */
function* walk(root: Node, show: number, accept: (node: Node) => number): Generator<Node, undefined> {
  for (const node of root.childNodes) {
    const verdict = show & (1 << (node.nodeType - 1)) ? accept(node) : NodeFilter.FILTER_SKIP;
    if (verdict === NodeFilter.FILTER_ACCEPT) yield node;
    if (verdict !== NodeFilter.FILTER_REJECT) yield* walk(node, show, accept);
  }
}

// A live binding: rendering is synchronous, and each page is entered before it renders.
export let document = emptyDocument('about:blank');
const noPage: ServerPage = { document, warn: noop };
let surroundings = noPage;

/** Sets the current page, until the next `await`. */
export function setCurrentPage(next: ServerPage): void {
  surroundings = next;
  document = next.document;
}

/** Leaves a page for good: its elements are disconnected, and their later reports are dropped. */
export function leavePage(page: ServerPage): void {
  setCurrentPage(page);
  page.document.documentElement?.remove();
  setCurrentPage(noPage);
}

/** The current page. */
export const currentPage = (): ServerPage => surroundings;

const registry = document.defaultView as unknown as Window & typeof globalThis;

export const customElements = registry.customElements;
export const { Element, Node, ShadowRoot, Text, Event, CustomEvent, EventTarget } =
  linkedom as unknown as typeof globalThis;
export const NodeFilter = { SHOW_ELEMENT: 1, SHOW_TEXT: 4, FILTER_ACCEPT: 1, FILTER_REJECT: 2, FILTER_SKIP: 3 };
export const MutationObserver = Observer;
export const ResizeObserver = Observer;
export const IntersectionObserver = Observer;
export const addEventListener = noop;
export const removeEventListener = noop;
export const localStorage = { getItem: (): null => null, setItem: noop, removeItem: noop };
// The scheme of the page and of the visitor is known in the browser only, which then renders the difference.
export const getComputedStyle = (): object => ({ colorScheme: 'normal' });
export const matchMedia = (): object => ({ matches: false, addEventListener: noop, removeEventListener: noop });
// The Web Share API: phones have it, and they are narrow enough for one button to change the layout.
export const navigator = { onLine: true, language: 'vi', share: noop };
export const location = {
  get href(): string {
    return document.URL;
  },
};
// Two globals of Lit: its property metadata, and the root of events between elements, of which there are none.
export const litPropertyMetadata = new WeakMap();
export const litServerRoot = new linkedom.EventTarget();

export class CSSStyleSheet {
  replaceSync = noop;
}

export class HTMLElement extends (linkedom.HTMLElement as unknown as typeof globalThis.HTMLElement) {
  override attachInternals(): ElementInternals {
    return { states: new Set() } as unknown as ElementInternals;
  }
}

/** `globalThis` and `window` for elements and Lit: their writes stay in this object. */
export const scope = Object.create(
  globalThis,
  Object.getOwnPropertyDescriptors({
    CustomEvent,
    Element,
    Event,
    HTMLElement,
    Node,
    customElements,
    litPropertyMetadata,
    litServerRoot,
    localStorage,
    navigator,
    // Browsers that run scripts support speech.
    speechSynthesis: {},
    get document() {
      return document;
    },
  }),
) as object;
