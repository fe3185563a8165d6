/** The settings of the toolbar that are attributes of a page. */
export const attributes = {
  theme: 'data-sen-theme',
  scheme: 'data-sen-scheme',
  contrast: 'data-sen-contrast',
  language: 'lang',
} as const;

/** Applies the settings to the root of the page, as a portal does. */
export function applyGlobals(globals: Record<string, unknown>): void {
  const root = document.documentElement;
  for (const [name, attribute] of Object.entries(attributes)) root.setAttribute(attribute, String(globals[name]));
  root.style.setProperty('--sen-text-scale', String(globals['text'] ?? '1'));
}
