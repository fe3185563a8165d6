/*
 * Finds import cycles in a folder. ESLint's `no-cycle` rules and most tools skip `import type`; a cycle of types is a
 * cyclic design all the same, and one edit away from a cycle of code.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * The relative imports of each TypeScript module, including those of types and `import()`.
 *
 * @param {string} folder
 * @returns {Map<string, string[]>} by file, relative to the folder
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
 * Import cycles, each as a list of files, without duplicates.
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
