import { bare } from '@sen-portal/data/coerce.js';
import type { Milestone, Scale } from '@sen-portal/data';
import { formatMeasure } from '@sen-portal/data/format-measure.js';
import { deadlineOf } from '@sen-portal/data/progress.js';
import { scaleOf } from '@sen-portal/data/scale.js';
import { html as plainHtml, nothing, svg, type TemplateResult } from 'lit';
import { templateVariant } from '../internal/rendering/template-variants.js';
import { barOf, ends, markOf, share, type Bar, type Span } from './geometry.js';
import { placeLabels } from './place-labels.js';
import {
  baselineText,
  goalSigns,
  goalTexts,
  milestoneStatusOf,
  scaleText,
  stateText,
  tierOf,
  whenText,
  type FormatContext,
  type ParsedTarget,
} from './sentence.js';
import { terms } from './target-meter.terms.js';

/** Options of a meter besides its target. */
export interface MeterOptions extends FormatContext {
  /** Heading level of the label, 1–6; 0 for a paragraph. */
  level: number;
  /** The deadline that determines the state. Default: the next open one. */
  due?: string | undefined;
  /** Whether children of the host fill slots of the meter. */
  slotted: boolean;
}

const none: Bar = { x: '0', width: '0', to: '0' };

/**
 * Renders one target. The texts, read in order, are the sentence of `fullSentence()`; the drawing is hidden from the
 * accessibility tree.
 *
 * A page may hold thousands: two milestones, which most targets have, are in the template itself, what is missing is an
 * empty element that the styles hide, and texts are set as `textContent`, without the marker nodes of Lit, as in a card.
 */
export function meter(target: ParsedTarget, around: MeterOptions): TemplateResult {
  const { locale, due } = around;
  const { unit, actual, qualitative, source, baseline } = target;
  const html = templateVariant(around.level, around.slotted, false);
  const strings = terms(locale);
  const milestones = inOrder(target.milestones);
  const known = bare({ ...target, milestones });
  const milestoneStatus = milestoneStatusOf(known, around, due);
  const { milestone, state } = milestoneStatus;
  const has = actual !== undefined;
  const drawn = milestones.length > 0;

  const scale = scaleOf(known);
  const [first = none, second = none, ...later] = milestones.map((each) => markOf(each, scale));
  const bar = has ? barOf(actual, scale) : none;

  const goals = goalTexts(known, locale, !qualitative);
  const on = milestone ? milestones.indexOf(milestone) : -1;
  const before: unknown[] = [];
  if (qualitative || !drawn)
    before.push(entry('qualitative', qualitative ? `${strings.goal} ${qualitative}` : strings.invalid));
  if (baseline) before.push(entry('from', baselineText(target, locale)));
  const more = goals.slice(2).map((text, index) => entry('due', text, on === index + 2));

  // Space between tags would be nodes, thousands of them.
  // prettier-ignore
  return html`<div part="base" class=${`base meter ${has ? tierOf(state) : 'plan'} on-${on}`}><div part="top" class="top"><slot name="label"><h0
    part="label" class="label" .textContent=${target.label || strings.untitled}></h0></slot><p part="value" class="value"><small
    .textContent=${has ? whenText(target, around) : ''}></small> <b .textContent=${has ? formatMeasure(actual, unit, locale) : ''}></b></p></div><svg
    part="track" class="track" aria-hidden="true" ?hidden=${!drawn}><line class="axis" x2="100%" y1="50%" y2="50%"></line><rect
    part="fill" class="fill" ?hidden=${!has} x=${bar.x} width=${bar.width} height="100%"></rect><line
    class="stripes" x1=${bar.x} x2=${bar.to} y1="50%" y2="50%"></line><rect
    class="mark" x=${second.x} width=${second.width} height="100%" rx="0.375em"></rect><rect
    class="mark first" x=${first.x} width=${first.width} height="100%" rx="0.375em"></rect>${
    later.length || bar.beyond || baseline ? extras(later, bar, baseline && share(baseline.value, scale)) : nothing}</svg>${
    drawn && !has ? labels(known, milestones, scale, locale) : nothing}<div part="legend" class="legend" data-scale=${(drawn && scaleText(known, locale)) || nothing}>${
    before.length ? before : nothing}<span part="milestone" class="due first" .textContent=${goals[0] ?? ''}></span><span
    part="milestone" class="due" .textContent=${goals[1] ?? ''}></span>${more.length ? more : nothing}<span
    part="state" class="chip" .textContent=${has ? stateText(target, milestoneStatus, locale) : ''}></span></div><slot
    name="note">${source ? plainHtml`<p part="note" class="note">${strings.source(source)}</p>` : nothing}</slot></div>`;
}

const entry = (kind: string, text: string, on = false): TemplateResult =>
  plainHtml`<span part=${kind === 'due' ? 'milestone' : nothing} class=${on ? `${kind} on` : kind} .textContent=${text}></span>`;

/** Earliest deadline first; a year ends with its December. */
function inOrder(milestones: readonly Milestone[] = []): readonly Milestone[] {
  return [...milestones].sort((a, b) => deadlineOf(a.due) - deadlineOf(b.due));
}

/** What few drawings have: more marks than two, the start, an arrow where the figure is beyond the scale. */
function extras(later: readonly Span[], { beyond }: Bar, start: number | undefined): TemplateResult {
  return svg`${later.map(
    ({ x, width }) => svg`<rect class="mark later" x=${x} width=${width} height="100%"></rect>`,
  )}${start === undefined ? nothing : svg`<line class="start" x1=${`${start}%`} x2=${`${start}%`} y2="100%"></line>`}${beyondArrow(beyond)}`;
}

/** The arrow at the end of a scale that the figure lies beyond. */
export const beyondArrow = (beyond: Bar['beyond']): TemplateResult | typeof nothing =>
  beyond
    ? svg`<svg class="beyond" x=${beyond} y="50%"><path d=${beyond === '0%' ? 'M0-8v16l-9-8z' : 'M0-8v16l9-8z'}></path></svg>`
    : nothing;

/** The figures of the marks; the unit follows in the legend, unless it is short. */
function labels(
  { unit = '%', baseline }: ParsedTarget,
  milestones: readonly Milestone[],
  scale: Scale,
  locale: string,
): TemplateResult {
  const short = unit === '%' ? unit : '';
  const marked = milestones.map((each) => {
    const [from, to] = ends(each);
    return { at: share((from + to) / 2, scale), text: goalSigns(each, short, locale) };
  });
  if (baseline) marked.push({ at: share(baseline.value, scale), text: formatMeasure(baseline.value, short, locale) });
  const placed = placeLabels(marked);
  const lines = Math.max(...placed.map(({ line }) => line)) + 1;
  return plainHtml`<svg class="labels" aria-hidden="true" height=${`${lines * 1.4}em`}>${placed.map(
    ({ at, text, anchor, line }) =>
      svg`<text x=${`${at}%`} y=${`${line * 1.4 + 1}em`} text-anchor=${anchor}>${text}</text>`,
  )}</svg>`;
}
