import { addons } from 'storybook/manager-api';
import { darkTheme, lightTheme } from './theme.js';

addons.setConfig({ theme: lightTheme, sidebar: { showRoots: true } });

/** The manager follows the toolbar's light and dark. */
addons.register('sen/scheme', (api) => {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const update = () => {
    const scheme: unknown = api.getGlobals()['scheme'];
    const isDark = scheme === 'dark' || (scheme === 'auto' && system.matches);
    api.setOptions({ theme: isDark ? darkTheme : lightTheme });
  };
  for (const event of ['setGlobals', 'globalsUpdated']) api.on(event, update);
  system.addEventListener('change', update);
});
