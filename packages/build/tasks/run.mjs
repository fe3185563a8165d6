// Starting other programs, and saying what happens.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');
export const cache = path.join(root, 'node_modules', '.cache', 'sen');
export const windows = process.platform === 'win32';

/** A failure that the reader can act on: printed without a stack. */
export class Problem extends Error {}

const colours = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code) => (text) => (colours ? `\u001b[${code}m${text}\u001b[0m` : String(text));
export const bold = paint(1);
export const red = paint(31);
export const green = paint(32);

export const say = (text) => console.log(text);

export function fail(error) {
  console.error(error instanceof Problem ? `\n${red('✗')} ${error.message}` : error);
  process.exit(1);
}

export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

// npm exports its whole configuration to scripts (`npm_config_prefix`, `npm_config_local_prefix`, …). Handed down to
// another npm or pnpm it points them at the wrong folders; only what decides how the network is reached may pass.
const networkSettings =
  /^npm_config_(registry|cache|userconfig|globalconfig|proxy|https_proxy|noproxy|cafile|ca|strict_ssl)$/i;

/** The environment without npm's own variables. */
export function cleanEnv(extra = {}) {
  const env = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (/^npm_/i.test(name) && !networkSettings.test(name)) continue;
    env[name] = value;
  }
  return { ...env, ...extra };
}

/** For `pnpm install`: it must not stop to ask, no terminal may be there; and a registry set for npm must reach it. */
export function installEnv() {
  const { npm_config_registry: registry, pnpm_config_registry: own } = process.env;
  return { CI: 'true', ...(registry && !own ? { pnpm_config_registry: registry } : {}) };
}

const running = new Set();

// A signal sent to this process alone (not by a terminal to the whole group) must reach what it started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    if (running.size === 0) process.exit(128 + { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }[signal]);
  });
}

// npm dies of a SIGTERM without passing it on, and would leave a server behind that holds its port.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 1000).unref();
}

/** Passes whole lines on, without colours and cursor movements, which mean nothing in a log. */
function plainLines(stream) {
  let rest = '';
  const pass = (text) => process.stdout.write(stripVTControlCharacters(text));
  stream.on('data', (chunk) => {
    const lines = (rest + chunk).split(/(?<=\n)/);
    rest = lines.at(-1).endsWith('\n') ? '' : lines.pop();
    pass(lines.join(''));
  });
  stream.on('end', () => pass(rest));
}

/**
 * Runs a program to its end. With `live` it writes to the terminal, or plain lines where there is none; otherwise its
 * output is returned. With `raw` its streams are those of this process, terminal or not.
 * Never rejects for a bad exit code; `code` is 127 when the program is missing and 124 when `timeout` (ms) ran out.
 */
export function run(file, args = [], options = {}) {
  const { cwd = root, env = {}, live = false, stdin = 'ignore', timeout = 0, shell = false } = options;
  const { raw = live && process.stdout.isTTY } = options;
  return new Promise((resolve) => {
    const started = Date.now();
    let output = '';
    let timedOut = false;
    const child = spawn(file, args, {
      cwd,
      env: cleanEnv({ ...(raw ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }), ...env }),
      shell,
      // With a time limit it leads a group of its own, so that its children end with it.
      detached: timeout > 0 && !windows,
      stdio: raw ? [stdin, 'inherit', 'inherit'] : [stdin, 'pipe', 'pipe'],
    });
    running.add(child);
    const end = () => {
      timedOut = true;
      try {
        process.kill(windows ? child.pid : -child.pid, 'SIGKILL');
      } catch {
        // It ended by itself in this very moment.
      }
    };
    const timer = timeout ? setTimeout(end, timeout) : undefined;
    const done = (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code: timedOut ? 124 : code, output: stripVTControlCharacters(output), ms: Date.now() - started });
    };
    for (const stream of raw ? [] : [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      if (live) plainLines(stream);
      else stream.on('data', (chunk) => (output += chunk));
    }
    child.on('error', (error) => {
      output += `${error.message}\n`;
      done(error.code === 'ENOENT' ? 127 : 1);
    });
    child.on('close', (code, signal) => done(code ?? (signal ? 1 : 0)));
  });
}

/** Runs a JavaScript file of the workspace with the running Node. */
export const node = (script, args = [], options = {}) =>
  run(process.execPath, [path.resolve(root, script), ...args], options);

/** The CLI of an installed package, by the path of its file: two TypeScripts own the bin name `tsc`. */
export const bin = {
  tsc: 'node_modules/typescript-7/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  stylelint: 'node_modules/stylelint/bin/stylelint.mjs',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  wtr: 'node_modules/@web/test-runner/dist/bin.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  storybook: 'node_modules/storybook/dist/bin/dispatcher.js',
  analyzer: 'node_modules/@custom-elements-manifest/analyzer/cem.js',
  playwright: 'node_modules/playwright/cli.js',
};
