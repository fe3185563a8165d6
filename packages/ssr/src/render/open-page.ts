import { setImmediate } from 'node:timers/promises';
import {
  addressOf,
  fieldsRead,
  isReady,
  leavePage,
  loadElements,
  readAnswer,
  renderShadow,
  setCurrentPage,
  sourceOf,
  structuredDataOf,
  timeZoneOf,
} from './elements.js';
import type { SourceAnswer, SourceRequest } from './fetch-source.js';
import { limitsOf, type RenderOptions } from './options.js';
import { Additions } from '../page/additions.js';
import { readPage, type Page } from '../page/page.js';
import { styleAddress, styledTags, styleHash, styleText } from '../page/styles.js';

/** A parsed page. */
export interface OpenPage {
  /** The requests of its elements. */
  requests: SourceRequest[];
  /**
   * Renders the page in pieces.
   *
   * @param answers responses by URL; an element waits for its own
   */
  render(answers: ReadonlyMap<string, SourceAnswer | Promise<SourceAnswer>>): AsyncGenerator<string>;
  /** Discards the page. */
  close(): void;
  styleFiles: string[];
  styleHashes: string[];
}

/** Milliseconds after which rendering yields to other pages. */
const longestTurn = 20;

/** Parses a page and finds the elements to render; undefined for a page that stays unchanged. */
export function openPage(html: string, options: RenderOptions, warn: (message: string) => void): OpenPage | undefined {
  const { url = 'about:blank', styles = 'inline', base = '/cdn/ssr/', now } = options;
  const limits = limitsOf(options);
  if (!/<sen-/i.test(html)) return undefined;
  if (html.length > limits.characters) {
    warn(`the page has ${html.length} characters, more than ${limits.characters}: it is left unchanged`);
    return undefined;
  }
  if (!isReady) {
    warn('the page is left unchanged: the elements are still loading');
    void loadElements();
    return undefined;
  }
  const end = Date.now() + limits.milliseconds;

  let page: Page;
  try {
    page = readPage(html, url, { now, warn });
  } catch (error) {
    warn(`the page cannot be read and is left unchanged: ${(error as Error).message}`);
    return undefined;
  }
  const { document, found } = page;
  if (found.length > limits.elements) {
    warn(`the page has ${found.length} elements; only the first ${limits.elements} are rendered here`);
    found.length = limits.elements;
  }
  const additions = new Additions(html);
  const isWritten = (child: Element) => page.childrenNamed.has(child);
  const tags = styledTags(found.map(({ element }) => element.localName));
  const requests = new Map<Element, SourceRequest>();
  for (const { element } of found) {
    const request = requestOf(element);
    if (request) requests.set(element, request);
  }
  const isLink = styles === 'link';
  const styleFor = (tag: string) =>
    isLink ? `<link rel="stylesheet" href="${escape(styleAddress(tag, base))}">` : `<style>${styleText(tag)}</style>`;

  function requestOf(element: Element): SourceRequest | undefined {
    const source = sourceOf(element);
    const given = element.getAttribute('src');
    const src = source && given && addressOf(element, given);
    if (src instanceof Error) warn(`<${element.localName}>: ${src.message}`);
    // The browser fills in what is searched for, and knows a site that is loaded.
    if (!source || typeof src !== 'string' || !src || /\{(query|page)\}/.test(src)) return undefined;
    if (URL.canParse(src, document.baseURI)) return { url: new URL(src, document.baseURI).href, shape: source.shape };
    warn(`<${element.localName}>: src="${src}" cannot be fetched here: give the page's url, or a complete address`);
    return undefined;
  }

  /** Parsed data for one URL and shape is shared by its elements. */
  const readings = new Map<string, Promise<unknown>>();

  async function read({ url, shape }: SourceRequest, answer: SourceAnswer, timeZone?: string): Promise<unknown> {
    if ('problem' in answer) throw new Error(answer.problem);
    const key = `${shape} ${timeZone ?? ''} ${url}`;
    const reading =
      readings.get(key) ?? readAnswer(answer.bytes, answer, shape as Parameters<typeof readAnswer>[2], timeZone);
    readings.set(key, reading);
    return reading;
  }

  /** The shadow root of an element, and its structured data; both may be empty. */
  function render(element: Element, given: unknown): [root: string, structuredData: string] {
    const source = sourceOf(element);
    if (source) {
      if (given === undefined) return ['', ''];
      source.restore(given, now ?? new Date());
      if (source.data === undefined) throw new Error(`its src holds no ${source.shape}`);
    }
    const { markup, names } = renderShadow(element, styleFor, isWritten) ?? {
      markup: '',
      names: new Map<Element, string>(),
    };
    const named = [...element.children].filter((child) => markup && child.slot && page.dataSlotted.has(child));
    for (const child of named) names.set(child, child.slot);
    additions.add(
      Array.from(names, ([child, name]) => ({ at: page.childrenNamed.get(child)!, piece: ` slot="${name}"` })),
    );
    // URLs in it have to be complete.
    const structuredData = options.url ? structuredDataOf(element) : undefined;
    const data = markup && source ? dataBlock('json', fieldsRead(source)) : '';
    return [
      markup && `<template shadowrootmode="open">${markup}${data}</template>`,
      structuredData ? dataBlock('ld+json', structuredData, ' data-sen-ssr') : '',
    ];
  }

  async function* pieces(answers: Parameters<OpenPage['render']>[0]): AsyncGenerator<string> {
    let at = 0;
    let rested = Date.now();
    let waited = 0;
    try {
      for (const { element, named, opened } of found) {
        const request = requests.get(element);
        let shown: [string, string] = ['', ''];
        try {
          let given: unknown;
          if (request) {
            yield additions.slice(at, named);
            at = named;
            const asked = Date.now();
            const answer = await answers.get(request.url);
            waited += Date.now() - asked;
            setCurrentPage(page);
            given = answer && (await read(request, answer, timeZoneOf(element)));
          }
          if (Date.now() > end + waited) {
            warn(`the page took longer than ${limits.milliseconds} ms; the browser renders the rest`);
            break;
          }
          setCurrentPage(page);
          shown = render(element, given);
        } catch (error) {
          warn(
            `<${element.localName}> cannot be rendered here and is left to the browser: ${(error as Error).message}`,
          );
        }
        const [root, structuredData] = shown;
        if (root || structuredData) {
          yield `${additions.slice(at, named)}${root && ' data-sen-ssr'}${additions.slice(named, opened)}${root}${structuredData}`;
          at = opened;
        }
        if (Date.now() - rested > longestTurn) {
          await setImmediate();
          rested = Date.now();
        }
      }
    } catch (error) {
      warn(`the page is left unchanged: ${(error as Error).message}`);
    } finally {
      leavePage(page);
    }
    yield additions.slice(at);
  }

  return {
    requests: [...requests.values()],
    render: pieces,
    close: () => leavePage(page),
    styleFiles: isLink ? tags.map((tag) => styleAddress(tag, base)) : [],
    styleHashes: isLink ? [] : tags.map(styleHash),
  };
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Data in a script, whose end tag no text of the data can close. */
const dataBlock = (type: string, data: unknown, attributes = '') =>
  `<script type="application/${type}"${attributes}>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
