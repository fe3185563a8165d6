import { html, type TemplateResult } from 'lit';
import type { FigureName } from './figures.js';

/** What the panel of most portals holds. */
const usualNames: readonly FigureName[] = ['online', 'week', 'month', 'year', 'total'];

const bar = (length: number) => html`<span class="bar">${'\u00a0'.repeat(length)}</span>`;

/** What stands until figures come: as many lines, as high. */
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

/** The line below the figures that is expected. */
export const skeletonFoot = html`<div class="foot" aria-hidden="true">${bar(30)}</div>`;

/** The first line is the lead if it says who is on the portal now. */
export function lineClass(name: FigureName, index: number): string {
  return name === 'online' && !index ? 'lead' : name;
}
