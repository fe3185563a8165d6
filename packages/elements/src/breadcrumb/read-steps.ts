import type { Reading } from '@sen-portal/data/reading.js';
import { accessibleText, selectIncludingRoot } from '../internal/light-children/accessible-text.js';
import { authorSlot } from '../internal/light-children/slotted-children.js';

/** A step as the markup of a CMS has it. */
export interface Step {
  /** Empty for a link that shows the home page by a sign alone. */
  label: string;
  link: HTMLAnchorElement | undefined;
  isCurrent: boolean;
}

const separators = /^[\s/\\|»›>«→⟩❯·•:–—-]+|[\s/\\|»›>«→⟩❯·•–—-]+$/gu;
const bare = (text: string) => text.replace(/\s+/g, ' ').replace(separators, '');

// The day of today, beside the path.
const dayOnly =
  /^(?:(?:thứ \S+|chủ nhật|t[2-7]|cn|hôm nay|ngày|[a-z]+day)[,:\s-]*){0,3}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[\s,|-]*\d{1,2}[:h]\d{2}(?::\d{2})?)?(?:\s*\(?gmt[^)]{0,6}\)?)?$/iu;

/** The words of a link, without a sign behind them. */
const wordsOf = (link: Element) => accessibleText(link).replace(/\s[/|»›>]$/, '') || (link as HTMLElement).title;

const currentClass = /(^|[\s_-])(active|current|last|current-item|is-active)($|[\s_-])/;

/** Where the steps of a CMS's way stand, and which of them is the page; refused where words stand between them. */
export function readSteps(host: Element): Reading<Step[]> {
  const lists = selectIncludingRoot(host, 'ol, ul').filter(
    (list) => /\S/.test(list.textContent ?? '') || list.querySelector('a'),
  );
  const steps = lists.length ? stepsOf([...lists[0]!.children]) : stepsInText(host);
  if (typeof steps === 'string') return { refused: steps };
  if (!steps.length) return { refused: '' };
  const nameless = steps.find(({ label, link }, at) => !label && (at || !link));
  if (nameless)
    return {
      refused: `its way is left as it is: the link to ${JSON.stringify(nameless.link?.getAttribute('href') ?? '')} has no words; give it an aria-label`,
    };
  const last = steps.at(-1)!;
  // The last step is the page if it leads nowhere, or here.
  if (!steps.some((step) => step.isCurrent)) last.isCurrent = !last.link || isHere(last.link);
  return { value: steps };
}

function stepsOf(items: Element[]): Step[] {
  return items.flatMap((item) => {
    const link = (item.matches('a') ? item : selectIncludingRoot(item, 'a')[0]) as HTMLAnchorElement | undefined;
    const label = link ? wordsOf(link) : bare(accessibleText(item));
    // “Bạn đang ở:” before the way, and items that hold a sign alone.
    if (!link && (!label || accessibleText(item).endsWith(':') || dayOnly.test(label))) return [];
    if (isSkip(link)) return [];
    return { label, link, isCurrent: isMarked(item, link) };
  });
}

/** Links side by side, with nothing but signs between them, and the page's own name behind them. */
function stepsInText(host: Element): Step[] | string {
  const steps: Step[] = [];
  let words = '';
  let marked: Element | undefined;
  let stray = '';
  // No recursion: trees may be deeper than the stack.
  const open = [...host.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeType === 3) words += (node as Text).data;
    if (!(node instanceof Element) || node.matches('script, style, template, meta, svg') || authorSlot(node)) continue;
    // The target of a skip link.
    if (node.matches('a:not([href])') && !wordsOf(node)) continue;
    if (node.matches('a')) {
      const between = bare(words).replace(dayOnly, '');
      if (between && (steps.length || !/:\s*$/.test(words))) stray ||= between;
      words = '';
      const link = node as HTMLAnchorElement;
      if (!isSkip(link)) steps.push({ label: wordsOf(link), link, isCurrent: isMarked(link, link) });
    } else {
      if (isMarked(node, undefined)) marked = node;
      open.push(...[...node.childNodes].reverse());
    }
  }
  if (!steps.length) return [];
  if (stray)
    return `its way is left as it is: ${JSON.stringify(stray.slice(0, 60))} stands between its links; write <ol><li><a href="…">…</a></li></ol>`;
  const own = bare(marked && !marked.querySelector('a') ? (marked.textContent ?? '') : words);
  if (own && own.length < 300 && !dayOnly.test(own)) steps.push({ label: own, link: undefined, isCurrent: true });
  return steps;
}

const isSkip = (link: HTMLAnchorElement | undefined) =>
  !!link && /^#./.test(link.getAttribute('href') ?? '') && /skip|bỏ qua/i.test(accessibleText(link));

function isMarked(item: Element, link: Element | undefined): boolean {
  const isNow = (element: Element | null | undefined) =>
    !!element && (element.getAttribute('aria-current') ?? 'false') !== 'false';
  if (isNow(item) || isNow(link) || (item.localName !== 'a' && isNow(item.querySelector(':scope > [aria-current]'))))
    return true;
  return !link?.getAttribute('href') && currentClass.test(item.getAttribute('class') ?? '');
}

function isHere(link: HTMLAnchorElement): boolean {
  const plain = (address: string) => address.replace(/#.*$/, '').replace(/\/$/, '');
  const href = link.getAttribute('href') ?? '';
  return href === '#' || (!!href && plain(link.href) === plain(link.ownerDocument.URL));
}
