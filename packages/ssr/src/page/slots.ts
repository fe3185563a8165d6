/*
 * A root that a server declares goes by names: children have to say in which slot they stand. Where an element has
 * several slots for children without a name, each of these slots gets one here, and the children get it in the page.
 */

/** Names of slots that the server gives. Authors have none that begin so. */
const nameOf = (index: number) => `sen-${index}`;

let places: (readonly Node[])[] = [];
let open = 0;

/** Elements between which a space is to be seen. */
const inline =
  /^(a|abbr|b|bd[io]|button|cite|code|data|dfn|em|i|img|input|kbd|label|mark|q|s|samp|small|span|strong|su[bp]|time|u|var)$/i;
const isInline = (node: Node | null | undefined) => !!node && inline.test(node.nodeName);

/** Whether there is something to see of a text. */
const isSeen = (node: Node) =>
  node.nodeType === 3 && (/\S/.test(node.nodeValue!) || (isInline(node.previousSibling) && isInline(node.nextSibling)));

/** The attribute that names a slot after its place among those of its root; none where text stands in it, which cannot say. */
export function nameSlot(nodes: readonly Node[]): string {
  const isOpen = nodes.some(isSeen);
  if (isOpen) open++;
  places.push(isOpen ? [] : nodes);
  return isOpen ? '' : `name="${nameOf(places.length - 1)}"`;
}

/** What rendering one root has given names to. */
export interface Named {
  /** The root. */
  markup: string;
  /** The slot of each child that has to say it. */
  names: Map<Element, string>;
}

/** Renders the root of an element; undefined where more than one of its slots would have no name, or a child cannot have one. */
export function withSlots(
  host: Element,
  isWritten: (child: Element) => boolean,
  render: () => string,
): Named | undefined {
  [places, open] = [[], 0];
  const markup = render();
  if (open > 1) return undefined;
  const named = places.flatMap((nodes, index) =>
    nodes.filter((node): node is Element => node.nodeType === 1).map((element) => [element, nameOf(index)] as const),
  );
  const names = new Map(named);
  const left = [...host.children].filter(
    (child) => !child.slot && !names.has(child) && !child.matches('script, style, template, link'),
  );
  // Alone, a slot needs no name, and takes what scripts add later.
  if (places.length === 1 && !left.length)
    return { markup: markup.replace(`name="${nameOf(0)}"`, ''), names: new Map() };
  if (![...names.keys()].every(isWritten)) return undefined;
  return { markup: markup + withoutScript(host, left, names), names };
}

/** Children that visitors get to see by a script alone, for those who have none. */
function withoutScript({ localName }: Element, left: readonly Element[], names: Map<Element, string>): string {
  // The entries below those of the bar.
  if (localName === 'sen-navigation' && left.length)
    return '<noscript><div class="base"><slot></slot></div></noscript>';
  // The other pages of a list.
  const isCard = (child: Element) => child.localName === 'sen-article-card';
  const cards = [...names.keys()].some(isCard) ? left.filter(isCard) : [];
  if (!cards.length) return '';
  for (const card of cards) names.set(card, nameOf(places.push([card]) - 1));
  const rows = cards.map((card) => `<li><slot name="${names.get(card)}"></slot></li>`);
  return `<noscript><ul class="list" role="list">${rows.join('')}</ul></noscript>`;
}
