// Tells ESLint which file an import means: our packages stand for their sources, by the `exports` of their package.json.
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');

const packages = path.resolve(__dirname, '../packages');

exports.interfaceVersion = 2;

function sourceOf(folder, subpath) {
  const file = path.join(packages, folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const entry = JSON.parse(readFileSync(file, 'utf8')).exports?.[subpath ? `./${subpath}` : '.'];
  const source = typeof entry === 'string' ? entry : entry?.['sen:source'];
  return source && path.join(packages, folder, source);
}

exports.resolve = (specifier, importer) => {
  let file;
  if (specifier.startsWith('.')) file = path.resolve(path.dirname(importer), specifier);
  else {
    const [, folder, subpath] = /^@sen-portal\/([^/]+)(?:\/(.+))?$/.exec(specifier) ?? [];
    if (!folder) return { found: false };
    // Tokens are generated: the import is theirs even when no such file stands in src.
    file = sourceOf(folder, subpath) ?? path.join(packages, folder, 'src', subpath ?? 'index.js');
    if (!existsSync(file)) return { found: true, path: file };
  }
  const found = [file.replace(/\.js$/, '.ts'), file, `${file}.ts`].find((candidate) => existsSync(candidate));
  return found ? { found: true, path: found } : { found: false };
};
