import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Dependencies of our packages, in Vite's syntax for dependencies of linked packages. */
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
  // The Vitest addon is configured in .config/vitest.config.mjs; its button here would look for a configuration in the root.
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  // Images of the stories; the plain HTML pages and their script-tag files, at the URLs used in the pages.
  staticDirs: [
    { from: `${root}stories/public`, to: '/' },
    { from: `${root}docs/embed`, to: '/embed' },
    { from: `${root}packages/elements/cdn`, to: '/cdn' },
    { from: `${root}packages/tokens/dist/modes`, to: '/tokens' },
    { from: `${root}packages/elements/llms.txt`, to: '/llms.txt' },
    { from: `${root}packages/elements/skills`, to: '/skills' },
  ].filter(({ from }) => existsSync(from)),
  viteFinal: (own) => ({
    ...own,
    // Images must have URLs: our elements reject the `data:` URLs that Vite creates for small files.
    build: { ...own.build, assetsInlineLimit: 0 },
    // Resolve our packages to their sources, so that edits are shown at once.
    resolve: { ...own.resolve, conditions: ['sen:source', ...defaultClientConditions] },
    optimizeDeps: {
      ...own.optimizeDeps,
      include: [
        // React is a dependency of Storybook's own pages and cannot be resolved from here.
        ...(own.optimizeDeps?.include ?? []).filter((name) => !/^react(-dom)?(\/|$)/.test(name)),
        // Listed, because Vite reloads the page when it discovers a dependency later.
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
