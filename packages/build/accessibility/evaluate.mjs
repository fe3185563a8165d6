// Evaluates one page: axe in light and dark, and measurements of our own. What a machine cannot decide stays open.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { criteriaOfTags } from './criteria.mjs';
import {
  clippedTexts,
  contentKinds,
  endlessAnimations,
  focusState,
  overflow,
  unreached,
  visibleText,
} from './in-page.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** More stops than any page here has: past them, Tab goes round and round. */
const mostStops = 1500;

/** What criteria are about; where the page has none of it, they do not apply. */
const subjectsOf = {
  media: ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.4.2'],
  fields: ['1.3.5', '3.2.2', '3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7'],
  passwords: ['3.3.8'],
  images: ['1.4.5'],
  focusable: ['2.1.1', '2.1.2', '2.4.3', '2.4.7', '2.4.11', '3.2.1', '2.5.8'],
};

/** Text spacing of WCAG 1.4.12, as a style sheet of the visitor. */
const textSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  ' p { margin-block-end: 2em !important }';

async function runAxe(page, options) {
  await page.evaluate(axe);
  return page.evaluate((given) => globalThis.axe.run(given), { resultTypes: ['violations'], ...options });
}

async function checkWithAxe(page, note) {
  const runs = [];
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    runs.push(
      await runAxe(page, {
        runOnly: { type: 'tag', values: axeTags },
        rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
      }),
    );
  }
  await page.emulateMedia({ colorScheme: 'light' });
  for (const result of runs)
    for (const [kind, rules] of [
      ['fault', result.violations],
      ['open', result.incomplete],
      ['fine', result.passes],
    ])
      for (const { id, tags, nodes } of rules)
        for (const number of criteriaOfTags(tags)) note(number, kind, `axe ${id}`, nodes.length);
}

/** A layout follows its window in several steps: what is a fault still is one when the page has come to rest. */
async function lasting(page, find) {
  let faults = await find();
  for (let look = 0; faults.length > 0 && look < 20; look++) {
    await page.waitForTimeout(150);
    faults = await find();
  }
  return faults;
}

async function checkLayout(page, note) {
  const judge = async (number, check, find) => {
    const faults = await lasting(page, find);
    note(number, faults.length ? 'fault' : 'fine', check, faults);
  };
  const widths = async () => ((await page.evaluate(overflow)) > 0 ? ['the page is wider than its window'] : []);
  const clipped = () => page.evaluate(clippedTexts);

  await page.setViewportSize({ width: 320, height: 640 });
  await judge('1.4.10', 'width at 320 px', widths);
  const upright = await page.evaluate(visibleText);
  await page.setViewportSize({ width: 640, height: 320 });
  await judge('1.3.4', 'content in both orientations', async () =>
    upright && (await page.evaluate(visibleText)) ? [] : ['no content in one orientation'],
  );

  await page.setViewportSize({ width: 1280, height: 900 });
  const larger = await page.addStyleTag({ content: ':root { font-size: 200% !important }' });
  await judge('1.4.4', 'text at 200 %', async () => [...(await widths()), ...(await clipped())]);
  await larger.evaluate((style) => style.remove());

  const spaced = await page.addStyleTag({ content: textSpacing });
  await judge('1.4.12', 'text spacing of a visitor', clipped);
  await spaced.evaluate((style) => style.remove());

  const endless = () => page.evaluate(endlessAnimations);
  await judge('2.2.2', 'animations without end', endless);
}

/** Goes through the page with Tab, as a visitor without a mouse. */
async function checkKeyboard(page, note) {
  await page.evaluate(() => {
    globalThis.senStops = [];
    document.activeElement?.blur?.();
    globalThis.scrollTo(0, 0);
  });
  const faults = { '2.1.2': [], '2.4.3': [], '2.4.7': [], '2.4.11': [] };
  let count = 0;
  for (; count < mostStops; count++) {
    await page.keyboard.press('Tab');
    let stop = await page.evaluate(focusState, false);
    // The page may still be on its way to it.
    for (let look = 0; stop && (!stop.isSeen || !stop.isMarked) && stop.repeats === undefined && look < 10; look++) {
      await page.waitForTimeout(100);
      stop = (await page.evaluate(focusState, true)) ?? stop;
    }
    if (!stop || stop.repeats === 0) break;
    if (stop.repeats > 0) {
      faults['2.1.2'].push('Tab comes back before the end of the page');
      break;
    }
    if (!stop.isMarked) faults['2.4.7'].push(stop.name);
    if (!stop.isSeen) faults['2.4.11'].push(stop.name);
    if (!stop.isInOrder) faults['2.4.3'].push(stop.name);
  }
  if (count === 0) return;
  for (const [number, found] of Object.entries(faults)) note(number, found.length ? 'fault' : 'fine', 'Tab', found);
  const missed = await page.evaluate(unreached);
  note('2.1.1', missed.length ? 'fault' : 'fine', 'Tab', missed);
}

/**
 * @param {import('playwright').Page} page loaded and at rest
 * @returns {Promise<Record<string, {kind: 'fault' | 'open' | 'fine' | 'absent', checks: string[], faults: string[]}>>} by
 *   the number of the criterion; those that nothing has checked are missing
 */
export async function evaluate(page) {
  const found = {};
  const order = ['absent', 'fine', 'open', 'fault'];
  const note = (number, kind, check, faults = []) => {
    const own = (found[number] ??= { kind, checks: [], faults: [] });
    if (order.indexOf(kind) > order.indexOf(own.kind)) own.kind = kind;
    if (!own.checks.includes(check)) own.checks.push(check);
    if (kind === 'fault')
      own.faults.push(`${check}: ${Array.isArray(faults) ? faults.slice(0, 5).join('; ') : faults}`);
  };
  await checkWithAxe(page, note);
  await checkLayout(page, note);
  await checkKeyboard(page, note);
  const kinds = await page.evaluate(contentKinds);
  for (const [kind, numbers] of Object.entries(subjectsOf))
    if (!kinds[kind])
      for (const number of numbers) found[number] ??= { kind: 'absent', checks: [`no ${kind}`], faults: [] };
  for (const own of Object.values(found)) own.checks.sort();
  return found;
}
