/** Maps each item parsed from the children to the author's link. */
export const originalLinks = new WeakMap<object, Element>();

/**
 * Forwards a plain click on a rendered link to the author's link, so that routers and listeners on that link keep
 * working. The browser handles clicks that open a tab or a window.
 */
export function forwardClick(event: MouseEvent, item: object | undefined): void {
  forwardClickTo(event, item && originalLinks.get(item));
}

/** {@link forwardClick} to a given link. */
export function forwardClickTo(event: MouseEvent, original: Element | undefined): void {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (!original || button || ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  event.stopPropagation();
  original.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view: event.view }),
  );
}

/** The absolute URL of a link; undefined if it is invalid. */
export function addressOf(href: string | undefined, base: string): URL | undefined {
  try {
    return href === undefined ? undefined : new URL(href, base);
  } catch {
    return undefined;
  }
}
