import type { Article, Report } from '@sen-portal/data';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { card, type CardLayout, type CardOptions } from '../article-card/card.js';
import type { CardElement } from './children.js';

/** How a section lays out its articles. */
export type SectionLayout = 'feature' | 'rows' | 'grid' | 'plain' | 'auto';

/** The layout of the first card of a list, and of the others. */
export const cardLayouts: Record<SectionLayout, readonly [CardLayout, CardLayout]> = {
  feature: ['feature', 'row'],
  rows: ['row', 'row'],
  grid: ['stacked', 'stacked'],
  plain: ['compact', 'compact'],
  auto: ['auto', 'auto'],
};

/** The layout that an author has written; `feature` for one that is none. */
export function layoutOf(layout: string, report: Report): SectionLayout {
  if (layout && Object.hasOwn(cardLayouts, layout)) return layout as SectionLayout;
  if (layout) report('layout', layout, `one of ${Object.keys(cardLayouts).join(', ')}`);
  return 'feature';
}

/** A row of the list: an article to draw, or a card that the author wrote. */
export type ListRow = Partial<Article> | CardElement;

export const isCard = (row: ListRow): row is CardElement => 'localName' in row;

export const articleOf = (row: ListRow): Partial<Article> => (isCard(row) ? (row.article ?? {}) : row);

/** What tells a row from others when fresh data arrives. */
export const keyOf = (row: ListRow): unknown => (isCard(row) ? row : (row.id ?? row.url ?? row.title));

/**
 * The list itself: each row a card that is the list's item, or an item with a slot for an author's card.
 *
 * @param hasLead whether the first row is the lead of the layout
 * @param key differs when other articles take the place of these: new nodes never show an old picture beside a new headline
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
    isCard(row) ? html`<li><slot .nodes=${[row]}></slot></li>` : card(row, hasLead && !index ? lead : following);
  // Safari takes lists without bullets for no lists; the role says that this one is.
  const list = html`<ul part="list" class=${`list as-${layout}${pictured}`} role="list">
    ${rows.map(item)}
  </ul>`;
  return keyed(key, list);
}

/** So many words without a glyph: they take room and break lines as text does, in every theme. */
const blank = (words: number) => '\u2007\u2007\u2007\u2007 '.repeat(words);

const awaited: Partial<Article> = {
  title: blank(14),
  category: blank(3),
  documentNumber: blank(4),
  summary: blank(10),
};

/** The list that is expected, drawn from blank articles: as high as one with usual texts, whatever its width. */
export function skeletonList(
  count: number,
  layout: SectionLayout,
  around: Omit<CardOptions, 'layout'>,
): TemplateResult {
  const list = cardList(Array<ListRow>(count).fill(awaited), layout, true, '', around);
  return html`<div class="waiting" aria-hidden="true">${list}</div>`;
}

/** The topics that are expected. */
export const skeletonTopics = html`<div class="topics" aria-hidden="true"><span class="topic">${blank(4)}</span></div>`;
