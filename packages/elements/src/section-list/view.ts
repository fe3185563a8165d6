import type { Article } from '@sen-portal/data';
import { pageRange, topicKey, topicsOf, type PageRange, type Topic, type WantedTopics } from './articles.js';
import { articleOf, type ListRow } from './list.js';

/** The input of a section's view. */
export interface SectionState {
  /** The rows of the first source with data; undefined if there is none. */
  rows: readonly ListRow[] | undefined;
  /** The fallback content, shown while there are no rows. */
  foreign: readonly (Element | Text)[];
  /** Whether data is loading and no other source has any. */
  isLoading: boolean;
  /** Whether `src` has further pages. */
  hasMore: boolean;
  /** The topics that the filter offers; undefined for no filter. */
  wanted: WantedTopics | undefined;
  topic: string | undefined;
  paging: string;
  /** Articles per page; undefined for all. */
  size: number | undefined;
  page: number;
}

/** The view of a section. */
export interface SectionView {
  rows: readonly ListRow[] | undefined;
  /** The rows on this page. */
  visible: readonly ListRow[];
  range: PageRange;
  /** Number of pages with loaded articles. */
  loadedPages: number;
  /** The topics of the filter; empty if there is no choice. */
  topics: readonly Topic[];
  chosen: string | undefined;
  foreign: readonly (Element | Text)[];
  /** Whether a skeleton is shown. */
  isAwaited: boolean;
  /** Whether the skeleton has a filter, and space for paging. */
  skeleton: { topics: boolean; paging: boolean };
  /** Whether the first row is the lead of the layout. */
  hasLead: boolean;
  /** Changes when other articles replace these: on another page or topic. */
  viewKey: string;
}

/** Computes the view of a section. Pure. */
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
