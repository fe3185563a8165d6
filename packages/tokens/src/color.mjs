/**
 * sRGB, OKLCH and the contrast of WCAG 2 for colours that agencies write: hex, `rgb()`, `hsl()` and `oklch()`. The rest
 * of CSS Color is left to whoever converts to these first.
 */

const clamp = (value, least = 0, most = 1) => Math.min(most, Math.max(least, value));

/** An angle or number, a percentage of `whole`, or `none`. */
const parse = (text, whole = 1) =>
  text === 'none' ? 0 : text.endsWith('%') ? (Number.parseFloat(text) / 100) * whole : Number.parseFloat(text);

const toLinear = (value) =>
  Math.abs(value) <= 0.04045 ? value / 12.92 : Math.sign(value) * ((Math.abs(value) + 0.055) / 1.055) ** 2.4;
const toGamma = (value) =>
  Math.abs(value) <= 0.0031308 ? value * 12.92 : Math.sign(value) * (1.055 * Math.abs(value) ** (1 / 2.4) - 0.055);

const multiply = (matrix, vector) => matrix.map((row) => row.reduce((sum, factor, at) => sum + factor * vector[at], 0));

// https://bottosson.github.io/posts/oklab/
const linearToCones = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const conesToLab = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const labToCones = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const conesToLinear = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

/** Lightness 0–1, chroma and hue in degrees of an sRGB colour. */
export function toOklch(rgb) {
  const [l, a, b] = multiply(conesToLab, multiply(linearToCones, rgb.map(toLinear)).map(Math.cbrt));
  return [l, Math.hypot(a, b), ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360];
}

const unclipped = ([l, c, h]) => {
  const angle = (h * Math.PI) / 180;
  const cones = multiply(labToCones, [l, c * Math.cos(angle), c * Math.sin(angle)]).map((value) => value ** 3);
  return multiply(conesToLinear, cones).map(toGamma);
};

const isInside = (rgb) => rgb.every((value) => value >= -0.0001 && value <= 1.0001);

/** The sRGB colour of this lightness and hue with as much of the chroma as sRGB has. */
export function fromOklch([l, c, h]) {
  if (l >= 1) return [1, 1, 1];
  if (l <= 0) return [0, 0, 0];
  let least = 0;
  let most = c;
  if (!isInside(unclipped([l, c, h])))
    for (let step = 0; step < 20; step++) {
      const middle = (least + most) / 2;
      if (isInside(unclipped([l, middle, h]))) least = middle;
      else most = middle;
    }
  else least = c;
  return unclipped([l, least, h]).map((value) => clamp(value));
}

function fromHsl(h, s, l) {
  const part = (n) => {
    const k = (n + h / 30) % 12;
    return l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [part(0), part(8), part(4)];
}

/** @returns {{rgb: number[], alpha: number} | undefined} undefined for what is no such colour */
export function parseColor(/** @type {string} */ text) {
  const hex = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(text.trim())?.[1];
  if (hex) {
    const digits = hex.length < 6 ? [...hex].map((digit) => digit + digit) : hex.match(/../g);
    const [r, g, b, alpha = 1] = digits.map((pair) => Number.parseInt(pair, 16) / 255);
    return { rgb: [r, g, b], alpha };
  }
  const [, name, inside] = /^(rgba?|hsla?|oklch)\(([^()]*)\)$/i.exec(text.trim()) ?? [];
  if (!name) return undefined;
  const values = inside.trim().split(/\s*[,/]\s*|\s+/);
  if (
    values.length < 3 ||
    values.length > 4 ||
    !values.every((value) => /^(none|[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%|deg)?)$/i.test(value))
  )
    return undefined;
  const alpha = clamp(parse(values[3] ?? '1'));
  const hue = (value) => ((parse(value) % 360) + 360) % 360;
  if (name.toLowerCase().startsWith('rgb'))
    return { rgb: values.slice(0, 3).map((value) => clamp(parse(value, 255) / 255)), alpha };
  if (name.toLowerCase().startsWith('hsl'))
    return {
      rgb: fromHsl(
        hue(values[0]),
        clamp(parse(values[1]) / (values[1].endsWith('%') ? 1 : 100)),
        clamp(parse(values[2]) / (values[2].endsWith('%') ? 1 : 100)),
      ),
      alpha,
    };
  return { rgb: fromOklch([clamp(parse(values[0])), Math.max(0, parse(values[1], 0.4)), hue(values[2])]), alpha };
}

export const toHex = (/** @type {number[]} */ rgb) =>
  `#${rgb
    .map((value) =>
      Math.round(clamp(value) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

function luminance(color) {
  const parsed = parseColor(color);
  if (!parsed)
    throw new Error(`“${color}” is not a colour that can be compared: write it as hex, rgb(), hsl() or oklch().`);
  // WCAG 2 defines it by the older threshold; no 8-bit colour lies between the two.
  const [r, g, b] = parsed.rgb.map(toLinear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast ratio of two colours, 1 to 21. */
export function contrastRatio(/** @type {string} */ fg, /** @type {string} */ bg) {
  const [dark, light] = [luminance(fg), luminance(bg)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
