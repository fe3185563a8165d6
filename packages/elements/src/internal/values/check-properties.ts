import type { Report } from '@sen-portal/data';
import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { loadRare } from '../load-rare.js';

/** What an object becomes where a framework prints it as an attribute, alone or in a list. */
export const isPrintedObject = (value: string): boolean => /^\s*\[object \w+\](,\[object \w+\])*\s*$/.test(value);

/**
 * What a property that is also an attribute makes of a value of any type. Text and finite numbers stay; `true` is the
 * bare attribute, as in JSX, and `false` none. Everything else is reported and left out: an object is never text, and
 * one out of JSON never a template.
 */
function checked(value: unknown, type: unknown, report: (wanted: Parameters<Report>[2]) => void): unknown {
  // Vue and others set the empty text for a bare attribute.
  if (type === Boolean) return value === '' || !!value;
  if (value == null || value === false) return undefined;
  if (value === true) return type === Number ? undefined : '';
  const isString = typeof value === 'string';
  if (isString && isPrintedObject(value)) return void report('property');
  if (type === Number) {
    const number = isString && value.trim() ? +value : value;
    // Infinity is a number to the user of it, who knows its limits.
    return typeof number === 'number' && number === number ? number : void report('number');
  }
  const isText = (one: unknown) => typeof one === 'string' || Number.isFinite(one);
  return isText(value) || (type === Array && Array.isArray(value) && value.every(isText)) ? value : void report('text');
}

/**
 * A property that takes text or a list of texts.
 */
export const texts = { type: Array, converter: (value: string | null) => value } satisfies PropertyDeclaration;

/** Reports attributes that a framework has made of objects, where no property reads and reports them. */
export function reportPrintedObjects(element: Element, observed: readonly string[], report: Report): void {
  for (const { name, value } of element.attributes) {
    if (isPrintedObject(value) && !observed.includes(name)) reportPrintedObject(element, name, report);
  }
}

/** Reports such an attribute later, unless the framework sets the property when it hydrates. */
export function reportPrintedObject(element: Element, name: string, report: Report): undefined {
  loadRare().then(
    ({ reportIfUnset }) => reportIfUnset(element, name, report),
    () => {},
  );
}

/**
 * Checks what is given to the properties of a class of elements. Left alone are those without an attribute, and those
 * with accessors of their own, which read what they take.
 */
export function checkProperties({ prototype, elementProperties }: typeof ReactiveElement): void {
  for (const [name, { attribute, noAccessor, type }] of elementProperties) {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    // Lit gives what has `state` no attribute.
    if (!own?.set || noAccessor || attribute === false) continue;
    Object.defineProperty(prototype, name, {
      ...own,
      set(this: ReactiveElement & { reportInvalid: Report }, value: unknown) {
        const report = (wanted: Parameters<Report>[2]) =>
          this.reportInvalid(typeof attribute === 'string' ? attribute : String(name).toLowerCase(), value, wanted);
        own.set!.call(this, checked(value, type, report));
      },
    });
  }
}
