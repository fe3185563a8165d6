// Firefox and WebKitGTK for the element tests: found on this machine, or installed by apt.
import { env } from 'node:process';
import { installByApt, onPath } from './browser.mjs';

/** Each with the programs it needs, any of a row, and the packages of Debian and Ubuntu that bring them. */
const engines = {
  firefox: { programs: [['firefox-esr', 'firefox']], packages: ['firefox-esr'] },
  webkit: { programs: [['WebKitWebDriver'], ['Xvfb']], packages: ['webkit2gtk-driver', 'xvfb'] },
};

export const engineNames = Object.keys(engines);

const isThere = (name) =>
  (name === 'firefox' && env.FIREFOX_PATH) || engines[name].programs.every((programs) => onPath(programs));

/**
 * Which of these engines are there, after an attempt to install the others; Firefox's program is kept in FIREFOX_PATH.
 *
 * @param {string[]} names
 * @returns {Promise<{there: string[], lack: string}>} `lack` says what is not there, and how it comes
 */
export async function ensureEngines(names) {
  const packagesOf = (missing) => missing.flatMap((name) => engines[name].packages);
  const absent = names.filter((name) => !isThere(name));
  if (absent.length) await installByApt(packagesOf(absent));
  const missing = names.filter((name) => !isThere(name));
  env.FIREFOX_PATH ??= onPath(engines.firefox.programs[0]) ?? '';
  return {
    there: names.filter((name) => !missing.includes(name)),
    lack: missing.length
      ? `not run in ${missing.join(' and ')}, not found here; on Debian and Ubuntu: sudo apt-get install ${packagesOf(missing).join(' ')}`
      : '',
  };
}
