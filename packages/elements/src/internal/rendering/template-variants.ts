import { html, type TemplateResult } from 'lit';

type Html = (strings: TemplateStringsArray, ...values: unknown[]) => TemplateResult;

const tags = new Map<string, Html>();

/**
 * Lit's `html` for templates that come in variants: `<h0>` stands for the heading of a level, since a tag name cannot
 * be an expression, and `<slot>` tags are left out where no child fills them, since each is a node. Every variant is
 * made once; its expressions stay the same.
 *
 * @param level heading level, 1–6; 0 makes a paragraph of the heading
 * @param slotted whether to keep the slots
 * @param nested whether it is an item in another element's list: an `<li>`, and the part `base` is that element's own
 */
export function templateVariant(level: number, slotted: boolean, nested: boolean): Html {
  const key = `${level}${slotted}${nested}`;
  let tag = tags.get(key);
  if (!tag) {
    const variants = new WeakMap<TemplateStringsArray, TemplateStringsArray>();
    tag = (strings, ...values) => {
      let own = variants.get(strings);
      if (!own) {
        let text = strings.join('\0').replace(/(<\/?)h0/g, level ? `$1h${level}` : '$1p');
        if (!slotted) text = text.replace(/<\/?slot[^>]*>/g, '');
        if (nested) text = text.replace('part="base"', 'part="card"').replace(/(<\/?)article/g, '$1li');
        const raw = text.split('\0');
        own = Object.assign(raw, { raw });
        variants.set(strings, own);
      }
      return html(own, ...values);
    };
    tags.set(key, tag);
  }
  return tag;
}
