const attributes = ['href', 'src', 'alt', 'datetime', 'aria-label', 'aria-current', 'title', 'value'];

/**
 * What a visitor perceives of an element, through shadow trees and slots: texts, and the attributes that are content.
 * Live regions are left out, since they speak of changes, and the line for paper of `<sen-footer>`, which says when the
 * page was printed.
 */
export function perceived(host: Element): string {
  return [...host.shadowRoot!.childNodes].map(read).join(' ').replace(/\s+/g, ' ').trim();
}

function read(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (element.matches('script, style, template, [hidden], [aria-live], [role=status], [role=alert], [part=printed]'))
    return '';
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  const inside = assigned.length ? assigned : (element.shadowRoot ?? element).childNodes;
  const own = attributes.map((name) => element.getAttribute(name) ?? '');
  return [...own, ...[...inside].map(read)].join(' ');
}
