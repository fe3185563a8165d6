import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
  'sen-masthead',
  {
    portal: 'Cổng thông tin điện tử',
    options: 'tùy chọn hiển thị và ngôn ngữ',
  },
  {
    portal: 'Official portal',
    options: 'display options and language',
  },
);
