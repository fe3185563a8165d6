// `emulateMedia` of @web/test-runner-commands, with all that Chromium can emulate. The original knows two features when
// Puppeteer drives the browser, and forgets one when the other is set.

const features = {
  colorScheme: 'prefers-color-scheme',
  contrast: 'prefers-contrast',
  forcedColors: 'forced-colors',
  reducedMotion: 'prefers-reduced-motion',
  reducedTransparency: 'prefers-reduced-transparency',
  scripting: 'scripting',
};

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function emulateMediaPlugin() {
  const emulated = new Map(); // session -> what it emulates now

  return {
    name: 'sen-emulate-media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-media') return undefined;
      const state = emulated.get(session.id) ?? { media: '', features: new Map() };
      emulated.set(session.id, state);
      for (const [name, value] of Object.entries(payload)) {
        if (name === 'media') state.media = value ?? '';
        else if (features[name]) state.features.set(features[name], value ?? '');
        else
          throw new Error(`emulateMedia does not know "${name}"; it knows media, ${Object.keys(features).join(', ')}.`);
      }
      state.devtools ??= await session.browser.getPage(session.id).createCDPSession();
      await state.devtools.send('Emulation.setEmulatedMedia', {
        media: state.media,
        features: [...state.features].map(([name, value]) => ({ name, value })),
      });
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
