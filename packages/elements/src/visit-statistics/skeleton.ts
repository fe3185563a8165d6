import { html, type TemplateResult } from 'lit';
import type { FigureName } from './figures.js';

/** The figures of most portals. */
const usualNames: readonly FigureName[] = ['online', 'week', 'month', 'year', 'total'];

const bar = (length: number) => html`<span class="bar">${'\u00a0'.repeat(length)}</span>`;

/** The skeleton of the figures: as many lines, of the same height. */
export function skeleton(names: readonly FigureName[]): TemplateResult {
  const lines = names.length ? names : usualNames;
  return html`<dl part="figures" aria-hidden="true">
    ${lines.map(
      (name, index) =>
        html`<div class=${lineClass(name, index)}>
          <dt>${bar(18)}</dt>
          <dd>${bar(index ? 12 : 6)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The skeleton of the foot. */
export const skeletonFoot = html`<div class="foot" aria-hidden="true">${bar(30)}</div>`;

/** Whether the first line is the lead: the visitors online now. */
export function lineClass(name: FigureName, index: number): string {
  return name === 'online' && !index ? 'lead' : name;
}
