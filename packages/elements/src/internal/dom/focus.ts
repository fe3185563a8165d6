/**
 * Moves the focus, and thereby the starting point of the next Tab. An element that is not focusable has a `tabindex`
 * while it is focused.
 */
export function moveFocus(target: HTMLElement | SVGElement, options?: FocusOptions): void {
  target.focus(options);
  if (target.matches(':focus-within')) return;
  target.setAttribute('tabindex', '-1');
  target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  target.focus(options);
}

/** Moves the focus to a container when its focused button is removed. */
export function focusContainer(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
