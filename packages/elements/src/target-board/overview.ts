import type { Milestone } from '@sen-portal/data';
import { formatDue, formatMeasure } from '@sen-portal/data/format-measure.js';
import { position, scaleOf } from '@sen-portal/data/scale.js';
import { html, svg, nothing, type TemplateResult } from 'lit';
import type { Row } from './groups.js';
import type { RowState } from './programme.js';
import { terms } from './target-board.terms.js';

const ends = (milestone: Milestone): [number, number] =>
  milestone.bound === 'range' ? [milestone.min, milestone.max] : [milestone.value, milestone.value];

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * A line for each target in percent, from its first milestone to its last, the lowest at the top. Always four paths:
 * the dots are strokes of zero length with round caps.
 */
export function dotPlot(
  rows: readonly Row[],
  deadlines: readonly string[],
  locale: string,
): TemplateResult | typeof nothing {
  const shares = rows
    .filter(({ target }) => (target.unit ?? '%') === '%' && target.milestones?.length)
    .map(({ target }) => ({
      milestones: target.milestones!,
      scale: scaleOf({ ...target, milestones: target.milestones! }),
    }))
    .filter(({ scale }) => scale.min === 0 && scale.max === 100)
    .map(({ milestones, scale }) => {
      const places = milestones.map((each) => ({
        isFirst: `${each.due}` === deadlines[0],
        at: ends(each).map((value) => round(position(value, scale) * 100)) as [number, number],
      }));
      return {
        places,
        low: Math.min(...places.flatMap(({ at }) => at)),
        high: Math.max(...places.flatMap(({ at }) => at)),
      };
    })
    .sort((a, b) => a.low - b.low || a.high - b.high);
  if (shares.length < 3) return nothing;

  let ways = '';
  let first = '';
  let next = '';
  shares.forEach(({ places, low, high }, index) => {
    const y = index + 0.5;
    if (low < high) ways += `M${low} ${y}H${high}`;
    for (const { at, isFirst } of places) {
      const mark = `M${at[0]} ${y}H${at[1]}`;
      if (isFirst) first += mark;
      else next += mark;
    }
  });
  const { length } = shares;
  const grid = [0, 25, 50, 75, 100];
  const key = deadlines
    .slice(0, 3)
    .map((due, index) => html`<span class=${index ? 'due' : 'due first'}>${formatDue(due, locale)}</span>`);
  return html`<p class="key" aria-hidden="true">${terms(locale).overview} ${key}</p>
    <svg
      class="plot"
      aria-hidden="true"
      height=${`${Math.min(length * 0.7, 18)}em`}
      viewBox=${`0 0 100 ${length}`}
      preserveAspectRatio="none"
    >
      <path class="grid" d=${grid.map((at) => `M${at} 0V${length}`).join('')}></path>
      <path class="ways" d=${ways || nothing}></path>
      <path class="outer" d=${next || nothing}></path>
      <path class="inner" d=${next || nothing}></path>
      <path class="outer" d=${first || nothing}></path></svg
    ><svg class="axis" aria-hidden="true">
      ${grid.map(
        (at) =>
          svg`<text x=${`${at}%`} y="1em" text-anchor=${at === 0 ? 'start' : at === 100 ? 'end' : 'middle'}>${formatMeasure(at, '%', locale)}</text>`,
      )}
    </svg>`;
}

/** A stacked bar of the states, each as wide as its count of targets. */
export function stateBar(counts: ReadonlyMap<RowState, number>): TemplateResult {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let at = 0;
  return html`<svg class="states" aria-hidden="true">
    ${[...counts].map(([state, count]) => {
      const from = at;
      at += (count / all) * 100;
      const [x, width] = [`${round(from)}%`, `${round(at - from)}%`];
      return svg`<g class=${state}><rect class="fill" x=${x} width=${width} height="100%"></rect><line class="stripes" x1=${x} x2=${`${round(at)}%`} y1="50%" y2="50%"></line></g>`;
    })}
  </svg>`;
}
