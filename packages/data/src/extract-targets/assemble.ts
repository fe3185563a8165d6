/** Targets out of claims: one for each label, with its milestones, parts and group. */
import { foldDiacritics } from '../formats/collate.js';
import type { Claim } from './claims.js';
import type { Stance } from './stance.js';
import type { ExtractedMilestone, ExtractedTarget, UndatedMilestone } from './extracted.js';

/** A claim, with what its place in the text says of it. */
export interface Found {
  claim: Claim;
  span: [number, number];
  figureSpan: [number, number];
  stance: Stance | undefined;
  isList: boolean;
  isPlan?: boolean;
  due?: string | undefined;
  dueFrom: 'own' | 'context' | 'mentioned' | 'document' | 'default' | 'none';
  group?: string | undefined;
  isPart?: boolean;
  confidence?: number;
}

const small = /^(ty|ti|le|so|cac|nhung|cua|duoc|dat|trong|la|va|muc|tong|do|tuoi|o|tai|co|nguoi|tu|den|den|cho)$/;

/** Two labels of one target have the same words, but for small ones: “tỷ lệ người biết chữ” and “người biết chữ”. */
const keyOf = (label: string, unit: string, change: string | undefined) =>
  `${(foldDiacritics(label).match(/[\p{L}\d]+/gu) ?? []).filter((word) => !small.test(word)).join(' ')}|${unit}|${change ?? ''}`;

const figuresOf = ({ claim, figureSpan }: Found): UndatedMilestone => {
  const { figure, bound, change } = claim;
  return {
    ...(figure.max !== undefined
      ? { bound: 'range' as const, min: figure.min, max: figure.max }
      : {
          bound: (bound.bound === 'range' ? 'at-least' : bound.bound) ?? 'at-least',
          value: figure.min,
          ...(bound.strict && { strict: true }),
          ...(bound.reach && { reach: true }),
        }),
    ...(change && { change }),
    ...(figure.of !== undefined && { of: figure.of }),
    span: figureSpan,
  } as UndatedMilestone;
};

const isSameFigure = (a: UndatedMilestone, b: UndatedMilestone) =>
  JSON.stringify({ ...a, span: 0 }) === JSON.stringify({ ...b, span: 0 });

export function assemble(found: readonly Found[], text: string): { targets: ExtractedTarget[]; problems: string[] } {
  const targets: ExtractedTarget[] = [];
  const problems: string[] = [];
  const known = new Map<string, ExtractedTarget>();
  // The number of a parent, so that parts of two targets are kept apart.
  const numbers = new Map<ExtractedTarget, number>();
  let parent: ExtractedTarget | undefined;
  for (const each of found) {
    const { claim } = each;
    const unit = claim.figure.unit.text;
    const owner = each.isPart ? parent : undefined;
    const figures = figuresOf(each);
    const key = `${owner ? numbers.get(owner) : ''}|${keyOf(claim.label, unit, claim.change)}`;
    const same = known.get(key);
    const milestone = each.due === undefined ? undefined : ({ due: each.due, ...figures } as ExtractedMilestone);
    if (same && milestone) {
      const twin = same.milestones.find(({ due }) => due === milestone.due);
      if (!twin) {
        same.milestones.push(milestone);
        same.milestones.sort((a, b) => (a.due < b.due ? -1 : 1));
        same.confidence = Math.min(same.confidence, each.confidence!);
        if (!owner) parent = same;
        continue;
      }
      if (isSameFigure({ ...twin }, { ...milestone })) {
        if (!owner) parent = same;
        continue;
      }
      problems.push(
        `“${claim.label}” has two figures for ${milestone.due}: “${text.slice(...twin.span)}” and “${text.slice(...milestone.span)}”.`,
      );
    }
    const words = text.slice(each.span[0], each.span[1]).replace(/\s+/g, ' ').trim();
    if (!milestone) problems.push(`“${words}” has no deadline; pass \`defaultDue\`.`);
    const target: ExtractedTarget = {
      label: claim.label,
      unit,
      milestones: milestone ? [milestone] : [],
      ...(!milestone && { qualitative: words, undated: figures }),
      span: each.span,
      confidence: each.confidence!,
      ...(each.group && { group: each.group }),
    };
    if (!same) known.set(key, target);
    if (owner) (owner.parts ??= []).push(target);
    else {
      numbers.set(target, targets.push(target));
      parent = target;
    }
  }
  return { targets, problems };
}
