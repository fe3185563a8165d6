// Writes packages/elements/cdn/ from packages/elements/dist/ and packages/tokens/dist/.
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rollup } from 'rollup';
import { inlinePieces, strictPolicy } from './inline-snippets.mjs';
import {
  elementEntries,
  loaderEntries,
  minifyCss,
  outputFiles,
  outputFolder,
  scriptEntries,
  version,
} from './rollup.config.mjs';
import { buildElements } from './rollup.elements.mjs';
import { localeModule, termsTable } from './rollup.locales.mjs';
import { scenes } from '../scenes/scenes.mjs';
import { buildScripts } from './rollup.scripts.mjs';
import { root } from '../tasks/run.mjs';

const tokens = path.join(root, 'packages/tokens/dist');
const out = (name) => path.join(outputFolder, name);
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

async function write(options) {
  const bundle = await rollup(options);
  try {
    return (await bundle.write(options.output)).output;
  } finally {
    await bundle.close();
  }
}

/** The adopted styles as files to link: all themes, or one; and the font. */
async function writeStyles() {
  const { lightdomCss } = await import('../../elements/dist/lightdom/index.js');
  const sheet = (file) => `${minifyCss(readFileSync(path.join(tokens, file), 'utf8') + lightdomCss)}\n`;
  // By this mark the scripts detect that the page has linked all styles.
  const mark = `@layer sen-tokens{:where(:root){--sen-css:${version}}}\n`;
  writeFileSync(out('sen.css'), sheet('tokens.css') + mark);
  for (const theme of readdirSync(path.join(tokens, 'themes')))
    writeFileSync(out(`themes/${theme}`), sheet(`themes/${theme}`));
  cpSync(path.join(tokens, 'fonts'), out('fonts'), { recursive: true });
  cpSync(path.join(tokens, 'fonts.css'), out('fonts.css'));
}

/** The drawn pictures in the colours of each theme. */
function writeScenes() {
  for (const theme of readdirSync(path.join(tokens, 'themes')).map((file) => path.parse(file).name)) {
    mkdirSync(out(`scenes/${theme}`), { recursive: true });
    for (const [name, picture] of Object.entries(scenes(theme)))
      writeFileSync(out(`scenes/${theme}/${name}.svg`), picture);
  }
}

async function writeLocales() {
  const files = globSync('packages/elements/dist/**/*.terms.js', { cwd: root })
    .map((file) => path.join(root, file))
    .sort();
  for (const language of ['vi', 'en'])
    writeFileSync(out(`locales/${language}.js`), await localeModule(files, language));
  const [vi, en] = await Promise.all(['vi', 'en'].map((language) => import(out(`locales/${language}.js`))));
  writeFileSync(out('locales/terms.json'), json(termsTable(vi.terms, en.terms)));
}

const classicScripts = ['sen.iife.js', 'web-vitals.js'];

/** Hashes for browsers to check files, and for policies of pages with the inline snippets. */
function writeIntegrity() {
  const hashes = outputFiles(/\.(js|css|woff2)$/).map((name) => [
    name,
    `sha384-${createHash('sha384')
      .update(readFileSync(out(name)))
      .digest('base64')}`,
  ]);
  // A classic script has its own attribute; an import map applies to modules.
  const modules = hashes.filter(([name]) => name.endsWith('.js') && !classicScripts.includes(name));
  const importMap = {
    imports: { '@sen-portal/elements': '/cdn/sen.js' },
    integrity: Object.fromEntries(modules.map(([name, hash]) => [`/cdn/${name}`, hash])),
  };
  writeFileSync(out('integrity.json'), json(Object.fromEntries(hashes)));
  writeFileSync(out('importmap.json'), json(importMap));
  writeFileSync(out('csp.json'), json({ policy: strictPolicy, inline: inlinePieces(JSON.stringify(importMap)) }));
}

rmSync(outputFolder, { recursive: true, force: true });
await buildScripts(scriptEntries(), write);
await buildElements(loaderEntries, elementEntries(), write);
for (const folder of ['themes', 'locales']) mkdirSync(out(folder), { recursive: true });
await writeStyles();
writeScenes();
await writeLocales();
writeIntegrity();
