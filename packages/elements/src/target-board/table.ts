/** The table of the board: one row per target, with its drawing on the axis of all. */
import { formatDue, formatMeasure } from '@sen-portal/data/format-measure.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { heading } from '../internal/rendering/heading.js';
import { beyondArrow } from '../target-meter/meter.js';
import type { Row, RowGroup } from './groups.js';
import { isOnAxis, laneOf, type Lane } from './lane.js';
import { inOrder, isShown, type BoardState } from './programme.js';
import { commonNotes, rowText, type CommonNotes } from './row-text.js';
import { terms } from './target-board.terms.js';
import { markClass } from './tiles.js';

/*
 * Roles are given although the elements have them: in a narrow board rows are no table rows to CSS, and then browsers
 * drop the roles. The drawing is hidden from the accessibility tree; the other cells say the same.
 */

/** What all rows share. */
interface Shared {
  state: BoardState;
  common: CommonNotes;
  /** Whether a row of percentages exists, which the axis is for. */
  hasAxis: boolean;
}

/** The table; `level` is that of the headings of groups. */
export function boardTable(state: BoardState, level: number): TemplateResult {
  const { title, groups, deadlines, due, hasFigures, rows, locale } = state;
  const strings = terms(locale);
  const hasAxis = rows.some(({ target }) => target.milestones?.length && isOnAxis(target));
  const shared: Shared = { state, common: commonNotes(state), hasAxis };
  return html`<table part="table" role="table" class=${hasFigures ? 'figures' : 'plan'}>
    <caption class="visually-hidden">
      ${title}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader" class="name">${strings.target}</th>
        <th class="lane" aria-hidden="true">${hasAxis ? axis(locale) : nothing}</th>
        ${hasFigures ? html`<th scope="col" role="columnheader" class="n">${strings.actual}</th>` : nothing}
        ${deadlines.map(
          (each, index) =>
            html`<th scope="col" role="columnheader" class=${each === due ? 'n on' : 'n'}>
              <i class=${markClass(index)}></i>${formatDue(each, locale)}
            </th>`,
        )}
      </tr>
    </thead>
    ${groups.map((group) => renderGroup(shared, group, level))}
  </table>`;
}

const axis = (locale: string): TemplateResult =>
  html`<svg class="axis">
    ${[0, 25, 50, 75, 100].map(
      (at) => svg`<text x=${`${at}%`} y="1em">${at < 100 ? at : formatMeasure(at, '%', locale)}</text>`,
    )}
  </svg>`;

const columnsOf = ({ deadlines, hasFigures }: BoardState) => deadlines.length + (hasFigures ? 3 : 2);

/** A group with its heading; hidden if the filter leaves no row. */
function renderGroup(shared: Shared, { label, rows, element }: RowGroup, level: number): TemplateResult {
  const { state } = shared;
  // In a declarative shadow root an unnamed slot takes any child.
  const head = element ? html`<slot .assigned=${[element]}></slot>` : label && heading(level, 'group-heading', label);
  return html`<tbody part="group" role="rowgroup" ?hidden=${!rows.some((row) => isShown(state, row))}>
    ${
      head
        ? html`<tr role="row" class="group">
            <th scope="rowgroup" role="rowheader" colspan=${columnsOf(state)}>${head}</th>
          </tr>`
        : nothing
    }${renderRows(shared, rows, 0)}
  </tbody>`;
}

const renderRows = (shared: Shared, rows: readonly Row[], depth: number): unknown[] =>
  inOrder(shared.state, rows).flatMap((row) => [
    renderRow(shared, row, depth),
    ...renderRows(shared, row.parts, depth + 1),
  ]);

/**
 * Rows are hidden instead of removed, and rendered again only when their status may have changed: there may be
 * hundreds.
 */
function renderRow({ state, common }: Shared, row: Row, depth: number): TemplateResult {
  const { milestoneStatuses, locale } = state;
  return html`<tr part="row" role="row" class=${`row depth-${Math.min(depth, 3)}`} ?hidden=${!isShown(state, row)}>
    ${guard([row, milestoneStatuses, locale, depth], () => rowCells(state, row, depth, common))}
  </tr>`;
}

// Space between tags would be nodes, thousands of them.
// prettier-ignore
function rowCells(state: BoardState, row: Row, depth: number, common: CommonNotes): TemplateResult {
  const { deadlines, due, hasFigures, locale } = state;
  const { label, words, actual, tier, state: said, goals, notes } = rowText(state, row, common);
  const name = html`<th scope="row" role="rowheader" class="name">${
    depth ? html`<span class="of">${terms(locale).part}</span> ` : nothing}<span part="label" .textContent=${label}></span>${
    notes.map((note) => html` <span class="row-note">${note}</span>`)}</th>`;
  const lane = words === undefined && laneOf(row.target, deadlines, locale);
  if (!lane) return html`${name}<td role="cell" part="words" class="words" colspan=${columnsOf(state) - 1}>${words}</td>`;
  return html`${name}<td part="lane" class=${`lane ${tier}${lane.ends ? ' own' : ''}`} aria-hidden="true">${drawing(lane)}</td>${
    hasFigures
      ? html`<td role="cell" part="actual" class=${`n actual ${tier}`}><b .textContent=${actual}></b><span part="state" class="said" .textContent=${said}></span></td>`
      : nothing}${goals.map(
      ({ text, signs }, index) => html`<td role="cell" part="goal" class=${`n${deadlines[index] === due ? ' on' : ''}${text === '–' ? ' none' : ''}`} >${text === '–' ? text : goalCell(formatDue(deadlines[index]!, locale), text, signs)}</td>`)}`;
}

/**
 * The figure of a milestone: signs for the eye, and words for screen readers, of which some skip `≥` and `<`. The year is
 * seen in a narrow board, and spoken when an article is read aloud; it is inert, since a screen reader has it from the head
 * of the column.
 */
const goalCell = (due: string, text: string, signs: string | undefined): TemplateResult =>
  html`<span class="due" inert>${due}</span
    >${signs ? html`<span aria-hidden="true">${signs}</span><span class="visually-hidden">${text}</span>` : text}`;

// prettier-ignore
function drawing({ bar, way, marks, ends }: Lane): TemplateResult {
  return html`<svg class="drawing">${
    ends ? svg`<line class="own-axis" x2="100%" y1="50%" y2="50%"></line><text x="0" y="100%">${ends[0]}</text><text class="last" x="100%" y="100%">${ends[1]}</text>` : nothing}${
    bar ? svg`<rect class="fill" x=${bar.x} width=${bar.width} height="100%"></rect><line class="stripes" x1=${bar.x} x2=${bar.to} y1="50%" y2="50%"></line>` : nothing}${
    way ? svg`<line class="way" x1=${way[0]} x2=${way[1]} y1="50%" y2="50%"></line>` : nothing}${
    marks.map(({ index, x, width, to, arrow }) => svg`<rect class=${`mark ${index ? (index > 1 ? 'later' : '') : 'first'}`} x=${x} width=${width} height="100%" rx=${index > 1 ? '0' : '0.375em'}></rect>${
      arrow ? svg`<text class="limit" x=${to} y="50%" dx="0.6em">${arrow}</text>` : nothing}`)}${beyondArrow(bar?.beyond)}</svg>`;
}
