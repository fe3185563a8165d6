// `emulateMedia` of @web/test-runner-commands, with all that Chromium can emulate. The original knows two features when
// Puppeteer drives the browser, and forgets one when the other is set. And the tabs that tests run in: as good as new
// for every file.

const features = {
  colorScheme: 'prefers-color-scheme',
  contrast: 'prefers-contrast',
  forcedColors: 'forced-colors',
  reducedMotion: 'prefers-reduced-motion',
  reducedTransparency: 'prefers-reduced-transparency',
  scripting: 'scripting',
};

const tabs = new WeakMap(); // page -> its connection to the browser, and what it emulates now

const untouched = () => ({ media: '', features: {} });

function apply({ devtools, emulated }) {
  const list = Object.entries(emulated.features).map(([name, value]) => ({ name, value }));
  return devtools.send('Emulation.setEmulatedMedia', { media: emulated.media, features: list });
}

/**
 * For the launcher. Two files run at a time, each in a tab of its own that serves one file after the other: both must
 * paint, load lazy images and hold the focus as if in front, and begin without what an earlier file left behind.
 */
export async function createPage({ browser, config }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  const tab = { devtools, emulated: untouched() };
  tabs.set(page, tab);
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  page.on('framenavigated', async (frame) => {
    // The runner goes there when a file is done.
    if (frame !== page.mainFrame() || frame.url() !== 'about:blank') return;
    tab.emulated = untouched();
    const origin = `${config.protocol}//${config.hostname}:${config.port}`;
    const storageTypes = 'local_storage,cookies';
    // The tab may close meanwhile, when the run ends.
    await Promise.all([apply(tab), devtools.send('Storage.clearDataForOrigin', { origin, storageTypes })]).catch(
      () => {},
    );
  });
  return page;
}

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function emulateMediaPlugin() {
  return {
    name: 'sen-emulate-media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-media') return undefined;
      const tab = tabs.get(session.browser.getPage(session.id));
      for (const [name, value] of Object.entries(payload)) {
        if (name === 'media') tab.emulated.media = value ?? '';
        else if (features[name]) tab.emulated.features[features[name]] = value ?? '';
        else
          throw new Error(`emulateMedia does not know "${name}"; it knows media, ${Object.keys(features).join(', ')}.`);
      }
      await apply(tab);
      return true;
    },
  };
}

/**
 * The runner asks its own plugins before those of the configuration, and the first to answer wins. A reporter is the
 * first to see the final list.
 *
 * @param {import('@web/test-runner').TestRunnerPlugin} plugin
 * @returns {import('@web/test-runner').Reporter}
 */
export const asksFirst = (plugin) => ({
  start({ config }) {
    config.plugins.splice(config.plugins.indexOf(plugin), 1);
    config.plugins.unshift(plugin);
  },
});
