import { tokensCss } from '@sen-portal/tokens/css.js';
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';

/*
 * Test helpers of all elements. `fixture` parses markup as a page would, so that attributes, children and upgrade order
 * are realistic.
 */

const mounted: Element[] = [];
const warned: string[] = [];
const consoleWarn = console.warn;

// Lit's development build records its warnings here, by code or text. Its own presence is no fault.
const litWarnings = ((globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings ??= new Set());
litWarnings.add('dev-mode');
const knownLitWarnings = new Set(litWarnings);

/** Fails the test in which Lit has warned of a misuse; Lit warns once per page. */
function failOnLitWarnings(): void {
  const found = [...litWarnings].filter((warning) => !knownLitWarnings.has(warning));
  for (const warning of found) knownLitWarnings.add(warning);
  if (found.length > 0) throw new Error(`Lit warned: ${found.join('\n')}`);
}

const tokens = new CSSStyleSheet();
tokens.replaceSync(tokensCss);
document.adoptedStyleSheets.push(tokens);

before(() => {
  console.warn = (...parts: unknown[]) => {
    warned.push(parts.join(' '));
  };
});
after(() => {
  console.warn = consoleWarn;
});
beforeEach(() => {
  warned.length = 0;
  document.documentElement.lang = 'vi';
});
afterEach(() => {
  for (const element of mounted.splice(0)) element.remove();
  failOnLitWarnings();
});

/** Why a test runs in Chromium alone; docs/browsers.md counts the tests by these. */
export type ChromiumReason =
  /** It reads the accessibility tree, which no other driver gives. */
  | 'tree'
  /** It emulates media: print, forced colours, a colour scheme. */
  | 'media'
  /** It collects garbage. */
  | 'garbage'
  /** It reads layout shifts, which no other engine reports. */
  | 'shift'
  /** It holds the button of the mouse between two changes of the focus. */
  | 'press'
  /** A reserved height fits the fonts of Chromium alone. */
  | 'font';

const isChromium = /Chrome\//.test(navigator.userAgent);

/** A test for Chromium only, with the reason. */
export function itInChromium(_reason: ChromiumReason, title: string, test: Mocha.AsyncFunc | Mocha.Func): void {
  if (isChromium) it(title, test);
  else it.skip(title, test);
}

/** Pending imports, in this page and in frames passed to `trackImports`. */
const imports = new Set<Promise<unknown>>();

/** The test runner's plugin passes every dynamic import of the sources to `senTrack`. */
export function trackImports(target: object = window): void {
  const senTrack = (loading: Promise<unknown>) => {
    const settled: Promise<unknown> = loading.catch(() => {});
    imports.add(settled);
    void settled.then(() => imports.delete(settled));
    return loading;
  };
  Object.assign(target, { senTrack });
}
trackImports();

/** Renders markup inside a `<main>` and returns its first element. Removed after the test. */
export async function fixture<E extends Element = LitElement>(markup: string): Promise<E> {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  const main = document.createElement('main');
  main.append(...[...parsed.head.childNodes, ...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  document.body.append(main);
  mounted.push(main);
  await settle(main);
  return main.firstElementChild as E;
}

/** Waits until every Sen element inside has rendered, lazy modules included. */
export async function settle(root: ParentNode = document.body): Promise<void> {
  await Promise.resolve();
  do {
    await Promise.all(imports);
    for (const element of root.querySelectorAll<LitElement>('*')) await element.updateComplete;
    await new Promise((done) => setTimeout(done));
    for (const element of root.querySelectorAll<LitElement>('*')) await element.updateComplete;
  } while (imports.size > 0);
}

/**
 * Waits for a condition that no promise reports, such as a response of a server. Fails after half a minute, as long as a
 * busy machine may need, with the condition in its message.
 */
export async function until(check: () => unknown, what = String(check)): Promise<void> {
  const end = performance.now() + 30_000;
  // If the machine stalls for that long, the page still gets its turns.
  for (let turn = 0; !check(); turn++) {
    if (turn >= 50 && performance.now() > end) throw new Error(`Never came, in ${turn} looks: ${what}`);
    await new Promise((done) => setTimeout(done, 10));
    await settle();
  }
  await settle();
}

/** The warnings of the elements during this test. */
export function warnings(): string[] {
  return warned;
}

/** The shadow part with that name, skeletons excluded. */
export function part<E extends HTMLElement = HTMLElement>(host: Element, name: string): E | null {
  return host.shadowRoot!.querySelector<E>(`[part~="${name}"]:not(.waiting *)`);
}

/** All shadow parts with that name. */
export function parts<E extends HTMLElement = HTMLElement>(host: Element, name: string): E[] {
  return [...host.shadowRoot!.querySelectorAll<E>(`[part~="${name}"]:not(.waiting *)`)];
}

/** The visible text of the shadow tree: rendered text only, white space collapsed. */
export function visibleText(host: Element): string {
  const root = host.shadowRoot!.querySelector<HTMLElement>('.base') ?? (host as HTMLElement);
  return root.innerText
    .replace(/[ \t\u2009]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/**
 * The accessibility tree of the page, one node per line: role, "name", states that are set. Generic nodes and text that
 * only repeats its parent's name are omitted.
 */
export async function accessibilityTree(): Promise<string> {
  const lines = (await executeServerCommand<string, undefined>('accessibility-tree')).split('\n');
  const main = lines.findIndex((line) => /^\s*main\b/.test(line));
  // An open modal dialog hides the rest.
  if (main < 0) return lines.join('\n');
  return lines
    .slice(main + 1)
    .map((line) => line.slice(lines[main]!.search(/\S/) + 2))
    .join('\n');
}
