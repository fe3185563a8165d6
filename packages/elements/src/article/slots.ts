import { dateTime, type Report } from '@sen-portal/data/coerce.js';
import { authorSlot } from '../internal/light-children/slotted-children.js';
import type { ArticlePage } from './article-page.js';

/** The first child of the host in a slot. */
export const childIn = (host: Element, slot: string): Element | undefined =>
  [...host.children].find((child) => child.slot === slot);

/** The fields of the article in its slotted children. */
export function slottedFields(
  host: Element,
  report: Report,
  timeZone: string | undefined,
): { [K in keyof ArticlePage]?: string | undefined } {
  const text = (slot: string) => childIn(host, slot)?.textContent?.trim() || undefined;
  const date = childIn(host, 'meta')?.querySelector('time')?.getAttribute('datetime');
  return {
    title: text('headline'),
    category: text('category'),
    summary: text('summary'),
    signature: text('signature'),
    publishedAt: dateTime(date, report, 'datetime', timeZone),
  };
}

/** The children that form the text: those without a slot, except scripts, one of which may be the JSON child. */
export function bodyChildren(host: Element): (Element | Text)[] {
  const found = [...host.childNodes].filter(
    (node): node is Element | Text =>
      node instanceof Text || (node instanceof Element && !authorSlot(node) && node.localName !== 'script'),
  );
  return found.some((node) => node instanceof Element || node.data.trim()) ? found : [];
}
