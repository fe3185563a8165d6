import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
  'sen-breadcrumb',
  {
    label: 'Đường dẫn trang',
    home: 'Trang chủ',
    expand: 'Hiện đủ đường dẫn',
  },
  {
    label: 'Breadcrumb',
    home: 'Home',
    expand: 'Show the whole path',
  },
);
