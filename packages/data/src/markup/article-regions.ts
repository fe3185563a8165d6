/** Assigns the nodes of a tree to articles. */
import { tidy, type MarkupElement, type MarkupNode } from './markup-text.js';

const heading = /^h[1-6]$/;
// A mark in one of these may have its details in siblings; any other element contains them.
const bare = /^(h[1-6]|a|p|dt|span|b|strong|em|i|font|u)$/;

const isElement = (node: MarkupNode): node is MarkupElement => node.nodeType === 1;

const hasText = (node: MarkupNode) =>
  (isElement(node) || node.nodeType === 3) && !!tidy((node.textContent ?? '').slice(0, 500));
const hasDate = (node: MarkupNode) =>
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(19|20)\d\d/.test((node.textContent ?? '').slice(0, 500));
const isPicture = (node: MarkupNode) => isElement(node) && node.localName === 'img';
const shape = (node: MarkupNode) => (isElement(node) ? `${node.localName}.${node.getAttribute('class') ?? ''}` : '');

/** A tree with parent links, to compare positions of headlines. */
export class Tree {
  readonly #counts = new Map<MarkupNode, number>();
  readonly #parents = new Map<MarkupNode, MarkupElement>();
  readonly #order: MarkupElement[] = [];
  readonly #places = new Map<MarkupNode, number>();

  constructor(private readonly root: MarkupElement) {
    this.#order.push(root);
    for (let index = 0; index < this.#order.length; index++) {
      const element = this.#order[index]!;
      const { childNodes } = element;
      for (let at = 0; at < childNodes.length; at++) {
        const node = childNodes[at]!;
        if (!isElement(node)) continue;
        this.#parents.set(node, element);
        this.#places.set(node, at);
        this.#order.push(node);
      }
    }
  }

  /** Whether an element, or one around it, has a property. */
  isWithin(element: MarkupElement, has: (each: MarkupElement) => boolean): boolean {
    for (let [each, depth]: [MarkupElement | undefined, number] = [element, 0]; each && depth < 100; depth++) {
      if (has(each)) return true;
      each = this.#parents.get(each);
    }
    return false;
  }

  /** Whether `next` follows `first` without text or picture between, as a list follows its heading. */
  isFollowedAtOnce(first: MarkupElement, next: MarkupElement): boolean {
    const path = new Map<MarkupElement, MarkupElement>();
    for (let [child, depth] = [first, 0], up = this.#parents.get(child); up && depth < 100; depth++) {
      path.set(up, child);
      child = up;
      up = this.#parents.get(child);
    }
    // Up from the second to the common ancestor; no content precedes it on the path.
    let to = next;
    for (let depth = 0; depth < 100; depth++) {
      const parent = this.#parents.get(to);
      if (!parent) return false;
      const from = path.get(parent);
      if (!this.#isEmpty(parent, from ? this.#places.get(from)! + 1 : 0, this.#places.get(to)!)) return false;
      if (!from) {
        to = parent;
        continue;
      }
      // No content follows the first on its path.
      for (const [outer, child] of path) {
        if (outer === parent) return true;
        if (!this.#isEmpty(outer, this.#places.get(child)! + 1, outer.childNodes.length)) return false;
      }
    }
    return false;
  }

  #isEmpty({ childNodes }: MarkupElement, from: number, to: number): boolean {
    if (to - from > 50) return false;
    for (let at = from; at < to; at++) if (hasText(childNodes[at]!) || isPicture(childNodes[at]!)) return false;
    return true;
  }

  /** The nodes of each mark, in tree order of the marks. */
  regions(marks: readonly MarkupElement[]): Map<MarkupElement, MarkupNode[]> {
    const counts = this.#counts;
    const single = new Map<MarkupNode, MarkupElement>();
    for (const mark of marks) {
      counts.set(mark, 1);
      single.set(mark, mark);
    }
    for (let at = this.#order.length - 1; at > 0; at--) {
      const element = this.#order[at]!;
      const count = counts.get(element);
      if (!count) continue;
      const parent = this.#parents.get(element)!;
      counts.set(parent, (counts.get(parent) ?? 0) + count);
      const mark = single.get(element);
      if (mark) single.set(parent, mark);
    }
    const regions = new Map<MarkupElement, MarkupNode[]>();
    const open: MarkupElement[] = [this.root];
    for (let element = open.pop(); element; element = open.pop()) {
      const count = counts.get(element) ?? 0;
      if (count === 1) regions.set(single.get(element)!, [element]);
      if (count < 2) continue;
      const nodes = Array.from(element.childNodes);
      for (const [mark, beside] of this.#beside(nodes, single)) regions.set(mark, beside);
      for (let at = nodes.length - 1; at >= 0; at--)
        if ((counts.get(nodes[at]!) ?? 0) > 1) open.push(nodes[at] as MarkupElement);
    }
    return regions;
  }

  /** Divides the siblings among the marks in them. */
  #beside(nodes: MarkupNode[], single: Map<MarkupNode, MarkupElement>): Map<MarkupElement, MarkupNode[]> {
    const regions = new Map<MarkupElement, MarkupNode[]>();
    // Siblings without a mark: before the first, between, and after the last; a heading or another list ends a group.
    const own: MarkupNode[] = [];
    const runs: MarkupNode[][] = [[]];
    let isOpen = true;
    let isDivided = false;
    for (const node of nodes) {
      const count = this.#counts.get(node) ?? 0;
      if (count === 1) {
        own.push(node);
        runs.push([]);
        isOpen = true;
      } else if (count > 1 || (isElement(node) && (heading.test(node.localName) || node.localName === 'hr'))) {
        isOpen = false;
        if (count > 1) isDivided = true;
      } else if (isOpen) runs.at(-1)!.push(node);
    }
    for (const node of own) regions.set(single.get(node)!, [node]);
    if (own.length < 1) return regions;
    const give = (at: number, run: readonly MarkupNode[], isBefore = false) => {
      const region = own[at] && regions.get(single.get(own[at])!);
      if (region) region[isBefore ? 'unshift' : 'push'](...run.slice(0, 200));
    };
    const between = runs.slice(1);
    const isBare = (node: MarkupNode) => isElement(node) && bare.test(node.localName);
    if (!own.some(isBare)) {
      // Each is followed by the same structure: a block for the headline, and one for its details.
      const shapes = between.map((run) => run.filter(isElement).map(shape).join(' '));
      const isRegular =
        own.length > 1 &&
        !isDivided &&
        !!shapes[0] &&
        shapes.every((each) => each === shapes[0]) &&
        !runs[0]!.some(hasText);
      if (isRegular) between.forEach((run, at) => give(at, run));
      return regions;
    }
    if (!own.every(isBare)) {
      // An element that contains the details of a mark has none in siblings.
      between.forEach((run, at) => isBare(own[at]!) && give(at, run));
      return regions;
    }
    const lead = runs[0]!;
    const tail = between.at(-1)!;
    const hasBreaks = between
      .slice(0, -1)
      .every((run) => run.some((node) => isElement(node) && node.localName === 'br'));
    if (hasBreaks && own.length > 1) {
      // One line each: the text inside, before and after.
      this.#lines(lead, between, give);
      return regions;
    }
    const isBefore = lead.some(hasText) && !tail.some(hasText);
    const isUnclear =
      lead.some((node) => hasText(node) && hasDate(node)) && tail.some((node) => hasText(node) && hasDate(node));
    if (isBefore) {
      runs.slice(0, -1).forEach((run, at) => give(at, run, true));
      return regions;
    }
    const picturesLead = lead.some(isPicture) && !tail.some(isPicture);
    if (picturesLead) runs.slice(0, -1).forEach((run, at) => give(at, run.filter(isPicture), true));
    between.forEach((run, at) =>
      give(
        at,
        run.filter((node) => !(picturesLead && isPicture(node)) && !(isUnclear && hasDate(node))),
      ),
    );
    return regions;
  }

  #lines(
    lead: readonly MarkupNode[],
    between: MarkupNode[][],
    give: (at: number, run: readonly MarkupNode[], isBefore?: boolean) => void,
  ): void {
    const isBreak = (node: MarkupNode) => isElement(node) && node.localName === 'br';
    const lastBreak = (run: readonly MarkupNode[]) => run.map(isBreak).lastIndexOf(true);
    give(0, lead.slice(lastBreak(lead) + 1), true);
    between.forEach((run, at) => {
      const last = at < between.length - 1 ? lastBreak(run) : run.length;
      give(at, run.slice(0, last));
      give(at + 1, run.slice(last + 1), true);
    });
  }
}
