import type { Report } from '@sen-portal/data';

/** The author's own link of what was read from children, by the object that was made of it. */
export const originalLinks = new WeakMap<object, Element>();

/** The elements inside `root` that match, outermost only, and none from deeper lists. */
export function selectIncludingRoot<E extends Element>(root: Element, selector: string): E[] {
  return [...root.children].flatMap((child) => {
    if (child.matches(selector)) return [child as E];
    return child.matches('ul, ol') ? [] : selectIncludingRoot<E>(child, selector);
  });
}

/** The text that names an element: its label, or its words and the alternatives of its pictures, without deeper lists. */
export function accessibleText(element: Element): string {
  const words = (node: Element): string =>
    [...node.childNodes]
      .map((child) => {
        if (child.nodeType === 3) return (child as Text).data;
        if (child.nodeType !== 1 || (child as Element).matches('ul, ol, script, style, template')) return '';
        return (child as Element).getAttribute('alt') ?? words(child as Element);
      })
      .join('');
  return (element.getAttribute('aria-label') || words(element)).replace(/\s+/g, ' ').trim();
}

/**
 * Passes a plain click on a link that an element draws to the author's own link it was read from, so that routers and
 * listeners on that one keep working. Clicks that open a tab or window are left to the browser.
 */
export function forwardClick(event: MouseEvent, item: object | undefined): void {
  forwardClickTo(event, item && originalLinks.get(item));
}

/** {@link forwardClick} to a link that is known. */
export function forwardClickTo(event: MouseEvent, own: Element | undefined): void {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (!own || button || ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  event.stopPropagation();
  own.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view: event.view }));
}

/** The address that a link leads to; undefined for what is none. */
export function addressOf(href: string | undefined, base: string): URL | undefined {
  try {
    return href === undefined ? undefined : new URL(href, base);
  } catch {
    return undefined;
  }
}

/**
 * Reads a list of objects, each of which needs a text: keeps what is good and reports the rest.
 *
 * @param need name of the field that must hold text
 * @param make what becomes of a good entry, with its text and the path of its fields in reports
 */
export function readRecords<T>(
  given: unknown,
  report: Report,
  field: string,
  need: string,
  make: (entry: Record<string, unknown>, text: string, path: string) => T,
): T[] {
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) {
    report(field, given, 'list');
    return [];
  }
  return given.flatMap((item: unknown, index) => {
    const entry = (item ?? {}) as Record<string, unknown>;
    const text = entry[need];
    const path = `${field}[${index}]`;
    if (typeof text === 'string' && text.trim()) return make(entry, text, path);
    report(`${path}.${need}`, text, 'text');
    return [];
  });
}
