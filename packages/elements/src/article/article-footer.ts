import { html as plain, nothing, type TemplateResult } from 'lit';
import { card, onCardEvent } from '../article-card/card.js';
import { heading } from '../internal/rendering/heading.js';
import type { ArticleLink, ArticlePage } from './article-page.js';
import { terms } from './article.terms.js';
import { attachmentNote, attachmentTitle } from './attachments.js';
import type { NamedDocument } from './documents.js';

/** Options of the article footer. */
export interface ArticleFooterOptions {
  locale: string;
  timeZone?: string | undefined;
  now: Date;
  /** Heading level of the sections, 1–6. */
  level: number;
  /** Complete URL of the article. */
  address: string;
  /** Whether a child of the host fills the slot. */
  has: (slot: string) => boolean;
}

/** The documents found in the text, beside it; an empty panel keeps their place while they are awaited. */
export function documentsPanel(
  documents: readonly NamedDocument[],
  level: number,
  title: string,
  isOpen: boolean,
  isAwaited: boolean,
): TemplateResult | typeof nothing {
  if (!documents.length && !isAwaited) return nothing;
  return plain`<section part="documents"><details class="panel" ?open=${isOpen}><summary>${heading(
    level,
    nothing,
    title,
    'panel-title',
  )}</summary><ul class="list">${documents.map(
    ({ number, url }) => plain`<li><a href=${url}>${number}</a></li>`,
  )}</ul></details></section>`;
}

/** The content below the text: attachments, source in print, previous and next, related articles. */
export function more(page: Partial<ArticlePage>, around: ArticleFooterOptions): TemplateResult {
  const { locale, has } = around;
  const { attachments = [], related = [], previous, next } = page;
  const strings = terms(locale);
  const section = (name: string, title: string, content: TemplateResult) =>
    plain`<section part=${name} class=${`more ${name}`}>${heading(around.level, nothing, title, 'more-title')}${content}</section>`;
  const sibling = (name: 'previous' | 'next', label: string, link: ArticleLink | undefined) =>
    link || has(name)
      ? plain`<div class=${name}><span class="label">${label}</span><slot name=${name}><a rel=${
          name === 'next' ? 'next' : 'prev'
        } href=${link?.url ?? nothing}>${link?.title}</a></slot></div>`
      : nothing;
  const { timeZone, now } = around;
  const cardLevel = Math.min(around.level + 1, 6);
  const cardAround = { locale, timeZone, now, level: cardLevel, layout: 'compact', newDays: 3, nested: true } as const;

  return plain`${
    attachments.length || has('attachments')
      ? section(
          'attachments',
          strings.attachments,
          plain`<slot name="attachments"><ul class="list">${attachments.map(
            (file) =>
              plain`<li><a href=${file.url}>${attachmentTitle(file)}</a> <span class="note">${attachmentNote(file, locale)}</span></li>`,
          )}</ul></slot>`,
        )
      : nothing
  }<p part="source" class="source">${strings.source(around.address)}</p>${
    previous || next || has('previous') || has('next')
      ? plain`<nav part="siblings" class="more siblings" aria-label=${strings.siblings}>${sibling('previous', strings.previous, previous)}${sibling('next', strings.next, next)}</nav>`
      : nothing
  }${
    related.length || has('related')
      ? section(
          'related',
          strings.related,
          // eslint-disable-next-line lit-a11y/click-events-have-key-events -- each card has a link; this only passes clicks on
          plain`<slot name="related"><ul class="cards" @click=${onCardEvent}>${related.map((one) => card(one, cardAround))}</ul></slot>`,
        )
      : nothing
  }`;
}
