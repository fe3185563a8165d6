import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import tokens from '../dist/tokens.json' with { type: 'json' };
import { themeColors } from './brand.mjs';
import { contrastRatio, failingPairs, nearestPassing, pairs } from './contrast.mjs';

const themes = Object.keys(tokens).filter((name) => tokens[name].light);

describe('contrast', () => {
  for (const theme of themes) {
    for (const [scheme, colors] of Object.entries(themeColors(tokens, theme))) {
      it(`is sufficient in ${theme}, ${scheme}`, () => {
        const failures = failingPairs(colors, scheme.endsWith('-more') ? 'more' : 'normal').map(
          ({ fg, bg, ratio, needed }) =>
            `${fg} ${colors[fg]} on ${bg} ${colors[bg]}: ${ratio.toFixed(2)}, needs ${needed}`,
        );
        assert.deepEqual(failures, []);
      });
    }
  }

  it('is required for every role except the decorative line', () => {
    const asked = new Set(pairs.flatMap(({ fg, bg }) => [...fg, bg]));
    assert.deepEqual(
      Object.keys(tokens.sen.light.color).filter((role) => !asked.has(role)),
      ['line'],
    );
  });

  it('is required only for existing roles', () => {
    for (const role of pairs.flatMap(({ fg, bg }) => [...fg, bg])) assert.ok(tokens.sen.light.color[role], role);
  });

  it('is computed as in WCAG 2', () => {
    assert.equal(contrastRatio('#fff', '#000'), 21);
    assert.ok(Math.abs(contrastRatio('#777', '#fff') - 4.478) < 0.001);
  });
});

describe('nearestPassing()', () => {
  it('keeps a colour that passes', () => {
    assert.equal(
      nearestPassing('#b3131b', () => true),
      '#b3131b',
    );
  });

  it('returns a lighter or darker colour, whichever is nearer', () => {
    const on = (ground) => (color) => contrastRatio(color, ground) >= 4.5;
    assert.ok(contrastRatio(nearestPassing('#777777', on('#ffffff')), '#ffffff') < 4.7);
    assert.ok(contrastRatio(nearestPassing('#777777', on('#171412')), '#171412') < 4.7);
  });

  it('returns nothing if nothing passes', () => {
    assert.equal(
      nearestPassing('#777777', () => false),
      undefined,
    );
  });
});
