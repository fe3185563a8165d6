import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Color from 'colorjs.io';
import { contrastRatio, fromOklch, parseColor, toHex, toOklch } from './color.mjs';

/** The same colours in each run. */
function* colours(count) {
  let seed = 7;
  const next = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  for (let index = 0; index < count; index++) yield toHex([next(), next(), next()]);
}

const near = (a, b, by, what) => assert.ok(Math.abs(a - b) <= by, `${what}: ${a}, not ${b}`);

describe('colours, as colorjs.io has them', () => {
  it('have the same contrast', () => {
    let before = '#ffffff';
    for (const colour of colours(500)) {
      near(contrastRatio(colour, before), new Color(colour).contrastWCAG21(before), 0.001, `${colour} on ${before}`);
      before = colour;
    }
  });

  it('have the same lightness, chroma and hue, there and back', () => {
    for (const colour of colours(500)) {
      const own = toOklch(parseColor(colour).rgb);
      const { l, c, h } = new Color(colour).to('oklch');
      near(own[0], l, 0.0005, `lightness of ${colour}`);
      near(own[1], c, 0.0005, `chroma of ${colour}`);
      if (c > 0.01) near(Math.abs(((own[2] - h + 540) % 360) - 180), 0, 0.2, `hue of ${colour}`);
      assert.equal(toHex(fromOklch(own)), colour);
    }
  });

  it('are read in every notation', () => {
    for (const text of [
      '#0b5',
      '#0B5D4B',
      'rgb(11, 93, 75)',
      'rgb(11 93 75 / 1)',
      'rgb(4% 36% 29%)',
      'hsl(167 79% 20%)',
      'hsl(167deg, 79%, 20%)',
      'oklch(0.43 0.08 172)',
      'oklch(43% 20% 172)',
    ]) {
      const { rgb, alpha } = parseColor(text);
      assert.equal(alpha, 1);
      const expected = new Color(text).to('srgb').coords;
      rgb.forEach((value, at) => near(value, expected[at], 0.004, text));
    }
    assert.equal(parseColor('#0b5d4b80').alpha.toFixed(2), '0.50');
    assert.equal(parseColor('rgb(0 0 0 / 25%)').alpha, 0.25);
  });

  it('are nothing when they are none', () => {
    for (const text of ['', 'blue-ish', '#12', '#12345', 'rgb(1 2)', 'rgb(a b c)', 'var(--x)', 'url(#a)'])
      assert.equal(parseColor(text), undefined, text);
  });

  it('lose only chroma where sRGB ends', () => {
    for (const [l, c, h] of [
      [0.7, 0.4, 30],
      [0.4, 0.37, 140],
      [0.9, 0.3, 260],
    ]) {
      const [lightness, chroma, hue] = toOklch(fromOklch([l, c, h]));
      near(lightness, l, 0.01, 'lightness');
      assert.ok(chroma < c);
      near(hue, h, 3, 'hue');
    }
  });
});
