import type { Control } from './form-access.js';

/** The text of a label without the controls in it. */
function textOf(element: Element): string {
  let text = '';
  for (const child of element.childNodes) {
    if (child instanceof Text) text += child.data;
    else if (child instanceof Element && !child.matches('select, textarea, script, style, template, [hidden]'))
      text += child instanceof HTMLImageElement ? child.alt : textOf(child);
  }
  return text;
}

/** What authors write behind the name of a field: a star, a colon, “(bắt buộc)” and “(không bắt buộc)”. */
const mark = /\s*(?:[:：*]|\((?:không )?bắt buộc\)|\((?:optional|required)\))\s*$/iu;

/** The name of a field from its label or legend, on one line, without what marks it as required or optional. */
export function nameFrom(label: Element): string {
  let name = textOf(label).normalize('NFC').replace(/\s+/g, ' ').trim();
  while (mark.test(name)) name = name.replace(mark, '');
  return name;
}

/** Whether a label says itself that its field is required or optional. */
export const isMarked = (label: Element): boolean =>
  /\*|bắt buộc|\b(?:optional|required)\b/iu.test(textOf(label).normalize('NFC'));

/** The text of the elements with these ids. */
function referenced(control: Element, ids: string): string {
  const root = control.getRootNode() as Document | ShadowRoot;
  return ids
    .split(/\s+/)
    .map((id) => (id ? root.getElementById(id) : null))
    .map((element) => (element ? nameFrom(element) : ''))
    .filter(Boolean)
    .join(' ');
}

/** The name of a control: `aria-labelledby`, `aria-label`, its labels, its title, its name in the form. */
export function controlName(control: Control): string {
  const [label] = control.labels ?? [];
  return (
    referenced(control, control.getAttribute('aria-labelledby') ?? '') ||
    control.getAttribute('aria-label')?.trim() ||
    (label && nameFrom(label)) ||
    control.title.trim() ||
    control.name
  );
}

/** The name of a group of controls. */
export function groupName(group: HTMLFieldSetElement): string {
  const legend = group.querySelector(':scope > legend');
  return (legend && nameFrom(legend)) || group.getAttribute('aria-label')?.trim() || '';
}
