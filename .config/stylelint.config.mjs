/** @type {import('stylelint').Config} */
export default {
  // Globs are relative to this folder.
  extends: ['stylelint-config-standard'],
  overrides: [
    { files: ['../**/*.{styles,lightdom,preupgrade}.ts'], customSyntax: 'postcss-lit' },
    // `:not(:defined)` stands alone: the light DOM styles put `[data-sen-ssr]` into it.
    { files: ['../**/*.preupgrade.ts'], rules: { 'selector-not-notation': null } },
    // `[hidden]` must win over whatever display a part has, and a visitor's wish over the page.
    {
      files: [
        '../packages/elements/src/internal/rendering/base.styles.ts',
        '../packages/elements/src/accessibility-bar/accessibility-bar.lightdom.ts',
      ],
      rules: { 'declaration-no-important': null },
    },
  ],
  ignoreFiles: ['../**/node_modules/**', '../**/dist/**', '../packages/elements/cdn/**', '../docs/embed/hostile/**'],
  rules: {
    // Several classes are one block here, not BEM; parts of a rule stand together by meaning, not by specificity.
    'no-descending-specificity': null,
    'custom-property-pattern': [
      '^(sen-[a-z0-9-]+|_[a-z0-9-]+)$',
      { message: 'Name it --sen-… when public, --_… when private.' },
    ],
    'selector-class-pattern': '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    'rule-empty-line-before': null,
    'declaration-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'at-rule-empty-line-before': null,

    // What stands in `${}` of a css template.
    'declaration-property-value-no-unknown': [true, { ignoreProperties: { '/.+/': '/POSTCSS_LIT/' } }],
    'value-keyword-case': ['lower', { ignoreKeywords: ['/^POSTCSS_LIT/'] }],

    'declaration-no-important': true,
    'color-named': 'never',
    'unit-disallowed-list': [
      ['cm', 'in', 'mm', 'pc', 'pt', 'vw'],
      {
        message: 'Use rem, em, %, ch or container units: the page belongs to the portal.',
        ignoreProperties: { pt: ['/^font/'] },
      },
    ],
    'property-disallowed-list': [
      [
        'left',
        'right',
        'top',
        'bottom',
        'margin-left',
        'margin-right',
        'margin-top',
        'margin-bottom',
        'padding-left',
        'padding-right',
        'padding-top',
        'padding-bottom',
        'border-left',
        'border-right',
        'border-top',
        'border-bottom',
        'width',
        'height',
        'min-width',
        'min-height',
        'max-width',
        'max-height',
      ],
      {
        message:
          'Use the logical property (inline-size, margin-block-start, inset-inline-end, …): it follows the writing direction.',
      },
    ],
    // Stacked diacritics (Ế, Ộ, ẫ) are clipped or collide below this.
    'declaration-property-value-disallowed-list': [
      {
        'line-height': ['/^(0|1(\\.[0-2]\\d*)?|\\.\\d+)(em|rem)?$/', '/^(\\d{1,2}|1[0-2]\\d)%$/'],
        font: ['/\\/\\s*(0|1(\\.[0-2]\\d*)?|\\.\\d+)\\s/'],
      },
      { message: 'Vietnamese stacks diacritics: a line-height under 1.3 clips them.' },
    ],
  },
};
