/** The next visible sibling of an element; its parent if there is none. */
export function nextFocusTarget(element: Element): HTMLElement {
  let next = element.nextElementSibling;
  while (next && !next.getClientRects().length) next = next.nextElementSibling;
  return (next ?? element.parentElement ?? document.body) as HTMLElement;
}
