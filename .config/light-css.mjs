import { minifyCss } from './rollup.config.mjs';

const beforeScript = ':not(:defined'; // or `:not(:defined,[data-sen-ssr])`

/** A block of CSS cut into its rules: what stands before the braces, and what stands in them. */
function* rulesOf(css) {
  for (let start = 0, open; (open = css.indexOf('{', start)) >= 0;) {
    let end = open + 1;
    for (let depth = 1; depth; end++) depth += { '{': 1, '}': -1 }[css[end]] ?? 0;
    yield [css.slice(start, open), css.slice(open + 1, end - 1)];
    start = end;
  }
}

/** Elements that come later than the script. */
const isBeside = (selector) => selector.includes('sen-target-');

/** CSS without the rules for elements whose script has not come: a script that brings its elements needs none of them. */
export function afterScript(css) {
  return [...rulesOf(css)]
    .map(([head, body]) => {
      if (head.startsWith('@') && body.includes('{')) {
        const rest = afterScript(body);
        return rest && `${head}{${rest}}`;
      }
      const kept = head
        .split(/,(?![^(]*\))/)
        .filter((selector) => !selector.includes(beforeScript) || isBeside(selector));
      return kept.length > 0 ? `${kept.join()}{${body}}` : '';
    })
    .join('');
}

/** Gives a script that holds the elements the rest of their light styles. */
export const lightCssAfterScript = () => ({
  name: 'sen-light-css',
  async load(id) {
    if (!/[\\/]elements[\\/]dist[\\/]light\.js$/.test(id)) return null;
    const { lightCss } = await import(id);
    return `export const lightCss = ${JSON.stringify(afterScript(minifyCss(lightCss)))};`;
  },
});
