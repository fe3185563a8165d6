/**
 * Moves the focus to an element for real, so that the next Tab goes on from there. One that cannot take the focus can
 * for as long as it has it: no `tabindex` stays behind.
 */
export function moveFocus(target: HTMLElement | SVGElement, options?: FocusOptions): void {
  target.focus(options);
  if (target.matches(':focus-within')) return;
  target.setAttribute('tabindex', '-1');
  target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  target.focus(options);
}

/** Keeps the focus in an element when the button in it goes that has the focus. */
export function focusContainer(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
