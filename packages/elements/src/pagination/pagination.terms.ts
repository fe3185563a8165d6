import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
  'sen-pagination',
  {
    label: 'Phân trang',
    previous: 'Trang trước',
    next: 'Trang sau',
    page: (page: string): string => `Trang ${page}`,
    pageOf: (page: string, pages: string): string => `Trang ${page}/${pages}`,
  },
  {
    label: 'Pagination',
    previous: 'Previous page',
    next: 'Next page',
    page: (page: string): string => `Page ${page}`,
    pageOf: (page: string, pages: string): string => `Page ${page} of ${pages}`,
  },
);
