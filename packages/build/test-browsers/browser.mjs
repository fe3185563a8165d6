// Finds Chromium, or fetches it. `node packages/build/test-browsers/browser.mjs` prints the path.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bin, fail, node, Problem, run, say } from '../tasks/run.mjs';

const { env, platform } = process;
const names = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
  'chrome',
  'msedge',
  'microsoft-edge',
];

const usualPlaces = {
  darwin: ['/Applications', `${homedir()}/Applications`].flatMap((folder) =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  ),
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Chromium/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

const isFile = (file) => existsSync(file) && statSync(file).isFile();

/** The first of these programs that the PATH leads to. */
export function onPath(names) {
  const folders = (env.PATH ?? env.Path ?? '').split(path.delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name + suffix))).find(isFile);
}

/** The newest Chromium that Playwright has downloaded for any project of this user. */
function fromPlaywright() {
  const cacheFolder =
    env.PLAYWRIGHT_BROWSERS_PATH && env.PLAYWRIGHT_BROWSERS_PATH !== '0'
      ? env.PLAYWRIGHT_BROWSERS_PATH
      : ({
          darwin: path.join(homedir(), 'Library/Caches/ms-playwright'),
          win32: path.join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
        }[platform] ?? path.join(env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'ms-playwright'));
  if (!existsSync(cacheFolder)) return undefined;
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return readdirSync(cacheFolder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => inside.map((file) => path.join(cacheFolder, name, file)))
    .find(isFile);
}

export function findBrowser() {
  if (env.CHROME_PATH) {
    if (isFile(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Problem(`CHROME_PATH is set to ${env.CHROME_PATH}, and no file is there.`);
  }
  return onPath(names) ?? usualPlaces[platform]?.find(isFile) ?? fromPlaywright();
}

/** Where apt is, and may install. */
export async function installByApt(packages) {
  if (process.getuid?.() !== 0 || !isFile('/usr/bin/apt-get')) return;
  say(`Asking apt for ${packages.join(' and ')} …`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env: quiet, timeout: 120_000 });
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  await run('apt-get', install, { env: quiet, timeout: 600_000 });
}

async function fetchBrowser() {
  say('No Chromium on this machine: asking Playwright for one …');
  const download = await node(bin.playwright, ['install', 'chromium'], {
    timeout: 180_000,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
  if (download.code === 0 && fromPlaywright()) return fromPlaywright();

  await installByApt(['chromium']);
  if (onPath(names)) return onPath(names);
  throw new Problem(
    'A Chromium is needed to run the tests, none was found and none could be downloaded.\n' +
      'Install Chromium, Chrome or Edge (Debian and Ubuntu: `sudo apt-get install chromium`), or set CHROME_PATH to its program file.',
  );
}

/** The path of a Chromium; kept in CHROME_PATH for everything that is started from here. */
export async function ensureBrowser() {
  env.CHROME_PATH = findBrowser() ?? (await fetchBrowser());
  return env.CHROME_PATH;
}

/** Fit for containers: no sandbox (it needs privileges there), no GPU, nothing that phones out, the same glyphs everywhere. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
  '--font-render-hinting=none',
];

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureBrowser().then(say, fail);
