import { nameOf, wordsOf } from './accessible-words.js';
import { contrastOn } from './colours.js';
import { controlsIn, drawnAs } from './controls.js';
import { elementAt, everythingIn, focusedElement, isInside, parentOf } from './flat-tree.js';
import { press } from './keyboard.js';

/* A visitor’s way through a page by Tab, and what WCAG 2.2 demands of each stop. */

const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);

/** The option of a group that Tab reaches as one; any other control is its own. */
const groupOf = (control: Element): unknown => {
  const { type, name, form } = control as HTMLInputElement;
  return type === 'radio' && name ? `${name} in ${form ? 'form' : 'page'}` : control;
};

const describe = (element: Element) => `${wordsOf(element)} <${element.localName}>`;

/** What is wrong with the element that has the focus. */
export function faultsOfStop(stop: Element): string[] {
  const faults = [
    nameOf(stop) ? '' : 'has no name',
    stop.matches('[tabindex]:not([tabindex^="-"], [tabindex="0"])') ? 'has a positive tabindex' : '',
    ...coverOf(stop),
    indicatorFault(stop),
  ];
  return faults.filter(Boolean).map((fault) => `${describe(stop)} ${fault}`);
}

/** 2.4.11: whether its corners and its middle are in the viewport and not below something else. */
function coverOf(stop: Element): string[] {
  const drawn = drawnAs(stop);
  const { left, top, width, height } = drawn.getClientRects()[0] ?? drawn.getBoundingClientRect();
  const [dx, dy] = [Math.min(width / 4, 8), Math.min(height / 4, 8)];
  const points = [
    [left + width / 2, top + height / 2],
    [left + dx, top + dy],
    [left + width - dx, top + dy],
    [left + dx, top + height - dy],
    [left + width - dx, top + height - dy],
  ] as const;
  // What is larger than the viewport cannot be seen whole.
  const seen = points.filter(([x, y]) => x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight);
  const fits = width <= innerWidth && height <= innerHeight;
  if (seen.length === 0 || (fits && seen.length < points.length)) return ['is outside the viewport'];
  const covers = seen
    .map(([x, y]) => elementAt(x, y))
    .filter((hit) => !hit || !(isInside(hit, drawn) || isInside(drawn, hit) || isInside(hit, stop)));
  return covers.length ? [`is covered by <${covers[0]?.localName}>`] : [];
}

/** 2.4.13: a ring of at least 2 px whose pixels change by at least 3 : 1, and that nothing cuts off. */
function indicatorFault(stop: Element): string {
  const { outlineStyle } = getComputedStyle(stop);
  // The engine’s own, which the criterion leaves to it. It shows one for each part of a date itself.
  if (outlineStyle === 'auto' || (stop.matches('[type=date]') && !stop.matches(':focus-visible'))) return '';
  // After an arrow key in a group, `:focus-visible` does not match there; the choice itself has moved.
  if (isWebKit && stop.matches('[type=radio]:not(:focus-visible)')) return '';
  const faults = [stop, ...((stop as HTMLInputElement).labels ?? [])].flatMap((element) =>
    [outlineOf(element), shadowOf(element)].map((ring) => ringFault(element, ring)),
  );
  return faults.includes('') ? '' : faults[0]!;
}

interface Ring {
  what: string;
  width: number;
  colour: string;
  /** From the edge of the element to the inner edge of the ring; negative inside. */
  offset: number;
}

function outlineOf(element: Element): Ring {
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
  const width = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
  return { what: 'an outline', width, colour: outlineColor, offset: parseFloat(outlineOffset) };
}

/** A shadow that is a ring: without shift or blur. */
function shadowOf(element: Element): Ring {
  const [, colour = '', width = '0'] =
    /^(.+\)) 0px 0px 0px ([\d.]+)px$/.exec(getComputedStyle(element).boxShadow) ?? [];
  return { what: 'a shadow', width: Number(width), colour, offset: 0 };
}

function ringFault(element: Element, { what, width, colour, offset }: Ring): string {
  if (width < 2) return `shows the focus by ${what} of ${width} px`;
  // A ring inside the edge is on the element’s own background, another on what is behind it.
  const contrast = contrastOn(offset <= -width ? element : parentOf(element), colour);
  if (contrast < 3) return `shows the focus by ${what} with a contrast of ${contrast.toFixed(2)} : 1`;
  return cutBy(element, offset + width);
}

/** An ancestor that clips the ring on one side at least. */
function cutBy(element: Element, reach: number): string {
  const own = element.getBoundingClientRect();
  for (let box = parentOf(element); box && box !== document.documentElement; box = parentOf(box)) {
    const { overflowX, overflowY, contain, display, position } = getComputedStyle(box);
    if (display === 'contents' || display === 'inline') continue;
    const { left, top, right, bottom } = box.getBoundingClientRect();
    const paints = /paint|content|strict/.test(contain);
    const cutX = (paints || overflowX !== 'visible') && (own.left - reach < left - 1 || own.right + reach > right + 1);
    const cutY = (paints || overflowY !== 'visible') && (own.top - reach < top - 1 || own.bottom + reach > bottom + 1);
    if (cutX || cutY) return `has a ring that <${box.localName} class="${box.className}"> cuts off`;
    if (position === 'fixed') break;
  }
  return '';
}

/** Presses Tab from the first of two links until the other has the focus; the stops between them. */
async function walk(from: HTMLElement, to: Element, key: string, visit: (stop: Element) => void): Promise<string> {
  from.focus();
  for (let presses = 0; presses < 100; presses++) {
    await press(key);
    const stop = focusedElement();
    if (stop === to) return '';
    if (!stop) return `${key} leads nowhere`;
    visit(stop);
  }
  return `${key} never leaves`;
}

/**
 * Goes through what is between two links, by Tab and back.
 *
 * @returns the stops, and every fault of them
 */
export async function tabThrough(
  before: HTMLElement,
  after: HTMLElement,
  root: Element,
): Promise<{ stops: Element[]; faults: string[] }> {
  const stops: Element[] = [];
  const faults: string[] = [];
  const trap = await walk(before, after, 'Tab', (stop) => {
    stops.push(stop);
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      faults.push(...faultsOfStop(stop).map((fault) => `${fault}${scheme === 'dark' ? ', in the dark' : ''}`));
    }
    document.documentElement.style.colorScheme = '';
  });
  if (trap) return { stops, faults: [...faults, trap] };
  faults.push(...orderFaults(stops, root));
  const back: Element[] = [];
  const backTrap = await walk(after, before, 'Shift+Tab', (stop) => back.unshift(stop));
  if (backTrap) faults.push(backTrap);
  else if (!stops.every((stop, at) => groupOf(stop) === groupOf(back[at]!)) || back.length !== stops.length)
    faults.push(`back by Shift+Tab: ${back.map(describe).join(' → ')}, not ${stops.map(describe).join(' → ')}`);
  return { stops, faults };
}

/** What Tab visits out of reading order, and what it leaves out. */
function orderFaults(stops: Element[], root: Element): string[] {
  const order = [...everythingIn(root)];
  const places = stops.map((stop) => order.indexOf(stop));
  const early = places.findIndex((place, at) => at > 0 && place < places[at - 1]!);
  const groups = new Set(stops.map(groupOf));
  const missed = controlsIn(root).filter(
    (control) => !groups.has(groupOf(control)) && !control.matches('[tabindex="-1"]:not(a, button, input, select)'),
  );
  return [
    ...(early > 0 ? [`${describe(stops[early]!)} comes after ${describe(stops[early - 1]!)}, which is below it`] : []),
    ...missed.map((control) => `${describe(control)} cannot be reached by Tab`),
  ];
}
