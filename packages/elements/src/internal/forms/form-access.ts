import { safeUrl } from '@sen-portal/data/coerce.js';
import { attributeOf } from '../dom/attribute.js';

/** A native control that a visitor fills in. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

// A field named `action`, `elements` or `submit` hides the property of the form: attributes and prototypes do not lie.
const { querySelectorAll } = typeof Element === 'undefined' ? ({} as Element) : Element.prototype;

/** The form in these nodes: a child, or inside one. Runs on a server too, where forms have no class. */
export function findForm(nodes: readonly Node[]): HTMLFormElement | undefined {
  for (const node of nodes) {
    if (!(node instanceof Element)) continue;
    const form = node.localName === 'form' ? (node as HTMLFormElement) : node.querySelector('form');
    if (form) return form;
  }
  return undefined;
}

/** An attribute of a form; empty without it. */
export const formAttribute = (form: HTMLFormElement, name: string): string => attributeOf(form, name) ?? '';

/** The descendants of a form that match a selector. */
export const inForm = <E extends Element = HTMLElement>(form: HTMLFormElement, selector: string): E[] => [
  ...(querySelectorAll.call(form, selector) as NodeListOf<E>),
];

/** Whether an element is a control that a visitor fills in: no button, and not hidden. */
export const isControl = (element: Element): element is Control =>
  element.matches(
    'select, textarea, input:not([type=hidden i], [type=submit i], [type=button i], [type=reset i], [type=image i])',
  );

/** Whether a control is chosen or not: a radio button or a check box. */
export const isBox = ({ type }: Control): boolean => type === 'radio' || type === 'checkbox';

/** The controls of a form in the order of the page, also those outside it with its id in `form`. */
export function controlsOf(form: HTMLFormElement): Control[] {
  const { get } = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements')!;
  return [...(get!.call(form) as HTMLFormControlsCollection)].filter(isControl);
}

/** Submits a form as its button does, with its checks and events. */
export function requestSubmit(form: HTMLFormElement, submitter?: HTMLElement | null): void {
  const own = submitter?.isConnected && (submitter as HTMLButtonElement).form === form ? submitter : null;
  HTMLFormElement.prototype.requestSubmit.call(form, own);
}

/** The absolute URL of an action; undefined if it is none of the web. */
export function actionOf(action: string, base: string): string | undefined {
  if (!safeUrl(action)) return undefined;
  try {
    const { protocol, href } = new URL(action, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
