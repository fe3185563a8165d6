import type { Terms } from '../internal/terms.js';
import { version } from '../internal/version.js';
import { replaceDataSen } from './data-sen.js';

/*
 * Loads the elements that are on the page, and those added later: one file for each, and one that they share. A file
 * that leans on another would name it only once it has arrived; the table knows before, so all start at once.
 */

/** Filled in by the build: each tag, with the tag whose file its own leans on. */
declare const senElements: Record<string, string>;

const folder = new URL(
  `elements/${version}/`,
  new URL((globalThis as { senBase?: string }).senBase ?? import.meta.url, document.baseURI),
);
// An element's file is asked for again by the same address: another one would slip past the import map's integrity.
const load = <T>(file: string) => import(new URL(`${file}.js`, folder).href) as Promise<T>;
const loadHelp = () => load<typeof import('./loader-help.js')>('help');
const loadShared = () => load<typeof import('./shared.js')>('shared');

const started = new Set<string>();
let hasFailed = false;

function start(tag: string): void {
  if (started.has(tag)) return;
  started.add(tag);
  if (senElements[tag]) start(senElements[tag]);
  load(tag)
    .catch(() => new Promise((again) => setTimeout(again, 1000)).then(() => load(tag)))
    .catch((error: unknown) => {
      if (!hasFailed)
        console.warn(
          `[sen] <${tag}> did not load: ${error}. Put the folder elements/ of version ${version} beside loader.js, or set globalThis.senBase. Until then the page shows what stands inside the tags.`,
        );
      hasFailed = true;
    });
}

function discover(root: Document | Element): void {
  for (const { localName } of [root as Element, ...root.querySelectorAll(':not(:defined)')]) {
    if (!/^sen-/.test(localName) || customElements.get(localName)) continue;
    if (Object.hasOwn(senElements, localName)) {
      if (!started.size) loadShared().catch(() => {});
      start(localName);
    } else if (!started.has(localName)) {
      started.add(localName);
      void loadHelp().then(({ tellUnknown }) => tellUnknown(localName, Object.keys(senElements)));
    }
  }
}

const known = Object.keys(senElements).find((tag) => customElements.get(tag));
if (known) void loadHelp().then(({ tellCopies }) => tellCopies(known));

replaceDataSen();
discover(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (node instanceof Element) discover(node);
  }
}).observe(document, { childList: true, subtree: true });

/** As of `@sen-portal/elements`, for the elements that this loads. */
export const registerTerms = async (locale: string, terms: Record<string, Terms>): Promise<void> =>
  (await loadShared()).registerTerms(locale, terms);

export { version };
