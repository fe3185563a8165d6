// Byte budgets, checked by `npm test`. `npm run bench -- --budgets` sets them from the current sizes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../build/tasks/run.mjs';
import { byRoute, weighNpmOnce } from './npm.mjs';
import { measurePages } from './page-weights.mjs';
import { weighElements, weighFiles, weighLoaded } from './weights.mjs';

const file = path.join(root, 'packages/benchmarks/budgets.json');

/** Targets. Once met, a budget never exceeds its target. */
const atMost = {
  'article-card': 10_752,
  'card + meter': 15_360,
  'sen.core.js': 24_576,
  'sen.js': 51_200,
  ...Object.fromEntries(
    ['Vite', 'esbuild', 'Rollup'].flatMap((tool) => [
      [`article-card, from npm with ${tool}`, 10_752],
      [`card + meter, from npm with ${tool}`, 15_360],
    ]),
  ),
  'through loader.js': { bytes: 20_480, requests: 7 },
  'through loader.js, what is far being lazy': { bytes: 20_480, requests: 7 },
};

export const readBudgets = () => JSON.parse(readFileSync(file, 'utf8'));

const ofBrotli = (weights) => Object.fromEntries(Object.entries(weights).map(([name, { brotli }]) => [name, brotli]));

/** The distribution of code among these files may change: only the sum, and the total that a page downloads, have a budget. */
const sum = (weights) => Object.values(ofBrotli(weights)).reduce((total, brotli) => total + brotli, 0);

/** Current values of everything with a budget: brotli bytes, and script requests. */
export const weighAll = async () => ({
  bytes: {
    ...ofBrotli({ ...(await weighElements()), ...weighFiles() }),
    'files of loader.js': sum(weighLoaded()),
    ...ofBrotli(byRoute(await weighNpmOnce())),
  },
  pages: await measurePages(),
});

/** Two per cent above the current size, but never above a target that is met. */
export const allow = (weight, bar) => {
  const roomy = Math.ceil(weight * 1.02);
  return bar !== undefined && weight <= bar ? Math.min(roomy, bar) : roomy;
};

export const propose = ({ bytes, pages }) => ({
  bytes: Object.fromEntries(Object.entries(bytes).map(([name, weight]) => [name, allow(weight, atMost[name])])),
  pages: Object.fromEntries(
    Object.entries(pages).map(([name, { bytes, requests }]) => [
      name,
      { bytes: allow(bytes, atMost[name]?.bytes), requests },
    ]),
  ),
});

const grouped = (number) => number.toLocaleString('en');

/** The file to inspect for totals that are not one file. */
const madeOf = {
  'The script of a page through sen.js': 'sen.js',
  'The script of a page through loader.js': 'four core',
  'files of loader.js': 'sen.js',
};

/** The message for a size above its budget; undefined if it is within. */
export function complaint(name, weight, budget, unit = 'bytes (brotli)') {
  if (budget === undefined)
    return `${name} has no budget yet: run \`npm run bench -- --budgets\` and commit packages/benchmarks/budgets.json.`;
  if (weight <= budget) return undefined;
  const source = madeOf[name] ?? name.replace(/, from npm with .*/, '');
  const more = ((weight / budget - 1) * 100).toFixed(1);
  return (
    `${name} takes ${grouped(weight)} ${unit}, ${grouped(weight - budget)} (${more} %) more than its budget of ${grouped(budget)}.\n` +
    `See why: \`npm run bench -- --why ${/\s/.test(source) ? `"${source}"` : source}\` lists its modules, largest first; compare with the last commit.\n` +
    'If the growth is justified, raise the budget in packages/benchmarks/budgets.json and explain it in the commit message.'
  );
}

export async function writeBudgets() {
  const before = existsSync(file) ? readBudgets() : { bytes: {} };
  const after = propose(await weighAll());
  writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`);
  return Object.entries(after.bytes).map(([name, budget]) => ({ name, before: before.bytes[name], budget }));
}
