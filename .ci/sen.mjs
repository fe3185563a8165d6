#!/usr/bin/env node
// The one entry behind the scripts of package.json. Runs on bare Node 20 with no dependency: it fetches the pinned Node
// and pnpm, installs, and only then loads what needs them.
import { fileURLToPath } from 'node:url';
import { ensureInstalled, pnpm, update } from '../packages/build/tasks/install.mjs';
import { fail } from '../packages/build/tasks/run.mjs';
import { ensureToolchain } from '../packages/build/tasks/toolchain.mjs';

const usage = `usage: node .ci/sen.mjs <command>

  start             Storybook on port 6006 (or $PORT)
  build             packages/*/dist, custom-elements.json, packages/elements/cdn
  storybook         storybook-static, as it is on the web
  test [suite…]     every suite, or the named ones: lint types unit stories node manifest
  ci [suite…]       the same with coverage, and the slow suites: large browsers delivery consumers rehearsal site
                    generator
  test:long         the fuzz tests with FUZZ_RUNS=50000
  bench [--help]    what elements weigh and cost, beside plain HTML and peers

One suite alone, with its own arguments, live:
  lint [--fix] · types · unit [file…] [--watch] · stories [file…] · node [file…] · manifest
  large [file…] · browsers [firefox|webkit] [file…] · delivery · consumers [file…] · rehearsal · site · generator
  pictures [--accept|--all] [name…], which is not a part of ci

For changes and releases:
  new <name>        an element with all its files
  samples           the sample pages of docs/embed/, from packages/build/samples/
  accessibility     the report of docs/accessibility-report/, from checks of every element and sample page
  changeset         a note on a change for the next release
  api [--accept]    what changed in the public API
  update [name…]    newer dependencies; without a name, the lockfile after an edit of the catalog
  pnpm …            the pinned pnpm
  version, pack     the halves of a release: docs/releasing.md`;

const [command = '', ...args] = process.argv.slice(2);
const beforeInstall = { pnpm, update };

if (!new RegExp(`^  (.*[·,] )?${command}\\b`, 'm').test(usage) || !command) {
  console.error(command ? `sen: no such command: ${command}\n\n${usage}` : usage);
  process.exit(command ? 2 : 0);
}

try {
  // In the parent this resolves to the exit code of the same script under the right toolchain; in the child to null.
  const exitCode = await ensureToolchain(fileURLToPath(import.meta.url), [command, ...args]);
  if (exitCode !== null) process.exit(exitCode);
  if (command in beforeInstall) process.exit(await beforeInstall[command](args));
  await ensureInstalled();
  const { main } = await import('../packages/build/tasks/commands.mjs');
  process.exitCode = await main(command, args);
} catch (error) {
  fail(error);
}
