/*
 * What a visitor chose for the whole page: a list of words in one attribute on the root element, which style sheets
 * answer. The same list is kept in `localStorage`; the head snippet of the docs page puts it back before first paint.
 */

/** Name of the storage entry and, in camel case, of the root's data attribute. */
export const storageKey = 'sen-access';

/** What can be switched on and off. */
export const switches = ['contrast', 'spacing', 'links', 'calm'] as const;

/** A switch of the accessibility bar. */
export type AccessSwitch = (typeof switches)[number];

/** Text sizes in per cent; 100 is the page’s own. */
export const textSizes = [90, 100, 112, 125, 150, 175, 200];

/** The visitor’s choices. */
export interface AccessSettings {
  /** One of {@link textSizes}. */
  text: number;
  on: ReadonlySet<AccessSwitch>;
}

/** Reads a list such as `text-125 contrast`; words it does not know are left out. */
export function parseSettings(list: string | null | undefined): AccessSettings {
  const words = (list ?? '').split(/\s+/);
  const size = Number(words.find((word) => word.startsWith('text-'))?.slice(5));
  return {
    text: textSizes.includes(size) ? size : 100,
    on: new Set(switches.filter((name) => words.includes(name))),
  };
}

/** The list for the attribute; empty when nothing was chosen. */
export function formatSettings({ text, on }: AccessSettings): string {
  return [...(text === 100 ? [] : [`text-${text}`]), ...switches.filter((name) => on.has(name))].join(' ');
}

/** What holds on this page now: the attribute, else what was kept. */
export function currentSettings(): AccessSettings {
  const { senAccess } = document.documentElement.dataset;
  return parseSettings(senAccess ?? kept());
}

/** Puts choices on the page and keeps them; a browser without storage keeps them for this page. */
export function applySettings(settings: AccessSettings): void {
  const list = formatSettings(settings);
  if (document.documentElement.dataset['senAccess'] !== list) document.documentElement.dataset['senAccess'] = list;
  try {
    if (list) localStorage.setItem(storageKey, list);
    else localStorage.removeItem(storageKey);
  } catch {
    // forbidden or full
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
