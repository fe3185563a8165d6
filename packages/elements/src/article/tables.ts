/** Children that stand together; those with a table of their own stand alone, so that they can scroll. */
export interface Run {
  nodes: (Element | Text)[];
  wide: boolean;
}

/**
 * Cuts the children of the body into runs. The first is never wide: it takes all children where no script assigns them.
 *
 * @param byName whether slots go by names, as a server declared them: tables without one stay among the rest
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

/** Whether a child has not the name that a server gave the one before it: it came later, and needs a slot of its own. */
function isOther({ slot }: Element, { nodes }: Run): boolean {
  const before = nodes.findLast((node) => node instanceof Element);
  return !!before && before.slot !== slot;
}

/** The table inside a box, slotted or not, and what it is called. */
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
 * Watches boxes, and makes those whose table is too wide a place that the keyboard can reach and scroll: a region with
 * the table's name. Boxes that show all of their table stay out of the way.
 */
export class ScrollBoxes {
  #observer: ResizeObserver | undefined;
  #boxes: Element[] = [];

  /** @param name the region's name, from that of the table */
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
