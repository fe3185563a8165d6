/** One tile per milestone: its counts, and the switch between milestones. */
import { formatDue, formatMeasure } from '@sen-portal/data/format-measure.js';
import { formatNumber } from '@sen-portal/data/format.js';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ends } from '../target-meter/geometry.js';
import type { Row } from './groups.js';
import { milestoneStatusesOf, tallyOf, type BoardState, type Tally } from './programme.js';
import { terms } from './target-board.terms.js';

type Listener = (event: Event) => void;

/** The tiles, a radio group; a single one is not a choice. */
export function milestoneTiles(state: BoardState, onChoice: Listener): TemplateResult | typeof nothing {
  const { deadlines, due, locale, milestoneStatuses } = state;
  if (!deadlines.length) return nothing;
  const isChoice = deadlines.length > 1;
  const tiles = deadlines.map((each, index) => {
    const content = html`<span class="tile-name"
        ><i class=${markClass(index)}></i>${terms(locale).milestone(formatDue(each, locale))}</span
      >
      ${guard([milestoneStatuses, locale], () => tileContent(state, each))}`;
    return isChoice
      ? html`<label class="tile" part="milestone"
          ><input type="radio" name="milestones" .value=${each} .checked=${each === due} />${content}</label
        >`
      : html`<div class="tile" part="milestone">${content}</div>`;
  });
  return isChoice
    ? html`<fieldset part="milestones" class="tiles" @change=${onChoice}>
        <legend class="visually-hidden">${terms(locale).due}</legend>
        ${tiles}
      </fieldset>`
    : html`<div part="milestones" class="tiles">${tiles}</div>`;
}

/** The class of the mark of a deadline: solid for the first, hollow for the second, square for those after it. */
export const markClass = (index: number): string => `sign ${index ? (index > 1 ? 'later' : '') : 'first'}`;

function tileContent(state: BoardState, due: string): TemplateResult {
  const { rows, hasFigures, locale, milestoneStatuses } = state;
  const strings = terms(locale);
  const count = (number: number) => formatNumber(number, locale);
  const tally = tallyOf(due === state.due ? milestoneStatuses : milestoneStatusesOf(rows, state, due));
  const { all, reached, open, withoutFigure } = tally;
  if (!hasFigures) {
    const span = spanText(rows, due, locale);
    return html`<span class="tile-count"><b>${count(all)}</b>${strings.numeric(all)}</span>
      ${span ? html`<span class="tile-more">${span}</span>` : nothing}`;
  }
  return html`<span class="tile-count"><b>${count(reached)}</b>${strings.ofReached(count(all), all)}</span>
    ${stackedBar(tally)}
    <span class="tile-more"
      ><span class="reached">${strings.reachedCount(count(reached))}</span>
      <span class="open">${strings.openCount(count(open))}</span>
      ${withoutFigure ? html`<span>${strings.withoutFigure(count(withoutFigure))}</span>` : nothing}</span
    >`;
}

/** The lowest and the highest figure of a milestone in percent. */
function spanText(rows: readonly Row[], due: string, locale: string): string {
  const figures = rows
    .filter(({ target }) => (target.unit ?? '%') === '%')
    .flatMap(({ target }) => (target.milestones ?? []).filter((each) => `${each.due}` === due).flatMap(ends));
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  return low < high ? terms(locale).span(formatMeasure(low, '%', locale), formatMeasure(high, '%', locale)) : '';
}

/** Three segments as wide as their counts: reached, not reached yet, without a figure. */
function stackedBar({ all, reached, open, withoutFigure }: Tally): TemplateResult {
  let at = 0;
  const segments = Object.entries({ reached, open, unrated: withoutFigure }).map(([tier, count]) => {
    const [from, to] = [at, (at += (count / (all || 1)) * 100)].map((value) => Math.round(value * 10) / 10) as [
      number,
      number,
    ];
    return svg`<g class=${tier}><rect class="fill" x=${`${from}%`} width=${`${to - from}%`} height="100%"></rect><line class="stripes" x1=${`${from}%`} x2=${`${to}%`} y1="50%" y2="50%"></line></g>`;
  });
  return html`<svg class="tally" aria-hidden="true">${segments}</svg>`;
}
