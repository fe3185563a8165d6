import type { Article, Report } from '@sen-portal/data';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { card, type CardLayout, type CardOptions } from '../article-card/card.js';
import type { CardElement } from './children.js';

/** The layouts of a section. */
export type SectionLayout = 'feature' | 'rows' | 'grid' | 'plain' | 'auto';

/** The layouts of the first card of a list, and of the others. */
export const cardLayouts: Record<SectionLayout, readonly [CardLayout, CardLayout]> = {
  feature: ['feature', 'row'],
  rows: ['row', 'row'],
  grid: ['stacked', 'stacked'],
  plain: ['compact', 'compact'],
  auto: ['auto', 'auto'],
};

/** The author's layout; `feature` for an unknown one. */
export function layoutOf(layout: string, report: Report): SectionLayout {
  if (layout && Object.hasOwn(cardLayouts, layout)) return layout as SectionLayout;
  if (layout) report('layout', layout, `one of ${Object.keys(cardLayouts).join(', ')}`);
  return 'feature';
}

/** A row of the list: an article to render, or a card of the author. */
export type ListRow = Partial<Article> | CardElement;

export const isCard = (row: ListRow): row is CardElement => 'localName' in row;

export const articleOf = (row: ListRow): Partial<Article> => (isCard(row) ? (row.article ?? {}) : row);

/** The key of a row across updates. */
export const keyOf = (row: ListRow): unknown => (isCard(row) ? row : (row.id ?? row.url ?? row.title));

/**
 * The list: each row is a card that is an `<li>`, or an `<li>` with a slot for an author's card.
 *
 * @param hasLead whether the first row is the lead of the layout
 * @param key changes when other articles replace these, to force new nodes: an old image never appears beside a new
 *   headline
 */
export function cardList(
  rows: readonly ListRow[],
  layout: SectionLayout,
  hasLead: boolean,
  key: string,
  around: Omit<CardOptions, 'layout'>,
): unknown {
  const [first, others] = cardLayouts[layout];
  const lead = { ...around, layout: first, nested: true };
  const following = { ...lead, layout: others };
  const pictured = rows.some((row) => row === awaited || articleOf(row).image) ? ' pictured' : '';
  const item = (row: ListRow, index: number) =>
    isCard(row)
      ? html`<li class=${hasLead && !index ? first : others}><slot .assigned=${[row]}></slot></li>`
      : card(row, hasLead && !index ? lead : following);
  // Safari exposes no list without bullets; the role restores it.
  const list = html`<ul part="list" class=${`list as-${layout}${pictured}`} role="list">
    ${rows.map(item)}
  </ul>`;
  return keyed(key, list);
}

/** This number of invisible words: they take space and break lines as text does, in every theme. */
const blank = (words: number) => '\u2007\u2007\u2007\u2007 '.repeat(words);

const awaited: Partial<Article> = {
  title: blank(14),
  category: blank(3),
  documentNumber: blank(4),
  summary: blank(10),
};

/** The skeleton of the list, rendered from blank articles: as high as one with usual texts, at any width. */
export function skeletonList(
  count: number,
  layout: SectionLayout,
  around: Omit<CardOptions, 'layout'>,
): TemplateResult {
  const list = cardList(Array<ListRow>(count).fill(awaited), layout, true, '', around);
  return html`<div class="waiting" aria-hidden="true">${list}</div>`;
}

/** The skeleton of the topics. */
export const skeletonTopics = html`<div class="topics" aria-hidden="true"><span class="topic">${blank(4)}</span></div>`;
