// What is public, as one flat table of names and types, and what changed in it since the last release.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { greater } from '../release/changesets.mjs';
import { publicPackages } from '../release/packed.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const plain = (type) => (type?.text ?? '').replace(/\s+/g, ' ').trim();

/** Tags with all that a page can use of them. */
function elementsOf(manifest) {
  const api = {};
  for (const { declarations = [] } of manifest.modules) {
    for (const { tagName, ...element } of declarations) {
      if (!tagName) continue;
      const put = (kind, items = [], value = () => '') => {
        for (const item of items) api[`<${tagName}> ${kind} ${item.name || '(default)'}`] = value(item);
      };
      api[`<${tagName}>`] = '';
      put('attribute', element.attributes, ({ type }) => plain(type));
      put(
        'property',
        element.members?.filter(({ kind }) => kind === 'field'),
        ({ type, readonly }) => `${readonly ? 'readonly ' : ''}${plain(type)}`,
      );
      put(
        'method',
        element.members?.filter(({ kind }) => kind === 'method'),
        (method) =>
          `(${(method.parameters ?? []).map(({ type }) => plain(type)).join(', ')}) => ${plain(method.return?.type)}`,
      );
      put('event', element.events, ({ type }) => plain(type));
      put('slot', element.slots);
      put('part', element.cssParts);
      put('custom property', element.cssProperties);
      put('state', element.cssStates);
    }
  }
  return api;
}

/** What a package exports by name: the members of shapes, the types of functions and values. */
async function exportsOf(name, declarations) {
  const { default: ts } = await import('typescript');
  const program = ts.createProgram([declarations], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: [],
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(declarations);
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
  const text = (type) => checker.typeToString(type, file, flags);
  const api = {};
  for (const exported of checker.getExportsOfModule(checker.getSymbolAtLocation(file))) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const entry = `${name} ${exported.name}`;
    if (symbol.flags & ts.SymbolFlags.Class) {
      api[entry] = 'class';
      // The elements themselves are in the manifest.
      if (!/Event$/.test(exported.name)) continue;
      for (const member of checker.getDeclaredTypeOfSymbol(symbol).symbol.members?.values() ?? [])
        if (member.flags & ts.SymbolFlags.Property)
          api[`${entry}.${member.name}`] = text(checker.getTypeOfSymbol(member));
    } else if (symbol.flags & ts.SymbolFlags.Interface) {
      api[entry] = 'interface';
      for (const member of checker.getDeclaredTypeOfSymbol(symbol).getProperties())
        api[`${entry}.${member.name}`] =
          `${member.flags & ts.SymbolFlags.Optional ? 'optional ' : ''}${text(checker.getTypeOfSymbol(member))}`;
    } else if (symbol.flags & ts.SymbolFlags.TypeAlias) {
      const type = checker.getDeclaredTypeOfSymbol(symbol);
      api[entry] = checker.typeToString(type, file, flags | ts.TypeFormatFlags.InTypeAlias);
    } else {
      const type = text(checker.getTypeOfSymbol(symbol));
      // Tables of data, such as all tokens, are listed elsewhere or may grow.
      api[entry] = type.length > 1000 ? 'object' : type;
    }
  }
  return api;
}

/** The public API of the built packages: name -> type. */
export async function publicApi(base) {
  const api = elementsOf(readJson(path.join(base, 'packages/elements/custom-elements.json')));
  for (const { name, folder } of publicPackages(base)) {
    const { exports, bin = {} } = readJson(path.join(folder, 'package.json'));
    for (const [subpath, target] of Object.entries(exports)) if (target) api[`${name} subpath ${subpath}`] = '';
    for (const command of Object.keys(bin)) api[`${name} command ${command}`] = '';
    const declarations = path.join(folder, 'dist/index.d.ts');
    if (existsSync(declarations)) Object.assign(api, await exportsOf(name, declarations));
  }
  const { tokenNames } = await import(pathToFileURL(path.join(base, 'packages/tokens/dist/index.js')).href);
  for (const token of tokenNames) api[`token ${token}`] = '';
  return Object.fromEntries(Object.entries(api).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const members = (type) => type.split(' | ').filter((member) => member !== 'undefined');
/** Whether `now` takes all that `before` took: one more word for an attribute breaks nobody. */
const onlyGrew = (before, now) =>
  before.includes(' | ') && members(before).every((member) => members(now).includes(member));

/**
 * @param {Record<string, string>} before
 * @param {Record<string, string>} now
 * @returns {{breaking: string[], added: string[]}} sentences
 */
export function compare(before, now) {
  const breaking = [];
  const added = [];
  for (const [name, type] of Object.entries(before)) {
    if (!(name in now)) breaking.push(`${name} is gone`);
    else if (now[name] !== type)
      (onlyGrew(type, now[name]) ? added : breaking).push(
        `${name} was ${type || 'untyped'}, is ${now[name] || 'untyped'}`,
      );
  }
  for (const name of Object.keys(now)) if (!(name in before)) added.push(`${name} is new`);
  return { breaking, added };
}

/**
 * What the pending changesets must ask for at least. Before 1.0 a minor release may break, as npm's `^` has it.
 *
 * @param {string} version of the last release
 */
export function neededBump(version, { breaking, added }) {
  const [breaks, adds] = version.startsWith('0.') ? ['minor', 'patch'] : ['major', 'minor'];
  return breaking.length > 0 ? breaks : added.length > 0 ? adds : 'none';
}

/** Why the changes may not be released as the changesets say; undefined when they may. */
export function refusal(version, changes, changesets) {
  const needed = neededBump(version, changes);
  const asked = changesets.map(({ bump }) => bump).reduce(greater, 'none');
  if (greater(asked, needed) === asked) return undefined;
  return [
    `The public API changed since ${version}, and the changesets ask for ${asked === 'none' ? 'no release' : `a ${asked} release`}.`,
    `Take the change back, or run \`pnpm exec changeset\` and choose ${needed}.`,
    ...changes.breaking.map((change) => `breaks: ${change}`),
    ...changes.added.map((change) => `adds: ${change}`),
  ].join('\n');
}
