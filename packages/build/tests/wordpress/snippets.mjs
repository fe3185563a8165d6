// The HTML snippets of the guides, and the forms of them that the guide for WordPress tells people to paste.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../tasks/run.mjs';

const pages = [
  'docs/guides/embed-in-your-cms.md',
  'docs/vi/embed-in-your-cms.md',
  ...readdirSync(path.join(root, 'docs/elements')).map((name) => `docs/elements/${name}`),
];

/** Not for an editor: whole pages, and scripts for a template. */
const isForTemplates = /<body>|<script(?! type="application\/json")|<link|<iframe/;

/** Each snippet with elements that can be pasted into an editor: page and HTML. */
export const snippets = pages
  .sort()
  .flatMap((page) =>
    [...readFileSync(path.join(root, page), 'utf8').matchAll(/^```html\n([\s\S]*?)^```/gm)]
      .map(([, html]) => ({ page, html: html.trim() }))
      .filter(({ html }) => /<sen-|data-sen="/.test(html) && !isForTemplates.test(html)),
  );

/** The same with divs for tags that editors strip, and `data-slot` for `slot`. */
export const asDivs = (html) =>
  html
    .replace(/<sen-([a-z-]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)>/g, (_, name, attributes) => {
      const data = attributes.replace(/(\s)([a-z-]+)((?:="[^"]*")?)/g, '$1data-$2$3');
      return `<div data-sen="${name}"${data}>`;
    })
    .replace(/<\/sen-[a-z-]+>/g, '</div>')
    .replace(/ slot="/g, ' data-slot="');

/** What an author without rights cannot paste: JSON, form fields, and menus, whose `aria-current` and `hreflang` are removed. */
const isForAuthors = (html) => !/<script|<form|aria-current|hreflang/.test(html);

/** The forms of a snippet that have to survive: its own in a Custom HTML block, and divs in the classic editor. */
export const formsOf = (html) => ({
  block: html,
  classic: asDivs(html),
  ...(isForAuthors(html) && { author: asDivs(html) }),
});
