import { tokensCss } from '@sen-portal/tokens/css.js';
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';

/*
 * What the tests of all elements share. `fixture` parses markup as a page would, so that attributes, children and
 * upgrade order are those of real life.
 */

const mounted: Element[] = [];
const warned: string[] = [];
const consoleWarn = console.warn;

// Lit's development build keeps here what it has warned of, by code or text. That it is in use is no fault.
const litWarnings = ((globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings ??= new Set());
litWarnings.add('dev-mode');
const knownLitWarnings = new Set(litWarnings);

/** Fails the test during which Lit has warned of a misuse: it says so once a page. */
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

/**
 * A test that other engines skip: their drivers can neither read the accessibility tree, nor print, nor force colours,
 * nor collect garbage.
 */
export const itInChromium: Mocha.TestFunction | Mocha.PendingTestFunction = /Chrome\//.test(navigator.userAgent)
  ? it
  : it.skip;

/** Imports on their way, in this page and in frames that `trackImports` was called for. */
const imports = new Set<Promise<unknown>>();

/** The test runner's plugin passes every dynamic import of the sources through `senTrack`. */
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

/** Puts markup on the page inside a `<main>` and gives its first element, rendered. Removed after the test. */
export async function fixture<E extends Element = LitElement>(markup: string): Promise<E> {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  const main = document.createElement('main');
  main.append(...[...parsed.head.childNodes, ...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  document.body.append(main);
  mounted.push(main);
  await settle(main);
  return main.firstElementChild as E;
}

/** Waits until every element of Sen inside has rendered what it has, chunks that it loads when needed included. */
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
 * Waits until it is so: for what happens in its own time, such as an answer of a server. Fails after some seconds, as
 * many as a busy machine may need, with the condition in its message.
 */
export async function until(check: () => unknown, what = String(check)): Promise<void> {
  const end = performance.now() + 6000;
  // Should the machine stand still for as long as that, the page still gets its turns.
  for (let turn = 0; !check(); turn++) {
    if (turn >= 50 && performance.now() > end) throw new Error(`Never came, in ${turn} looks: ${what}`);
    await new Promise((done) => setTimeout(done, 10));
    await settle();
  }
  await settle();
}

/** What the elements told the developer during this test. */
export function warnings(): string[] {
  return warned;
}

/** The shadow part of that name; not a blank one that stands for what is awaited. */
export function part<E extends HTMLElement = HTMLElement>(host: Element, name: string): E | null {
  return host.shadowRoot!.querySelector<E>(`[part~="${name}"]:not(.waiting *)`);
}

/** All shadow parts of that name. */
export function parts<E extends HTMLElement = HTMLElement>(host: Element, name: string): E[] {
  return [...host.shadowRoot!.querySelectorAll<E>(`[part~="${name}"]:not(.waiting *)`)];
}

/** The text that a visitor sees in the shadow tree: rendered text only, white space folded. */
export function visibleText(host: Element): string {
  const root = host.shadowRoot!.querySelector<HTMLElement>('.base') ?? (host as HTMLElement);
  return root.innerText
    .replace(/[ \t\u2009]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/**
 * The accessibility tree of what is on the page, one node a line: role, "name", states that are set. What has no
 * meaning of its own and text that only repeats its parent's name are left out.
 */
export async function accessibilityTree(): Promise<string> {
  const lines = (await executeServerCommand<string, undefined>('accessibility-tree')).split('\n');
  const main = lines.findIndex((line) => /^\s*main\b/.test(line));
  // An open modal dialog hides all the rest.
  if (main < 0) return lines.join('\n');
  return lines
    .slice(main + 1)
    .map((line) => line.slice(lines[main]!.search(/\S/) + 2))
    .join('\n');
}
