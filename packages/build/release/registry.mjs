// A local registry for rehearsals, and an environment that can publish to no other.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { freePort } from '../servers/free-port.mjs';
import { cleanEnv, Problem, run } from '../tasks/run.mjs';

/** Throws unless `address` is a loopback address. */
export function mustBeLoopback(address) {
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' || hostname !== '127.0.0.1')
    throw new Problem(`A rehearsal publishes to http://127.0.0.1 alone, not to ${address}.`);
}

/**
 * Starts Verdaccio. It stores the Sen packages and proxies others from this machine's registry.
 *
 * @param {string} folder for its files
 */
export async function startRegistry(folder) {
  const { output } = await run('npm', ['config', 'get', 'registry'], { shell: process.platform === 'win32' });
  const upstream = output.split('\n').find((line) => /^https?:/.test(line));
  if (!upstream) throw new Problem(`npm does not say where packages come from:\n${output}`);
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const config = path.join(folder, 'config.json');
  writeFileSync(
    config,
    JSON.stringify({
      storage: path.join(folder, 'storage'),
      auth: { htpasswd: { file: path.join(folder, 'htpasswd'), max_users: -1 } },
      uplinks: { upstream: { url: upstream.trim(), timeout: '60s' } },
      packages: {
        '@sen-portal/*': { access: '$all', publish: '$all', unpublish: '$none' },
        '**': { access: '$all', publish: '$none', unpublish: '$none', proxy: 'upstream' },
      },
      web: { enable: false },
      log: { type: 'stdout', format: 'pretty', level: 'warn' },
    }),
  );
  const verdaccio = path.join(
    path.dirname(createRequire(import.meta.url).resolve('verdaccio/package.json')),
    'bin/verdaccio',
  );
  const child = spawn(process.execPath, [verdaccio, '--config', config, '--listen', `127.0.0.1:${port}`], {
    cwd: folder,
    env: cleanEnv(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}/`;
  while (child.exitCode === null && !(await fetch(`${url}-/ping`).catch(() => false)))
    await new Promise((resolve) => setTimeout(resolve, 100));
  if (child.exitCode !== null) throw new Problem(`Verdaccio did not start:\n${said}`);
  return {
    url,
    said: () => said,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

/**
 * An environment whose only registry is `url`: without user or system configuration, token and proxy.
 *
 * @param {string} url
 * @param {string} home a folder of its own
 */
export function onlyRegistry(url, home) {
  mustBeLoopback(url);
  mkdirSync(home, { recursive: true });
  const config = path.join(home, '.npmrc');
  const host = url.replace(/^http:/, '');
  writeFileSync(config, `registry=${url}\n@sen-portal:registry=${url}\n${host}:_authToken=rehearsal\n`);
  const emptied = Object.fromEntries(
    Object.keys(process.env)
      .filter((name) => /^(npm_|pnpm_config|NODE_AUTH_TOKEN|NPM_|https?_proxy|all_proxy)/i.test(name))
      .map((name) => [name, undefined]),
  );
  return {
    ...emptied,
    CI: 'true',
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: path.join(home, 'config'),
    npm_config_registry: url,
    npm_config_userconfig: config,
    npm_config_globalconfig: path.join(home, 'none'),
    npm_config_cache: path.join(home, 'npm-cache'),
    npm_config_update_notifier: 'false',
    pnpm_config_registry: url,
    pnpm_config_userconfig: config,
  };
}
