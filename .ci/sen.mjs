#!/usr/bin/env node
// The one entry behind `npm start`, `npm test` and `npm run build`. Runs on bare Node 20 with no dependency:
// it fetches the pinned Node and pnpm, installs, and only then loads what needs them.
import { ensureToolchain } from '../packages/build/tasks/toolchain.mjs';
import { ensureInstalled } from '../packages/build/tasks/install.mjs';
import { fail } from '../packages/build/tasks/run.mjs';

const usage = `usage: node .ci/sen.mjs <command>

  start             Storybook on port 6006 (or $PORT)
  build             packages/*/dist, custom-elements.json, packages/elements/cdn
  storybook         storybook-static, as it is on the web
  version, publish  the two halves of a release: docs/releasing.md
  test [suite…]     every suite, or the named ones: lint types unit stories node manifest
  ci                the same and the slow suites: browsers, delivery, consumers, rehearsal
  test:long         the fuzz tests with FUZZ_RUNS=50000
  bench [--help]    what elements weigh and cost, beside plain HTML and peers

One suite alone, with its own arguments, live:
  lint [--fix] · types · unit [file…] · stories [file…] · node [file…] · manifest
  browsers [firefox|webkit] [file…] · consumers [file…] · rehearsal`;

const [command = '', ...args] = process.argv.slice(2);
const commands =
  `start build storybook version publish test ci test:long bench lint types unit stories node manifest browsers delivery consumers rehearsal`.split(
    ' ',
  );

if (!commands.includes(command)) {
  console.error(command ? `sen: no such command: ${command}\n\n${usage}` : usage);
  process.exit(command ? 2 : 0);
}

try {
  // In the parent this resolves to the exit code of the same script under the right toolchain; in the child to null.
  const exitCode = await ensureToolchain(import.meta.filename ?? new URL(import.meta.url).pathname, [command, ...args]);
  if (exitCode !== null) process.exit(exitCode);
  await ensureInstalled();
  const { main } = await import('../packages/build/tasks/commands.mjs');
  process.exitCode = await main(command, args);
} catch (error) {
  fail(error);
}
