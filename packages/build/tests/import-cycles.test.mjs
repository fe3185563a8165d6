import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cyclesIn, importsIn } from './import-cycles.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

for (const name of ['data', 'elements', 'ssr']) {
  test(`packages/${name} has no import cycles, types included`, () => {
    const imports = importsIn(path.join(root, 'packages', name, 'src'));
    assert.ok(imports.size > 0);
    assert.deepEqual(
      cyclesIn(imports).map((cycle) => cycle.join(' → ')),
      [],
    );
  });
}

test('a cycle of any kind of import is found', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sen-cycles-'));
  try {
    for (const closing of [
      "import './a.js';",
      "import type { A } from './a.js';",
      "import { type A } from './a.js';",
      "export type { A } from './a.js';",
      "export const later = () => import('./a.js');",
      "type A = import('./a.js').A;",
    ]) {
      writeFileSync(path.join(folder, 'a.ts'), "import './b.js';\nexport type A = 1;\n");
      writeFileSync(path.join(folder, 'b.ts'), "import { c } from './c.js';\n");
      writeFileSync(path.join(folder, 'c.ts'), `${closing}\nexport const c = 1;\n`);
      assert.deepEqual(cyclesIn(importsIn(folder)), [['a.ts', 'b.ts', 'c.ts', 'a.ts']], closing);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
