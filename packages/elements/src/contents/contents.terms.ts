import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms('sen-contents', { heading: 'Trong trang này' }, { heading: 'On this page' });
