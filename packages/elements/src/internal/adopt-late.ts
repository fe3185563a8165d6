import type { CSSResult } from 'lit';

/** Gives a shadow root the styles of a part that has loaded later, once. */
export function adoptLate(root: Node, { styleSheet }: CSSResult): void {
  const { adoptedStyleSheets } = root as ShadowRoot;
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
