// `npm run bench`: measures size and speed, compared with plain HTML and the peers.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cache, Problem, root, say, seconds } from '../../build/tasks/run.mjs';
import { judge } from './bars.mjs';
import { launch, within } from './browser.mjs';
import { writeBudgets } from './budgets.mjs';
import { contestants } from './contestants.mjs';
import { measureDocuments } from './documents.mjs';
import { measureFeeds } from './feed.mjs';
import { measureInteractions } from './interaction.mjs';
import { measureLoad } from './load.mjs';
import { measureItem, measureLeak } from './memory.mjs';
import { byRoute, weighNpm } from './npm.mjs';
import { measurePages } from './page-weights.mjs';
import { weighPeers } from './peer-weights.mjs';
import { ensurePeers, peerVersions } from './peers.mjs';
import { profile } from './profile.mjs';
import { writeReport } from './report/report.mjs';
import { measureSsr } from './ssr.mjs';
import { openStage } from './stage.mjs';
import { median } from './statistics.mjs';
import { measureTimes, samples, summarise } from './timing.mjs';
import { modulesOf, weighElements, weighFiles, weighLoaded, weighParts } from './weights.mjs';

const usage = `usage: npm run bench -- [options]

  (none)             everything, then docs/benchmarks.md; under 20 minutes
  --quick            the same with fewer sizes and repetitions; under 2 minutes; writes no report
  --only <a,b>       some of: bytes times memory load clicks ssr feeds documents; writes no report
  --parts <a,b>      for times: card list meter statistics board
  --sizes <a,b>      for times: 100 1000 5000 10000
  --contestants <…>  for times: ${Object.keys(contestants).join(' ')}
  --repetitions <n>  for times: maximum number
  --save             with --quick: saves the results and writes docs/benchmarks.md
  --report           writes docs/benchmarks.md from the saved results
  --budgets          sets the byte budgets to the current sizes plus 2 %
  --why <name>       the modules of an element, largest first
  --profile <part>   main-thread profile, for --contestants (plain,sen) and one of --sizes (1000)`;

export const resultsFile = path.join(root, 'packages/benchmarks/results/latest.json');

const kinds = ['bytes', 'load', 'clicks', 'memory', 'ssr', 'feeds', 'documents', 'times'];

/** `minutes`: time limit of the run. The times are measured last and repeat until then. */
const full = { minutes: 15, load: 7, clicks: 5, feeds: 3, documents: 5, ssr: 10 };
const quick = {
  sizes: [1000],
  memory: ['card/plain', 'card/sen', 'list/sen'],
  minutes: 1.8,
  load: 1,
  clicks: 1,
  feeds: 1,
  documents: 1,
  ssr: 3,
};

function machine() {
  const [{ model }] = os.cpus();
  return {
    processor: model,
    cores: os.cpus().length,
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
    system: `${os.type()} ${os.arch()}`,
  };
}

const version = (name) => JSON.parse(readFileSync(path.join(root, name), 'utf8')).version;

function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

async function measureAll({ wanted, settings, plan }) {
  const started = Date.now();
  const tell = (text) => say(`${seconds(Date.now() - started).padStart(8)}  ${text}`);
  const failed = {};
  const results = {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    versions: {
      Sen: version('packages/elements/package.json'),
      commit: commit(),
      Node: process.versions.node,
      lit: version('packages/benchmarks/node_modules/lit/package.json'),
      ...peerVersions(),
    },
    failed,
  };
  /** Runs a measurement in its own browser; a failure is reported and left out. */
  const attempt = async (kind, measure) => {
    if (!wanted.includes(kind)) return;
    const browser = await launch();
    results.versions.Chromium = browser.version();
    try {
      await measure(browser);
    } catch (error) {
      failed[kind] = error.message.split('\n')[0];
      tell(`${kind} failed: ${error.stack}`);
    } finally {
      await browser.close();
    }
  };
  await ensurePeers();
  const stageFor = ['times', 'memory', 'clicks'].some((kind) => wanted.includes(kind)) ? plan : [];
  const stage = await openStage([...new Set(stageFor.map(({ name }) => name))]);
  const { url } = stage;
  try {
    await attempt('bytes', async () => {
      tell('bytes');
      results.bytes = { ...(await weighElements()), ...weighFiles() };
      results.npm = await weighNpm();
      results.loaded = weighLoaded();
      results.parts = weighParts();
      results.pages = await measurePages();
      results.peerBytes = await weighPeers();
    });
    await attempt('load', async (browser) => {
      results.load = await measureLoad({ browser, repetitions: settings.load, tell });
    });
    if (plan.some(({ name }) => name === 'sen')) {
      await attempt('clicks', async (browser) => {
        results.clicks = await measureInteractions({ browser, url, repetitions: settings.clicks, tell });
      });
    }
    await attempt('memory', async (browser) => {
      const chosen = plan.filter(({ name, part }) => !settings.memory || settings.memory.includes(`${part}/${name}`));
      Object.assign(results, { memory: {}, leaks: {} });
      await measureMemory({ browser, url, plan: chosen, results, tell });
    });
    await attempt('ssr', async () => {
      results.ssr = await measureSsr({ repetitions: settings.ssr, tell });
    });
    await attempt('feeds', async (browser) => {
      results.feeds = await measureFeeds({ browser, repetitions: settings.feeds, tell });
    });
    await attempt('documents', async (browser) => {
      results.documents = await measureDocuments({ browser, repetitions: settings.documents, tell });
    });
    await attempt('times', async () => {
      // On a busy machine the other measurements may use up the limit: reserve some time.
      const end = Math.max(started + settings.minutes * 60_000, Date.now() + 28_000);
      const { runs, failed: samplesFailed } = await measureTimes({ url, plan, most: settings.repetitions, end, tell });
      results.times = summarise(runs);
      Object.assign(failed, samplesFailed);
    });
  } finally {
    await stage.close();
  }
  results.minutes = Math.round((Date.now() - started) / 6000) / 10;
  return results;
}

async function measureMemory({ browser, url, plan, results: { memory, leaks, failed }, tell }) {
  const pairs = new Map(plan.map(({ name, part }) => [`${part}/${name}`, { name, part }]));
  for (const [key, sample] of pairs) {
    if (sample.part === 'board') continue;
    tell(`memory, ${key}`);
    try {
      memory[key] = await within(60, measureItem(browser, url, sample));
      if (sample.name === 'sen') leaks[key] = await within(120, measureLeak(browser, url, sample));
    } catch (error) {
      failed[`memory, ${key}`] = error.message.split('\n')[0];
    }
  }
}

/** Prints the figures as plain text. */
function print(results) {
  for (const [name, { min, gzip, brotli }] of Object.entries({
    ...results.bytes,
    ...byRoute(results.npm ?? {}),
    ...results.loaded,
    ...results.parts,
    ...results.peerBytes,
  })) {
    const kib = (bytes) => (bytes / 1024).toFixed(2).padStart(8);
    say(`${name.padEnd(48)}${kib(min)} ${kib(gzip)} ${kib(brotli)} KiB (min, gzip, brotli)`);
  }
  for (const [key, { ratio, ...times }] of Object.entries(results.times ?? {})) {
    const of = (action) =>
      `${action} ${times[action].median.toFixed(0).padStart(5)} ms ${(ratio[action]?.median ?? NaN).toFixed(2).padStart(5)} × (${ratio[action]?.low}–${ratio[action]?.high})`;
    say(`${key.padEnd(22)}${['create', 'update', 'remove'].map((action) => of(action).padEnd(42)).join('')}`);
  }
  for (const [key, value] of Object.entries(results.memory ?? {})) say(`${key.padEnd(22)}${JSON.stringify(value)}`);
  for (const [key, { first, last }] of Object.entries(results.leaks ?? {}))
    say(`${key.padEnd(22)}${JSON.stringify(first)} -> ${JSON.stringify(last)}`);
  for (const each of results.load?.pages ?? []) say(JSON.stringify(each));
  for (const [label, { inp, visits }] of Object.entries(results.clicks ?? {}))
    say(`${label.padEnd(36)}${inp} ms (${visits.map((delays) => delays.join(' ')).join(' | ')})`);
  if (results.ssr) say(JSON.stringify(results.ssr));
  for (const [name, { perMegabyte }] of Object.entries(results.feeds ?? {}))
    say(`${name.padEnd(22)}${median(perMegabyte).toFixed(0)} ms per megabyte`);
  for (const [action, milliseconds] of Object.entries(results.documents ?? {}))
    say(
      `10,000 documents: ${action.padEnd(20)}${median(milliseconds).toFixed(0).padStart(5)} ms (${milliseconds.map((each) => each.toFixed(0)).join(' ')})`,
    );
  say('');
  for (const [what, why] of Object.entries(results.failed)) say(`not measured: ${what}: ${why}`);
  for (const { label, unit, value, atMost, verdict } of judge(results)) {
    if (value === undefined) continue;
    say(`${verdict.padEnd(10)}${label.padEnd(52)}${value.toFixed(3).padStart(10)} ${unit} (at most ${atMost})`);
  }
}

export async function main(args) {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean' },
      only: { type: 'string' },
      parts: { type: 'string' },
      sizes: { type: 'string' },
      contestants: { type: 'string' },
      repetitions: { type: 'string' },
      save: { type: 'boolean' },
      report: { type: 'boolean' },
      budgets: { type: 'boolean' },
      why: { type: 'string' },
      profile: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const list = (text) => text?.split(',');
  if (values.help) return say(usage) ?? 0;

  if (values.why !== undefined) {
    for (const { module, length, brotli } of await modulesOf(values.why))
      say(`${String(length).padStart(8)} ${String(brotli).padStart(7)}  ${module}`);
    return 0;
  }
  if (values.budgets) {
    for (const { name, before, budget } of await writeBudgets()) say(`${name.padEnd(28)}${before ?? '–'} -> ${budget}`);
    return 0;
  }
  if (values.report) return writeReport(JSON.parse(readFileSync(resultsFile, 'utf8'))) ?? 0;
  if (values.profile) {
    await ensurePeers();
    const browser = await launch();
    const names = list(values.contestants) ?? ['plain', 'sen'];
    say(await profile({ browser, names, part: values.profile, size: Number(values.sizes ?? 1000) }));
    await browser.close();
    return 0;
  }

  const wanted = list(values.only) ?? kinds;
  const unknown = wanted.find((kind) => !kinds.includes(kind));
  if (unknown) throw new Problem(`Unknown measurement "${unknown}"; use ${kinds.join(', ')}.`);
  const settings = { ...(values.quick ? quick : full) };
  if (values.repetitions) Object.assign(settings, { repetitions: Number(values.repetitions), minutes: Infinity });
  const plan = samples({
    parts: list(values.parts),
    only: list(values.contestants),
    wanted: list(values.sizes)?.map(Number) ?? settings.sizes,
  });
  const results = { quick: !!values.quick, ...(await measureAll({ wanted, settings, plan })) };
  print(results);
  const isPart = ['only', 'parts', 'sizes', 'contestants'].some((name) => values[name] !== undefined);
  const isKept = !isPart && (!values.quick || values.save);
  const file = isKept ? resultsFile : path.join(cache, 'bench.json');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
  if (isKept) await writeReport(results);
  say(`\n${results.minutes} minutes; ${path.relative(root, file)}`);
  return 0;
}
