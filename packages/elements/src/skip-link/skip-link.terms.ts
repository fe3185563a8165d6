import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms('sen-skip-link', { content: 'Truy cập nội dung' }, { content: 'Skip to content' });
