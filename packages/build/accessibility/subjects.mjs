// What the report is about: each element, by the complete sample that its documentation begins with, and each sample page.
import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../tasks/run.mjs';
import { htmlPage } from '../tests/visit.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');

const frame = (name, body) =>
  htmlPage(`<main><h1>${name}</h1>${body}</main>`, {
    head:
      '<meta name="viewport" content="width=device-width">' +
      '<link rel="stylesheet" href="/cdn/fonts.css"><link rel="stylesheet" href="/cdn/sen.css">' +
      '<script type="module" src="/cdn/loader.js"></script>',
  });

const elements = readdirSync(path.join(root, 'docs/elements')).map((file) => {
  const name = `sen-${path.parse(file).name}`;
  const [, sample] = /^```html\n([\s\S]*?)^```$/m.exec(read(`docs/elements/${file}`));
  return { id: name, kind: 'element', address: `/${name}`, answer: frame(name, sample) };
});

const pages = globSync('docs/embed/{*,wards/*}.html', { cwd: root }).map((file) => {
  const address = file.replaceAll(path.sep, '/').replace('docs', '');
  return { id: address.replace('/embed/', ''), kind: 'page', address };
});

const byId = (a, b) => (a.id < b.id ? -1 : 1);
export const subjects = [...elements.sort(byId), ...pages.sort(byId)];
/** For `packages/build/servers/serve.mjs`. */
export const answers = Object.fromEntries(elements.map(({ address, answer }) => [address, answer]));
