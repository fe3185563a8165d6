import { safeUrl } from '@sen-portal/data/coerce.js';
import { formatDateTime, formatNumber } from '@sen-portal/data/format.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentResolver } from '../internal/values/document-resolver.js';
import type { ArticlePage } from './article-page.js';
import { terms } from './article.terms.js';
import { readingMinutes } from './reading-time.js';

/** Options of the meta line. */
export interface MetaLineOptions {
  locale: string;
  timeZone: string | undefined;
  /** Number of words in the text. */
  words: number;
  documentUrl: DocumentResolver | undefined;
}

/** The meta line below the title: date, views, document number, reading time. */
export function metaLine(
  { publishedAt, views, documentNumber }: Partial<ArticlePage>,
  { locale, timeZone, words, documentUrl }: MetaLineOptions,
): TemplateResult {
  const strings = terms(locale);
  const url = documentNumber && safeUrl(documentUrl?.(documentNumber));
  const minutes = readingMinutes(words, locale);
  return html`<div part="about" class="about">
    <slot name="meta"
      ><time part="date" datetime=${publishedAt ?? nothing}
        >${publishedAt && formatDateTime(publishedAt, locale, timeZone)}</time
      ><span part="view-count"
        >${views === undefined ? nothing : strings.views(formatNumber(views, locale), views)}</span
      ><span part="number">${url ? html`<a href=${url}>${documentNumber}</a>` : documentNumber}</span></slot
    ><span part="reading-time">${words ? strings.readingTime(formatNumber(minutes, locale), minutes) : nothing}</span>
  </div>`;
}
