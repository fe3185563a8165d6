// Writes packages/elements/types/generated/, llms.txt and the skill for coding agents from custom-elements.json: data
// for editors, and the types for frameworks.
// Runs in packages/elements: the generator of web-types reads name and version from the package.json there.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { agentSkill } from './agent-skill.mjs';
import { llmsText } from './llms-text.mjs';

const outdir = 'types/generated';
const readManifest = () => JSON.parse(readFileSync('custom-elements.json', 'utf8'));

/**
 * Properties and events of each element. The generator's own declarations for frameworks are omitted: they import
 * frameworks that the project may not have, and their handlers and refs do not fit (decision 19).
 */
function elementTypes(manifest) {
  const elements = manifest.modules.flatMap((module) =>
    module.declarations.filter(({ tagName }) => tagName).map((element) => ({ module, ...element })),
  );
  for (const { module, name, events = [] } of elements) {
    // Imports the exports of a class's module: the class itself, and its events.
    const names = new Set([name, ...events.map(({ type }) => type?.text).filter((text) => /^Sen\w+Event$/.test(text))]);
    module.exports = [...names].map((exported) => ({ kind: 'js', name: exported, declaration: { name: exported } }));
  }
  const text = generateJsxTypes(manifest, { fileName: '', globalTypePath: '../../dist/index.js' });
  const own = text.slice(0, text.indexOf("declare module 'react'"));
  // Without the registrations HTMLElementTagNameMap would have no tags. Types only: nothing is registered.
  const registrations = elements.map(({ module }) =>
    path.posix.join('../..', path.posix.dirname(module.path), 'define.js'),
  );
  const table = elements.map(({ tagName, name }) => `  '${tagName}': ${name}Props;`);
  return [
    ...[...new Set(registrations)].map((file) => `import type {} from '${file}';`),
    own,
    `/** Attributes, properties and events (\`onsen-load\`) of each tag. */`,
    `export interface ElementProps {\n${table.join('\n')}\n}\n`,
  ].join('\n');
}

rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
writeFileSync(path.join(outdir, 'elements.d.ts'), elementTypes(readManifest()));
const options = { outdir, hideLogs: true };
generateVsCodeCustomElementData(readManifest(), {
  ...options,
  htmlFileName: 'vscode.html.json',
  cssFileName: 'vscode.css.json',
});
generateJetBrainsWebTypes(readManifest(), { ...options, webTypesFileName: 'web-types.json', packageJson: false });
writeFileSync('llms.txt', llmsText(readManifest()));
mkdirSync('skills/sen-portal', { recursive: true });
writeFileSync('skills/sen-portal/SKILL.md', agentSkill(readManifest()));
