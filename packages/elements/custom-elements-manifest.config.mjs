import { senManifest } from '../build/manifest/manifest-plugin.mjs';

export default {
  globs: ['src/**/*.ts'],
  exclude: [
    'src/**/*.test.ts',
    'src/testing/**',
    'src/**/*.styles.ts',
    'src/**/*.terms.ts',
    'src/**/*.{lightdom,preupgrade}.ts',
    'src/lightdom/**',
    'src/**/*.samples.ts',
    'src/cdn/**',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [senManifest()],
};
