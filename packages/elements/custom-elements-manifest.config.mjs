import path from 'node:path';
import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';
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
  // With a program the type checker spells types out.
  overrideModuleCreation({ ts, globs }) {
    const files = new Set(globs.map((file) => path.resolve(file)));
    return getTsProgram(ts, globs, 'tsconfig.build.json')
      .getSourceFiles()
      .filter(({ fileName }) => files.has(path.resolve(fileName)));
  },
  plugins: [typeParserPlugin({ propertyName: 'parsedType' }), senManifest()],
};
