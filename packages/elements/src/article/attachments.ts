import { fileName, formatFile } from '@sen-portal/data/format-file.js';
import type { ArticleAttachment } from './article-page.js';

/** The name of a file: its title, else the last segment of its URL. */
export const attachmentTitle = ({ title, url }: ArticleAttachment): string => title || fileName(url);

/** Type and size of a file, as far as known: `PDF, 1,2 MB`. */
export const attachmentNote = (attachment: ArticleAttachment, locale: string): string => formatFile(attachment, locale);
