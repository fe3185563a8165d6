import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
  'sen-article-card',
  {
    views: (count: string, _number: number): string => `${count} lượt xem`,
    isNew: 'Mới',
    untitled: '(Bài viết chưa có tiêu đề)',
  },
  {
    views: (count: string, number: number): string => `${count} ${number === 1 ? 'view' : 'views'}`,
    isNew: 'New',
    untitled: '(Untitled article)',
  },
);
