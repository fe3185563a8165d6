import { defineTerms } from '../internal/environment/terms.js';

export const words = defineTerms('sen-document-list', { empty: 'Chưa có nội dung' }, { empty: 'No content yet' });
