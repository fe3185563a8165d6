import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
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
