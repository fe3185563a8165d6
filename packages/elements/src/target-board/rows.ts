/** The meters of the board in their groups. Pure templates. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { heading } from '../internal/rendering/heading.js';
import { meter } from '../target-meter/meter.js';
import type { Row, RowGroup } from './groups.js';
import { inOrder, isShown, type BoardState } from './programme.js';
import { terms } from './target-board.terms.js';

/** A group with its heading; hidden if the filter leaves no row. */
export function renderGroup(state: BoardState, { label, rows, element }: RowGroup, level: number): TemplateResult {
  // In a declarative shadow root an unnamed slot takes any child.
  const drawn = label && heading(level, 'group-heading', label);
  return html`<div part="group" class="group" ?hidden=${!rows.some((row) => isShown(state, row))}>
    ${element ? html`<slot .assigned=${[element]}></slot>` : drawn || nothing}${renderRows(state, rows)}
  </div>`;
}

const renderRows = (state: BoardState, rows: readonly Row[]): TemplateResult =>
  html`<ul>
    ${inOrder(state, rows).map((row) => renderRow(state, row))}
  </ul>`;

/**
 * Rows are hidden instead of removed, and rendered again only when their status may have changed: there may be
 * hundreds.
 */
function renderRow(state: BoardState, row: Row): TemplateResult {
  const { target, parts, element } = row;
  const { standings, locale, deadlines, hasFigures: compared } = state;
  const draw = () =>
    meter(target, { ...state, level: 0, nested: true, standing: standings.get(row), firstDue: deadlines[0], compared });
  const own = element ? html`<slot .assigned=${[element]}></slot>` : guard([row, standings, locale], draw);
  const inner = parts.length
    ? html`<p class="of">${terms(locale).parts}</p>
        ${renderRows(state, parts)}`
    : nothing;
  return html`<li part="row" class="row" ?hidden=${!isShown(state, row)}>${own}${inner}</li>`;
}
