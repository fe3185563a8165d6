/** The outermost matches inside `root`, nested lists excluded. */
export function selectIncludingRoot<E extends Element>(root: Element, selector: string): E[] {
  return [...root.children].flatMap((child) => {
    if (child.matches(selector)) return [child as E];
    return child.matches('ul, ol') ? [] : selectIncludingRoot<E>(child, selector);
  });
}

/** The accessible name of an element: `aria-label`, else its text and `alt` texts, nested lists excluded. */
export function accessibleText(element: Element): string {
  const textOf = (node: Element): string =>
    [...node.childNodes]
      .map((child) => {
        if (child.nodeType === 3) return (child as Text).data;
        if (child.nodeType !== 1 || (child as Element).matches('ul, ol, script, style, template')) return '';
        return (child as Element).getAttribute('alt') ?? textOf(child as Element);
      })
      .join('');
  return (element.getAttribute('aria-label') || textOf(element)).replace(/\s+/g, ' ').trim();
}
