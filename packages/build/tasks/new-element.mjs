// `npm run new <name>`: an element that passes every check from its first minute, to be filled.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from '../test-browsers/browser.mjs';
import { ensureBuilt } from './build.mjs';
import { bin, fail, node, Problem, root, say } from './run.mjs';

const sources = 'packages/elements/src';
const file = (name) => path.join(root, name);

function check(name) {
  if (!name) throw new Problem('usage: npm run new <name>, such as `npm run new event-list` for <sen-event-list>');
  if (name.startsWith('sen-')) throw new Problem(`Leave the prefix out: npm run new ${name.slice(4)}`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new Problem(
      `"${name}" is no name for an element: use lower-case English words joined by hyphens, such as event-list.`,
    );
  }
  const taken = [`${sources}/${name}`, `stories/${name}.stories.ts`, `docs/elements/${name}.md`].find((place) =>
    existsSync(file(place)),
  );
  if (taken) throw new Problem(`${taken} is there already. Choose another name.`);
}

function templates(name) {
  const tag = `sen-${name}`;
  const className = `Sen${name.replace(/(^|-)(.)/g, (_, __, letter) => letter.toUpperCase())}`;
  const title = name.replace(/-/g, ' ').replace(/^./, (letter) => letter.toUpperCase());
  return {
    [`${sources}/${name}/${name}.ts`]: `
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { SenElement } from '../internal/element.js';
import { version } from '../internal/version.js';
import { styles } from './${name}.styles.js';
import { words } from './${name}.terms.js';

/**
 * ${title}: say here what it is for, and where its content comes from.
 *
 * @summary ${title}.
 * @status experimental
 * @element ${tag}
 *
 * @slot - The content.
 *
 * @csspart base - The outermost part.
 * @csspart label - The label.
 *
 * @cssprop [--${tag}-gap=var(--sen-space-2)] - Space between the label and the content.
 */
export class ${className} extends SenElement {
  static readonly senVersion = version;
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    label: {},
  };

  /** Names the content. */
  declare label?: string;

  protected override render(): TemplateResult {
    const word = words(this.locale);
    return html\`<div part="base" class="base">
      \${this.label ? html\`<p part="label" class="label">\${this.label}</p>\` : nothing}
      <slot>\${word.empty}</slot>
    </div>\`;
  }
}
`,
    [`${sources}/${name}/${name}.styles.ts`]: `
import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';

export const styles = [
  baseStyles,
  css\`
    .base {
      display: grid;
      gap: var(--${tag}-gap, var(--sen-space-2));
    }
    .label {
      margin: 0;
      font-weight: var(--sen-font-weight-semibold, 600);
    }
  \`,
];
`,
    [`${sources}/${name}/${name}.preupgrade.ts`]: `
import { css } from 'lit';

/** The content before the definition of the element, where it will be: nothing moves when the script comes. */
export const preUpgradeStyles = css\`
  ${tag}:not(:defined) {
    display: grid;
    gap: var(--${tag}-gap, var(--sen-space-2));
    font-size: var(--sen-font-size-m, 1rem);
    line-height: var(--sen-line-height-body, 1.65);
  }
  ${tag}:not(:defined)[label]::before {
    content: attr(label);
    font-weight: var(--sen-font-weight-semibold, 600);
  }
\`;
`,
    [`${sources}/${name}/${name}.terms.ts`]: `
import { defineTerms } from '../internal/environment/terms.js';

export const words = defineTerms('${tag}', { empty: 'Chưa có nội dung' }, { empty: 'No content yet' });
`,
    [`${sources}/${name}/define.ts`]: `
import { define } from '../internal/define.js';
import { ${className} } from './${name}.js';

define('${tag}', ${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`,
    [`${sources}/${name}/${name}.test.ts`]: `
import { expect } from 'chai';
import { accessibilityTree, fixture, part, settle, visibleText } from '../testing/test-support.js';
import './define.js';
import type { ${className} } from './${name}.js';

const element = (markup: string) => fixture<${className}>(markup);

describe('<${tag}>', () => {
  describe('accessibility', () => {
    it('reads its label before its content', async () => {
      await element('<${tag} label="Tên">Nội dung</${tag}>');
      const tree = await accessibilityTree();
      expect(tree).to.contain('Tên');
      expect(tree.indexOf('Tên')).to.be.lessThan(tree.indexOf('Nội dung'));
    });
  });

  describe('attributes and properties', () => {
    it('shows no label where none is given', async () => {
      const unnamed = await element('<${tag}>Nội dung</${tag}>');
      expect(part(unnamed, 'label')).to.equal(null);
    });
  });

  describe('localisation', () => {
    it('says in the language around it that there is no content', async () => {
      const empty = await element('<${tag}></${tag}>');
      expect(visibleText(empty)).to.equal('Chưa có nội dung');
      document.documentElement.lang = 'en';
      await settle();
      expect(visibleText(empty)).to.equal('No content yet');
    });
  });
});
`,
    [`stories/${name}.stories.ts`]: `
import '@sen-portal/elements/${name}/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  label?: string;
}

const meta: Meta<Args> = {
  id: '${name}',
  // Move it to its group of the sidebar, with its Vietnamese name: 'News/${title} · …'.
  title: 'Elements/${title}',
  component: '${tag}',
  render: ({ label }) => html\`<${tag} label=\${label ?? nothing}>Nội dung</${tag}>\`,
  args: { label: 'Tên' },
};
export default meta;

type Story = StoryObj<Args>;

/** Change any attribute in the controls. */
export const Playground: Story = {};

/** Without content it says so. */
export const Empty: Story = { render: () => html\`<${tag}></${tag}>\` };
`,
    [`stories/elements/${name}.mdx`]: `
import { Meta } from '@storybook/addon-docs/blocks';
import { ElementPage } from '../../.storybook/blocks/element-page.tsx';
import text from '../../docs/elements/${name}.md?raw';
import * as stories from '../${name}.stories.ts';

<Meta of={stories} />

<ElementPage text={text} file="docs/elements/${name}.md" stories={stories} />
`,
    [`.changeset/new-${name}.md`]: `
---
'@sen-portal/elements': minor
---

New: \`<${tag}>\`, which says here what a portal gets by it.
`,
    [`docs/elements/${name}.md`]: `
# \`<${tag}>\`

${title}: say here what it is for.

**Tiếng Việt.** ${title}: nói ở đây dùng để làm gì.

\`\`\`html
<${tag} label="Tên"><p>Nội dung</p></${tag}>
\`\`\`

This form works without script.

## When to use
Use it for what it is for; say here for what.

Do not use it for anything else; say here what to use instead.

## Variants
With or without a label.

## States
Without content it says so.

## Writing
The label has one to three words.

| Vietnamese | English |
| --- | --- |
| “Tên” | “Name” |

## Accessibility
- The label is read before the content.

## Without script and on a server
The content is shown as it is.

## Strings
| key | Vietnamese | English |
| --- | --- | --- |
| \`empty\` | Chưa có nội dung | No content yet |
`,
  };
}

/** Puts a line into a file that lists all elements, after the last line that looks like it. */
function addLine(name, like, line) {
  const lines = readFileSync(file(name), 'utf8').split('\n');
  const last = lines.findLastIndex((candidate) => like.test(candidate));
  if (last < 0)
    throw new Problem(`${name} has no line like ${like} any more: teach ${import.meta.filename} its new form.`);
  lines.splice(last + 1, 0, line);
  writeFileSync(file(name), lines.join('\n'));
}

/** Both lists of exports: what the workspace resolves, and what is published. */
function addExports(name) {
  const place = file('packages/elements/package.json');
  const manifest = JSON.parse(readFileSync(place, 'utf8'));
  const add = (exports, inWorkspace) => {
    const entries = Object.entries(exports);
    const before = entries.findIndex(([key]) => /^\.\/[\w-]+\/define\.js$/.test(key) && key > `./${name}/`);
    const own = [name, 'define'].map((stem) => [
      `./${name}/${stem}.js`,
      {
        ...(inWorkspace && { 'sen:source': `./src/${name}/${stem}.ts` }),
        types: `./dist/${name}/${stem}.d.ts`,
        default: `./dist/${name}/${stem}.js`,
      },
    ]);
    // The entry of a class stands before that of its registration.
    entries.splice(before < 0 ? entries.length : before - 1, 0, ...own);
    return Object.fromEntries(entries);
  };
  manifest.exports = add(manifest.exports, true);
  manifest.publishConfig.exports = add(manifest.publishConfig.exports, false);
  writeFileSync(place, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Lists it wherever elements are listed; gives the files. */
function register(name, className) {
  const tag = `sen-${name}`;
  const camel = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const list = `${sources}/lightdom/index.ts`;
  addLine(
    `${sources}/index.ts`,
    /^export \{ Sen\w+ \} from '\.\//,
    `export { ${className} } from './${name}/${name}.js';`,
  );
  addLine(`${sources}/common.ts`, /^import '\.\/[\w-]+\/define\.js';/, `import './${name}/define.js';`);
  addLine(
    list,
    /^import \{ preUpgradeStyles as/,
    `import { preUpgradeStyles as ${camel} } from '../${name}/${name}.preupgrade.js';`,
  );
  addLine(list, /^ {4}\w+,$/, `    ${camel},`);
  addLine(
    `${sources}/testing/contract.samples.ts`,
    /^ {2}\},?$/,
    `  '${tag}': {\n    markup: '<${tag} label="Tên"><p>Nội dung</p></${tag}>',\n    load: () => import('../${name}/define.js'),\n  },`,
  );
  addExports(name);
  return [
    `${sources}/index.ts`,
    `${sources}/common.ts`,
    list,
    `${sources}/testing/contract.samples.ts`,
    'packages/elements/package.json',
  ];
}

async function main([name = '']) {
  check(name);
  const files = templates(name);
  for (const [place, text] of Object.entries(files)) {
    mkdirSync(path.dirname(file(place)), { recursive: true });
    writeFileSync(file(place), text.trimStart());
  }
  const className = /export class (\w+)/.exec(files[`${sources}/${name}/${name}.ts`])[1];
  const shared = register(name, className);
  const formatted = await node(bin.prettier, ['--write', ...Object.keys(files), ...shared]);
  if (formatted.code !== 0) throw new Problem(formatted.output);
  say([...Object.keys(files), ...shared.map((place) => `${place} (added to)`)].join('\n'));
  say('\nBuilding, to set its byte budget …');
  await ensureBrowser();
  await ensureBuilt();
  const { writeBudgets } = await import('../../benchmarks/src/budgets.mjs');
  await writeBudgets();
  say(`packages/benchmarks/budgets.json (set to what everything weighs now)

<sen-${name}> is there, and passes \`npm test\`. See it with \`npm start\`; test it with
\`npm run test:unit -- ${sources}/${name}/${name}.test.ts --watch\`. Write the line of its changeset in .changeset/new-${name}.md.`);
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2)).catch(fail);
