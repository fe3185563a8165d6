import { contrastRatio, fromOklch, parseColor, toHex, toOklch } from './color.mjs';
import table from './contrast-pairs.json' with { type: 'json' };

/**
 * One line of the contrast table.
 * @typedef {object} Pair
 * @property {string} use Description of the combination.
 * @property {string[]} fg Roles of which one must pass; nearly always a single one.
 * @property {string} bg Role of the background.
 * @property {{normal: number, more: number}} needed Minimum ratio at normal and at more contrast.
 *
 * A pair below its minimum ratio.
 * @typedef {object} Failure
 * @property {string} use
 * @property {string} fg Role of the foreground; the best one of several.
 * @property {string} bg
 * @property {number} ratio
 * @property {number} needed
 */

/** The contrast table, one entry per foreground and background. @type {readonly Pair[]} */
export const pairs = [table.text, table.graphic].flatMap(({ ratio, pairs }) =>
  pairs.flatMap(({ use, fg, bg }) =>
    fg.flatMap((over) => bg.map((under) => ({ use, fg: over.split('|'), bg: under, needed: ratio }))),
  ),
);

export { contrastRatio };

/**
 * Returns the pairs that a set of colours fails.
 * @param {Record<string, string>} colors CSS colour of each role.
 * @param {'normal' | 'more'} contrast
 * @param {readonly Pair[]} [among] Pairs to check. Default: the whole table.
 * @returns {Failure[]}
 */
export function failingPairs(colors, contrast, among = pairs) {
  return among.flatMap((pair) => {
    const needed = pair.needed[contrast];
    const [best] = pair.fg
      .map((fg) => ({ fg, ratio: contrastRatio(colors[fg], colors[pair.bg]) }))
      .sort((a, b) => b.ratio - a.ratio);
    return best.ratio < needed ? [{ ...best, bg: pair.bg, use: pair.use, needed }] : [];
  });
}

/**
 * The nearest hex colour that passes and differs from `color` only in lightness (and in chroma at the limits of sRGB);
 * undefined if no lightness passes.
 * @param {string} color
 * @param {(candidate: string) => boolean} passes
 */
export function nearestPassing(color, passes) {
  const [l, c, h] = toOklch(parseColor(color).rgb);
  for (let step = 0; step <= 200; step++) {
    for (const lightness of [l - step / 200, l + step / 200]) {
      if (lightness < 0 || lightness > 1) continue;
      const candidate = toHex(fromOklch([lightness, c, h]));
      if (passes(candidate)) return candidate;
    }
  }
  return undefined;
}
