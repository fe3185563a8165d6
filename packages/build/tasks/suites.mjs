// The suites of `npm test`. Each gives {passed, failed, output}; `needs` names steps of the build.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { engineNames, ensureEngines } from '../test-browsers/engines.mjs';
import { bin, cache, node, root, run, say } from './run.mjs';

const everything = ['tokens', 'data', 'elements', 'manifest', 'types', 'cdn', 'ssr'];

/** Several commands that each count as one check. */
async function checks(commands, { live }) {
  const result = { passed: 0, failed: 0, output: '' };
  for (const [name, script, args] of commands) {
    const { code, output } = await node(script, args, { live, env: live ? {} : { FORCE_COLOR: '0' } });
    if (code === 0) result.passed += 1;
    else {
      result.failed += 1;
      result.output += `${name}:\n${output}\n`;
    }
  }
  return result;
}

/**
 * A test runner that leaves its counts in a file. One that dies, says nothing or runs nothing has failed.
 *
 * @param {string} name
 * @param {(file: string) => string[]} args what Node runs, told which file to leave the counts in
 * @param {{live: boolean, env?: object}} options
 * @param {(text: string) => {passed: number, failed: number}} read
 */
async function counted(name, args, { live, env = {} }, read) {
  const file = path.join(cache, `${name}.result`);
  mkdirSync(cache, { recursive: true });
  rmSync(file, { force: true });
  const colour = live ? {} : { FORCE_COLOR: '0', NO_COLOR: '1' };
  const { code, output } = await run(process.execPath, args(file), {
    live,
    env: { ...colour, SEN_RESULT: file, ...env },
  });
  const counts = existsSync(file) ? read(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  // Cursor movements of progress displays mean nothing in a report.
  const told = [stripVTControlCharacters(output)];
  if (counts.passed + counts.failed === 0) {
    counts.failed = 1;
    told.push('No test ran.');
  } else if (code !== 0 && counts.failed === 0) {
    counts.failed = 1;
    told.push(`Every test passed, but the runner ended with code ${code}.`);
  }
  if (live) told.slice(1).forEach(say);
  return { ...counts, output: told.join('\n') };
}

const nodeTests = (name, files, live) =>
  counted(
    name,
    (file) => [
      '--test',
      '--test-reporter',
      'spec',
      '--test-reporter-destination',
      'stdout',
      '--test-reporter',
      'tap',
      '--test-reporter-destination',
      file,
      ...files,
    ],
    { live },
    (text) => {
      const count = (kind) => Number(new RegExp(`^# ${kind} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
      return { passed: count('pass'), failed: count('fail') + count('cancelled') };
    },
  );

const pick = (args) => args.filter((arg) => !arg.startsWith('-'));

/** The element tests, in Chromium or, by the other configuration, in other engines. */
const elementTests = (name, config, { args, live }, env = {}) =>
  counted(
    name,
    () => [bin.wtr, '--config', `.config/${config}.config.mjs`, ...args.filter((arg) => arg.startsWith('-'))],
    { live, env: { SEN_FILES: JSON.stringify(pick(args)), ...env } },
    JSON.parse,
  );

/** Each script-tag file on many pages: all sample pages, those of old portals, beside other copies, out of the kit. */
const delivery = [
  ...['clobbering', 'copies', 'embed', 'hostile', 'kit', 'lazy-targets', 'loader'].map(
    (name) => `packages/build/tests/${name}.test.mjs`,
  ),
  'packages/ssr/src/render/embed-pages.test.mjs',
];

export const suites = {
  unit: {
    needs: ['tokens'],
    needsBrowser: true,
    run: (options) => elementTests('unit', 'web-test-runner', options),
  },

  lint: {
    needs: [],
    run: ({ args, live }) => {
      const fix = args.includes('--fix');
      const caches = 'node_modules/.cache/sen';
      return checks(
        [
          [
            'eslint',
            bin.eslint,
            [
              '--config',
              '.config/eslint.config.mjs',
              '--cache',
              '--cache-strategy',
              'content',
              '--cache-location',
              `${caches}/eslint`,
              '--max-warnings',
              '0',
              ...(fix ? ['--fix'] : []),
              '.',
            ],
          ],
          [
            'stylelint',
            bin.stylelint,
            [
              '--config',
              '.config/stylelint.config.mjs',
              '--cache',
              '--cache-strategy',
              'content',
              '--cache-location',
              `${caches}/stylelint`,
              '--max-warnings',
              '0',
              ...(fix ? ['--fix'] : []),
              '{packages,docs,.storybook,stories}/**/*.{css,styles.ts,lightdom.ts,preupgrade.ts}',
            ],
          ],
          [
            'prettier',
            bin.prettier,
            [
              '--cache',
              '--cache-strategy',
              'content',
              '--cache-location',
              `${caches}/prettier`,
              '--log-level',
              'warn',
              fix ? '--write' : '--check',
              '.',
            ],
          ],
        ],
        { live },
      );
    },
  },

  stories: {
    needs: ['tokens', 'data', 'manifest'],
    needsBrowser: true,
    run: ({ args, live }) =>
      counted(
        'stories',
        (file) => [
          bin.vitest,
          'run',
          '--config',
          '.config/vitest.config.mjs',
          '--reporter',
          live ? 'default' : 'dot',
          '--reporter',
          'json',
          `--outputFile.json=${file}`,
          ...args,
        ],
        { live },
        (text) => {
          const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(text);
          const broken = testResults.filter(
            (file) => file.status === 'failed' && file.assertionResults.length === 0,
          ).length;
          return { passed, failed: numFailedTests + broken };
        },
      ),
  },

  types: {
    needs: ['tokens', 'manifest'],
    run: ({ live }) => checks([['tsc', bin.tsc, ['-p', 'tsconfig.json', ...(live ? ['--pretty'] : [])]]], { live }),
  },

  node: {
    needs: everything,
    needsBrowser: true,
    async run({ args, live }) {
      const patterns =
        args.length > 0
          ? args
          : [
              'packages/build/{manifest,servers,tests}/*.test.mjs',
              'packages/{tokens,data,elements,ssr,benchmarks}/src/**/*.test.mjs',
              'docs/**/*.test.mjs',
            ];
      const files = globSync(patterns, { cwd: root, exclude: (name) => path.basename(name) === 'node_modules' });
      return nodeTests('node', args.length > 0 ? files : files.filter((file) => !delivery.includes(file)), live);
    },
  },

  manifest: {
    needs: ['manifest'],
    run: ({ live }) => checks([['manifest', 'packages/build/manifest/check-manifest.mjs', []]], { live }),
  },

  // Too slow for `npm test`; `.ci/run` runs them too.

  browsers: {
    needs: ['tokens'],
    isSlow: true,
    async run({ args, live }) {
      const chosen = args.filter((arg) => engineNames.includes(arg));
      const { there, lack } = await ensureEngines(chosen.length ? chosen : engineNames);
      const rest = { args: args.filter((arg) => !engineNames.includes(arg)), live };
      const result = there.length
        ? await elementTests('browsers', 'browsers', rest, { SEN_ENGINES: there.join(' ') })
        : { passed: 0, failed: 0, output: lack };
      // Where nobody can install it, a run of everything goes on without; not where the engine was asked for.
      if (lack && (live || process.env.CI)) result.failed += 1;
      return { ...result, note: lack };
    },
  },

  delivery: {
    needs: everything,
    needsBrowser: true,
    isSlow: true,
    run: ({ live }) => nodeTests('delivery', delivery, live),
  },

  consumers: {
    needs: everything,
    needsBrowser: true,
    isSlow: true,
    run: ({ args, live }) =>
      nodeTests(
        'consumers',
        args.length > 0 ? args : globSync('packages/build/consumers/*.test.mjs', { cwd: root }).sort(),
        live,
      ),
  },

  rehearsal: {
    needs: everything,
    needsBrowser: true,
    isSlow: true,
    run: ({ live }) => nodeTests('rehearsal', ['packages/build/release/rehearse.test.mjs'], live),
  },
};
