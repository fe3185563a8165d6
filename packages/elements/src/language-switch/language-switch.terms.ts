import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
  'sen-language-switch',
  {
    label: 'Ngôn ngữ',
  },
  {
    label: 'Language',
  },
);
