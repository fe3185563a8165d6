import { parseColor, toHex } from './color.mjs';
import { failingPairs, nearestPassing, pairs } from './contrast.mjs';

/**
 * An agency's colours, by role and scheme. A missing role is that of the base theme. A missing scheme takes the agency's
 * colour from the scheme it is derived from, so that a blue brand never turns red in dark mode.
 * @typedef {Record<string, Partial<Record<import('./css.mjs').Scheme, string>>>} Brand
 */

const derivedFrom = { dark: 'light', 'light-more': 'light', 'dark-more': 'dark' };

/** Colours of a theme from tokens.json: role to hex, for each scheme. @returns {import('./css.mjs').Theme} */
export function themeColors(tokens, theme) {
  return Object.fromEntries(
    Object.entries(tokens[theme]).map(([scheme, { color }]) => [
      scheme,
      Object.fromEntries(Object.entries(color).map(([role, { $value }]) => [role, $value.hex])),
    ]),
  );
}

/** The theme with an agency's colours. Throws an error that names the first invalid entry. */
export function withBrand(/** @type {import('./css.mjs').Theme} */ theme, /** @type {Brand} */ brand) {
  const colors = structuredClone(theme);
  for (const [role, values] of Object.entries(brand)) {
    if (!(role in theme.light)) {
      throw new Error(`There is no role “${role}”. Roles: ${Object.keys(theme.light).join(', ')}.`);
    }
    if (!values?.light) {
      throw new Error(`“${role}” needs at least a light colour: {"${role}": {"light": "#0e60aa", "dark": "#78b8f9"}}.`);
    }
    const unknown = Object.keys(values).find((scheme) => !(scheme in theme));
    if (unknown) throw new Error(`“${role}” has a scheme “${unknown}”. Schemes: ${Object.keys(theme).join(', ')}.`);
    for (const scheme of Object.keys(theme)) {
      const value = values[scheme];
      colors[scheme][role] = value ? hexOf(value, `${role}, ${scheme}`) : colors[derivedFrom[scheme]][role];
    }
  }
  return colors;
}

function hexOf(/** @type {string} */ value, /** @type {string} */ where) {
  const color = parseColor(value);
  if (!color) throw new Error(`“${value}” (${where}) is not a colour in hex, rgb(), hsl() or oklch().`);
  if (color.alpha < 1) throw new Error(`“${value}” (${where}) is transparent: its contrast depends on what is below.`);
  return toHex(color.rgb);
}

/**
 * The pairs that an agency's colours fail, per scheme, and for each of its failing roles the nearest lightness that
 * passes every pair of this role (undefined if there is none).
 */
export function checkBrand(/** @type {import('./css.mjs').Theme} */ theme, /** @type {Brand} */ brand) {
  const colors = withBrand(theme, brand);
  return Object.keys(colors).map((scheme) => {
    const contrast = scheme.endsWith('-more') ? 'more' : 'normal';
    const failures = failingPairs(colors[scheme], contrast);
    const atFault = Object.keys(brand).filter((role) => failures.some(({ fg, bg }) => role === fg || role === bg));
    const advice = atFault.map((role) => {
      const concerned = pairs.filter(({ fg, bg }) => fg.includes(role) || bg === role);
      const color = nearestPassing(
        colors[scheme][role],
        (candidate) => failingPairs({ ...colors[scheme], [role]: candidate }, contrast, concerned).length === 0,
      );
      return { role, color };
    });
    return { scheme, colors: colors[scheme], failures, advice };
  });
}
