/*
 * The only step of the build that patches Lit's server rendering, which lacks the required hooks. Checked with
 * @lit-labs/ssr 4.1.0 and @lit-labs/ssr-client 1.1.8: the build fails if a line is missing, and `lit-private.test.mjs`
 * with other versions.
 */
import path from 'node:path';

const own = (dist, name) => JSON.stringify(path.join(dist, `${name}.js`));

/** Replaces lines of a file, each of which must occur once. */
const edited = (plugin, code, changes) =>
  changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) plugin.error(`Lit has changed: ${from} is not there once`);
    return text.replace(from, to);
  }, code);

/** Lets `properties.ts` and `write.ts` render values for which Lit has no hook, or only a slow one. */
export const patchRenderValue = (dist) => ({
  name: 'sen-patch-render-value',
  transform(code, id) {
    if (!id.endsWith('/@lit-labs/ssr/lib/render-value.js')) return null;
    const changed = edited(this, code, [
      ['templateCache.set(result.strings, ops);', 'templateCache.set(result.strings, reorderText(ops));'],
      [
        'result.push(() => renderTemplateResult(value, renderInfo));',
        `result.push(write(getTemplateOpcodes(value), value.values, kinds, escapeHtml, (inner) => renderValue(inner, renderInfo))
            ?? (() => renderTemplateResult(value, renderInfo)));`,
      ],
      [
        'function renderPropertyPart(instance, op, value) {',
        `$&
    if (instance === undefined) {
        const own = renderProperty(op, value, escapeHtml);
        if (own !== undefined) return own;
    }`,
      ],
    ]);
    const kinds = 'const kinds = { AttributePart, PropertyPart, BooleanAttributePart, EventPart };';
    return {
      code: `import { reorderText, renderProperty } from ${own(dist, 'page/properties')};
        import { write } from ${own(dist, 'render/write')};\n${changed}\n${kinds}`,
      map: null,
    };
  },
});

/** Digests ignore the formatting of a template: minifiers, which may have run on one side only, change it. */
export const patchHydration = (dist) => ({
  name: 'sen-patch-hydration',
  transform(code, id) {
    if (!/@lit-labs\/ssr-client\/.*\/?lib\/hydrate-lit-html\.js$/.test(id)) return null;
    const [loop, text, result] = /for\(const (\w) of (\w)\.strings\)/.exec(code) ?? [];
    const changed = edited(this, code, [[loop, `for(const ${text} of normalizeTemplate(${result}.strings))`]]);
    return {
      code: `import { normalizeTemplate } from ${own(dist, 'render/normalize-template')};\n${changed}`,
      map: null,
    };
  },
});
