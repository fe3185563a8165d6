// Counts for the task runner (a JSON file named by SEN_RESULT), and the files that pull the coverage down.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';

const root = fileURLToPath(new URL('../../../', import.meta.url));

function* testsOf(suite) {
  yield* suite?.tests ?? [];
  for (const inner of suite?.suites ?? []) yield* testsOf(inner);
}

/**
 * The runner's own reporter, which tells of missing files where nothing failed, too: tests ask for them on purpose.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function failureReporter() {
  const reporter = defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) });
  const quiet = (session) => (session.passed ? { ...session, request404s: [] } : session);
  return {
    ...reporter,
    reportTestFileResults: ({ sessionsForTestFile, ...rest }) =>
      reporter.reportTestFileResults({ ...rest, sessionsForTestFile: sessionsForTestFile.map(quiet) }),
  };
}

/** @returns {import('@web/test-runner').Reporter} */
export function resultReporter() {
  return {
    stop({ sessions, testCoverage }) {
      let passed = 0;
      let failed = 0;
      let skipped = 0;
      const failedFiles = new Set();
      for (const session of sessions) {
        const all = [...testsOf(session.testResults)];
        const tests = all.filter((test) => !test.skipped);
        skipped += all.length - tests.length;
        const bad = tests.filter((test) => !test.passed).length;
        passed += tests.length - bad;
        // A file that broke before or around its tests (a syntax error, an unhandled rejection) fails once more.
        failed += bad + (!session.passed && bad === 0 ? 1 : 0);
        if (!session.passed) failedFiles.add(path.relative(root, session.testFile));
      }
      if (testCoverage) {
        const { lines } = testCoverage.summary;
        const goal = 'of the lines of packages/*/src run in tests (90 % is the floor)';
        console.log(`\nCoverage: ${lines.pct} % ${goal}.`);
        if (testCoverage.passed) passed += 1;
        else {
          failed += 1;
          // No file of its own is at fault, and none run again would mend it.
          failedFiles.clear();
          const files = testCoverage.coverageMap
            .files()
            .map((file) => ({ file, lines: testCoverage.coverageMap.fileCoverageFor(file).toSummary().lines }))
            .filter((entry) => entry.lines.covered < entry.lines.total)
            .sort((a, b) => b.lines.total - b.lines.covered - (a.lines.total - a.lines.covered))
            .slice(0, 10);
          for (const { file, lines: own } of files) {
            console.log(`  ${path.relative(root, file)}: ${own.total - own.covered} of ${own.total} lines never ran`);
          }
        }
      }
      if (process.env.SEN_RESULT) {
        const result = { passed, failed, skipped, failedFiles: [...failedFiles] };
        writeFileSync(process.env.SEN_RESULT, JSON.stringify(result));
      }
    },
  };
}
