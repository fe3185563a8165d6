// Every story, rendered in a real Chromium and audited with axe.
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags } from '../packages/build/test-browsers/browser.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const executablePath = process.env.CHROME_PATH;

export default defineConfig({
  root,
  cacheDir: `${root}node_modules/.cache/vitest`,
  plugins: [storybookTest({ configDir: `${root}.storybook`, tags: { exclude: process.env.SEN_LARGE ? [] : ['large'] } })],
  // Vite's picture of an error would stand in every story after it, and be audited with it.
  server: { hmr: { overlay: false } },
  test: {
    name: 'stories',
    // One page for many stories, as in Storybook itself: a page for each file takes half as long again.
    isolate: false,
    maxWorkers: 2,
    // The audit of a long page takes seconds, on a busy machine many.
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions: { args: browserFlags, ...(executablePath ? { executablePath } : {}) } }),
      instances: [{ browser: 'chromium' }],
      screenshotFailures: false,
    },
  },
});
