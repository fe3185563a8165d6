import { safeUrl } from '@sen-portal/data/coerce.js';
import { baseUri } from '../internal/environment/base-uri.js';
import { formAttribute, inForm } from '../internal/forms/form-access.js';

const textTypes = /^(search|text)$/;

/** The search field of a form: its first `type="search"`, else its first text field. */
export function searchInput(form: HTMLFormElement): HTMLInputElement | undefined {
  const typeOf = (input: Element) => input.getAttribute('type')?.toLowerCase() ?? 'text';
  const inputs = inForm<HTMLInputElement>(form, 'input').filter((input) => textTypes.test(typeOf(input)));
  return inputs.find((input) => typeOf(input) === 'search') ?? inputs[0];
}

/** Whether a form searches this page: its action is the address of the page, whatever the query. */
export function leadsHere(action: string | null | undefined): boolean {
  if (!action) return true;
  try {
    const { origin, pathname } = new URL(action, baseUri());
    const here = new URL(location.href);
    return !!safeUrl(action) && origin === here.origin && pathname === here.pathname;
  } catch {
    return false;
  }
}

/** Whether the form asks for nothing but the text of one field, in this window and with GET: what the element can do itself. */
export function isPlainSearch(form: HTMLFormElement, input: HTMLInputElement, submitter: Element | null): boolean {
  const isGet = /^(get)?$/i.test(formAttribute(form, 'method'));
  const isOwn =
    !formAttribute(form, 'target') && !submitter?.matches('[formaction], [formmethod], [formtarget], [name]');
  return (
    isGet &&
    isOwn &&
    leadsHere(formAttribute(form, 'action')) &&
    [...new FormData(form).keys()].every((name) => name === input.name)
  );
}
