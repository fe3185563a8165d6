// Writes the JSON Schema files for CMS authors from the schemas, so that there is one source. Run after the compiler.
import { mkdir, writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { published } from './dist/readers/schemas.js';

// JSON Schema cannot run the check for safe links. Its pattern wants the scheme in small letters and no space before
// it; the validators forgive that much. Calendar days (no 30 February) are left to the validators.
const patterns = {
  url: '^((https?|mailto|tel):|[^:/?#]*([/?#]|$))',
  image: '^(https?:|[^:/?#]*([/?#]|$))',
};
const overrideAction = ({ valibotAction: { type, message }, jsonSchema }) =>
  type === 'check' && patterns[message] ? { ...jsonSchema, minLength: 1, pattern: patterns[message] } : undefined;

const folder = new URL('./dist/schemas/', import.meta.url);
await mkdir(folder, { recursive: true });

for (const [name, { title, schema }] of Object.entries(published)) {
  const file = `${name}.json`;
  const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore', overrideAction });
  await writeFile(new URL(file, folder), `${JSON.stringify({ $schema, $id: file, title, ...rest }, null, 2)}\n`);
}
