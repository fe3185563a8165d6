import type { Article } from '@sen-portal/data';
import type { ListContext } from '../article-card/article-card.js';
import { slottedChildren, authorSlot } from '../internal/light-children/slotted-children.js';

/** A `<sen-article-card>` among the children; its article is known once it is upgraded. */
export interface CardElement extends Element {
  readonly article?: Partial<Article>;
  /** The configuration by the list. */
  listContext?: ListContext | undefined;
}

const isCard = (child: Element): child is CardElement => child.localName === 'sen-article-card' && !authorSlot(child);

/** The cards among an element's children. */
export const cardsOf = (host: Element): CardElement[] => [...host.children].filter(isCard);

/** The fallback content: children that are no card, no data, and in no named slot. */
export function foreignOf(host: Element): (Element | Text)[] {
  return [...host.childNodes].filter((node): node is Element | Text =>
    node.nodeType === 1
      ? !isCard(node as Element) &&
        !authorSlot(node as Element) &&
        !(node as Element).matches('script, style, template')
      : node.nodeType === 3 && /\S/.test((node as Text).data),
  );
}

/** Level of the first heading in a slot, if there is one. */
export function headingLevelIn(host: Element, slot: string): number | undefined {
  for (const child of slottedChildren(host, slot) as Element[]) {
    const heading = child.matches('h1, h2, h3, h4, h5, h6') ? child : child.querySelector('h1, h2, h3, h4, h5, h6');
    if (heading) return Number(heading.localName[1]);
  }
  return undefined;
}
