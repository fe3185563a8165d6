/*
 * How rendered elements look where no script will ever come: without what can only be used with one.
 */

const hidden: Record<string, string> = {
  'sen-accessibility-bar': '.base',
  'sen-article': '.tools li,.status',
  // Its children take its place: the whole menu, nothing folded.
  'sen-navigation': '.base:has(~noscript)',
  'sen-section-list': '.topics,.more,.shown',
  'sen-party-work-list': '.topics,.more,.shown',
  'sen-target-board': '.controls,.filters,.status',
};

const menu = 'noscript .base{font-weight:var(--sen-font-weight-semibold,600)}';

/** Styles that hide in an element's root what would do nothing. */
export const noscriptStyles = (tag: string): string =>
  `@media (scripting:none){${[hidden[tag], 'button'].filter(Boolean).join()}{display:none}${tag === 'sen-navigation' ? menu : ''}}`;
