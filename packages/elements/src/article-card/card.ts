import type { Article } from '@sen-portal/data';
import { dateTime, safeUrl } from '@sen-portal/data/coerce.js';
import { formatDateTime, formatNumber } from '@sen-portal/data/format.js';
import { nothing, type TemplateResult } from 'lit';
import { missingFile } from '../internal/load-rare.js';
import { templateVariant } from '../internal/rendering/template-variants.js';
import { lazy } from '../internal/values/lazy.js';
import { warnOnce } from '../internal/warn.js';
import { terms } from './article-card.terms.js';

/** How a card is laid out; `auto` follows the width of its container. */
export type CardLayout = 'auto' | 'stacked' | 'row' | 'feature' | 'compact';

/** What a card needs to know besides its article. */
export interface CardOptions {
  locale: string;
  timeZone?: string | undefined;
  now: Date;
  /** Heading level of the headline, 1–6. */
  level: number;
  layout: CardLayout;
  /** For how many days an article counts as new. */
  newDays: number;
  /** Whether children of the host fill slots of the card. */
  slotted?: boolean;
  /** Whether the card is an element in a list. */
  listed?: boolean;
  /**
   * Whether the card is an item of another element's list: an `<li>`, as its part `card`.
   */
  nested?: boolean;
  /** What stands for the document number: the number itself when left out. */
  documents?: ((article: Partial<Article>) => unknown) | undefined;
}

const dayInMs = 86_400_000;

/**
 * Renders one article; the card element and every list share this. A page may hold thousands of cards: texts are set as
 * `textContent`, and what is missing is an empty element that the styles hide. A card has 20 nodes so; with texts as
 * children, which stand between marker nodes of Lit, it has 26.
 */
export function card(article: Partial<Article>, around: CardOptions): TemplateResult {
  const { locale, nested = false, slotted = false } = around;
  const html = templateVariant(around.level, slotted, nested);
  const strings = terms(locale);
  const { image, publishedAt, views } = article;
  const url = safeUrl(article.url);
  const src = safeUrl(image?.src);
  const age = around.now.getTime() - momentOf(publishedAt, around.timeZone);
  // Space between tags would be nodes, thousands of them.
  // prettier-ignore
  return html`<article part="base" class=${`${nested ? '' : 'base '}card ${around.layout}${url || slotted ? ' linked' : ''}${around.listed ? ' listed' : ''}`}><slot
    name="image"><img part="image" class="media" loading="lazy" decoding="async" alt=${image?.alt ?? ''} src=${src ?? nothing} ?data-pictured=${!!src}></slot><div
    part="body" class="body"><slot name="headline"><h0 part="headline" class="headline"><a part="link" href=${url ?? nothing}
    .textContent=${article.title || strings.untitled}></a></h0></slot><slot name="category"><span part="category" class="category"
    .textContent=${article.category ?? ''}></span></slot><div part="meta" class="meta"><slot name="meta"><span part="new" class="new"
    .textContent=${age >= 0 && age < around.newDays * dayInMs ? strings.isNew : ''}></span><time part="published" datetime=${publishedAt ?? nothing}
    .textContent=${publishedAt ? formatDateTime(publishedAt, locale, around.timeZone) : ''}></time><span part="views"
    .textContent=${views === undefined ? '' : strings.views(formatNumber(views, locale), views)}></span><span part="document-number"
    >${around.documents ? around.documents(article) : article.documentNumber || nothing}</span></slot></div><slot name="summary"><p
    part="summary" class="summary" .textContent=${article.summary ?? ''}></p></slot></div></article>`;
}

/** When something was published, in milliseconds since 1970; a day counts from its beginning where the portal is. */
function momentOf(published: string | undefined, timeZone: string | undefined): number {
  const isDay = published?.length === 10;
  return Date.parse((isDay ? dateTime(`${published}T00:00`, undefined, '', timeZone) : published) ?? '');
}

const loadEvents = lazy(() => import('./card-events.js'));

/** Listens to a tree of cards; what to do loads with the first event. */
export function onCardEvent(event: Event): void {
  const holder = event.currentTarget as Node;
  const path = event.composedPath();
  loadEvents().then(
    ({ handleCardEvent }) => handleCardEvent(event, holder, path),
    () => warnOnce(missingFile),
  );
}

/**
 * Lets a tree of cards follow clicks and keep the place of pictures that cannot be shown: the shadow root of one card,
 * or that of a list.
 */
export function attachCardListeners(root: ShadowRoot): void {
  root.addEventListener('click', onCardEvent);
  root.addEventListener('pointerover', onCardEvent, { once: true });
  // Errors of pictures do not bubble.
  root.addEventListener('error', onCardEvent, true);
}
