// What each command does, once the toolchain and the dependencies are there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBrowser } from '../test-browsers/browser.mjs';
import { allSteps, ensureBuilt, stepsWithoutKit } from './build.mjs';
import { bin, bold, green, node, red, root, say, seconds } from './run.mjs';
import { suites } from './suites.mjs';

/** Runs a script of the workspace on the terminal; gives its exit code. */
const live = async (script, args = []) => {
  const env = { STORYBOOK_DISABLE_TELEMETRY: '1' };
  return (await node(script, args, { live: true, stdin: 'inherit', env })).code;
};

/** A command that needs everything built first. */
const afterBuild =
  (script, ...given) =>
  async (args) => {
    await ensureBuilt();
    return live(script, [...given, ...args]);
  };

async function start() {
  // What Storybook shows comes from the sources: it starts even while an element does not compile, without /cdn/.
  const essential = ensureBuilt(['tokens', 'manifest', 'types']);
  const rest = ensureBuilt(stepsWithoutKit).catch((problem) => say(`${red('✗')} ${problem.message}\n`));
  await essential;
  if (!existsSync(path.join(root, 'packages/elements/cdn/sen.js'))) await rest;
  const isWatched = process.stdout.isTTY && !process.env.CI;
  const options = [
    '-p',
    process.env.PORT ?? '6006',
    '--disable-telemetry',
    ...(isWatched ? [] : ['--no-open', '--ci']),
  ];
  return live(bin.storybook, ['dev', ...options]);
}

async function build() {
  await ensureBuilt();
  const folder = path.join(root, 'packages/elements/cdn');
  const row = (name, ...sizes) => say(name.padEnd(36) + sizes.map((size) => size.padStart(8)).join(''));
  const kib = ({ length }) => (length / 1024).toFixed(1);
  row('\npackages/elements/cdn', 'KiB', 'gzip', 'brotli');
  for (const file of readdirSync(folder, { recursive: true }).sort()) {
    if (!/\.(js|css)$/.test(file)) continue;
    const bytes = readFileSync(path.join(folder, file));
    row(file, kib(bytes), kib(gzipSync(bytes, { level: 9 })), kib(readFileSync(path.join(folder, `${file}.br`))));
  }
  return 0;
}

async function bench(args) {
  await ensureBuilt(allSteps.filter((name) => name !== 'manifest'));
  const { main: measure } = await import('../../benchmarks/src/bench.mjs');
  return measure(args);
}

/** The last line of every test command. */
const tally = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/** One suite alone: its output as it comes, its own arguments passed on. */
async function single(name, args) {
  const suite = suites[name];
  if (suite.needsBrowser) await ensureBrowser();
  await ensureBuilt(suite.needs);
  const result = await suite.run({ args, live: true });
  say(`\n${result.note ? `${result.note}\n` : ''}${tally(result)}`);
  return result.failed > 0 ? 1 : 0;
}

/** Runs a suite as soon as what it needs is built. */
async function attempt(name, args) {
  try {
    await ensureBuilt(suites[name].needs);
    const began = Date.now();
    return { ...(await suites[name].run({ args, live: false })), ms: Date.now() - began };
  } catch (problem) {
    return { passed: 0, failed: 1, skipped: 0, output: problem.message, ms: 0 };
  }
}

/** With more, something is wrong that a second run will not mend. */
const mostFilesAgain = 3;

/**
 * Runs the files in which a test failed once more, when nothing else runs on the machine, and says so. A test that passes
 * only then is a fault of the test, yet no reason to hold a change back.
 */
async function again(name, { failed, failedFiles = [] }) {
  if (failedFiles.length === 0 || failedFiles.length > mostFilesAgain) return 0;
  const second = await suites[name].run({ args: failedFiles, live: false });
  const files = failedFiles.join(' ');
  if (second.failed > 0) say(`\n${name} fails alone, too: ${files}\n${second.output.trim()}`);
  else say(`\n${failed} failed in ${name} beside other suites and passed alone, so mend what they wait for: ${files}`);
  return second.failed > 0 ? 0 : failed;
}

/** Runs the suites two at a time. */
async function test(chosen, { isCi = false } = {}) {
  const unknown = chosen.find((name) => !suites[name]);
  if (unknown) {
    say(`There is no suite "${unknown}"; there are ${Object.keys(suites).join(', ')}.`);
    return 2;
  }
  const started = Date.now();
  if (chosen.some((name) => suites[name].needsBrowser)) await ensureBrowser();
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const waiting = [...chosen];
  const failures = [];
  const lane = async () => {
    for (let name; (name = waiting.shift());) {
      const result = await attempt(name, isCi ? (suites[name].ciArgs ?? []) : []);
      for (const kind of Object.keys(sum)) sum[kind] += result[kind];
      if (result.failed > 0) failures.push([name, result]);
      if (result.failed > 0) say(`\n${bold(red(`── ${name} `.padEnd(80, '─')))}\n${result.output.trim()}\n`);
      const mark = result.failed > 0 ? red('✗') : green('✓');
      const note = result.note ? `  (${result.note})` : '';
      say(`${mark} ${name.padEnd(10)} ${tally(result).padEnd(40)} ${seconds(result.ms)}${note}`);
    }
  };
  // What the suites need is built beside them.
  ensureBuilt([...new Set(chosen.flatMap((name) => suites[name].needs))]).catch(() => {});
  await Promise.all([lane(), lane()]);
  if (isCi)
    for (const [name, result] of failures) {
      const mended = await again(name, result);
      sum.passed += mended;
      sum.failed -= mended;
    }
  say(`\n${chosen.length} suites in ${seconds(Date.now() - started)}\n\n${tally(sum)}`);
  return sum.failed > 0 ? 1 : 0;
}

const whole = Object.keys(suites).filter((name) => !suites[name].isOnDemand);
const quick = Object.keys(suites).filter((name) => !suites[name].isSlow);

/** Commands that are not the name of a suite. */
const commands = {
  start,
  build,
  bench,
  storybook: afterBuild('packages/build/storybook/build.mjs'),
  async samples() {
    await ensureBuilt(['tokens']);
    return live('packages/build/samples/write.mjs');
  },
  accessibility: afterBuild('packages/build/accessibility/write.mjs'),
  new: (args) => live('packages/build/tasks/new-element.mjs', args),
  changeset: (args) => live('node_modules/@changesets/cli/bin.js', args),
  api: afterBuild('packages/build/manifest/print-api.mjs'),
  version: () => live('packages/build/release/version.mjs'),
  pack: afterBuild('packages/build/release/pack.mjs'),
  test: (args) => test(args.length > 0 ? args : quick),
  ci: (args) => test(args.length > 0 ? args : whole, { isCi: true }),
  'test:long'(args) {
    process.env.FUZZ_RUNS ??= '50000';
    return single(
      'unit',
      args.length > 0 ? args : ['packages/*/src/**/*.fuzz.test.ts', 'packages/data/src/growth.large.test.ts'],
    );
  },
};

export const main = (command, args) => (commands[command] ?? ((rest) => single(command, rest)))(args);
