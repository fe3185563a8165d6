// What each command does, once the toolchain and the dependencies are there.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from '../test-browsers/browser.mjs';
import { allSteps, buildEach, ensureBuilt } from './build.mjs';
import { bin, bold, green, node, red, root, say, seconds } from './run.mjs';
import { suites } from './suites.mjs';

async function start() {
  // What Storybook shows comes from the sources: it starts even while an element does not compile, without /cdn/.
  const failed = new Set();
  await buildEach(allSteps, (name, problem) => {
    if (!problem) return;
    failed.add(name);
    say(`${red('✗')} ${problem.message}\n`);
  });
  if (failed.has('tokens') || failed.has('manifest')) return 1;
  const port = process.env.PORT ?? '6006';
  const isWatched = process.stdout.isTTY && !process.env.CI;
  const args = ['dev', '-p', port, '--disable-telemetry', ...(isWatched ? [] : ['--no-open', '--ci'])];
  const { code } = await node(bin.storybook, args, {
    live: true,
    stdin: 'inherit',
    env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  return code;
}

async function storybook() {
  await ensureBuilt();
  const { code } = await node(bin.storybook, ['build', '-o', 'storybook-static', '--disable-telemetry'], {
    live: true,
    env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  return code;
}

/** The scripts of a release, under the right toolchain. */
async function release(script) {
  await ensureBuilt();
  const { code } = await node(`packages/build/release/${script}.mjs`, [], { live: true });
  return code;
}

async function build() {
  await ensureBuilt();
  const folder = path.join(root, 'packages/elements/cdn');
  const kib = (bytes) => `${(bytes / 1024).toFixed(1)}`.padStart(8);
  say(`\n${'packages/elements/cdn'.padEnd(36)}${'KiB'.padStart(8)}${'gzip'.padStart(8)}${'brotli'.padStart(8)}`);
  for (const file of readdirSync(folder, { recursive: true }).sort()) {
    if (!/\.(js|css)$/.test(file)) continue;
    const bytes = readFileSync(path.join(folder, file));
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    say(`${file.padEnd(36)}${kib(bytes.length)}${kib(gzipSync(bytes, { level: 9 }).length)}${kib(brotli.length)}`);
  }
  return 0;
}

async function bench(args) {
  await ensureBuilt(allSteps.filter((name) => name !== 'manifest'));
  const { main: measure } = await import('../../benchmarks/src/bench.mjs');
  return measure(args);
}

/** One suite alone: its output as it comes, its own arguments passed on. */
async function single(name, args) {
  const suite = suites[name];
  if (suite.needsBrowser) await ensureBrowser();
  await ensureBuilt(suite.needs);
  const { passed, failed, note } = await suite.run({ args, live: true });
  say(`\n${note ? `${note}\n` : ''}${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

const report = (name, { passed, failed, ms, note }) =>
  `${failed ? red('✗') : green('✓')} ${name.padEnd(10)} ${`${passed} passed, ${failed} failed`.padEnd(28)} ${seconds(ms)}${note ? `  (${note})` : ''}`;

/** Runs a suite; one that fails as often as it may, and says so: a browser on a busy machine may fail by chance. */
async function attempt(name, tries) {
  const result = await suites[name].run({ args: [], live: false });
  if (result.failed === 0 || tries < 2 || !(suites[name].needsBrowser || suites[name].isSlow)) return result;
  say(`\n${bold(red(`── ${name}, first run `.padEnd(80, '─')))}\n${result.output.trim()}\n`);
  const note = `run again; ${result.failed} failed in the first run, see above`;
  return { ...(await attempt(name, tries - 1)), note };
}

/**
 * Runs the suites two at a time, beside the build at first, each as soon as what it needs is built.
 *
 * @param {string[]} names
 * @param {number} [tries] how often a suite may run until it passes
 */
async function test(names, tries = 1) {
  const chosen = names.length > 0 ? names : Object.keys(suites).filter((name) => !suites[name].isSlow);
  const unknown = chosen.find((name) => !suites[name]);
  if (unknown) {
    say(`There is no suite "${unknown}"; there are ${Object.keys(suites).join(', ')}.`);
    return 2;
  }
  const started = Date.now();
  const results = [];
  const finish = (name, result) => {
    results.push(result);
    if (result.failed > 0) say(`\n${bold(red(`── ${name} `.padEnd(80, '─')))}\n${result.output.trim()}\n`);
    say(report(name, result));
  };

  if (chosen.some((name) => suites[name].needsBrowser)) await ensureBrowser();

  const waiting = [...chosen];
  const built = new Map(); // step -> whether it went well
  let changed; // wakes a lane that found nothing to do
  let change = new Promise((resolve) => (changed = resolve));
  const wanted = new Set(chosen.flatMap((name) => suites[name].needs));

  const buildLane = buildEach([...wanted], (name, problem) => {
    built.set(name, !problem);
    if (problem) finish(`build ${name}`, { passed: 0, failed: 1, output: problem.message, ms: 0 });
    changed();
    change = new Promise((resolve) => (changed = resolve));
  });

  const lane = async () => {
    while (waiting.length > 0) {
      const index = waiting.findIndex((name) => suites[name].needs.every((need) => built.has(need)));
      if (index < 0) {
        await change;
        continue;
      }
      const [name] = waiting.splice(index, 1);
      const began = Date.now();
      const missing = suites[name].needs.filter((need) => !built.get(need));
      const result = missing.length
        ? { passed: 0, failed: 1, output: `Not run, for want of ${missing.join(', ')}.` }
        : await attempt(name, tries);
      finish(name, { ...result, ms: Date.now() - began });
    }
  };
  await Promise.all([buildLane.then(lane), lane()]);

  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  say(`\n${chosen.length} suites in ${seconds(Date.now() - started)}\n`);
  say(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
}

export async function main(command, args) {
  if (command === 'start') return start();
  if (command === 'build') return build();
  if (command === 'storybook') return storybook();
  if (command === 'version' || command === 'publish') return release(command);
  if (command === 'test') return test(args);
  if (command === 'bench') return bench(args);
  if (command === 'ci') return test(Object.keys(suites), 2);
  if (command === 'test:long') {
    process.env.FUZZ_RUNS ??= '50000';
    return single('unit', args.length > 0 ? args : ['packages/*/src/**/*.fuzz.test.ts']);
  }
  return single(command, args);
}
