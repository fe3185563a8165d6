// Minifies what bundlers leave as it is: the CSS and HTML in the template literals of packages/elements/dist. Also
// writes the light DOM styles as a file to import.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../tasks/run.mjs';
import { minifyCss, minifyTemplates } from './rollup.config.mjs';

const dist = path.join(root, 'packages/elements/dist');
const fail = (problem) => {
  throw new Error(problem.message ?? problem);
};
const { transform } = minifyTemplates();

for (const name of globSync('**/*.js', { cwd: dist })) {
  const file = path.join(dist, name);
  const { code } = (await transform.call({ warn: fail, error: fail }, readFileSync(file, 'utf8'), file)) ?? {};
  if (code) writeFileSync(file, code);
}

const { lightdomCss } = await import('../../elements/dist/lightdom/index.js');
writeFileSync(path.join(dist, 'lightdom.css'), `${minifyCss(lightdomCss)}\n`);
// TypeScript requires types for a side-effect import.
writeFileSync(path.join(dist, 'lightdom.css.d.ts'), 'export {};\n');
