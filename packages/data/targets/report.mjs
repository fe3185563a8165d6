// Measures extractTargets on the labelled corpus: `npm run targets:report [-- dev|held] [--errors]`. Needs the built package.
import { writeFileSync } from 'node:fs';
import { extractTargets } from '../dist/extract-targets/extract-targets.js';
import { figuresOf, levels, likeness, pair, readCorpus } from './corpus.mjs';

/** Counts of one half. */
export function measure(half) {
  const names = Object.keys(levels);
  const total = {
    expected: 0,
    found: 0,
    right: names.map(() => 0),
    passages: 0,
    labels: [],
    bins: new Map(),
    falseInResults: 0,
    resultWords: 0,
    results: 0,
    errors: [],
  };
  for (const { id, text, figures, isResult } of readCorpus(half)) {
    const found = figuresOf(extractTargets(text).targets);
    total.passages++;
    if (isResult) {
      total.results++;
      total.falseInResults += found.length;
      total.resultWords += text.split(/\s+/).length;
    }
    total.expected += figures.length;
    total.found += found.length;
    const pairs = pair(figures, found);
    const rightOf = new Map();
    for (const { a, b } of pairs) {
      let isRight = true;
      const wrong = names.filter((name, index) => {
        isRight &&= levels[name](a, b);
        if (isRight) total.right[index]++;
        return !isRight;
      });
      rightOf.set(b, isRight);
      const like = likeness(a.label, b.label);
      total.labels.push(like);
      if (wrong.length) total.errors.push(`${id} ${wrong[0]}: expected ${show(a)}, found ${show(b)}`);
      if (like < 0.8) total.errors.push(`${id} label: expected “${a.label}”, found “${b.label}”`);
    }
    for (const a of figures) if (!pairs.some((each) => each.a === a)) total.errors.push(`${id} missed: ${show(a)}`);
    for (const b of found) {
      if (!pairs.some((each) => each.b === b)) total.errors.push(`${id} false: ${show(b)}`);
      const key =
        b.confidence >= 0.95
          ? '0.95–1'
          : b.confidence >= 0.85
            ? '0.85–0.95'
            : b.confidence >= 0.7
              ? '0.70–0.85'
              : b.confidence >= 0.5
                ? '0.50–0.70'
                : 'under 0.50';
      const bin = total.bins.get(key) ?? { count: 0, right: 0, sum: 0 };
      bin.count++;
      bin.sum += b.confidence;
      if (rightOf.get(b)) bin.right++;
      total.bins.set(key, bin);
    }
  }
  return total;
}

const show = ({ label, min, max, unit, due, bound, strict, change, of }) =>
  `“${label}” ${change ?? ''} ${bound}${strict ? ' strict' : ''} ${min}${max === undefined ? '' : `–${max}`}${of ? `/${of}` : ''} ${unit} by ${due}`.replace(
    / +/g,
    ' ',
  );

export const scores = ({ expected, found, right }, index) => {
  const precision = found ? right[index] / found : 0;
  const recall = expected ? right[index] / expected : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
};

const fixed = (value) => value.toFixed(3);

export function section(half, total) {
  const names = Object.keys(levels);
  const mean = total.labels.reduce((sum, each) => sum + each, 0) / total.labels.length;
  const share = (least) => total.labels.filter((each) => each >= least).length / total.labels.length;
  return [
    `## ${half === 'dev' ? 'Development half' : 'Held half'}`,
    '',
    `${total.passages} passages (${total.results} of results alone), ${total.expected} figures expected, ${total.found} found.`,
    '',
    '| Level | Precision | Recall | F1 |',
    '| --- | --- | --- | --- |',
    ...names.map((name, index) => {
      const { precision, recall, f1 } = scores(total, index);
      return `| ${index ? `+ ${name}` : name} | ${fixed(precision)} | ${fixed(recall)} | ${fixed(f1)} |`;
    }),
    '',
    `False targets in results: ${total.falseInResults} in ${total.resultWords} words, ${((1000 * total.falseInResults) / total.resultWords).toFixed(1)} per 1,000.`,
    '',
    `Labels: ${(100 * share(1)).toFixed(0)} % word for word, ${(100 * share(0.8)).toFixed(0)} % with at least 0.8 of their words, mean ${fixed(mean)}.`,
    '',
    '| Confidence | Targets | Mean confidence | Right in all |',
    '| --- | --- | --- | --- |',
    ...[...total.bins]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(
        ([key, { count, right, sum }]) =>
          `| ${key} | ${count} | ${(sum / count).toFixed(2)} | ${(right / count).toFixed(2)} |`,
      ),
    '',
  ].join('\n');
}

if (process.argv[1]?.endsWith('report.mjs')) {
  const args = process.argv.slice(2);
  const halves = args.filter((arg) => !arg.startsWith('-'));
  const results = (halves.length ? halves : ['dev', 'held']).map((half) => [half, measure(half)]);
  const text = results.map(([half, total]) => section(half, total)).join('\n');
  console.log(text);
  if (args.includes('--errors')) for (const [, total] of results) console.log(total.errors.join('\n'));
  if (args.includes('--write')) {
    const file = new URL('../../../docs/targets-in-prose.md', import.meta.url);
    const { readFileSync } = await import('node:fs');
    const page = readFileSync(file, 'utf8');
    const [before] = page.split('<!-- figures -->');
    writeFileSync(file, `${before}<!-- figures -->\n\n${text}`);
  }
}
