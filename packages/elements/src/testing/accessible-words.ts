import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';

/*
 * What an element is called and what it is, as axe computes it: the same in every engine, none of which tells a page
 * what it passes on to a screen reader.
 */

interface Axe {
  setup: (root?: Element) => unknown;
  teardown: () => void;
  commons: {
    aria: { getRole: (element: Element) => string | null };
    text: { accessibleText: (element: Element) => string };
  };
  run: (root: Element, options: RunOptions) => Promise<AxeResults>;
}
const { axe } = globalThis as unknown as { axe: Axe };

/** States by attribute and value, in the words of a screen reader. */
const states: [attribute: string, value: string, words: string][] = [
  ['aria-expanded', 'true', 'expanded'],
  ['aria-expanded', 'false', 'collapsed'],
  ['aria-pressed', 'true', 'pressed'],
  ['aria-pressed', 'false', 'not pressed'],
  ['aria-current', 'page', 'current page'],
  ['aria-current', 'true', 'current'],
  ['aria-invalid', 'true', 'invalid'],
  ['aria-disabled', 'true', 'unavailable'],
];

function statesOf(element: Element): string[] {
  const found = states.filter(([name, value]) => element.getAttribute(name) === value).map(([, , words]) => words);
  if (element.localName === 'summary')
    found.push((element.parentElement as HTMLDetailsElement).open ? 'expanded' : 'collapsed');
  if (element.matches('input:is([type=radio], [type=checkbox])'))
    found.push((element as HTMLInputElement).checked ? 'checked' : 'not checked');
  const option = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
  if (option) found.push(`on “${nameOf(option)}”`);
  return found;
}

/** What a field contains: the text in it, or the chosen option. */
function valueOf(element: Element): string {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text.trim() ?? '';
  const { type, value = '' } = element as HTMLInputElement;
  return element.matches('input, textarea') && !['radio', 'checkbox', 'file'].includes(type) ? value : '';
}

/** The name of an element; '' if it has none. */
export function nameOf(element: Element): string {
  return withAxe(() => axe.commons.text.accessibleText(element).replace(/\s+/g, ' ').trim());
}

/** Such as `button “Danh mục”, collapsed` or `textbox “Từ khóa”: đất`. */
export function wordsOf(element: Element): string {
  const role = withAxe(() => axe.commons.aria.getRole(element)) ?? element.localName;
  const called = `${element.localName === 'summary' ? 'button' : role} “${nameOf(element)}”`;
  const value = valueOf(element);
  return [called, ...statesOf(element)].join(', ') + (value && `: ${value}`);
}

function withAxe<T>(read: () => T): T {
  axe.setup(document.documentElement);
  try {
    return read();
  } finally {
    axe.teardown();
  }
}

/**
 * What axe finds, by the rules of the stories: those for a whole page (`region`, and a banner below `main`, where every
 * fixture is) say nothing about an element.
 */
export async function violationsIn(root: Element): Promise<string[]> {
  const off = ['region', 'landmark-banner-is-top-level', 'landmark-contentinfo-is-top-level'];
  const { violations } = await axe.run(root, {
    resultTypes: ['violations'],
    rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
