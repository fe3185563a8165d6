import { safeUrl } from '@sen-portal/data/coerce.js';
import { isServer } from 'lit';
import { baseUri } from '../internal/environment/base-uri.js';

// A field named `action`, `method` or `elements` hides the property of the form: attributes and prototypes do not lie.
const { getAttribute, querySelectorAll } = typeof Element === 'undefined' ? ({} as Element) : Element.prototype;
const textTypes = /^(search|text)$/;

/** The search field of a form: its first `type="search"`, else its first text field. */
export function searchInput(form: Element): HTMLInputElement | undefined {
  const all = isServer ? form.querySelectorAll('input') : querySelectorAll.call(form, 'input');
  const typeOf = (input: Element) => input.getAttribute('type')?.toLowerCase() ?? 'text';
  const inputs = [...all].filter((input) => textTypes.test(typeOf(input)));
  return (inputs.find((input) => typeOf(input) === 'search') ?? inputs[0]) as HTMLInputElement | undefined;
}

/** Whether a form searches this page: its action is the address of the page, whatever the query. */
export function leadsHere(action: string | null | undefined): boolean {
  if (!action) return true;
  try {
    const { origin, pathname } = new URL(action, baseUri());
    return !!safeUrl(action) && origin === location.origin && pathname === location.pathname;
  } catch {
    return false;
  }
}

/** Whether the form asks for nothing but the text of one field, in this window and with GET: what the element can do itself. */
export function isPlainSearch(form: HTMLFormElement, input: HTMLInputElement, submitter: Element | null): boolean {
  const attribute = (name: string) => getAttribute.call(form, name) ?? '';
  const isGet = /^(get)?$/i.test(attribute('method'));
  const isOwn = !attribute('target') && !submitter?.matches('[formaction], [formmethod], [formtarget], [name]');
  return (
    isGet &&
    isOwn &&
    leadsHere(attribute('action')) &&
    [...new FormData(form).keys()].every((name) => name === input.name)
  );
}

/** The action of a form of an author. */
export const actionOf = (form: HTMLFormElement): string => getAttribute.call(form, 'action') ?? '';
