import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
  'sen-skip-link',
  { content: 'Chuyển đến nội dung chính' },
  { content: 'Skip to main content' },
);
