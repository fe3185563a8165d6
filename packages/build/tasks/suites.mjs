// The suites of `npm test`. Each gives {passed, failed, skipped, output} and, where its runner knows them, `failedFiles`;
// `needs` names steps of the build.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { engineNames, ensureEngines } from '../test-browsers/engines.mjs';
import { allSteps, stepsWithoutKit, withStorybook } from './build.mjs';
import { bin, cache, node, root, run } from './run.mjs';

const isOption = (arg) => arg.startsWith('-');
const none = { passed: 0, failed: 0, skipped: 0, output: '' };

/** Several commands that each count as one check. */
async function checks(commands, { live }) {
  const result = { ...none };
  for (const [name, script, args] of commands) {
    const { code, output } = await node(script, args, { live });
    if (code === 0) result.passed += 1;
    else result.failed += 1;
    if (code !== 0) result.output += `${name}:\n${output}\n`;
    else if (!live && /^ {2}breaks/m.test(output)) result.note = output.trim();
  }
  return result;
}

/**
 * A test runner that leaves its counts in a file. One that dies, says nothing or runs nothing has failed.
 *
 * @param {(file: string) => string[]} args what Node runs, given the file to leave the counts in
 * @param {(text: string) => {passed: number, failed: number, skipped: number}} read
 */
async function counted(name, args, { live, env = {} }, read) {
  const file = path.join(cache, `${name}.result`);
  mkdirSync(cache, { recursive: true });
  rmSync(file, { force: true });
  const { code, output } = await run(process.execPath, args(file), { live, env: { SEN_RESULT: file, ...env } });
  const counts = { ...none, ...(existsSync(file) && read(readFileSync(file, 'utf8'))) };
  let problem = '';
  if (counts.passed + counts.failed === 0) problem = 'No test ran.';
  else if (code !== 0 && counts.failed === 0) problem = `Every test passed, but the runner ended with code ${code}.`;
  if (problem) counts.failed = 1;
  return { ...counts, output: `${output}\n${problem}`, note: problem };
}

const reporter = (name, to) => ['--test-reporter', name, '--test-reporter-destination', to];

/**
 * How many files of a suite run at a time: one where another suite runs beside it. More take no less time on two cores,
 * and slow pages down until their tests fail.
 */
const filesAtATime = (live) => (live ? '2' : '1');

const nodeTests = (name, files, { live, env }) =>
  counted(
    name,
    (file) => [
      '--test',
      '--test-concurrency',
      filesAtATime(live),
      ...reporter('spec', 'stdout'),
      ...reporter('tap', file),
      ...files,
    ],
    { live, env },
    (text) => {
      const count = (kind) => Number(new RegExp(`^# ${kind} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
      const failures = text.matchAll(/^ *not ok .*\n(?: +(?!location:).*\n)*? +location: '(.+?):\d+:\d+'/gm);
      return {
        ...{ passed: count('pass'), failed: count('fail') + count('cancelled'), skipped: count('skipped') },
        failedFiles: [...new Set(Array.from(failures, ([, file]) => path.relative(root, file)))],
      };
    },
  );

/** The element tests, in Chromium or, by the other configuration, in other engines. */
const elementTests = (name, config, { args, live }, env = {}) =>
  counted(
    name,
    () => [
      ...[bin.wtr, '--config', `.config/${config}.config.mjs`, '--concurrency', filesAtATime(live)],
      ...args.filter(isOption),
    ],
    { live, env: { SEN_FILES: JSON.stringify(args.filter((arg) => !isOption(arg))), ...env } },
    JSON.parse,
  );

function lint(options) {
  const fix = options.args.includes('--fix');
  const cached = (name) => ['--cache', '--cache-strategy', 'content', '--cache-location', path.join(cache, name)];
  const linter = (name) => [
    ...['--config', `.config/${name}.config.mjs`, ...cached(name), '--max-warnings', '0'],
    ...(fix ? ['--fix'] : []),
  ];
  return checks(
    [
      ['eslint', bin.eslint, [...linter('eslint'), '.']],
      [
        'stylelint',
        bin.stylelint,
        [...linter('stylelint'), '{packages,docs,.storybook,stories}/**/*.{css,styles.ts,lightdom.ts,preupgrade.ts}'],
      ],
      ['prettier', bin.prettier, [...cached('prettier'), '--log-level', 'warn', fix ? '--write' : '--check', '.']],
    ],
    options,
  );
}

const stories = ({ args, live }) =>
  counted(
    'stories',
    (file) => [
      ...[bin.vitest, 'run', '--config', '.config/vitest.config.mjs', '--reporter', live ? 'default' : 'dot'],
      ...['--reporter', 'json', `--outputFile.json=${file}`, ...args.filter((arg) => arg !== '--large')],
    ],
    // Stories with the tag `large` run where they are asked for.
    { live, env: { SEN_LARGE: args.length > 0 ? '1' : '' } },
    (text) => {
      const { numPassedTests: passed, numFailedTests, numPendingTests: skipped, testResults } = JSON.parse(text);
      const isBroken = (file) => file.status === 'failed' && file.assertionResults.length === 0;
      return {
        ...{ passed, failed: numFailedTests + testResults.filter(isBroken).length, skipped },
        failedFiles: testResults
          .filter(({ status }) => status === 'failed')
          .map(({ name }) => path.relative(root, name)),
      };
    },
  );

async function browsers({ args, live }) {
  const chosen = args.filter((arg) => engineNames.includes(arg));
  const { there, lack } = await ensureEngines(chosen.length ? chosen : engineNames);
  const rest = { args: args.filter((arg) => !engineNames.includes(arg)), live };
  const result = there.length
    ? await elementTests('browsers', 'browsers', rest, { SEN_ENGINES: there.join(' ') })
    : { ...none, output: lack };
  // Where nobody can install it, a run of everything goes on without; not where the engine was asked for.
  if (lack && (live || process.env.CI)) result.failed += 1;
  return { ...result, note: lack || result.note };
}

/**
 * Each script-tag file on many pages: all sample pages, those of old portals, the snippets of the guides, beside other
 * copies, out of the kit; and the rendering service under load.
 */
const pagesTest = 'packages/build/tests/pages.test.mjs';
const slowFiles = [
  'packages/build/tests/{board-heights,card-shift,clobbering,cms-snippets,copies,embed,hostile,kit,lazy-elements}.test.mjs',
  'packages/build/tests/{loader,look,missing-chunks,target-sizes,themes,wordpress}.test.mjs',
  'packages/build/accessibility/*.test.mjs',
  'packages/ssr/src/hydrate/hydrate.test.mjs',
  'packages/ssr/src/render/embed-pages.test.mjs',
  'packages/ssr/src/service/limits.test.mjs',
];
const nodeFiles = [
  'packages/build/{manifest,servers,tests}/*.test.mjs',
  'packages/{tokens,data,elements,ssr,benchmarks}/src/**/*.test.mjs',
  'docs/**/*.test.mjs',
];
/** What grows faster than its input, and thousands of entries: it takes long, and wants a machine that does nothing else. */
const large = { elements: 'packages/*/src/**/*.large.test.ts', node: 'packages/*/src/**/*.large.test.mjs' };
const isInstalled = (name) => path.basename(name) === 'node_modules';

/** @param {string[]} [besides] patterns of files that another suite runs */
const filesOrAll = (args, patterns, besides = []) =>
  args.length > 0
    ? args
    : globSync(patterns, { cwd: root, exclude: isInstalled })
        .filter((file) => !globSync(besides, { cwd: root }).includes(file))
        .sort();

/** A suite of Node's runner on what is built. */
const onBuilt = (name, patterns, { besides, env, isSlow = true, needs = allSteps } = {}) => ({
  needs,
  needsBrowser: true,
  isSlow,
  run: (options) =>
    nodeTests(name, filesOrAll(options.args, patterns, besides), {
      ...options,
      ...(options.args.length === 0 && { env }),
    }),
});

async function largeInputs(options) {
  const chosen = (end, pattern) => {
    const files = options.args.filter((arg) => !isOption(arg));
    return files.length > 0 ? files.filter((file) => file.endsWith(end)) : [pattern];
  };
  const [ofElements, ofNode] = [chosen('.ts', large.elements), chosen('.mjs', large.node)];
  const results = [];
  if (ofElements.length) results.push(await elementTests('large', 'web-test-runner', { ...options, args: ofElements }));
  if (ofNode.length) results.push(await nodeTests('large', ofNode, options));
  const total = (kind) => results.reduce((sum, result) => sum + result[kind], 0);
  return {
    ...{ passed: total('passed'), failed: total('failed'), skipped: total('skipped') },
    failedFiles: results.flatMap(({ failedFiles = [] }) => failedFiles),
    output: results.map(({ output }) => output).join('\n'),
    note: results.map(({ note }) => note).find(Boolean),
  };
}

/**
 * How stories and sample pages look. `--accept` takes what is there as the new baselines, `--all` shows every picture on
 * the sheet; other arguments are test files, or parts of the paths of story files and pages.
 */
function pictures({ args, live }) {
  const [accept, all] = ['--accept', '--all'].map((option) => args.includes(option));
  const files = args.filter((arg) => arg.endsWith('.test.mjs'));
  const names = args.filter((arg) => !isOption(arg) && !files.includes(arg));
  const comparison = accept || all || names.length > 0 ? ['packages/build/pictures/pictures.test.mjs'] : [];
  return nodeTests('pictures', filesOrAll([...files, ...comparison], 'packages/build/pictures/*.test.mjs'), {
    live,
    env: { SEN_PICTURES: JSON.stringify({ names, accept, all }) },
  });
}

// In the order in which they start: the longest first, what needs the build last.
export const suites = {
  unit: {
    needs: ['tokens'],
    needsBrowser: true,
    // Coverage takes a fifth of the time.
    ciArgs: ['--coverage'],
    run: (options) => elementTests('unit', 'web-test-runner', options),
  },
  lint: { needs: [], run: lint },
  types: {
    needs: ['tokens', 'manifest'],
    run: ({ live }) => checks([['tsc', bin.tsc, ['-p', 'tsconfig.json', ...(live ? ['--pretty'] : [])]]], { live }),
  },
  manifest: {
    needs: stepsWithoutKit,
    run: (options) =>
      checks(
        [
          ['manifest', 'packages/build/manifest/check-manifest.mjs', []],
          ['public API', 'packages/build/manifest/print-api.mjs', ['--check']],
        ],
        options,
      ),
  },
  stories: { needs: ['tokens', 'data', 'manifest'], needsBrowser: true, ciArgs: ['--large'], run: stories },
  node: onBuilt('node', nodeFiles, {
    besides: [...slowFiles, large.node],
    // Of the sample pages the home page; all of them are in `delivery`.
    env: { SEN_PAGES: 'home.html' },
    isSlow: false,
    needs: stepsWithoutKit,
  }),

  // Too slow for `npm test`; `.ci/run` runs them too.
  large: { needs: stepsWithoutKit, needsBrowser: true, isSlow: true, run: largeInputs },
  browsers: { needs: ['tokens'], isSlow: true, run: browsers },
  delivery: onBuilt('delivery', [...slowFiles, pagesTest]),
  consumers: onBuilt('consumers', 'packages/build/consumers/*.test.mjs'),
  rehearsal: onBuilt('rehearsal', 'packages/build/release/rehearse.test.mjs'),
  site: onBuilt('site', 'packages/build/storybook/*.test.mjs', { needs: withStorybook }),
  // By command alone, before a release and after a change of the look, until it has passed on more than one machine.
  pictures: { needs: withStorybook, needsBrowser: true, isSlow: true, isOnDemand: true, run: pictures },
  generator: onBuilt('generator', 'packages/build/tasks/new-element.test.mjs'),
};
