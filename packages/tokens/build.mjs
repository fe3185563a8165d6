/**
 * Writes dist/ from the token files in src/. Style Dictionary reads, merges, resolves and transforms them once per theme
 * and scheme; the files are written here, because nearly every one combines several of these results.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Color from 'colorjs.io';
import StyleDictionary from 'style-dictionary';
import * as css from './src/css.mjs';
import resolver from './src/sen.resolver.json' with { type: 'json' };

const here = dirname(fileURLToPath(import.meta.url));

const themes = Object.keys(resolver.modifiers.theme.contexts);
const schemes = Object.keys(resolver.modifiers.scheme.contexts);
const defaultTheme = resolver.modifiers.theme.default;

const notice = '/* Made by build.mjs; edit src/*.tokens.json. */\n';

// --- Reading -------------------------------------------------------------------------------------------------------

/** Groups that scale with the text size set in the accessibility bar. */
const followsText = new Set(['font-size', 'measure']);

StyleDictionary.registerTransform({
  name: 'sen/name',
  type: 'name',
  transform: (token) => `--sen-${token.path.join('-')}`,
});

StyleDictionary.registerTransform({
  name: 'sen/css',
  type: 'value',
  transform: ({ $type, $value, path }) => {
    switch ($type) {
      case 'color':
        return new Color($value.colorSpace, $value.components)
          .to('srgb')
          .toGamut()
          .toString({ format: 'hex', collapse: false });
      case 'dimension':
        if (path[0] === 'unit') return `max(1rem, ${$value.value}${$value.unit})`;
        if ($value.unit !== 'rem') return `${$value.value}${$value.unit}`;
        return calc('var(--sen-unit)', $value.value, followsText.has(path[0]) && 'var(--sen-text-scale, 1)');
      case 'duration':
        return `${$value.value}${$value.unit}`;
      case 'fontFamily':
        return $value.map((name) => (/\s/.test(name) ? `'${name}'` : name)).join(', ');
      default:
        return String($value);
    }
  },
});

/** A product in CSS, without factors of 1. */
function calc(...factors) {
  const product = factors
    .filter((factor) => factor && factor !== 1)
    .map((factor) => String(factor).replace(/^0\./, '.'));
  return product.length > 1 ? `calc(${product.join(' * ')})` : product[0];
}

/** Token files of one combination; later ones override earlier ones. */
function sources(context) {
  return resolver.resolutionOrder.flatMap(({ $ref }) => {
    const [, kind, name] = $ref.split('/');
    const files = kind === 'sets' ? resolver.sets[name].sources : resolver.modifiers[name].contexts[context[name]];
    return files.map((file) => join(here, 'src', file.$ref));
  });
}

async function read(context) {
  const dictionary = new StyleDictionary({
    source: sources(context),
    log: { verbosity: 'silent', warnings: 'disabled' },
    platforms: { css: { transforms: ['sen/name', 'sen/css'] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  return allTokens;
}

// --- Writing -------------------------------------------------------------------------------------------------------

const isRole = (token) => token.path[0] === 'color';
const isRamp = (token) => token.$type === 'color' && !isRole(token);

/** Object tree with one entry per token, keyed by its path. */
function tree(tokens, { key = (name) => name, leaf }) {
  const root = {};
  for (const token of tokens) {
    const path = token.path.map(key);
    const last = path.pop();
    path.reduce((group, name) => (group[name] ??= {}), root)[last] = leaf(token);
  }
  return root;
}

/** Converts `brand-strong` to `brandStrong`; `2xs` is unchanged. */
const camelCase = (name) => name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The tree of names as a TypeScript type, with descriptions. */
function typeTree(node, indent = '') {
  if (node.path) return `'var(${node.name})'`;
  const inner = `${indent}  `;
  const members = Object.entries(node).map(([name, child]) => {
    const doc = child.$description ? `${inner}/** ${child.$description} */\n` : '';
    return `${doc}${inner}readonly ${/^\d+\D/.test(name) ? `'${name}'` : name}: ${typeTree(child, inner)};\n`;
  });
  return `{\n${members.join('')}${indent}}`;
}

/** Maps each theme and scheme with `change`. */
function eachScheme(roles, change) {
  const entries = (object, value) => Object.fromEntries(Object.keys(object).map((key) => [key, value(object[key])]));
  return entries(roles, (ofTheme) => entries(ofTheme, change));
}

const json = (value) => JSON.stringify(value, null, 2);

/** The token for design tools: resolved, with colours as sRGB and hex. */
function designToken(token, $description) {
  let $value = token.original.$value;
  if (token.$type === 'color') {
    const components = new Color(token.$value).coords.map((component) => Number(component.toFixed(4)));
    $value = { colorSpace: 'srgb', components, hex: token.$value };
  }
  return { $type: token.$type, $value, $description };
}

const pixelsOf = { rem: 16, px: 1 };

/** The same for Figma, which reads one file for each mode, lengths in pixels, and no lists. */
function figmaToken(token, description) {
  const { $type, $value, $description } = designToken(token, description);
  switch ($type) {
    case 'dimension':
      return { $type, $value: { value: $value.value * pixelsOf[$value.unit], unit: 'px' }, $description };
    case 'fontFamily':
      return { $type: 'string', $value: $value[0], $description };
    case 'fontWeight':
      return { $type: 'number', $value, $description };
    case 'duration':
      return { $type: 'number', $value: $value.value, $description };
    default:
      return { $type, $value, $description };
  }
}

/**
 * Fonts of the visitor's system that stand in until Be Vietnam Pro has loaded, scaled to its average width and with its
 * ascent and descent, so that lines break and stand where they will. In thousandths of an em: the average width of a
 * character in running text, regular and bold (capsize; DejaVu measured with Vietnamese text).
 */
const standIns = {
  'Sen Arial': { regular: [446, 'Arial', 'Liberation Sans'], bold: [480, 'Arial Bold', 'Liberation Sans Bold'] },
  'Sen Roboto': { regular: [445, 'Roboto'], bold: [452, 'Roboto Bold'] },
  'Sen DejaVu': { regular: [511, 'DejaVu Sans'], bold: [579, 'DejaVu Sans Bold'] },
};
const ownFont = { 400: 492, 600: 505, 700: 511, ascent: 1000, descent: 265 };

/** A face for each weight of each stand-in. */
function standInFaces() {
  const percent = (/** @type {number} */ share) => `${(share * 100).toFixed(1)}%`;
  return Object.entries(standIns).flatMap(([family, faces]) =>
    [400, 600, 700].map((weight) => {
      const [width, ...names] = weight === 400 ? faces.regular : faces.bold;
      const scale = ownFont[weight] / width;
      return `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  src: ${names.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(scale)};
  ascent-override: ${percent(ownFont.ascent / 1000 / scale)};
  descent-override: ${percent(ownFont.descent / 1000 / scale)};
  line-gap-override: 0%;
}`;
    }),
  );
}

/** Copies the font files and returns the style sheet that loads them. */
async function fonts(folder) {
  const source = dirname(fileURLToPath(import.meta.resolve('@fontsource/be-vietnam-pro/LICENSE')));
  const faces = [];
  for (const weight of [400, 600, 700]) {
    const sheet = await readFile(join(source, `${weight}.css`), 'utf8');
    for (const [face, file] of sheet.matchAll(
      /@font-face \{[^}]*?files\/(be-vietnam-pro-(?:vietnamese|latin)-\d+-normal\.woff2)[^}]*\}/g,
    )) {
      faces.push(face.replace(/src:.*/, `src: url('./fonts/${file}') format('woff2');`));
      await copyFile(join(source, 'files', file), join(folder, 'fonts', file));
    }
  }
  await copyFile(join(source, 'LICENSE'), join(folder, 'fonts', 'OFL.txt'));
  return `${notice}/* Be Vietnam Pro, SIL Open Font License 1.1: see fonts/OFL.txt. */\n\n${[...faces, ...standInFaces()].join('\n\n')}\n`;
}

/** `token` and `tokenNames`, with their types. */
function nameFiles(tokens) {
  const names = json(tokens.map(({ name }) => name));
  const values = tree(tokens, { key: camelCase, leaf: ({ name }) => `var(${name})` });
  const types = tree(tokens, { key: camelCase, leaf: (token) => token });
  return {
    'index.js': `${notice}export const token = ${json(values)};\n\nexport const tokenNames = ${names};\n`,
    'index.d.ts': `${notice}/** Every design token as a \`var()\` to put into CSS. */
export declare const token: ${typeTree(types)};

/** Names of the custom properties, in the order of the style sheet. */
export declare const tokenNames: readonly ${names};

/** The name of a custom property. */
export type TokenName = (typeof tokenNames)[number];
`,
  };
}

/** The style sheets, as files and as strings for bundles. */
function styleFiles(scale, colors) {
  const common = [...css.scaleRules(scale.map(({ name, $value }) => ({ name, value: $value }))), ...css.switchRules()];
  const ofPage = (theme) => css.themeRules(css.rootSelector(theme), colors[theme]);
  const others = themes.filter((theme) => theme !== defaultTheme);
  const base = [...common, ...ofPage(defaultTheme)];
  const chosen = others.flatMap((theme) => css.themeRules(css.scopedSelector(theme), colors[theme]));

  const file = (rules) => notice + css.print(css.styleSheet(rules));
  const text = (rules) => JSON.stringify(css.printMinified(css.styleSheet(rules)));
  return {
    'tokens.css': file({ base, chosen }),
    [`themes/${defaultTheme}.css`]: file({ base }),
    ...Object.fromEntries(others.map((theme) => [`themes/${theme}.css`, file({ base: common, page: ofPage(theme) })])),
    // TypeScript asks for the types of an import that is there for its effect alone.
    'css-file.d.ts': 'export {};\n',
    'css.js': `${notice}export const tokensCss = ${text({ base })};\n\nexport const themesCss = ${text({ chosen })};\n`,
    'css.d.ts': `${notice}/** Minified style sheet of the scale and the default theme, for documents that link none. */
export declare const tokensCss: string;

/** Minified style sheet of the other themes; goes with \`tokensCss\`. */
export declare const themesCss: string;
`,
  };
}

export async function build(folder = join(here, 'dist')) {
  const roles = {};
  let tokens;
  for (const theme of themes) {
    roles[theme] = {};
    for (const scheme of schemes) {
      const all = await read({ theme, scheme });
      tokens ??= all.filter((token) => !isRamp(token));
      roles[theme][scheme] = all.filter(isRole);
    }
  }
  const scale = tokens.filter((token) => !isRole(token));
  // A role is described once, at its first value.
  const descriptions = new Map(tokens.map(({ name, $description }) => [name, $description]));
  const designTokens = (some) => tree(some, { leaf: (token) => designToken(token, descriptions.get(token.name)) });
  const figmaTokens = (some) => tree(some, { leaf: (token) => figmaToken(token, descriptions.get(token.name)) });
  const modes = themes.flatMap((theme) =>
    schemes.map((scheme) => [`modes/${theme}.${scheme}.json`, `${json(figmaTokens(roles[theme][scheme]))}\n`]),
  );
  const colorsOf = (some) => Object.fromEntries(some.map(({ path, $value }) => [path[1], $value]));

  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'themes'), { recursive: true });
  await mkdir(join(folder, 'fonts'));
  await mkdir(join(folder, 'modes'));

  const files = {
    ...styleFiles(scale, eachScheme(roles, colorsOf)),
    ...nameFiles(tokens),
    'tokens.json': `${json({
      $description: 'Design tokens of Sen, resolved. Colour roles by theme and scheme, then what all themes share.',
      ...eachScheme(roles, designTokens),
      ...designTokens(scale),
    })}\n`,
    'fonts.css': await fonts(folder),
    ...Object.fromEntries(modes),
    'modes/scale.json': `${json(figmaTokens(scale))}\n`,
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
