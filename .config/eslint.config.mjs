import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import boundaries from 'eslint-plugin-boundaries';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const root = fileURLToPath(new URL('../', import.meta.url)).replace(/[\\/]$/, '');
const tests = ['**/*.test.ts', 'packages/elements/src/testing/**'];
const scripts = ['**/*.{mjs,cjs,js}', '.storybook/**', '.config/**'];

// What Node and the pages that scripts open give; TypeScript knows for itself.
const scriptGlobals =
  `process console Buffer URL URLSearchParams setTimeout clearTimeout setInterval clearInterval setImmediate
  fetch structuredClone performance AbortController AbortSignal TextEncoder TextDecoder require exports
  __dirname document window globalThis HTMLElement CSSStyleSheet customElements requestAnimationFrame PerformanceObserver`.split(
    /\s+/,
  );

// What a file is, first match wins; and what it may import. `docs/architecture.md` draws it.
const kinds = [
  ['test', ['packages/*/src/**/*.test.ts', 'packages/elements/src/testing/**']],
  ['story', 'stories/**'],
  ['docs', 'docs/**'],
  ['benchmark', 'packages/benchmarks/**'],
  ['ssr', 'packages/ssr/**'],
  ['cdn', 'packages/elements/src/cdn/**'],
  ['internal', 'packages/elements/src/internal/**'],
  ['define', ['packages/elements/src/*/define.ts', 'packages/elements/src/{all,common}.ts']],
  ['element', ['packages/elements/src/*/*', 'packages/elements/src/*.ts']],
  ['data', 'packages/data/**'],
  ['tokens', 'packages/tokens/**'],
];
const mayImport = {
  test: ['test', 'cdn', 'define', 'element', 'internal', 'data', 'tokens'],
  story: ['story', 'docs', 'define', 'element', 'internal', 'data', 'tokens', 'ssr'],
  docs: ['docs', 'define', 'element', 'data', 'tokens', 'ssr'],
  benchmark: ['benchmark', 'define', 'cdn', 'element', 'internal', 'data', 'tokens', 'ssr'],
  ssr: ['ssr', 'define', 'element', 'internal', 'data', 'tokens'],
  cdn: ['cdn', 'define', 'element', 'internal', 'data', 'tokens'],
  define: ['define', 'element', 'internal'],
  element: ['element', 'internal', 'data', 'tokens'],
  internal: ['internal', 'data', 'tokens'],
  data: ['data'],
  tokens: ['tokens'],
};
const why = {
  define: 'A define.ts registers an element: only another define.ts, src/cdn/, stories and tests may import it.',
  internal: 'internal/ is below the elements: move what it needs down, or pass it in.',
  element: 'An element may import other elements (never their define.ts), internal/, data and tokens.',
  data: 'packages/data imports none of our packages: it must run in Node, without the DOM.',
  tokens: 'packages/tokens imports none of our packages.',
};

const banned = {
  imports: [
    {
      group: ['lit/directives/unsafe-html.js', 'lit/directives/unsafe-svg.js', 'lit-html/directives/unsafe-*'],
      message: 'It launders strings past Trusted Types. Use a template, or the sanitiser for markup from outside.',
    },
    {
      group: ['lit/directives/style-map.js', 'lit-html/directives/style-map.js'],
      message:
        'It writes a style attribute, which a strict style-src blocks. Use classes, SVG attributes, or `element.style.setProperty` in updated().',
    },
    {
      group: ['lit/decorators.js', 'lit/decorators/*'],
      message: 'Use `static override properties` with `declare` fields: decorators cost bytes in every file.',
    },
  ],
  properties: ['innerHTML', 'outerHTML'].map((property) => ({
    property,
    message: 'Use a Lit template or DOM methods: Trusted Types block strings, and they let foreign markup in.',
  })),
  syntax: [
    { selector: 'ExportDefaultDeclaration', message: 'Export by name: the name is then the same everywhere.' },
    {
      selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
      message: 'Use a Lit template or DOM methods: Trusted Types block strings.',
    },
    {
      selector: "MemberExpression[object.name='document'][property.name='write']",
      message: 'document.write stops the parser and is blocked by Trusted Types. Append nodes.',
    },
    {
      selector: 'TSEnumDeclaration',
      message: 'Use a union of string literals: it is erased, and authors write the strings.',
    },
  ],
};

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/cdn/*.js',
    'packages/elements/cdn/',
    'packages/elements/types/generated/',
    '**/coverage/',
    'storybook-static/',
    'docs/embed/hostile/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  {
    rules: {
      curly: ['error', 'multi-line'],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },

  {
    files: ['packages/*/src/**/*.ts', 'stories/**/*.ts'],
    extends: [wc.configs['flat/recommended'], lit.configs['flat/recommended'], litA11y.configs.recommended],
    // Base classes by the names that the rules should know as elements.
    settings: { wc: { elementBaseClasses: ['LitElement', 'SenElement'] }, litHtmlSources: true },
    rules: {
      // Safari forgets that a list is one when its markers are hidden, unless the role says so.
      'lit-a11y/no-redundant-role': 'off',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-template-map': 'off',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'wc/define-tag-after-class-definition': 'off',
      'wc/guard-super-call': 'off',
      'wc/no-closed-shadow-root': 'error',
      'wc/no-constructor-params': 'error',
      'wc/require-listener-teardown': 'error',
    },
  },

  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'no-restricted-imports': ['error', { patterns: banned.imports }],
      'no-restricted-properties': ['error', ...banned.properties],
      'no-restricted-syntax': ['error', ...banned.syntax],
    },
  },

  {
    files: ['packages/**/*.ts', 'stories/**/*.ts', 'docs/**/*.{ts,mjs}'],
    plugins: { boundaries },
    settings: {
      'boundaries/root-path': root,
      'boundaries/files': kinds.map(([category, pattern]) => ({ category, pattern, stopMatching: true })),
      'import/resolver': { [`${root}/.config/eslint-resolver.cjs`]: {} },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'allow',
          policies: kinds.map(([kind]) => ({
            from: { file: { categories: kind } },
            disallow: {
              to: {
                file: { categories: kinds.map(([other]) => other).filter((other) => !mayImport[kind].includes(other)) },
              },
            },
            message: `Imports run one way: ${kind} may import ${mayImport[kind].join(', ')}. ${why[kind] ?? ''}`.trim(),
          })),
        },
      ],
    },
  },

  // A value out of the barrel would bring its neighbours into what npm users load: esbuild splits by file.
  {
    files: ['packages/elements/src/**/*.ts'],
    ignores: tests,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@sen-portal/data',
              allowTypeImports: true,
              message: 'Import values by file, such as @sen-portal/data/format.js; only types come from the barrel.',
            },
          ],
        },
      ],
    },
  },

  // A framework's interfaces grow by interfaces; they have no members of their own.
  {
    files: ['packages/elements/types/*.d.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }] },
  },

  {
    files: tests,
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-unsafe-function-type': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-console': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  {
    files: ['packages/*/src/**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > ExpressionStatement > CallExpression[callee.name=/^(before|after)(Each)?$/]',
          message:
            'Put hooks into a describe(): files share a page in other engines, and outside they run for each test.',
        },
      ],
    },
  },
  { files: ['packages/elements/src/internal/warn.ts'], rules: { 'no-console': 'off' } },
  { files: scripts, rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{mjs,cjs,js}', '.storybook/main.ts'],
    languageOptions: {
      globals: Object.fromEntries(scriptGlobals.map((name) => [name, 'readonly'])),
    },
  },

  prettier,
);
