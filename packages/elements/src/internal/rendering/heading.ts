import type { nothing, TemplateResult } from 'lit';
import { html as staticHtml, literal } from 'lit/static-html.js';

const tags = [literal`p`, literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/** A heading of a level from 1 to 6; 0 makes it a paragraph. */
export function heading(
  level: number,
  part: string | typeof nothing,
  content: unknown,
  className: unknown = part,
): TemplateResult {
  const tag = tags[level]!;
  return staticHtml`<${tag} part=${part} class=${className}>${content}</${tag}>`;
}
