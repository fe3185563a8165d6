import type { Terms } from '../internal/environment/terms.js';
import { duplicateVersionsMessage } from '../internal/registration/duplicate-versions.js';
import { version } from '../internal/version.js';
import { warnOnce } from '../internal/warn.js';
import { replaceDataSen } from './data-sen.js';
import type * as Shared from './shared.js';
import { retryOnce } from './retry-once.js';

/*
 * Loads the elements that are on the page, and those added later: one file for each, and one that they share. A file
 * that depends on another would name it only once it has arrived; the table knows before, so all start at once.
 */

/** Filled in by the build: each tag, with the tag that it depends on, which stands after it. */
declare const senElements: readonly (readonly [tag: string, dependsOn: string])[];

const dependencies = new Map(senElements);

/** Only a string that a script has set: `<a id="senBase">` in a comment is a property of the window as well. */
function baseAddress(): string {
  const { senBase } = globalThis as { senBase?: unknown };
  return Object.hasOwn(globalThis, 'senBase') && typeof senBase === 'string' ? senBase : import.meta.url;
}

// Not `document.baseURI`, which an image with that name hides.
const folder = new URL(`elements/${version}/`, new URL(baseAddress(), location.href));
// An element's file is asked for again by the same address: another one would slip past the import map's integrity.
const address = (file: string) => new URL(`${file}.js`, folder).href;
const load = <T>(file: string) => import(address(file)) as Promise<T>;
const loadShared = () => load<typeof Shared>('shared');

const started = new Set<string>();
let hasFailed = false;

/** What a file depends on is fetched beside it, and registered with it: cards before their list would look different. */
function start(file: string, isDependency?: boolean): void {
  if (started.has(file)) return;
  started.add(file);
  if (dependencies.has(file)) start(dependencies.get(file) || 'shared', true);
  if (isDependency)
    return document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href: address(file) }),
    );
  retryOnce(() => load(file)).catch((error: unknown) => {
    if (!hasFailed)
      warnOnce(
        `${file}.js did not load: ${error}. Put the folder elements/ of version ${version} beside loader.js, or set globalThis.senBase.`,
      );
    hasFailed = true;
  });
}

/** Starts those that there are, what depends on others first; the names that are left stand for no element. */
function startAll(tags: Set<string>): void {
  for (const tag of dependencies.keys()) if (tags.delete(tag)) start(tag);
}

/** What waits until an element with `loading="lazy"` comes near the window. */
const waiting = new Map<Element, Set<string>>();
const sight = new IntersectionObserver(
  (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && arrive(target)),
  { rootMargin: '50%' },
);

function arrive(place: Element): void {
  sight.unobserve(place);
  startAll(waiting.get(place)!);
  waiting.delete(place);
}

// Paper shows the whole page.
addEventListener('beforeprint', () => waiting.forEach((_, place) => arrive(place)));

function discover(root: Document | Element): void {
  const found = new Set<string>();
  for (const element of [root as Element, ...root.querySelectorAll(':not(:defined)')]) {
    const { localName: tag } = element;
    if (!/^sen-/.test(tag) || started.has(tag) || customElements.get(tag)) continue;
    const place = dependencies.has(tag) && element.closest('[loading=lazy]');
    if (place) {
      waiting.set(place, (waiting.get(place) ?? new Set()).add(tag));
      sight.observe(place);
    } else found.add(tag);
  }
  startAll(found);
  for (const tag of found) {
    warnOnce(`There is no element <${tag}>; there are ${[...dependencies.keys()].sort().join(', ')}`);
    started.add(tag);
  }
}

// Another copy was here before the loader.
const known = [...dependencies.keys()].map((tag) => customElements.get(tag)).find(Boolean);
if (known) warnOnce(duplicateVersionsMessage((known as { senVersion?: string }).senVersion, version));

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
