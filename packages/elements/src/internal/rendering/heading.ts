import type { nothing, TemplateResult } from 'lit';
import { templateVariant } from './template-variants.js';

/** A heading of a level from 1 to 6; 0 makes it a paragraph. */
export function heading(
  level: number,
  part: string | typeof nothing,
  content: unknown,
  className: unknown = part,
): TemplateResult {
  const html = templateVariant(level, true, false);
  return html`<h0 part=${part} class=${className}>${content}</h0>`;
}
