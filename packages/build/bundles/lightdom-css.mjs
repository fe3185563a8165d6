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

/** The selectors of a list; commas in brackets do not part them. */
function selectorsOf(head) {
  const selectors = [''];
  let depth = 0;
  for (const letter of head) {
    depth += { '(': 1, ')': -1 }[letter] ?? 0;
    if (letter === ',' && !depth) selectors.push('');
    else selectors[selectors.length - 1] += letter;
  }
  return selectors;
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
      const kept = selectorsOf(head).filter((selector) => !selector.includes(beforeScript) || isBeside(selector));
      return kept.length > 0 ? `${kept.join()}{${body}}` : '';
    })
    .join('');
}

/** Gives a script that holds the elements the rest of their light styles. */
export const lightCssAfterScript = () => ({
  name: 'sen-light-css',
  async load(id) {
    if (!/[\\/]elements[\\/]dist[\\/]lightdom[\\/]index\.js$/.test(id)) return null;
    const { lightCss } = await import(id);
    return `export const lightCss = ${JSON.stringify(afterScript(minifyCss(lightCss)))};`;
  },
});
