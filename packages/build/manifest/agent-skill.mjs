// A short skill for coding agents (https://agentskills.io): which element for which need, and how to paste it.
// The table and the samples come from the manifest and from docs/elements; llms.txt has the whole reference.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../tasks/run.mjs';

const head = `---
name: sen-portal
description: Build or repair pages of a government portal with the Sen web components (tags that begin with sen-) - news cards and lists, articles, targets of a resolution, visit statistics, page frame. Use when a page has sen- tags or @sen-portal packages, or when someone wants such content on a portal or in a CMS.
---

# Pages with Sen

Vietnamese is the default language; \`lang="en"\` on an element around gives English.

## Load it
In a page or a CMS template, from the folder \`/cdn/\` of the kit:

\`\`\`html
<link rel="stylesheet" href="/cdn/sen.css" />
<script type="module" src="/cdn/sen.js"></script>
\`\`\`

With a bundler: \`npm install @sen-portal/elements @sen-portal/tokens\`, then import \`@sen-portal/tokens/tokens.css\` and \`@sen-portal/elements/<name>/define.js\` for each element, or \`@sen-portal/elements/all.js\`.

## Rules
1. Write content as children, with real links and headings: it works without script. Attributes, a property, \`<script type="application/json">\` as a child, and \`src\` are the other ways. For each field the first found wins: child or attribute, property, JSON child, \`src\`.
2. Write no figure, date or name that the source does not have. Leave an unknown figure out: the element says that it is missing.
3. Dates are ISO 8601 with an offset. Numbers in attributes have a decimal point and no separators.
4. If an editor removes unknown tags, write \`<div data-sen="article-card" data-headline="…">\`; if it removes \`slot\`, write \`data-slot\`.
5. Change the look with the custom properties and parts of the reference. Elements work under \`script-src 'self'; style-src 'self'\`; add no inline styles or scripts.
6. Warnings on the console begin with the tag and say what to write instead. A page is done when there are none.

The reference of all attributes, slots, events, parts and custom properties is \`llms.txt\` in the package \`@sen-portal/elements\`.`;

const cell = (text = '') => text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');

/** The first sample of an element's document, and the first sentence on when to use it. */
function fromDocument({ tagName }) {
  const file = path.join(root, 'docs/elements', `${tagName.replace(/^sen-/, '')}.md`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [, sample = ''] = /```html\n(.*?)```/s.exec(text) ?? [];
  const [, use = ''] = /## When to use\n+(.*)/.exec(text) ?? [];
  const sentence = /^.*?\.(?= [A-Z]|$)/.exec(use)?.[0] ?? use;
  return { sample: sample.trim(), use: sentence.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1') };
}

/** @param {object} manifest custom-elements.json */
export function agentSkill(manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
    .map((element) => ({ ...element, ...fromDocument(element) }));
  const rows = elements.map(
    ({ tagName, summary, use, events = [] }) =>
      `| \`<${tagName}>\` | ${cell(summary)} ${cell(use)} | ${events.map(({ name }) => `\`${name}\``).join(', ')} |`,
  );
  const samples = elements
    .filter(({ sample }) => sample)
    .map(({ tagName, sample }) => `### ${tagName}\n\n\`\`\`html\n${sample}\n\`\`\``);
  return `${[
    head,
    '## Which element',
    ['| tag | what it is, and when | events |', '| --- | --- | --- |', ...rows].join('\n'),
    '## To copy',
    ...samples,
  ].join('\n\n')}\n`;
}
