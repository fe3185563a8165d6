// Checks that every element of custom-elements.json is complete: described, registered, with story, tests and docs.
// Prints one sentence per missing item, with the remedy.
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../tasks/run.mjs';

const sections = {
  attributes: 'attribute',
  members: 'property or method',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssProperties: 'custom property',
  cssStates: 'state',
};
const howToDescribe = {
  attributes: 'write a JSDoc sentence above its `declare` field',
  members: 'write a JSDoc sentence above it, or mark it @internal',
  events: 'add `@fires name {EventClass} - …` to the class comment',
  slots: 'add `@slot name - …` to the class comment',
  cssParts: 'add `@csspart name - …` to the class comment',
  cssProperties: 'add `@cssprop --name - …` to the class comment',
  cssStates: 'add `@cssstate name - …` to the class comment',
};

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * @param {object} manifest custom-elements.json
 * @param {string} [base] root of the workspace
 * @returns {string[]} sentences; empty if everything is complete
 */
export function lacksOf(manifest, base = root) {
  const lacks = [];
  const file = (name) => path.join(base, name);
  const { modules } = manifest;
  const elements = modules.flatMap((module) =>
    module.declarations
      .filter((item) => item.customElement && item.tagName)
      .map((item) => ({ ...item, path: module.path })),
  );
  const definitions = modules.flatMap((module) =>
    module.exports
      .filter((item) => item.kind === 'custom-element-definition')
      .map((item) => ({ tag: item.name, path: module.path })),
  );
  const index = modules.find((module) => module.path === 'dist/index.js')?.exports ?? [];
  const all = ['all', 'common'].map((name) => read(file(`packages/elements/src/${name}.ts`))).join('');

  const samples = read(file('packages/elements/src/testing/contract.samples.ts'));

  if (elements.length === 0)
    lacks.push('custom-elements.json holds no element: does each class comment have `@element sen-…`?');
  for (const { tag, path: where } of definitions) {
    if (!elements.some((element) => element.tagName === tag)) {
      lacks.push(`<${tag}> is registered in ${where} but no class has \`@element ${tag}\` in its comment: add it.`);
    }
  }

  for (const element of elements) {
    const { tagName: tag } = element;
    const name = tag.replace(/^sen-/, '');
    const lack = (what, remedy) => lacks.push(`<${tag}> lacks ${what}: ${remedy}.`);
    const source = element.path.replace(/^dist\//, 'packages/elements/src/').replace(/\.js$/, '.ts');

    if (!element.description?.trim()) lack('a description', `write what it is for in the class comment of ${source}`);
    if (!element.summary?.trim()) lack('a summary', `add \`@summary\` (one line) to the class comment of ${source}`);
    if (!element.status)
      lack('a status', `add \`@status experimental\` (or stable, deprecated) to the class comment of ${source}`);

    for (const [section, kind] of Object.entries(sections)) {
      for (const item of element[section] ?? []) {
        if (item.description?.trim()) continue;
        if (section === 'attributes' && element.members?.some((member) => member.name === item.fieldName)) continue;
        lack(`a description of its ${kind} "${item.name || '(default)'}"`, `${howToDescribe[section]} in ${source}`);
      }
    }

    const folder = path.posix.dirname(source);
    const define = definitions.find((definition) => definition.tag === tag);
    const defineFile = define?.path.replace(/^dist\//, 'packages/elements/src/').replace(/\.js$/, '.ts');
    if (!defineFile) lack('a registration', `call \`define('${tag}', ${element.name})\` in ${folder}/define.ts`);
    else {
      if (!new RegExp(`['"]${tag}['"]\\s*:\\s*${element.name}\\b`).test(read(file(defineFile)))) {
        lack('a type for createElement and querySelector', `extend HTMLElementTagNameMap in ${defineFile}`);
      }
      const imported = defineFile.replace('packages/elements/src/', './').replace(/\.ts$/, '.js');
      if (!all.includes(`'${imported}'`)) {
        lack('a place in the script-tag build', `import '${imported}' in packages/elements/src/common.ts`);
      }
    }
    if (!index.some((item) => item.name === element.name)) {
      lack('an export', `export ${element.name} from packages/elements/src/index.ts`);
    }
    if (!samples.includes(`'${tag}':`)) {
      lack('a sample for the contract tests', `add '${tag}' to packages/elements/src/testing/contract.samples.ts`);
    }
    if (!existsSync(file(`stories/${name}.stories.ts`))) lack('a story', `write stories/${name}.stories.ts`);
    if (globSync(`packages/elements/src/*/${name}.test.ts`, { cwd: base }).length === 0) {
      lack('a test', `write ${folder}/${name}.test.ts`);
    }
    if (!existsSync(file(`docs/elements/${name}.md`))) lack('a docs page', `write docs/elements/${name}.md`);
  }
  return lacks;
}

if (process.argv[1] === import.meta.filename) {
  const lacks = lacksOf(JSON.parse(readFileSync(path.join(root, 'packages/elements/custom-elements.json'), 'utf8')));
  for (const lack of lacks) console.log(lack);
  if (lacks.length > 0) process.exitCode = 1;
}
