import { formatNumber } from '@sen-portal/data/format.js';
import { html, nothing, type TemplateResult } from 'lit';
import { terms } from './organisation.terms.js';
import type { ChartBox, ChartView } from './view.js';

/**
 * The first levels as boxes with lines, for a wide container: buttons that lead to the units in the list below. A narrow
 * container shows the list alone.
 */
export function chart({ root, row }: ChartView, locale: string, onSelect: (box: ChartBox) => void): TemplateResult {
  const strings = terms(locale);
  const button = (box: ChartBox, name: string) =>
    box.unit
      ? html`<button type="button" part="box" class=${name} @click=${() => onSelect(box)}>${box.name}</button>`
      : html`<span part="box" class=${name}>${box.name}</span>`;
  const columns = html`<ul class="chart-row" role="list">
    ${row.map(
      (box) =>
        html`<li class="chart-column">
          ${button(box, 'box')}
          ${
            box.inner.length
              ? html`<ul class="chart-inner" role="list">
                  ${box.inner.map((inner) => html`<li>${button(inner, 'line-box')}</li>`)}${
                    box.more
                      ? html`<li><span class="more">${strings.more(formatNumber(box.more, locale))}</span></li>`
                      : nothing
                  }
                </ul>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
  return html`<nav part="chart" class="chart of-${row.length}" aria-label=${strings.chart}>
    ${
      root
        ? html`<ul class="chart-root" role="list">
            <li>${button(root, 'box root')} ${columns}</li>
          </ul>`
        : columns
    }
  </nav>`;
}
