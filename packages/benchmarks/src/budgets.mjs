// Byte budgets: what `npm test` lets elements and pages weigh. `pnpm bench --budgets` sets them to what they weigh now.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../build/tasks/run.mjs';
import { measurePages } from './page-weights.mjs';
import { weighElements, weighFiles, weighLoaded } from './weights.mjs';

const file = path.join(root, 'packages/benchmarks/budgets.json');

/** Bars that hold for ever, once they are met; with Lit whole. */
const atMost = {
  'article-card': 10_752,
  'card + meter': 15_360,
  'sen.core.js': 23_552,
  'sen.js': 48_128,
  'through loader.js': { bytes: 20_480, requests: 7 },
  'through loader.js, what is far being lazy': { bytes: 20_480, requests: 7 },
};

export const readBudgets = () => JSON.parse(readFileSync(file, 'utf8'));

const ofBrotli = (weights) => Object.fromEntries(Object.entries(weights).map(([name, { brotli }]) => [name, brotli]));

/** How code is shared out among these files may change: what counts is all of them, and what a page fetches. */
const sum = (weights) => Object.values(ofBrotli(weights)).reduce((total, brotli) => total + brotli, 0);

/** Everything that has a budget, as it weighs now: brotli bytes, and requests for script. */
export const weighAll = async () => ({
  bytes: { ...ofBrotli({ ...(await weighElements()), ...weighFiles() }), 'files of loader.js': sum(weighLoaded()) },
  pages: await measurePages(),
});

/** Two per cent above what it weighs, never above a bar that it keeps. */
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

/** Where to look for the code of what is no file of one's own making. */
const madeOf = {
  'The script of a page through sen.js': 'sen.js',
  'The script of a page through loader.js': 'four core',
  'files of loader.js': 'sen.js',
};

/** What to say of something that weighs more than it may; nothing when it does not. */
export function complaint(name, weight, budget, unit = 'bytes (brotli)') {
  if (budget === undefined)
    return `${name} has no budget yet: run \`pnpm bench --budgets\` and commit packages/benchmarks/budgets.json.`;
  if (weight <= budget) return undefined;
  const source = madeOf[name] ?? name;
  const more = ((weight / budget - 1) * 100).toFixed(1);
  return (
    `${name} takes ${grouped(weight)} ${unit}, ${grouped(weight - budget)} (${more} %) more than its budget of ${grouped(budget)}.\n` +
    `See why: \`pnpm bench --why ${/\s/.test(source) ? `"${source}"` : source}\` lists what is in it, largest first; compare with the last commit.\n` +
    'If it is worth it, raise the budget in packages/benchmarks/budgets.json and say so in the commit.'
  );
}

export async function writeBudgets() {
  const before = existsSync(file) ? readBudgets() : { bytes: {} };
  const after = propose(await weighAll());
  writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`);
  return Object.entries(after.bytes).map(([name, budget]) => ({ name, before: before.bytes[name], budget }));
}
