import { defineTerms } from '../internal/terms.js';

export const words = defineTerms(
  'sen-masthead',
  {
    portal: 'Cổng thông tin điện tử',
  },
  {
    portal: 'Electronic information portal',
  },
);
