import type { Article } from '@sen-portal/data';
import { pageRange, topicKey, topicsOf, type PageRange, type Topic, type WantedTopics } from './articles.js';
import { articleOf, type ListRow } from './list.js';

/** What a section has to show, and how its author and visitor want it. */
export interface SectionState {
  /** The rows of the strongest source; undefined while there is none. */
  rows: readonly ListRow[] | undefined;
  /** Foreign markup among the children, which is shown as long as there are no rows. */
  foreign: readonly (Element | Text)[];
  /** Whether data is loading that nothing else stands for. */
  isLoading: boolean;
  /** Whether `src` has more than has been loaded. */
  hasMore: boolean;
  /** Which topics the filter offers; undefined for no filter. */
  wanted: WantedTopics | undefined;
  topic: string | undefined;
  paging: string;
  /** Articles on a page; undefined for all. */
  size: number | undefined;
  page: number;
}

/** What a section shows. */
export interface SectionView {
  rows: readonly ListRow[] | undefined;
  /** The rows on this page. */
  visible: readonly ListRow[];
  range: PageRange;
  /** Pages that can be filled without asking `src` for more. */
  loadedPages: number;
  /** Topics of the filter; none where one would not choose. */
  topics: readonly Topic[];
  chosen: string | undefined;
  foreign: readonly (Element | Text)[];
  /** Whether a skeleton is shown. */
  isAwaited: boolean;
  /** Whether the skeleton has a filter, and a place for paging. */
  skeleton: { topics: boolean; paging: boolean };
  /** Whether the first row is the lead of the layout. */
  hasLead: boolean;
  /** Changes when other articles take the place of these: another page, another topic. */
  viewKey: string;
}

/** Computes what a section shows. Pure. */
export function sectionView(state: SectionState): SectionView {
  const { rows, foreign, isLoading, hasMore, wanted, topic, paging, size, page } = state;
  const topics = rows && wanted ? topicsOf(rows.map(articleOf), wanted) : [];
  const chosen = topic ? topicKey(topic) : undefined;
  const listed = chosen === undefined ? rows : rows?.filter((row) => topicKey(categoryOf(row)) === chosen);
  const range = pageRange(listed?.length ?? 0, size, page, paging !== 'pages');
  range.isOpen = hasMore;
  const isAwaited = !rows && isLoading && !foreign.length;
  return {
    rows,
    visible: listed?.slice(range.from, range.to) ?? [],
    range,
    loadedPages: hasMore ? range.total / (size ?? Infinity) : Infinity,
    topics: topics.length > 1 ? topics : [],
    chosen,
    foreign,
    isAwaited,
    skeleton: { topics: isAwaited && !!wanted, paging: isAwaited && !!size && paging !== 'none' },
    hasLead: range.from === 0,
    viewKey: `${range.from} ${topic ?? ''}`,
  };
}

const categoryOf = (row: ListRow): string => (articleOf(row) as Partial<Article>).category ?? '';
