// Tells eslint-plugin-boundaries which file an import means: our packages stand for their sources.
const { existsSync } = require('node:fs');
const path = require('node:path');

const packages = path.resolve(__dirname, '../packages');

exports.interfaceVersion = 2;

exports.resolve = (specifier, importer) => {
  let file;
  if (specifier.startsWith('.')) file = path.resolve(path.dirname(importer), specifier);
  else {
    const [, name, rest] = /^@sen-portal\/([^/]+)(?:\/(.+))?$/.exec(specifier) ?? [];
    if (!name) return { found: false };
    file = path.join(packages, name, 'src', rest ?? 'index.js');
  }
  const candidates = [file.replace(/\.js$/, '.ts'), file, `${file}.ts`];
  const found = candidates.find((candidate) => existsSync(candidate));
  // Tokens are generated: the import is theirs even when no such file stands in src.
  if (!found && specifier.startsWith('@sen-portal/')) return { found: true, path: file };
  return found ? { found: true, path: found } : { found: false };
};
