import type { Report } from '@sen-portal/data';
import type { ReactiveElement } from 'lit';

/** Milliseconds after the page has loaded in which frameworks hydrate. */
const hydration = 1000;

/**
 * Reports an attribute that a framework has made of an object, unless the property has a value once the page is
 * hydrated: Svelte prints the objects of custom elements on the server, and sets the properties in the browser.
 */
export async function reportIfUnset(element: Element, name: string, report: Report): Promise<void> {
  // The server's documents have no window.
  const { readyState, defaultView } = element.ownerDocument ?? {};
  if (!defaultView) return;
  if (readyState !== 'complete')
    await new Promise((done) => defaultView.addEventListener('load', done, { once: true }));
  await new Promise((done) => setTimeout(done, hydration));
  const written = element.getAttribute(name);
  if (written !== null && !hasValue(element, name)) report(name, written, 'property');
}

function hasValue(element: Element, name: string): boolean {
  const { elementProperties } = element.constructor as typeof ReactiveElement;
  const key = [...elementProperties.keys()].find((each) => String(each).toLowerCase() === name.replaceAll('-', ''));
  const value = key && (element as unknown as Record<PropertyKey, unknown>)[key];
  // A programme without groups is none.
  const isFilled = (one: unknown): boolean =>
    typeof one === 'object' && one ? Object.values(one).some(isFilled) : !!one;
  return isFilled(value);
}
