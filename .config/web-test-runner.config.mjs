// Unit tests of data and elements in a real Chromium; `--coverage` measures packages/*/src.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserFlags } from '../packages/build/test-browsers/browser.mjs';
import { freePort } from '../packages/build/servers/free-port.mjs';
import { accessibilityTreePlugin } from '../packages/build/test-browsers/wtr-accessibility-tree.mjs';
import { faultServerPlugin } from '../packages/build/test-browsers/wtr-fault-server.mjs';
import { failureReporter, resultReporter } from '../packages/build/test-browsers/wtr-result-reporter.mjs';
import { lazyImportsPlugin } from '../packages/build/test-browsers/wtr-lazy-imports.mjs';
import { safeReportPlugin } from '../packages/build/test-browsers/wtr-safe-report.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const only = JSON.parse(process.env.SEN_FILES ?? '[]');
const fuzzRuns = Number(process.env.FUZZ_RUNS) || 0;
const fuzzSeed = Number(process.env.FUZZ_SEED) || 0;
const sources = ['data', 'elements'].map((name) => `packages/${name}/src`);
const notCovered = [/\.(test|samples|d)\.ts$/, /\/testing\//, /\/cdn\//];

const filesOf = (folder) =>
  readdirSync(path.join(root, folder), { recursive: true }).map((name) => `/${folder}/${name.replaceAll('\\', '/')}`);

function writeTest(name, text) {
  const file = path.join(root, `node_modules/.cache/sen/${name}.test.js`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** A test that loads every source, so that a file which no test imports counts as not covered. */
function writeLoaderTest() {
  const urls = sources
    .flatMap(filesOf)
    .filter((url) => url.endsWith('.ts') && !notCovered.some((pattern) => pattern.test(url)));
  return writeTest(
    'every-source',
    `it('every source file loads', () => Promise.all(${JSON.stringify(urls, null, 2)}.map((url) => import(url))));\n`,
  );
}

const testFiles = sources.flatMap(filesOf).filter((url) => /(?<!\.large)\.test\.ts$/.test(url));
const isPure = (url) => !readFileSync(path.join(root, url), 'utf8').includes('/test-support.js');
/**
 * Files that share a page, by its name: opening one takes longer than most of them do. The rest stays alone: it needs a
 * page where no element is defined yet, or where none was shown before.
 */
const groups = {
  fuzz: (url) => isPure(url) && url.includes('.fuzz.'),
  pure: isPure,
  keyboard: (url) => /testing\/(journeys|target-sizes)/.test(url),
  contract: (url) => url.includes('/testing/'),
  lists: (url) =>
    /(article-card|paged-sources|section-list|target-board|target-meter|visit-statistics)\.test/.test(url),
  internal: (url) => url.includes('/internal/') && !url.includes('preserve-block-size'),
  elements: (url) => !/data-sen|preserve-block-size/.test(url),
};
const shared = Object.groupBy(testFiles, (url) => Object.keys(groups).find((name) => groups[name](url)) ?? 'alone');
const { alone = [] } = shared;
delete shared.alone;

const everyFile = () => [
  ...Object.entries(shared).map(([name, urls]) =>
    writeTest(
      `shared-${name}`,
      urls
        .sort()
        .map((url) => `import ${JSON.stringify(url)};\n`)
        .join(''),
    ),
  ),
  ...alone.map((url) => url.slice(1)),
  writeLoaderTest(),
];

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  // Another checkout may be running its tests.
  port: await freePort(),
  files: only.length > 0 ? only : everyFile(),
  concurrency: 2,
  filterBrowserLogs: ({ args }) => !/^Lit is in dev mode/.test(args[0]),
  staticLogging: !process.stdout.isTTY,
  testFramework: { config: { timeout: fuzzRuns ? 0 : 120_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: fuzzRuns ? 3_600_000 : 600_000,
  // With Lit's development build, whose warnings fail a test: see `testing/test-support.ts`.
  nodeResolve: { exportConditions: ['sen:source', 'development', 'browser'] },
  plugins: [
    accessibilityTreePlugin(),
    faultServerPlugin(),
    safeReportPlugin(),
    esbuildPlugin({ ts: true, target: 'es2022' }),
    lazyImportsPlugin(),
    {
      // How often a fuzz test tries: `(globalThis as {FUZZ_RUNS?: number}).FUZZ_RUNS ?? 200`; see `test:long`.
      name: 'sen-fuzz-runs',
      transform: ({ path: file, body }) =>
        fuzzRuns && /\.(fuzz|large)\.test\.ts$/.test(file)
          ? `globalThis.FUZZ_RUNS = ${fuzzRuns};${fuzzSeed ? `globalThis.FUZZ_SEED = ${fuzzSeed};` : ''}${body}`
          : undefined,
    },
  ],
  browsers: [
    // Garbage collection on demand, for the contract that no element outlives its place on the page.
    playwrightLauncher({
      launchOptions: { executablePath: process.env.CHROME_PATH, args: [...browserFlags, '--js-flags=--expose-gc'] },
    }),
  ],
  coverageConfig: {
    include: sources.map((folder) => `${folder}/**/*.ts`),
    exclude: ['**/node_modules/**', '**/*.test.ts', '**/*.samples.ts', '**/testing/**', '**/src/cdn/**'],
    threshold: { lines: 90, statements: 0, branches: 0, functions: 0 },
    report: Boolean(process.env.SEN_COVERAGE_REPORT),
    reportDir: 'coverage',
  },
  reporters: [failureReporter(), resultReporter()],
};
