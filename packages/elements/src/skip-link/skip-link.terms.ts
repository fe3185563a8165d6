import { defineTerms } from '../internal/terms.js';

export const words = defineTerms('sen-skip-link', { content: 'Truy cập nội dung' }, { content: 'Skip to content' });
