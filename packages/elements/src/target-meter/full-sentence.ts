import type { FormatContext, MilestoneStatus, ParsedTarget, phrases } from './sentence.js';

/**
 * All of a meter in one sentence: name, figure, milestones, state. This is what the parts on the page say in their
 * order, and what `announce-as-meter` announces.
 */
export function fullSentence(
  target: ParsedTarget,
  around: FormatContext,
  milestoneStatus: MilestoneStatus,
  { baselineText, formatMeasure, goalTexts, stateText, terms, whenText }: typeof phrases,
): string {
  const { locale } = around;
  const { label, unit, actual, milestones = [], qualitative } = target;
  const strings = terms(locale);
  const has = actual !== undefined;
  const figure = has ? `: ${whenText(target, around)} ${formatMeasure(actual, unit, locale)}` : '';
  const goals = goalTexts(target, locale, !qualitative);
  if (qualitative) goals.unshift(`${strings.goal} ${qualitative}`);
  const start = baselineText(target, locale);
  if (start && goals.length) goals.unshift(start);
  const said = [
    (label || strings.untitled) + figure,
    goals.length ? goals.join('; ') : strings.invalid,
    has && milestones.length ? stateText(target, milestoneStatus, locale) : '',
  ];
  return `${said.filter(Boolean).join('. ')}.`;
}
