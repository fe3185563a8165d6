import type { ExtractedTarget } from '../extract-targets/extract-targets.js';

/** Each figure as a line: `label: 2030 ≥95% trở lên`, in the signs of the attribute's grammar. */
export function lines(targets: readonly ExtractedTarget[], indent = ''): string[] {
  const signs = { 'at-least': '≥', 'at-most': '≤', exactly: '=', about: '~', range: '' } as const;
  return targets.flatMap((target) => [
    ...target.milestones.map((each) => {
      const figure = each.bound === 'range' ? `${each.min}-${each.max}` : `${each.value}`;
      const isStrict = each.bound !== 'range' && each.strict;
      const sign =
        each.bound !== 'range' && each.reach
          ? ''
          : isStrict
            ? each.bound === 'at-most'
              ? '<'
              : '>'
            : signs[each.bound];
      const change = each.change ? { increase: '+', decrease: '−' }[each.change] : '';
      return `${indent}${target.label}: ${each.due} ${change}${sign}${figure}${each.of ? `/${each.of}` : ''} ${target.unit}`;
    }),
    ...lines(target.parts ?? [], `${indent}– `),
  ]);
}
