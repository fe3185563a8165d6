// The public API as one flat table of names and types, and its changes since the last release.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { greater } from '../release/changesets.mjs';
import { publicPackages } from '../release/packed.mjs';
import { Problem } from '../tasks/run.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const plain = (type) => (type?.text ?? '').replace(/\s+/g, ' ').trim();

/** Tags with their public API. */
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

/**
 * Members of interfaces, types of functions and values: name -> type.
 *
 * @param {Set<object>} known exports of another module of the package, which has their types
 */
function namesOf(ts, checker, file, name, known) {
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
  const text = (type, more = 0) => {
    const written = checker.typeToString(type, file, flags | more);
    // Long ones are tables, such as all tokens or all elements, whose entries are listed separately.
    return written.length > 400 ? 'object' : written;
  };
  const api = {};
  for (const exported of checker.getExportsOfModule(checker.getSymbolAtLocation(file))) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const entry = `${name} ${exported.name}`;
    if (known.has(symbol)) {
      api[entry] = '';
      continue;
    }
    known.add(symbol);
    if (symbol.flags & ts.SymbolFlags.Class) {
      api[entry] = 'class';
      // The elements are listed from the manifest.
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
      api[entry] = text(checker.getDeclaredTypeOfSymbol(symbol), ts.TypeFormatFlags.InTypeAlias);
    } else {
      api[entry] = text(checker.getTypeOfSymbol(symbol));
    }
  }
  return api;
}

/** Files of cdn/ that may change with any version, and their derived files. */
const isUnlisted = (file) => /^(chunks|elements)\/|\.(br|gz|map)$/.test(file);

/**
 * The files that npm users import by name: `./feed.js` -> `dist/feeds/feed.js`, and its types. A pattern is expanded to
 * the files that match. Workspace-only entries are in `exports` alone.
 */
export function filesOf({ folder, exports = {}, publishConfig }) {
  const files = {};
  for (const [subpath, target] of Object.entries(publishConfig?.exports ?? exports)) {
    if (!target) continue;
    const { types, default: file = types } = typeof target === 'string' ? { default: target } : target;
    if (!subpath.includes('*')) {
      files[subpath] = { file, types };
      continue;
    }
    const [before, after] = file.split('*');
    for (const found of globSync(file.replace('*', '**/*'), {
      cwd: folder,
      exclude: (name) => name === 'node_modules',
    })) {
      const star = `./${found.replaceAll('\\', '/')}`.slice(before.length, after ? -after.length : undefined);
      if (isUnlisted(star) || !statSync(path.join(folder, found)).isFile()) continue;
      files[subpath.replace('*', star)] = { file: before + star + after, types: types?.replace('*', star) };
    }
  }
  for (const { file } of Object.values(files))
    if (!existsSync(path.join(folder, file)))
      throw new Problem(`${path.join(folder, 'package.json')} exports ${file}, and no such file is built.`);
  return files;
}

/** The public API of the built packages: name -> type. */
export async function publicApi(base) {
  const { default: ts } = await import('typescript');
  const api = elementsOf(readJson(path.join(base, 'packages/elements/custom-elements.json')));
  const modules = [];
  for (const { name, folder } of publicPackages(base)) {
    const manifest = readJson(path.join(folder, 'package.json'));
    for (const [subpath, { types }] of Object.entries(filesOf({ folder, ...manifest }))) {
      api[`${name} file ${subpath}`] = '';
      if (types) modules.push([path.posix.join(name, subpath), path.join(folder, types)]);
    }
    for (const command of Object.keys(manifest.bin ?? {})) api[`${name} command ${command}`] = '';
  }
  const program = ts.createProgram(
    modules.map(([, file]) => file),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      types: [],
      skipLibCheck: true,
    },
  );
  const checker = program.getTypeChecker();
  const known = new Set();
  for (const [name, types] of modules) {
    const file = program.getSourceFile(types);
    // A file that registers an element has no exports.
    if (checker.getSymbolAtLocation(file)) Object.assign(api, namesOf(ts, checker, file, name, known));
  }
  const { tokenNames } = await import(pathToFileURL(path.join(base, 'packages/tokens/dist/index.js')).href);
  for (const token of tokenNames) api[`token ${token}`] = '';
  return Object.fromEntries(Object.entries(api).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const members = (type) => type.split(' | ').filter((member) => member !== 'undefined');
/** Independent of the order of a union, which depends on the type checker. */
const inOrder = (type) => type.split(' | ').sort().join(' | ');
/** Whether `now` accepts everything that `before` accepted: one more value of an attribute breaks nothing. */
const onlyGrew = (before, now) =>
  before.includes(' | ') && members(before).every((member) => members(now).includes(member));

/**
 * @param {Record<string, string>} before
 * @param {Record<string, string>} now
 * @returns {{breaking: Change[], added: Change[]}} @typedef {{name: string, text: string}} Change
 */
export function compare(before, now) {
  const breaking = [];
  const added = [];
  for (const [name, type] of Object.entries(before)) {
    if (!(name in now)) breaking.push({ name, text: `${name} is gone` });
    else if (inOrder(now[name]) !== inOrder(type))
      (onlyGrew(type, now[name]) ? added : breaking).push({
        name,
        text: `${name} was ${type || 'untyped'}, is ${now[name] || 'untyped'}`,
      });
  }
  for (const name of Object.keys(now)) if (!(name in before)) added.push({ name, text: `${name} is new` });
  return { breaking, added };
}

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The words of which a changeset must contain one from each row to name this entry. */
export function wordsFor(entry) {
  const [, tag, member] = /^<([\w-]+)>(?: (?:[a-z]+|custom property) (\S+))?$/.exec(entry) ?? [];
  if (tag && !member) return [[tag]];
  if (tag) {
    const own = member === '(default)' ? ['slot'] : [member, kebab(member)];
    // `new-days` is specific; `base` is a part of many elements.
    return own.at(-1).includes('-') ? [own] : [own, [tag]];
  }
  const last = entry.split(' ').at(-1);
  if (/ file \S+$/.test(entry)) return [[last.replace(/^\.\//, '') || entry.split(' ')[0]]];
  return [[last.split('.')[0]]];
}

const names = (text, word) =>
  new RegExp(`(?<![\\w-])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`).test(text);

/** Before 1.0 a minor release may break, as with npm's `^`. */
const bumpsFor = (version) => (version.startsWith('0.') ? ['minor', 'patch'] : ['major', 'minor']);

/** The breaking changes that no pending changeset of the right size names. */
export function unannounced(version, { breaking }, changesets) {
  const [bump] = bumpsFor(version);
  const texts = changesets.filter((changeset) => greater(changeset.bump, bump) === changeset.bump);
  return breaking.filter(
    ({ name }) =>
      !texts.some(({ summary }) => wordsFor(name).every((words) => words.some((word) => names(summary, word)))),
  );
}

/** Why the changes may not be released with these changesets; undefined if they may. */
export function refusal(version, changes, changesets) {
  const [breaks, adds] = bumpsFor(version);
  const silent = unannounced(version, changes, changesets);
  if (silent.length > 0)
    return [
      `The public API lost or changed something since ${version} that no ${breaks} changeset names.`,
      `Take it back, or run \`npm run changeset\`, choose ${breaks}, and name each in the text with what to write instead:`,
      ...silent.map(({ name, text }) => `  breaks  ${text}\n          name: ${nameIt(name)}`),
    ].join('\n');
  const asked = changesets.map(({ bump }) => bump).reduce(greater, 'none');
  if (changes.added.length === 0 || greater(asked, adds) === asked) return undefined;
  return [
    `The public API grew since ${version}, and the changesets ask for ${asked === 'none' ? 'no release' : `a ${asked} release`}.`,
    `Run \`npm run changeset\` and choose ${adds}:`,
    ...changes.added.map(({ text }) => `  adds    ${text}`),
  ].join('\n');
}

const nameIt = (entry) =>
  wordsFor(entry)
    .map(([word]) => `\`${word}\``)
    .join(' and ');
