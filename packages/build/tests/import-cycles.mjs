/*
 * Finds circles among the modules of a folder. ESLint's `no-cycle` rules and most tools pass over `import type`; a circle
 * of types is one of thought all the same, and becomes one of code with the next edit.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * The relative imports of each TypeScript module, those of types and `import()` among them.
 *
 * @param {string} folder
 * @returns {Map<string, string[]>} by file, seen from the folder
 */
export function importsIn(folder) {
  const files = readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(path.join(folder, file), 'utf8'), true, true);
      const targets = importedFiles
        .filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => path.posix.join(path.posix.dirname(file), fileName).replace(/\.js$/, '.ts'));
      return [file, targets.filter((target) => known.has(target))];
    }),
  );
}

/**
 * Circles, each as the files on its way; none is named twice.
 *
 * @param {Map<string, string[]>} imports
 * @returns {string[][]}
 */
export function cyclesIn(imports) {
  const done = new Set();
  const cycles = [];
  const visit = (file, way) => {
    const at = way.indexOf(file);
    if (at >= 0) return void cycles.push([...way.slice(at), file]);
    if (done.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return cycles;
}
