import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
  'sen-section-list',
  {
    all: 'Xem tất cả',
    more: (count: string, _number: number): string => `Xem thêm ${count} bài viết`,
    further: 'Xem thêm bài viết',
    soFar: (range: string): string => `Đang hiển thị bài viết ${range}`,
    shown: (range: string, total: string): string => `Đang hiển thị ${range} trong ${total} bài viết`,
    count: (total: string, _number: number): string => `Có ${total} bài viết`,
    empty: 'Chưa có bài viết trong chuyên mục này.',
    topics: 'Lọc theo chủ đề',
    everyTopic: 'Tất cả',
  },
  {
    all: 'View all',
    more: (count: string, number: number): string => `Show ${count} more ${number === 1 ? 'article' : 'articles'}`,
    further: 'Show more articles',
    soFar: (range: string): string => `Showing articles ${range}`,
    shown: (range: string, total: string): string => `Showing ${range} of ${total} articles`,
    count: (total: string, number: number): string => `${total} ${number === 1 ? 'article' : 'articles'}`,
    empty: 'There are no articles in this section yet.',
    topics: 'Filter by topic',
    everyTopic: 'All',
  },
);
