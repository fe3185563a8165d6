// Writes docs/accessibility-report/: evaluates every element and sample page, and adds what people have found.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { version } from '../bundles/rollup.config.mjs';
import { root, say } from '../tasks/run.mjs';
import { evaluateAll } from './evaluate-all.mjs';
import { htmlReport } from './html.mjs';
import { byCriterion, earl } from './report.mjs';
import { subjects } from './subjects.mjs';

const folder = path.join(root, 'docs/accessibility-report');
const byHand = JSON.parse(readFileSync(new URL('by-hand.json', import.meta.url), 'utf8'));
const { version: axe } = createRequire(import.meta.url)('axe-core/package.json');

const { engine, results } = await evaluateAll(subjects, (done) => {
  if (done % 8 === 0) say(`${done} of ${subjects.length} elements and pages`);
});
const report = {
  ...{ version, engine, axe },
  date: new Date().toISOString().slice(0, 10),
  rows: byCriterion(results, byHand),
};
mkdirSync(folder, { recursive: true });
const write = (name, text) => writeFileSync(path.join(folder, name), text);
write('report.json', `${JSON.stringify(earl(report), null, 1)}\n`);
write('report.html', htmlReport(report, subjects, 'vi'));
write('report.en.html', htmlReport(report, subjects, 'en'));
const faults = report.rows.flatMap(({ number, faults: found }) =>
  Object.entries(found).map(([subject, texts]) => `${number} ${subject}: ${texts.join('; ')}`),
);
say(`\n${faults.join('\n') || 'No fault was found.'}\n`);
