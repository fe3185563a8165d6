/*
 * A declarative shadow root assigns slots by name: children need a `slot` attribute. If an element has several unnamed
 * slots with children, each of them gets a name here, and the children get the attribute in the page.
 */

/** Names of slots set by the server. Authors must not use the prefix. */
const nameOf = (index: number) => `sen-${index}`;

let places: (readonly Node[])[] = [];
let open = 0;

/** Elements between which white space is visible. */
const inline =
  /^(a|abbr|b|bd[io]|button|cite|code|data|dfn|em|i|img|input|kbd|label|mark|q|s|samp|small|span|strong|su[bp]|time|u|var)$/i;
const isInline = (node: Node | null | undefined) => !!node && inline.test(node.nodeName);

/** Whether a text is visible. */
const isSeen = (node: Node) =>
  node.nodeType === 3 && (/\S/.test(node.nodeValue!) || (isInline(node.previousSibling) && isInline(node.nextSibling)));

/** The attribute that names a slot after its index in the root; empty if it contains text, which cannot be named. */
export function nameSlot(nodes: readonly Node[]): string {
  const isOpen = nodes.some(isSeen);
  if (isOpen) open++;
  places.push(isOpen ? [] : nodes);
  return isOpen ? '' : `name="${nameOf(places.length - 1)}"`;
}

/** The names assigned while rendering one root. */
export interface Named {
  /** The root. */
  markup: string;
  /** The slot of each child that needs the attribute. */
  names: Map<Element, string>;
}

/** Renders the root of an element; undefined if more than one slot would be unnamed, or a child cannot have a name. */
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
  // A single slot needs no name, and takes children that scripts add later.
  if (places.length === 1 && !left.length)
    return { markup: markup.replace(`name="${nameOf(0)}"`, ''), names: new Map() };
  if (![...names.keys()].every(isWritten)) return undefined;
  return { markup: markup + withoutScript(host, left, names), names };
}

/** Children that are only visible with script, shown for visitors without. */
function withoutScript({ localName }: Element, left: readonly Element[], names: Map<Element, string>): string {
  // The entries in the submenus.
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
