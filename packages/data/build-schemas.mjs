// Generates the JSON Schema files for CMS authors from the schemas. Runs after the compiler.
import { mkdir, writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { published } from './dist/readers/schemas.js';

// JSON Schema cannot check for safe links. Its pattern requires the scheme in lower case without leading spaces; the
// validators are more lenient. Only the validators check calendar dates (no 30 February).
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
