import { setImmediate } from 'node:timers/promises';
import { setCurrentPage, renderShadow, sourceOf, structuredDataOf } from './elements.js';
import { fetchSource } from './fetch-source.js';
import { Additions } from '../page/additions.js';
import { readPage, type Page } from '../page/page.js';
import { styleAddress, styledTags, styleHash, styleText } from '../page/styles.js';

/** How much one page may take. What is beyond goes through as it came, for the browser to render. */
export interface RenderLimits {
  /** Largest page, in UTF-16 units; default 4,000,000. */
  characters: number;
  /** Most elements; default 2,000. */
  elements: number;
  /** Longest time for a page; default 3,000. */
  milliseconds: number;
  /** Longest wait for what a `src` leads to; default 1,500. */
  fetchMilliseconds: number;
  /** Largest answer; default 2,000,000. */
  fetchBytes: number;
}

const defaults: RenderLimits = {
  characters: 4_000_000,
  elements: 2000,
  milliseconds: 3000,
  fetchMilliseconds: 1500,
  fetchBytes: 2_000_000,
};

/** Settings of one page. */
export interface RenderOptions {
  /** Address of the page: relative `src` start from it, and menus mark it. Without it only complete ones are fetched. */
  url?: string | undefined;
  /** Origins (`https://example.gov.vn`) from which `src` may be fetched. Default: none. */
  origins?: readonly string[] | undefined;
  /**
   * Whether each shadow root holds its styles, or links a file with them. Browsers show a page before such files have
   * come, so that it may flash. Default: `inline`.
   */
  styles?: 'link' | 'inline' | undefined;
  /** Where the files of `dist/browser/` are, ending with a slash. Default: `/cdn/ssr/`. */
  base?: string | undefined;
  /** The present moment, which decides what is new or missed. Default: the clock. */
  now?: Date | undefined;
  limits?: Partial<RenderLimits> | undefined;
  /** Told of what is wrong on the page. Default: `console.warn`. */
  warn?: ((message: string) => void) | undefined;
}

/** A page as it is sent, and what goes into its headers. */
export interface RenderedPage {
  /** The page, piece by piece. */
  chunks: AsyncIterable<string>;
  /** Files with styles that the page needs first, for `Link: <…>; rel=preload; as=style`. */
  styleFiles: string[];
  /** Hashes of the styles in the page, for `style-src`. */
  styleHashes: string[];
}

/** Renders the elements of Sen in an HTML page, and leaves every other byte as it is. */
export async function renderPage(
  html: string,
  options: RenderOptions = {},
): Promise<{ html: string; styleFiles: string[]; styleHashes: string[] }> {
  const { chunks, ...rest } = streamPage(html, options);
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return { html: text, ...rest };
}

/** The same, with the page in pieces: what stands before an element that waits for data is sent at once. */
export function streamPage(html: string, options: RenderOptions = {}): RenderedPage {
  const { url = 'about:blank', styles = 'inline', base = '/cdn/ssr/', now } = options;
  const limits = { ...defaults, ...options.limits };
  const said = new Set<string>();
  const warn = (message: string): void => {
    if (said.size >= mostWarnings || said.has(message)) return;
    said.add(message);
    // eslint-disable-next-line no-console -- where a server tells its developer
    (options.warn ?? console.warn)(`[sen] ${message}`);
  };
  const plain = (): RenderedPage => ({ chunks: only(html), styleFiles: [], styleHashes: [] });

  if (!/<sen-/i.test(html)) return plain();
  if (html.length > limits.characters) {
    warn(`the page has ${html.length} characters, more than ${limits.characters}: it goes through as it is`);
    return plain();
  }

  let page: Page;
  try {
    page = readPage(html, url, { now, warn });
  } catch (error) {
    warn(`the page cannot be read and goes through as it is: ${(error as Error).message}`);
    return plain();
  }
  const { document, found } = page;
  const additions = new Additions(html);
  const isWritten = (child: Element) => page.childrenNamed.has(child);
  if (found.length > limits.elements) {
    warn(`the page has ${found.length} elements; only the first ${limits.elements} are rendered here`);
    found.length = limits.elements;
  }
  const tags = styledTags(found.map(({ element }) => element.localName));
  const end = Date.now() + limits.milliseconds;
  const data = new Map(found.filter(({ element }) => sourceOf(element)).map(({ element }) => [element, load(element)]));
  const isLink = styles === 'link';
  const styleFor = (tag: string) =>
    isLink ? `<link rel="stylesheet" href="${escape(styleAddress(tag, base))}">` : `<style>${styleText(tag)}</style>`;

  /** Fetches what the element asks for; what cannot be had is left to the browser. */
  async function load(element: Element): Promise<unknown> {
    setCurrentPage(page);
    const source = sourceOf(element);
    const src = element.getAttribute('src');
    if (!source || !src) return undefined;
    if (!URL.canParse(src, document.baseURI)) {
      warn(`<${element.localName}>: src="${src}" cannot be fetched here: give the page's url, or a complete address`);
      return undefined;
    }
    try {
      return await fetchSource(new URL(src, document.baseURI).href, source.shape, {
        origins: options.origins ?? [],
        milliseconds: limits.fetchMilliseconds,
        bytes: limits.fetchBytes,
      });
    } catch (error) {
      warn(`<${element.localName}>: ${(error as Error).message}`);
      return undefined;
    }
  }

  /** The shadow root of an element, and what it tells search engines; both may be empty. */
  function render(element: Element, given: unknown): [root: string, told: string] {
    setCurrentPage(page);
    const source = sourceOf(element);
    if (source && given === undefined) return ['', ''];
    try {
      if (source) {
        source.data = source.read(given);
        source.status = 'ready';
        source.loadedAt = now ?? new Date();
      }
      const { markup: shadow, names } = renderShadow(element, styleFor, isWritten) ?? { markup: '', names: [] };
      for (const [child, name] of names) additions.add(page.childrenNamed.get(child)!, ` slot="${name}"`);
      // Addresses in it have to be complete.
      const told = options.url ? structuredDataOf(element) : undefined;
      return [
        shadow && `<template shadowrootmode="open">${shadow}${source ? dataBlock('json', given) : ''}</template>`,
        told ? dataBlock('ld+json', told, ' data-sen-ssr') : '',
      ];
    } catch (error) {
      warn(`<${element.localName}> cannot be rendered here and is left to the browser: ${(error as Error).message}`);
      return ['', ''];
    }
  }

  async function* pieces(): AsyncGenerator<string> {
    await ready();
    let at = 0;
    let rested = Date.now();
    try {
      for (const { element, named, opened } of found) {
        const awaited = data.get(element);
        if (awaited) {
          yield additions.slice(at, named);
          at = named;
        }
        const given = await awaited;
        if (Date.now() > end) {
          warn(`the page took longer than ${limits.milliseconds} ms; the browser renders the rest`);
          break;
        }
        const [root, told] = render(element, given);
        if (root || told) {
          yield `${additions.slice(at, named)}${root && ' data-sen-ssr'}${additions.slice(named, opened)}${root}${told}`;
          at = opened;
        }
        // Other requests are served in between.
        if (Date.now() - rested > longestTurn) {
          await setImmediate();
          rested = Date.now();
        }
      }
      yield additions.slice(at);
    } finally {
      setCurrentPage(page);
      document.documentElement?.remove();
    }
  }

  return {
    chunks: pieces(),
    styleFiles: isLink ? tags.map((tag) => styleAddress(tag, base)) : [],
    styleHashes: isLink ? [] : tags.map(styleHash),
  };
}

/*
 * Parts of elements that load when first needed are in the same file here, but come a moment later: one page that needs
 * them all comes before the first.
 */
let loading: Promise<void> | undefined;
const ready = (): Promise<void> => (loading ??= loadParts());

async function loadParts(): Promise<void> {
  const page = readPage(partial, 'about:blank', { warn: () => {} });
  setCurrentPage(page);
  for (const { element } of page.found) renderShadow(element, () => '');
  page.document.documentElement.remove();
  // Imports that wait for each other take a few turns.
  for (let turn = 0; turn < 5; turn++) await setImmediate();
}

const partial = `<sen-section-list><ul><li><a href="#">.</a></ul></sen-section-list>
  <sen-party-work-list document-href="{number}" articles='[{"title": "01-NQ/TU", "url": "#"}]'></sen-party-work-list>
  <sen-article document-href="{number}"><p>01-NQ/TU</p></sen-article>
  <sen-visit-statistics><ul><li>.</ul><script type="application/json">{"total": 1, "history": [
    {"date": "2024-02-26", "value": 1}, {"date": "2024-02-27", "value": 1}]}</script></sen-visit-statistics>
  <sen-target-board view="table"><table></table><script type="application/json">{"title": ".", "groups": [{"targets": [
    {"label": ".", "milestones": [{"due": 2025, "value": 1}]}]}]}</script></sen-target-board>`;

const mostWarnings = 50;
/** Milliseconds after which other requests have their turn. */
const longestTurn = 20;

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Data in a script, of which no text can end it. */
const dataBlock = (type: string, data: unknown, attributes = '') =>
  `<script type="application/${type}"${attributes}>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
