/** Adjacent children that share a slot; a child with a table of its own has a separate one, so that it can scroll. */
export interface Run {
  nodes: (Element | Text)[];
  wide: boolean;
}

/**
 * Groups the children of the body by slot. The first group is never wide: it has all children if no script assigns
 * them.
 *
 * @param byName whether slots are named, in a declarative shadow root: tables without a name stay in the group of the
 *   others
 */
export function runsOf(children: readonly (Element | Text)[], byName = false): Run[] {
  const runs: Run[] = [{ nodes: [], wide: false }];
  for (const child of children) {
    const last = runs.at(-1)!;
    const isElement = child instanceof Element;
    const hasSlot = isElement && (!byName || !!child.slot);
    const wide = hasSlot && (child.localName === 'table' || !!child.matches('figure:has(> table)'));
    if (wide || last.wide || (isElement && isOther(child, last))) runs.push({ nodes: [child], wide });
    else last.nodes.push(child);
  }
  return runs;
}

/** Whether a child lacks the server's name of the one before it: it was added later and needs a slot of its own. */
function isOther({ slot }: Element, { nodes }: Run): boolean {
  const before = nodes.findLast((node) => node instanceof Element);
  return !!before && before.slot !== slot;
}

/** The table inside a box, slotted or not, and its name. */
export function tableName(box: Element): string {
  const slot = box.querySelector('slot');
  const roots = slot ? slot.assignedElements() : [box];
  for (const root of roots) {
    const caption = root.querySelector('caption, figcaption');
    if (caption?.textContent) return caption.textContent.replace(/\s+/g, ' ').trim();
  }
  return '';
}

/**
 * Observes boxes, and makes each one whose table overflows focusable: a scrollable region named after the table. Other
 * boxes stay plain.
 */
export class ScrollBoxes {
  #observer: ResizeObserver | undefined;
  #boxes: Element[] = [];

  /** @param name creates the region's name from that of the table */
  watch(boxes: Element[], name: (table: string) => string): void {
    if (!boxes.length && !this.#boxes.length) return;
    this.stop();
    this.#boxes = boxes;
    this.#observer = new ResizeObserver((entries) => {
      for (const { target } of entries) mark(target, name);
    });
    for (const box of boxes) this.#observer.observe(box);
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#boxes = [];
  }
}

function mark(box: Element, name: (table: string) => string): void {
  const scrolls = box.scrollWidth > box.clientWidth + 1;
  const attributes = { tabindex: '0', role: 'region', 'aria-label': name(tableName(box)) };
  for (const [attribute, value] of Object.entries(attributes)) {
    if (scrolls) box.setAttribute(attribute, value);
    else box.removeAttribute(attribute);
  }
}
