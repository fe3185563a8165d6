/* Styles of rendered elements without script: controls that need one are hidden. */

const hidden: Record<string, string> = {
  'sen-accessibility-bar': '.base',
  'sen-article': '.tools li,.status',
  // Replaced by its children: the whole menu, nothing collapsed.
  'sen-navigation': '.base:has(~noscript)',
  'sen-section-list': '.topics,.more,.shown',
  'sen-party-work-list': '.topics,.more,.shown',
  'sen-target-board': '.controls,.status',
};

const menu = 'noscript .base{font-weight:var(--sen-font-weight-semibold,600)}';

/** Hides controls that need a script in an element's root. */
export const noscriptStyles = (tag: string): string =>
  `@media (scripting:none){${[hidden[tag], 'button'].filter(Boolean).join()}{display:none}${tag === 'sen-navigation' ? menu : ''}}`;
