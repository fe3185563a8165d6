#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { checkBrand, themeColors, withBrand } from './src/brand.mjs';
import { pairs } from './src/contrast.mjs';
import { print, rootSelector, scopedSelector, styleSheet, themeRules } from './src/css.mjs';

const usage = `Usage: sen-check-brand my-brand.json [--theme sen|sea] [--css [--scoped]]

Checks an agency's colours against every pair that the elements put together.
my-brand.json holds them by role and scheme; all other roles come from the theme:

  { "brand": { "light": "#0b5d4b", "dark": "#5cc9ae", "light-more": "#07483a", "dark-more": "#8fe3cd" } }

  --theme  theme to start from; sen by default
  --css    print the style sheet when all pairs pass, as a theme named after the file
  --scoped with --css: only for data-sen-theme of that name, so that one style sheet can hold several brands`;

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      theme: { type: 'string', default: 'sen' },
      css: { type: 'boolean' },
      scoped: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(usage);
  if (positionals.length !== 1) throw new Error(usage);

  const tokens = JSON.parse(await readFile(new URL('./dist/tokens.json', import.meta.url), 'utf8'));
  if (!tokens[values.theme]?.light) throw new Error(`There is no theme “${values.theme}”.`);
  const theme = themeColors(tokens, values.theme);
  const brand = JSON.parse(await readFile(positionals[0], 'utf8'));

  const failing = checkBrand(theme, brand).filter(({ failures }) => failures.length > 0);
  for (const { scheme, colors, failures, advice } of failing) {
    console.error(scheme);
    for (const { fg, bg, ratio, needed, use } of failures) {
      // Truncated, not rounded: 4.498 must not be shown as 4.50.
      const measured = Math.floor(ratio * 100) / 100;
      console.error(`  ${fg} ${colors[fg]} on ${bg} ${colors[bg]} is ${measured}:1, needs ${needed}:1 (${use})`);
    }
    for (const { role, color } of advice) {
      console.error(
        `  -> ${role}: ${color ? `${color} is the nearest that passes` : 'no lightness passes; change what it meets'}`,
      );
    }
  }
  if (failing.length > 0) {
    process.exitCode = 1;
  } else if (values.css) {
    const name = basename(positionals[0], '.json');
    const colors = withBrand(theme, brand);
    const sheet = values.scoped
      ? { chosen: themeRules(scopedSelector(name), colors) }
      : { page: themeRules(rootSelector(name), colors) };
    process.stdout.write(print(styleSheet(sheet)));
  } else {
    console.log(`All ${pairs.length} pairs pass in ${Object.keys(theme).length} schemes.`);
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
