/** How likely a target is right in all of figure, unit, bound and deadline, by what was uncertain about it. */
import type { Found } from './assemble.js';

const ofDue: Record<Found['dueFrom'], number> = {
  own: 0,
  context: 0.01,
  mentioned: 0.1,
  document: 0.2,
  default: 0.1,
  none: 0.3,
};

export function confidenceOf({ claim, stance, isPlan, isList, dueFrom }: Found): number {
  let doubt = 0.03 + ofDue[dueFrom];
  if (stance !== 'promise') doubt += isPlan ? 0.1 : isList ? 0.25 : 0.35;
  if (claim.rule === 'label-follows' || claim.rule === 'growth-of-it') doubt += 0.1;
  if (claim.isCompared) doubt += 0.05;
  for (const each of claim.doubts) doubt += each === 'unknown noun' ? 0.15 : 0.08;
  if (claim.label.split(' ').length < 2) doubt += 0.1;
  return Math.max(0.05, Math.round((1 - doubt) * 100) / 100);
}
