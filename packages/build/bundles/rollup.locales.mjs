// The strings of all elements as modules for `registerTerms`, one per language: the starting point for translators.
import { rollup } from 'rollup';

const collector = `export const terms = {};
export const defineTerms = (tag, words) => {
  terms[tag] = { ...terms[tag], ...words };
};`;

/** `defineTerms(tag, vi, en)` with one of the languages. */
function keepLanguage(code, ast, language) {
  const calls = ast.body.flatMap(({ declaration }) => declaration?.declarations ?? []).map(({ init }) => init);
  const [tag, vi, en] = calls.find((init) => init?.callee?.name === 'defineTerms').arguments;
  const kept = { vi, en }[language];
  return `${code.slice(0, tag.end)}, ${code.slice(kept.start, kept.end)}${code.slice(en.end)}`;
}

/**
 * @param {string[]} files the modules with the tables of terms
 * @param {'vi' | 'en'} language
 */
export async function localeModule(files, language) {
  const entry = [...files.map((file) => `import ${JSON.stringify(file)};`), `export { terms } from 'sen-terms';`];
  const bundle = await rollup({
    input: 'sen-locale',
    plugins: [
      {
        name: 'sen-locale',
        resolveId: (id) => (id === 'sen-locale' ? id : /^sen-terms$|\/terms\.js$/.test(id) ? 'sen-terms' : null),
        load: (id) => ({ 'sen-locale': entry.join('\n'), 'sen-terms': collector })[id],
        transform(code, id) {
          return /\.terms\.js$/.test(id) ? { code: keepLanguage(code, this.parse(code), language), map: null } : null;
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', generatedCode: 'es2015' });
  await bundle.close();
  return output[0].code;
}

/** A term as text, with the names of its parameters as placeholders. */
function phrase(term) {
  if (typeof term === 'string') return term;
  const [, names] = /^\(?([^=]*?)\)?\s*=>/.exec(String(term));
  return term(...names.split(',').map((name) => `{${name.trim().replace(/^_/, '')}}`));
}

/** Every term in both languages side by side, for translation in a table. */
export function termsTable(vi, en) {
  const rows = Object.entries(vi).map(([tag, words]) => [
    tag,
    Object.fromEntries(Object.keys(words).map((key) => [key, { vi: phrase(words[key]), en: phrase(en[tag][key]) }])),
  ]);
  return Object.fromEntries(rows);
}
