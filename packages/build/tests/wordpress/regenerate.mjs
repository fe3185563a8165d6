// node packages/build/tests/wordpress/regenerate.mjs [wp-includes]
// Writes mangled.json anew with the functions of WordPress; needs `php` and Debian's package `wordpress`.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { formsOf, snippets } from './snippets.mjs';

const includes = path.resolve(process.argv[2] ?? '/usr/share/wordpress/wp-includes');
const made = execFileSync('php', [path.join(import.meta.dirname, 'mangle.php'), includes], {
  input: JSON.stringify(snippets.map(({ html }) => formsOf(html))),
  encoding: 'utf8',
});
writeFileSync(path.join(import.meta.dirname, 'mangled.json'), made);
console.log(`${snippets.length} snippets, by WordPress ${JSON.parse(made).wordpress}`);
