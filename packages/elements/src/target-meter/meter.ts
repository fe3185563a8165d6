import { bare } from '@sen-portal/data/coerce.js';
import type { Milestone, Scale } from '@sen-portal/data';
import { formatDue, formatMeasure } from '@sen-portal/data/format-measure.js';
import { deadlineOf } from '@sen-portal/data/progress.js';
import { position, scaleOf } from '@sen-portal/data/scale.js';
import { html as plainHtml, nothing, svg, type TemplateResult } from 'lit';
import { templateVariant } from '../internal/rendering/template-variants.js';
import {
  baselineText,
  goalSigns,
  goalTexts,
  scaleText,
  milestoneStatusOf,
  stateText,
  whenText,
  type ParsedTarget,
  type MilestoneStatus,
  type FormatContext,
} from './sentence.js';
import { terms } from './target-meter.terms.js';
import { placeYears } from './years.js';

/** What a meter needs to know besides its target. */
export interface MeterOptions extends FormatContext {
  /** Heading level of the label, 1–6; 0 for a paragraph. */
  level: number;
  /** The deadline that drives the state. Default: the next one that is open. */
  due?: string | undefined;
  /** Where the target stands, for those who know already. */
  standing?: MilestoneStatus | undefined;
  /** The first deadline of all that stand together: its marks are solid, the others hollow. Default: the target's first. */
  firstDue?: string | undefined;
  /** Whether other targets beside this one have figures, so that it is worth saying that this one has none. */
  compared?: boolean | undefined;
  /** Whether children of the host fill slots of the meter. */
  slotted?: boolean;
  /** Whether the meter is an item of another element's list, which has `wayPaint` ready. */
  nested?: boolean;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Where a figure stands on the scale, in percent of its length. */
const share = (value: number, scale: Scale) => round(position(value, scale) * 100);

const noMark = { x: '0', width: '0' };

const ends = (milestone: Milestone): [number, number] =>
  milestone.bound === 'range' ? [milestone.min, milestone.max] : [milestone.value, milestone.value];

/**
 * Renders one target; the meter element and the board share this. The texts, read in their order, are the sentence of
 * `fullSentence()`; the drawing is hidden from the accessibility tree.
 *
 * A page may hold thousands: two milestones, which most targets have, stand in the template itself, what is missing is an
 * empty element that the styles hide, and texts are set as `textContent`, without the marker nodes of Lit, as in a card.
 */
export function meter(target: ParsedTarget, around: MeterOptions): TemplateResult {
  const { locale, due, compared = false, nested = false, slotted = false } = around;
  const { unit = '%', actual, qualitative = '', source } = target;
  const html = templateVariant(around.level, slotted, false);
  const word = terms(locale);
  const milestones = inOrder(target.milestones);
  const known = bare({ ...target, milestones });
  const standing = around.standing ?? milestoneStatusOf(known, around, due);
  const { milestone, state } = standing;
  const has = actual !== undefined;
  const isPercent = unit === '%';
  const drawn = milestones.length > 0;

  const [figure, small] = has
    ? [
        formatMeasure(actual, isPercent ? unit : '', locale),
        `${isPercent ? '' : `${unit} `}${whenText(target, around)}`,
      ]
    : milestone
      ? [goalSigns(milestone, unit, locale), word.by(formatDue(milestone.due, locale))]
      : ['', due && drawn ? word.notSet(due) : ''];

  const scale = scaleOf(known);
  const marks = milestones.map((each) => {
    const [from, to] = ends(each).map((value) => share(value, scale)) as [number, number];
    return { x: `${from}%`, width: from === to ? '3' : `${round(to - from)}%` };
  });
  const [first = noMark, second = noMark] = marks;
  // Without a figure the bar is the way to the last milestone, down from the far end if less is better.
  const down = !has && milestones[0]?.bound === 'at-most';
  const origin = share(down ? scale.max : 0, scale);
  const end = has
    ? share(actual, scale)
    : share((down ? Math.min : Math.max)(...milestones.map((each) => ends(each)[0])), scale);
  const bar = {
    x: `${Math.min(origin, end)}%`,
    width: `${Math.abs(round(end - origin))}%`,
    to: `${Math.max(origin, end)}%`,
  };

  const goals = goalTexts(known, locale, (has || compared) && !qualitative);
  const on = milestone ? milestones.indexOf(milestone) : -1;
  const late = around.firstDue !== undefined && drawn && `${milestones[0]!.due}` !== around.firstDue;
  const look = `${nested ? '' : 'base '}meter ${has ? state : down ? 'way down' : 'way'} on-${on}${late ? ' late' : ''}`;
  const more = goals.slice(2).map((text, index) => entry('due', text, on === index + 2));
  if (target.baseline) more.push(entry('', baselineText(target, locale)));
  const before: unknown[] = [];
  const silent = !has && !(compared && drawn);
  if (silent && (drawn || qualitative)) before.push(entry('chip', word.goal));
  if (qualitative || !drawn) before.push(entry('qualitative', qualitative || word.invalid));

  // Space between tags would be nodes, thousands of them.
  // prettier-ignore
  return html`<div part=${nested ? 'meter' : 'base'} class=${look}><div part="top" class="top"><slot name="label"><h0
    part="label" class="label" .textContent=${target.label || word.untitled}></h0></slot><p part="value" class="value" aria-hidden=${has ? nothing : 'true'}><b
    .textContent=${figure}></b> <small .textContent=${small}></small></p></div><svg
    part="track" class="track" aria-hidden="true" ?hidden=${!drawn}><rect part="fill" class="fill" x=${bar.x} width=${bar.width} height="100%" rx="0.375em"></rect><line
    class="stripes" x1=${bar.x} x2=${bar.to} y1="50%" y2="50%"></line>${has || !drawn ? nothing : way(bar, nested)}<rect
    class="mark first" x=${first.x} width=${first.width} height="100%" rx="1.5"></rect><rect
    class="mark" x=${second.x} width=${second.width} height="100%" rx="1.5"></rect>${marks.length > 2 ? marks.slice(2).map(mark) : nothing}</svg>${
    has || !drawn ? nothing : years(milestones, scale, locale)}<div part="legend" class="legend" data-scale=${(drawn && scaleText(known, locale)) || nothing}>${
    before.length ? before : nothing}<span part="milestone" class="due first" .textContent=${goals[0] ?? ''}></span><span
    part="milestone" class="due" .textContent=${goals[1] ?? ''}></span>${more.length ? more : nothing}<span
    part="state" class="chip" .textContent=${has ? stateText(target, standing, locale) : silent ? '' : word.noData}></span></div><slot
    name="note">${source ? plainHtml`<p part="note" class="note">${word.source(source)}</p>` : nothing}</slot></div>`;
}

const mark = ({ x, width }: typeof noMark): TemplateResult =>
  svg`<rect class="mark" x=${x} width=${width} height="100%" rx="1.5"></rect>`;

const entry = (kind: string, text: string, on = false): TemplateResult =>
  plainHtml`<span part=${kind === 'due' ? 'milestone' : nothing} class=${on ? `${kind} on` : kind} .textContent=${text}></span>`;

/** Earliest deadline first; a year ends with its December. */
function inOrder(milestones: readonly Milestone[] = []): readonly Milestone[] {
  return [...milestones].sort((a, b) => deadlineOf(a.due) - deadlineOf(b.due));
}

/** The bar of a target without a figure, growing towards the milestones. */
function way({ x, width }: { x: string; width: string }, nested: boolean): TemplateResult {
  return svg`${nested ? nothing : projectionGradient}<rect fill="url(#way)" x=${x} width=${width} height="100%" rx="0.375em"></rect>`;
}

/** What the way is painted with; once a shadow tree. */
export const projectionGradient = svg`<linearGradient id="way"><stop></stop><stop offset="1"></stop></linearGradient>`;

function years(milestones: readonly Milestone[], scale: Scale, locale: string): TemplateResult {
  const marked = milestones.map((each) => {
    const [from, to] = ends(each);
    return { at: share((from + to) / 2, scale), text: formatDue(each.due, locale) };
  });
  return plainHtml`<svg class="years" aria-hidden="true">${placeYears(marked).map(
    ({ at, text, anchor }) => svg`<text x=${`${at}%`} y="1em" text-anchor=${anchor}>${text}</text>`,
  )}</svg>`;
}
