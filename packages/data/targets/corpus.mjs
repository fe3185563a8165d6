// The labelled corpus, and how an extraction is compared with it. The format: `=== id description`, the passage, `---`, and
// one line per figure: label | [tăng|giảm] [>= > <= < ~]value[-value] unit | due [| of n].
import { readFileSync } from 'node:fs';

const folder = new URL('../fixtures/extract-targets/', import.meta.url);

const bounds = { '>=': 'at-least', '>': 'at-least', '<=': 'at-most', '<': 'at-most', '~': 'about' };

function figureFrom(line) {
  const [label, written, due, of] = line.split(' | ').map((part) => part.trim());
  const [, change, sign, low, high, unit] =
    /^(?:(tăng|giảm) )?(>=|<=|>|<|~)?(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))? (.+)$/.exec(written) ?? [];
  if (!low) throw new Error(`No figure in: ${line}`);
  return {
    label,
    unit,
    due,
    min: +low,
    ...(high && { max: +high }),
    bound: high ? 'range' : (bounds[sign] ?? 'at-least'),
    strict: sign === '>' || sign === '<',
    change: change && (change === 'tăng' ? 'increase' : 'decrease'),
    ...(of && { of: +of.slice(3) }),
  };
}

/** @returns {{id: string, text: string, figures: object[], isResult: boolean}[]} */
export function readCorpus(half) {
  return readFileSync(new URL(`${half}.txt`, folder), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((entry) => {
      const [head, ...lines] = entry.split('\n');
      const at = lines.lastIndexOf('---');
      const figures = lines
        .slice(at + 1)
        .filter(Boolean)
        .map(figureFrom);
      return {
        id: head.split(' ')[0],
        text: lines.slice(0, at).join('\n'),
        figures,
        isResult: /results only/.test(head),
      };
    });
}

/** The figures of an extraction, each with its target. */
export function figuresOf(targets) {
  return targets.flatMap((target) => [
    ...[...target.milestones, ...(target.undated ? [target.undated] : [])].map((milestone) => ({
      label: target.label,
      unit: target.unit,
      due: milestone.due,
      min: milestone.min ?? milestone.value,
      ...(milestone.max !== undefined && { max: milestone.max }),
      bound: milestone.bound,
      strict: !!milestone.strict,
      change: milestone.change,
      of: milestone.of,
      confidence: target.confidence,
      span: milestone.span,
    })),
    ...figuresOf(target.parts ?? []),
  ]);
}

const isClose = (a, b) => a === b || (a !== undefined && b !== undefined && Math.abs(a - b) < 1e-9);
const plainUnit = (unit) =>
  unit
    .toLowerCase()
    .replace(/\s*\/\s*/g, '/')
    .replace(/²/g, '2')
    .replace(/³/g, '3')
    .replace('bác sỹ', 'bác sĩ');

/** The levels, each with all that the one before asks. */
export const levels = {
  'value and unit': (a, b) => isClose(a.min, b.min) && isClose(a.max, b.max) && plainUnit(a.unit) === plainUnit(b.unit),
  deadline: (a, b) => a.due === b.due,
  bound: (a, b) => a.bound === b.bound && a.strict === b.strict && a.change === b.change && a.of === b.of,
};

const wordsOf = (label) =>
  label
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\d]+/gu) ?? [];

/** How alike two labels are, from 0 to 1: F1 of their words. */
export function likeness(a, b) {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  const left = [...two];
  let shared = 0;
  for (const word of one) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return one.length + two.length ? (2 * shared) / (one.length + two.length) : 0;
}

/** Pairs each expected figure with at most one found figure, the best first. */
export function pair(expected, found) {
  const [value, due, bound] = Object.values(levels);
  const candidates = [];
  for (const a of expected)
    for (const b of found)
      if (value(a, b))
        candidates.push({
          a,
          b,
          score: 4 + (due(a, b) ? 2 : 0) + (bound(a, b) ? 1 : 0) + 2 * likeness(a.label, b.label),
        });
  candidates.sort((x, y) => y.score - x.score);
  const used = new Set();
  return candidates.filter(({ a, b }) => !used.has(a) && !used.has(b) && used.add(a) && used.add(b));
}
