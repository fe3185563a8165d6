import { defineTerms } from '../internal/terms.js';

export const words = defineTerms(
  'sen-language-switch',
  {
    label: 'Ngôn ngữ',
  },
  {
    label: 'Language',
  },
);
