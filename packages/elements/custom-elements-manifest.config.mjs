import { senManifest } from '../../.config/manifest-plugin.mjs';

export default {
  globs: ['src/**/*.ts'],
  exclude: [
    'src/**/*.test.ts',
    'src/**/test-support.ts',
    'src/**/*.styles.ts',
    'src/**/*.terms.ts',
    'src/**/*.light.ts',
    'src/**/*.samples.ts',
    'src/cdn/**',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [senManifest()],
};
