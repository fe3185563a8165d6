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

/** What is shown instead. */
const shown: Record<string, string> = {
  'sen-navigation': 'noscript .base{font-weight:var(--sen-font-weight-semibold,600)}',
  // The tools that a button opens stand below the row.
  'sen-masthead':
    '@container sen-masthead (inline-size < 70rem){.tools:not(:popover-open){display:flex;position:static;flex-wrap:wrap;' +
    'grid-column:1/-1;inline-size:auto;block-size:auto;margin:0;padding:0;border:0;overflow:visible;background:none;color:inherit}}',
};

/** Hides controls that need a script in an element's root. */
export const noscriptStyles = (tag: string): string =>
  `@media (scripting:none){${[hidden[tag], 'button'].filter(Boolean).join()}{display:none}${shown[tag] ?? ''}}`;
