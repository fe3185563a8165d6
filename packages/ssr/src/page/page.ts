import { defaultTreeAdapter as tree, html, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { shorten, type Shortened } from '../render/long-data.js';
import { createElement, emptyDocument, setCurrentPage, isElement, type ServerPage } from '../render/elements.js';

/** A Sen element on a page. */
export interface Found {
  element: Element;
  /** Offset of the end of its tag name in the page. */
  named: number;
  /** Offset of its children. */
  opened: number;
}

/** A parsed page, with the operations of rendering. */
export interface Page extends ServerPage {
  found: Found[];
  /** Offsets of the ends of the children's tag names; missing for children that only the parser has created. */
  childrenNamed: Map<Element, number>;
  /** Of these, the ones with a `data-slot` and no `slot`. */
  dataSlotted: Set<Element>;
}

type Parsed = DefaultTreeAdapterTypes.Node;

/** Further attributes of a tag are ignored: the server's DOM searches all of them for each. */
const mostAttributes = 200;
/** Browsers nest at most 512 elements. */
const deepest = 1000;

/**
 * Parses a page as a browser does, and finds the elements that can be rendered, in order. Templates, scripts and
 * comments are skipped. Throws if the page is nested too deeply.
 *
 * @param url URL of the page
 */
export function readPage(text: string, url: string, surroundings: Omit<ServerPage, 'document'>): Page {
  const short = shorten(text);
  const whole = { text, data: new Map<string, string>(), place: (offset: number) => offset };
  return read(short, url, surroundings) ?? read(whole, url, surroundings)!;
}

function read(
  { text, data, place }: Shortened,
  url: string,
  surroundings: Omit<ServerPage, 'document'>,
): Page | undefined {
  let restored = 0;
  const document = emptyDocument(url);
  setCurrentPage({ ...surroundings, document });
  document.documentElement.remove();
  const found: Found[] = [];
  const childrenNamed = new Map<Element, number>();
  const dataSlotted = new Set<Element>();
  const parsed = parse(text, { sourceCodeLocationInfo: true });
  const roots: Node[] = [];
  // An explicit stack: pages may be nested deeper than the call stack.
  const waiting: { node: Parsed; parent: Node | undefined; depth: number }[] = [...parsed.childNodes]
    .reverse()
    .map((node) => ({ node, parent: undefined, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, parent, depth } = next;
    if (depth > deepest) throw new Error(`its elements are nested more than ${deepest} deep`);
    const left = tree.isTextNode(node) && node.parentNode?.nodeName === 'script' ? data.get(node.value) : undefined;
    if (left !== undefined) restored++;
    const made = left === undefined ? nodeFrom(node, document) : document.createTextNode(left);
    if (!made) continue;
    if (parent) parent.appendChild(made);
    else roots.push(made);
    if (!tree.isElementNode(node)) continue;
    const tag = node.sourceCodeLocation?.startTag;
    const nameEnd = tag && tag.startOffset + 1 + node.tagName.length;
    if (tag && isRendered(node)) {
      found.push({ element: made as Element, named: place(nameEnd!), opened: place(tag.endOffset) });
    }
    // Some tags are parsed as others, <image> as <img>.
    const isWritten = nameEnd && text.slice(tag!.startOffset + 1, nameEnd).toLowerCase() === node.tagName.toLowerCase();
    if (isWritten && parent && isElement((parent as Element).localName)) {
      childrenNamed.set(made as Element, place(nameEnd));
      const [own, data] = ['slot', 'data-slot'].map((name) => node.attrs.some((attribute) => attribute.name === name));
      if (data && !own) dataSlotted.add(made as Element);
    }
    for (const child of [...node.childNodes].reverse()) waiting.push({ node: child, parent: made, depth: depth + 1 });
  }
  if (restored < data.size) return undefined;
  // Together, when every element has its children: as in a page that was parsed before its script.
  document.append(...roots);
  return { ...surroundings, document, found, childrenNamed, dataSlotted };
}

function nodeFrom(node: Parsed, document: Document): Node | undefined {
  if (tree.isTextNode(node)) return document.createTextNode(node.value);
  if (!tree.isElementNode(node)) return undefined;
  const { namespaceURI, tagName } = node;
  const own = namespaceURI === html.NS.HTML;
  const element =
    own && isElement(tagName)
      ? createElement(tagName, document)
      : own
        ? document.createElement(tagName)
        : document.createElementNS(namespaceURI, tagName);
  for (const { name, value } of node.attrs.slice(0, mostAttributes)) element.setAttribute(name, value);
  return element;
}

/** Whether a declarative shadow root can be added: there is none yet. */
function isRendered(node: DefaultTreeAdapterTypes.Element): boolean {
  return (
    node.namespaceURI === html.NS.HTML &&
    isElement(node.tagName) &&
    node.attrs.length <= mostAttributes &&
    // Renders its children only.
    node.tagName !== 'sen-portal' &&
    !node.childNodes.some(
      (child) =>
        child.nodeName === 'template' && 'attrs' in child && child.attrs.some(({ name }) => name === 'shadowrootmode'),
    )
  );
}
