import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
  'sen-masthead',
  {
    portal: 'Cổng thông tin điện tử',
  },
  {
    portal: 'Electronic information portal',
  },
);
