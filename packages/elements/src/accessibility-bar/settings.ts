/*
 * The visitor's settings for the whole page: a list of tokens in one attribute of the root element, which style sheets
 * select. The same list is stored in `localStorage`; the head snippet of the docs page restores it before first paint.
 */

/** Key of the storage entry and, in camel case, of the root's data attribute. */
export const storageKey = 'sen-access';

/** The settings that can be on or off. */
export const switches = ['contrast', 'spacing', 'links', 'calm'] as const;

/** A toggle of the accessibility bar. */
export type AccessSwitch = (typeof switches)[number];

/** Text sizes in per cent; 100 is the page’s default. */
export const textSizes = [90, 100, 112, 125, 150, 175, 200];

/** The colour schemes that a visitor can choose. */
const schemes = ['dark', 'light'] as const;

/** The visitor’s settings. */
export interface AccessSettings {
  /** One of {@link textSizes}. */
  text: number;
  /** The chosen colour scheme; undefined for the portal's, which may follow the system. */
  scheme?: (typeof schemes)[number] | undefined;
  on: ReadonlySet<AccessSwitch>;
}

/** Parses a list such as `text-125 contrast`; unknown tokens are ignored. */
export function parseSettings(list: string | null | undefined): AccessSettings {
  const words = (list ?? '').split(/\s+/);
  const size = Number(words.find((strings) => strings.startsWith('text-'))?.slice(5));
  return {
    text: textSizes.includes(size) ? size : 100,
    scheme: schemes.find((name) => words.includes(name)),
    on: new Set(switches.filter((name) => words.includes(name))),
  };
}

/** Serialises the settings for the attribute; empty for the defaults. */
export function formatSettings({ text, scheme, on }: AccessSettings): string {
  return [
    ...(text === 100 ? [] : [`text-${text}`]),
    ...(scheme ? [scheme] : []),
    ...switches.filter((name) => on.has(name)),
  ].join(' ');
}

/** Whether the page is dark: by the visitor's choice, else by the portal's, which may be that of the system. */
export function isDark(): boolean {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return /dark/.test(scheme) && (!/light/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches);
}

/** Switches between light and dark. A choice equal to the portal's scheme is not stored, so that it follows the system. */
export function switchScheme(settings: AccessSettings): AccessSettings {
  const wanted = !isDark();
  const list = document.documentElement.dataset;
  const before = list['senAccess'];
  list['senAccess'] = formatSettings({ ...settings, scheme: undefined });
  const scheme = isDark() === wanted ? undefined : wanted ? 'dark' : 'light';
  if (before === undefined) delete list['senAccess'];
  else list['senAccess'] = before;
  return { ...settings, scheme };
}

/** The current settings: the attribute, else the stored value. */
export function currentSettings(): AccessSettings {
  const { senAccess } = document.documentElement.dataset;
  return parseSettings(senAccess ?? kept());
}

/** Applies and stores the settings; without storage they apply to this page only. */
export function applySettings(settings: AccessSettings): void {
  const list = formatSettings(settings);
  if (document.documentElement.dataset['senAccess'] !== list) document.documentElement.dataset['senAccess'] = list;
  try {
    if (list) localStorage.setItem(storageKey, list);
    else localStorage.removeItem(storageKey);
  } catch {
    // storage forbidden or full
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
