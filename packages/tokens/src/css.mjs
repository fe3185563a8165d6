/**
 * A style sheet as nested blocks: a list of declarations and blocks.
 * @typedef {{name: string, value: string} | {head: string, body: Node[]}} Node
 */

/** Colours of one theme: role to hex colour, for each scheme. @typedef {Record<Scheme, Record<string, string>>} Theme */
/** @typedef {'light' | 'dark' | 'light-more' | 'dark-more'} Scheme */

const block = (/** @type {string} */ head, /** @type {Node[]} */ body) => ({ head, body });
const declaration = (/** @type {string} */ name, /** @type {string} */ value) => ({ name, value });

/**
 * A style sheet in Sen's layer, so that any rule of the page overrides it. Nested layers, weakest first: `base`, the
 * scale and the default theme, which a bundle adds at an unknown time; `page`, the theme that a page links instead;
 * then, unlayered, the themes chosen by attribute.
 * @param {{base?: Node[], page?: Node[], chosen?: Node[]}} rules
 */
export function styleSheet({ base = [], page = [], chosen = [] }) {
  return [
    block('@layer sen-tokens', [
      // Even if empty, since the order of the first mentions sets the order of the layers.
      block('@layer base', base),
      ...(page.length > 0 ? [block('@layer page', page)] : []),
      ...chosen,
    ]),
  ];
}

/** Selector of the default theme. */
export const rootSelector = (/** @type {string} */ theme) =>
  `:where(:root, [data-sen-theme='${theme}'], [data-sen-contrast])`;

/**
 * Selector of a theme chosen by attribute. Roles are computed where they are declared, so an element that only changes
 * the contrast must declare them again, with the theme that contains it.
 */
export function scopedSelector(/** @type {string} */ theme) {
  const own = `[data-sen-theme='${theme}']`;
  return `:where(${own}, ${own} [data-sen-contrast]:not([data-sen-theme], ${own} [data-sen-theme]:not(${own}) *))`;
}

/**
 * Roles of one theme under a selector. `light-dark()` selects light or dark by the `color-scheme` of the element that
 * uses a role; the two variables of `switchRules()` select the contrast.
 * @param {string} selector
 * @param {Theme} theme
 */
export function themeRules(selector, theme) {
  const roles = Object.keys(theme.light);
  const color = (/** @type {string} */ role, /** @type {Scheme} */ scheme) =>
    theme[scheme][role].replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
  const pair = (/** @type {string} */ light, /** @type {string} */ dark) =>
    light === dark ? light : `light-dark(${light}, ${dark})`;
  const adaptive = roles.map((role) => {
    const normal = pair(color(role, 'light'), color(role, 'dark'));
    const more = pair(color(role, 'light-more'), color(role, 'dark-more'));
    return declaration(
      `--sen-color-${role}`,
      normal === more ? normal : `var(--_sen-normal, ${normal}) var(--_sen-more, ${more})`,
    );
  });
  const plain = roles.map((role) => declaration(`--sen-color-${role}`, color(role, 'light')));
  return [
    // For Chrome before 123 and Safari before 17.5: custom properties accept any value, so browsers do not fall back by
    // themselves.
    block(selector, plain),
    // With two different colours: Lightning CSS, the minifier of Vite, Next.js, Nuxt and SvelteKit, keeps light-dark()
    // inside this condition, and elsewhere replaces it by variables that only its own color-scheme rules set.
    block('@supports (color: light-dark(#000, #fff))', [block(selector, adaptive)]),
  ];
}

/** Rules for `data-sen-scheme`, `data-sen-contrast` and the visitor's contrast setting. */
export function switchRules() {
  // CSS has no equivalent of light-dark() for contrast. One of two variables is empty and the other `initial`, so that
  // its fallback applies: `var(--_sen-normal, a) var(--_sen-more, b)` is a or b.
  const set = (/** @type {'normal' | 'more'} */ contrast) => [
    declaration('--_sen-normal', contrast === 'normal' ? 'initial' : ''),
    declaration('--_sen-more', contrast === 'more' ? 'initial' : ''),
  ];
  return [
    block(':where(:root)', set('normal')),
    block('@media (prefers-contrast: more)', [block(':where(:root)', set('more'))]),
    block(":where([data-sen-contrast='normal'])", set('normal')),
    block(":where([data-sen-contrast='more'], [data-sen-access~='contrast'])", set('more')),
    // Print is always light, since paper is white.
    block(
      '@media not print',
      Object.entries({ light: 'light', dark: 'dark', auto: 'light dark' }).map(([name, value]) =>
        // Who writes the attribute asks for it: important, since any rule of the page outranks this layer.
        block(`:where([data-sen-scheme='${name}'])`, [declaration('color-scheme', `${value} !important`)]),
      ),
    ),
    // Also where the page allows dark by a <meta name="color-scheme">.
    block('@media print', [block(':where([data-sen-scheme])', [declaration('color-scheme', 'light !important')])]),
    // The visitor's choice, in the list of the accessibility bar; after the portal's, over which it wins.
    block(
      '@media not print',
      ['light', 'dark'].map((name) =>
        block(`:where([data-sen-access~='${name}'])`, [declaration('color-scheme', `${name} !important`)]),
      ),
    ),
  ];
}

/**
 * The tokens common to all themes, on the root element.
 * @param {readonly {name: string, value: string}[]} scale
 */
export function scaleRules(scale) {
  return [
    block(':where(:root)', [...scale]),
    block('@media (prefers-reduced-motion: reduce)', [block(':where(:root)', [declaration('--sen-duration', '0s')])]),
  ];
}

/** Formats a style sheet. @returns {string} */
export function print(/** @type {Node[]} */ nodes, indent = '') {
  return nodes
    .map((node) =>
      'head' in node
        ? `${indent}${node.head} {\n${print(node.body, `${indent}  `)}${indent}}\n`
        : `${indent}${node.name}: ${node.value};\n`,
    )
    .join('');
}

/** Formats a style sheet without white space. @returns {string} */
export function printMinified(/** @type {Node[]} */ nodes) {
  const tight = (/** @type {string} */ text) =>
    text
      .replaceAll(/([,:*]) /g, '$1')
      .replaceAll(' *', '*')
      .replaceAll(') var(', ')var(')
      .replaceAll(/='(\w+)'/g, '=$1');
  return nodes
    .map((node) =>
      'head' in node
        ? `${tight(node.head)}{${printMinified(node.body).replace(/;$/, '')}}`
        : `${node.name}:${tight(node.value) || ' '};`,
    )
    .join('');
}
