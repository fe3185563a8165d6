import { html, type TemplateResult } from 'lit';

type Html = (strings: TemplateStringsArray, ...values: unknown[]) => TemplateResult;

const variants = new WeakMap<TemplateStringsArray, Record<string, TemplateStringsArray>>();

/**
 * Lit's `html` for templates that come in variants: `<h0>` stands for the heading of a level, since a tag name cannot
 * be an expression, and `<slot>` tags are left out where no child fills them, since each is a node. Every variant is
 * made once; its expressions stay the same. `lit/static-html.js` makes the same of more code, and more slowly on a server.
 *
 * @param level heading level, 1–6; 0 makes a paragraph of the heading
 * @param slotted whether to keep the slots
 * @param nested whether it is an item in another element's list: an `<li>`, and the part `base` is that element's own
 */
export const templateVariant =
  (level: number, slotted: boolean, nested: boolean): Html =>
  (strings, ...values) => {
    let known = variants.get(strings);
    if (!known) variants.set(strings, (known = {}));
    return html((known[`${level}${slotted}${nested}`] ??= variant(strings, level, slotted, nested)), ...values);
  };

function variant(strings: TemplateStringsArray, level: number, slotted: boolean, nested: boolean) {
  let text = strings.join('\0').replaceAll(/(<\/?)h0/g, level ? `$1h${level}` : '$1p');
  if (!slotted) text = text.replaceAll(/<\/?slot[^>]*>/g, '');
  if (nested) text = text.replace('"base"', '"card"').replaceAll(/(<\/?)article/g, '$1li');
  const own = text.split('\0');
  return Object.assign(own, { raw: own });
}
