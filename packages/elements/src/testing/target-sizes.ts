import { controlsIn } from './controls.js';
import { elementAt, isInside, parentOf } from './flat-tree.js';

/* The size of targets, as WCAG 2.2 demands in 2.5.8. */

const least = 24;

/** What takes a press for a control: itself, or a label of it. */
const areasOf = (control: Element): Element[] => [control, ...((control as HTMLInputElement).labels ?? [])];

// Browsers round what they lay out, to 1/64 px.
const isLarge = ({ width, height }: DOMRect) => width >= least - 0.05 && height >= least - 0.05;

/** A square around the middle takes presses, also where the control is drawn smaller: by padding of a pseudo-element. */
function takesPresses(control: Element): boolean {
  control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = control.getBoundingClientRect();
  const reach = least / 2 - 0.5;
  const steps = [-reach, 0, reach];
  return steps.every((dx) =>
    steps.every((dy) => {
      const hit = elementAt(left + width / 2 + dx, top + height / 2 + dy);
      return !!hit && areasOf(control).some((area) => isInside(hit, area));
    }),
  );
}

/** A link in a sentence: its line also contains text that is no target. */
function isInline(control: Element, controls: readonly Element[]): boolean {
  if (getComputedStyle(control).display !== 'inline') return false;
  let block = parentOf(control);
  while (block && /^(inline|contents)$/.test(getComputedStyle(block).display)) block = parentOf(block);
  const walker = document.createTreeWalker(block!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const isTarget = controls.some((each) => each.contains(walker.currentNode));
    if (!isTarget && /[\p{L}\p{N}]/u.test(walker.currentNode.nodeValue!)) return true;
  }
  return false;
}

/** The distance from a point to a box; 0 inside it. */
function distance(x: number, y: number, { left, right, top, bottom }: DOMRect): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

const middle = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2] as const;

/** A circle of 24 px around its middle meets no other target, nor the circle around another small one. */
function crowding(control: Element, controls: readonly Element[]): Element | undefined {
  const [x, y] = middle(control.getBoundingClientRect());
  return controls.find((other) => {
    if (other === control || isInside(other, control) || isInside(control, other)) return false;
    const box = other.getBoundingClientRect();
    const [otherX, otherY] = middle(box);
    const isNear = isLarge(box) ? distance(x, y, box) < least / 2 : Math.hypot(otherX - x, otherY - y) < least;
    return isNear || distance(x, y, box) < least / 2;
  });
}

/** Each target that is smaller than 24 × 24 px and not excepted: neither in a sentence, nor with enough space around it. */
export function smallTargets(root: Element): string[] {
  const controls = controlsIn(root);
  return controls.flatMap((control) => {
    if (areasOf(control).some((area) => isLarge(area.getBoundingClientRect()))) return [];
    if (isInline(control, controls)) return [];
    const crowd = crowding(control, controls);
    if (!crowd || takesPresses(control)) return [];
    const { width, height } = control.getBoundingClientRect();
    const name = (element: Element) =>
      `<${element.localName}> “${(element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim().slice(0, 60)}”`;
    return [`${name(control)} is ${width.toFixed(1)} × ${height.toFixed(1)} px, close to ${name(crowd)}`];
  });
}
