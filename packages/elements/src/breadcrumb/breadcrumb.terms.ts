import { defineTerms } from '../internal/terms.js';

export const words = defineTerms(
  'sen-breadcrumb',
  {
    label: 'Đường dẫn trang',
    expand: 'Hiện đủ đường dẫn',
  },
  {
    label: 'Breadcrumb',
    expand: 'Show the whole path',
  },
);
