import { baseUri } from '../internal/environment/base-uri.js';
import { actionOf, formAttribute } from '../internal/forms/form-access.js';

/** The request of a form. */
export interface FormRequest {
  /** Absolute URL. */
  action: string;
  body: FormData | URLSearchParams;
}

const multipart = 'multipart/form-data';

/**
 * The request that a browser would send for a form and its button, or why the browser must send it itself.
 *
 * @param submitter the button that was pressed, whose `formaction` and the like win over the form's
 */
export function requestOf(form: HTMLFormElement, submitter: HTMLElement | null): FormRequest | string {
  const attribute = (name: string) => submitter?.getAttribute(`form${name}`) ?? formAttribute(form, name);
  if (attribute('method').toLowerCase() !== 'post') return 'its form has no method="post"';
  if (!/^(_self)?$/i.test(attribute('target'))) return 'its form has a target';
  if (/[^\s,]/.test(formAttribute(form, 'accept-charset').replace(/\butf-?8\b/gi, '')))
    return 'its form is not in UTF-8';
  const type = attribute('enctype').toLowerCase();
  if (type === 'text/plain') return 'its form has enctype="text/plain"';
  const base = baseUri(form.ownerDocument);
  const action = actionOf(attribute('action') || form.ownerDocument.URL, base);
  if (!action) return 'its form has no action with an address of the web';
  const data = new FormData(form, submitter);
  return { action, body: type === multipart ? data : encoded(data) };
}

/** As `application/x-www-form-urlencoded`: names of files, and lines that end as HTML says. */
function encoded(data: FormData): URLSearchParams {
  const line = (text: string) => text.replace(/\r\n?|\n/g, '\r\n');
  return new URLSearchParams(
    [...data].map(([name, value]) => [line(name), line(typeof value === 'string' ? value : value.name)]),
  );
}
