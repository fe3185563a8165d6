import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What our packages depend on, in Vite's spelling for dependencies of linked packages. */
const dependencies = readdirSync(`${root}packages`).flatMap((folder) => {
  const file = `${root}packages/${folder}/package.json`;
  if (!existsSync(file)) return [];
  const own = JSON.parse(readFileSync(file, 'utf8')) as { name: string; dependencies?: Record<string, string> };
  return Object.keys(own.dependencies ?? {})
    .filter((name) => !name.startsWith('@sen-portal/') && name !== 'lit')
    .map((name) => `${own.name} > ${name}`);
});

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  // The vitest addon works from .config/vitest.config.mjs; its button here would look for a configuration at the top.
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  // Pictures of the stories; the plain HTML pages and the script-tag files they load, at the addresses that they name.
  staticDirs: [
    { from: `${root}stories/public`, to: '/' },
    { from: `${root}docs/embed`, to: '/embed' },
    { from: `${root}packages/elements/cdn`, to: '/cdn' },
  ].filter(({ from }) => existsSync(from)),
  viteFinal: (own) => ({
    ...own,
    // Pictures keep addresses: our elements take none of those that Vite makes of small files, `data:`.
    build: { ...own.build, assetsInlineLimit: 0 },
    // Our packages from their sources, so that an edit shows at once.
    resolve: { ...own.resolve, conditions: ['sen:source', ...defaultClientConditions] },
    optimizeDeps: {
      ...own.optimizeDeps,
      include: [
        // React belongs to Storybook's own pages, which bring it along; from here it cannot be resolved.
        ...(own.optimizeDeps?.include ?? []).filter((name) => !/^react(-dom)?(\/|$)/.test(name)),
        // Named, because what Vite meets only later makes it reload the page.
        'lit',
        'lit/directives/class-map.js',
        'lit/directives/if-defined.js',
        'lit/directives/guard.js',
        'lit/directives/repeat.js',
        'lit/directives/when.js',
        ...dependencies,
      ],
    },
  }),
};

export default config;
