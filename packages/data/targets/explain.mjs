// Shows which rule found what: `npm run targets:explain "Đến năm 2030, tỷ lệ hộ nghèo dưới 1%"`, or a file. Needs the built
// package (`npm run build`).
import { existsSync, readFileSync } from 'node:fs';

const [{ extractTargets }, { rules }] = await Promise.all([
  import('../dist/extract-targets/extract-targets.js'),
  import('../dist/extract-targets/rules.js'),
]).catch(() => {
  console.error('packages/data is not built: npm run build');
  process.exit(2);
});

const given = process.argv.slice(2).join(' ');
if (!given) {
  console.log(
    'usage: npm run targets:explain "text", or a file\n\nThe rules, each with a sentence that it reads (| are the ends of the figure):\n',
  );
  for (const [name, example] of Object.entries(rules)) console.log(`  ${name.padEnd(15)} ${example}`);
  process.exit(0);
}

const steps = [];
const { targets, problems, text } = extractTargets(existsSync(given) ? readFileSync(given, 'utf8') : given, {
  trace: (step) => steps.push(step),
});
steps.sort((a, b) => a.span[0] - b.span[0]);

console.log('Figures\n');
for (const { span, rule, reason, stance, label, due, doubts = [] } of steps) {
  const found = text.slice(...span).replace(/\s+/g, ' ');
  const says = stance ? `, in a ${stance === 'promise' ? 'promise' : 'report'}` : '';
  if (rule)
    console.log(
      `  ✓ ${found.padEnd(22)} ${rule}${says}: “${label}”, ${due ? `due ${due}` : 'no deadline'}${doubts.length ? ` (doubts: ${doubts.join(', ')})` : ''}`,
    );
  else console.log(`  ✗ ${found.padEnd(22)} ${reason}${says && reason !== 'a result' ? says : ''}`);
}

const show = (target, indent) => {
  const figures = target.milestones
    .map(({ due, bound, value, min, max, strict, change, of }) =>
      [`${due}:`, change, bound, strict && 'strict', value ?? `${min}–${max}`, of && `of ${of}`, target.unit]
        .filter(Boolean)
        .join(' '),
    )
    .join('; ');
  console.log(
    `${indent}${target.confidence.toFixed(2)}  ${target.label} — ${figures || target.qualitative}${target.group ? `  [${target.group}]` : ''}`,
  );
  for (const part of target.parts ?? []) show(part, `${indent}    `);
};
console.log('\nTargets\n');
for (const target of targets) show(target, '  ');
if (problems.length) console.log(`\nTo look at\n\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
