// The tests of web-test-runner.config.mjs in other engines, those that SEN_ENGINES names.
import { globSync } from 'node:fs';
import config from './web-test-runner.config.mjs';
import { firefoxLauncher } from '../packages/build/test-browsers/wtr-firefox.mjs';
import { webkitLauncher } from '../packages/build/test-browsers/wtr-webkit.mjs';

const launchers = { firefox: firefoxLauncher, webkit: webkitLauncher };

// Growth is measured in Chromium alone: the clocks of the others are too coarse for short times.
const large = globSync('packages/*/src/**/*.large.test.ts', { cwd: config.rootDir }).filter(
  (file) => !file.endsWith('growth.large.test.ts'),
);

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...config,
  files: process.env.SEN_FILES === '[]' ? [...config.files, ...large] : config.files,
  browsers: process.env.SEN_ENGINES.split(' ').map((name) => launchers[name]()),
  concurrentBrowsers: 2,
  coverage: false,
};
