import type { CSSResult } from 'lit';

/** Gives a shadow root the styles of a part that has loaded later, once. */
export function adoptLazyStyles({ adoptedStyleSheets }: ShadowRoot, { styleSheet }: CSSResult): void {
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
