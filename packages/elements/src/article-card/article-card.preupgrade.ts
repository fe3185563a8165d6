import { css } from 'lit';

/** The card before its definition: picture and text laid out as the element does it, so that nothing moves on upgrade. */
export const preUpgradeStyles = css`
  sen-article-card:not(:defined) {
    display: grid;
    grid-template: repeat(4, auto) 1fr / auto minmax(0, 1fr);
    justify-items: start;
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
    line-height: var(--sen-line-height-body);
    font-family: var(--sen-font-family);
  }
  sen-article-card:not(:defined) > * {
    grid-column: 1/-1;
    margin: 0 var(--sen-space-4);
  }
  sen-article-card:not(:defined) > :first-child,
  sen-article-card:not(:defined) > [slot='image'] + * {
    margin-block-start: var(--sen-space-4);
  }
  sen-article-card:not(:defined) > :last-child {
    margin-block-end: var(--sen-space-4);
  }
  sen-article-card:not(:defined) > [slot='headline'] {
    font: var(--sen-font-weight-semibold) var(--sen-font-size-m)/var(--sen-line-height-heading) var(--sen-font-family);
    text-wrap: pretty;
  }
  sen-article-card:not(:defined) > [slot='meta'] {
    margin-block-start: var(--sen-space-1);
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
  }
  sen-article-card:not(:defined) > [slot='summary'] {
    margin-block-start: var(--sen-space-3);
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
  }
  sen-article-card:not(:defined) > [slot='image'] {
    inline-size: 100%;
    block-size: auto;
    margin: 0;
    aspect-ratio: 3/2;
    object-fit: cover;
  }
  /* Texts in attributes; above the headline space for the category, below it for the line with the date. */
  sen-article-card:not(:defined)[headline]:not([image], [layout], :has(> *)) {
    grid-template: auto/minmax(0, 1fr);
    align-content: start;
  }
  sen-article-card:not(:defined)[headline]:not([image], [layout], :has(> *))::before {
    content: attr(headline);
    margin: var(--sen-space-4) var(--sen-space-4) 0;
    font: var(--sen-font-weight-semibold) var(--sen-font-size-m)/var(--sen-line-height-heading) var(--sen-font-family);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  sen-article-card:not(:defined)[headline]:not([image], [layout], :has(> *))[category]::before {
    padding-block-start: calc(var(--sen-font-size-2xs) * var(--sen-line-height-body) + 0.2rem + var(--sen-space-2));
  }
  sen-article-card:not(:defined)[headline]:not([image], [layout], :has(> *))::after {
    content: attr(summary);
    margin: 0 var(--sen-space-4) var(--sen-space-4);
    padding-block-start: var(--_line, 0);
    color: var(--sen-color-soft);
    font-size: var(--sen-font-size-s);
    overflow-wrap: anywhere;
  }
  sen-article-card:not(:defined)[headline]:not([image], [layout], :has(> *))[summary]::after {
    margin-block-start: var(--sen-space-3);
  }
  sen-article-card:not(:defined)[headline]:not([image], [layout], :has(> *)):is(
      [published],
      [views],
      [document-number]
    )::after {
    --_line: calc(var(--sen-space-1) + var(--sen-font-size-xs) * var(--sen-line-height-body));
  }
  @container (min-width: 44em) {
    sen-article-card:not(:defined)[headline]:not([image], [layout], :has(> *))::before {
      margin: var(--sen-space-5) var(--sen-space-5) 0;
    }
    sen-article-card:not(:defined)[headline]:not([image], [layout], :has(> *))::after {
      margin-inline: var(--sen-space-5);
      margin-block-end: var(--sen-space-5);
    }
  }
  /* A small picture beside the text: alone a card follows its own width; in a list the first leads, and the others are rows
 * at any width. */
  @container (min-width: 24em) {
    :not(:is(sen-section-list, sen-party-work-list)) > sen-article-card:not(:defined) {
      > [slot='image'] {
        grid-area: 1/1/-1/2;
        inline-size: clamp(5rem, 30cqi, 7.5rem);
        margin: var(--sen-space-4) 0 var(--sen-space-4) var(--sen-space-4);
        border-radius: var(--sen-radius-s);
      }
      > [slot='image'] ~ * {
        grid-column: 2;
      }
    }
  }
  :is(sen-section-list, sen-party-work-list) > sen-article-card + sen-article-card:not(:defined) {
    > [slot='image'] {
      grid-area: 1/1/-1/2;
      inline-size: clamp(5rem, 30cqi, 7.5rem);
      margin: var(--sen-space-4) 0 var(--sen-space-4) var(--sen-space-4);
      border-radius: var(--sen-radius-s);
    }
    > [slot='image'] ~ * {
      grid-column: 2;
    }
  }
  /* Half picture, half text: the lead of a list, or a card with much space. */
  @container (min-width: 36em) {
    :is(sen-section-list, sen-party-work-list) > :not(sen-article-card) + sen-article-card:not(:defined) {
      > [slot='image'] {
        grid-area: 1/1/-1/2;
        inline-size: calc((100cqi - var(--sen-space-5) * 2) * 0.5349);
        aspect-ratio: auto;
        min-block-size: 17rem;
        contain: size;
        margin: 0;
      }
      > [slot='image'] ~ * {
        grid-column: 2;
        margin-inline: var(--sen-space-5);
      }
      > [slot='image'] + * {
        margin-block-start: var(--sen-space-5);
      }
    }
  }
  @container (min-width: 44em) {
    :not(:is(sen-section-list, sen-party-work-list)) > sen-article-card:not(:defined) {
      > * {
        margin-inline: var(--sen-space-5);
      }
      > :first-child {
        margin-block-start: var(--sen-space-5);
      }
      > :last-child {
        margin-block-end: var(--sen-space-5);
      }
      > [slot='image'] {
        grid-area: 1/1/-1/2;
        inline-size: calc((100cqi - var(--sen-space-5) * 2) * 0.5349);
        aspect-ratio: auto;
        min-block-size: 17rem;
        contain: size;
        margin: 0;
      }
      > [slot='image'] ~ * {
        grid-column: 2;
      }
      > [slot='image'] + * {
        margin-block-start: var(--sen-space-5);
      }
    }
  }
  /* The category, on cards and articles. */
  :is(sen-article-card, sen-article):not(:defined) > [slot='category'] {
    display: block;
    inline-size: fit-content;
    margin-block-end: var(--sen-space-2);
    padding: 0.1rem var(--sen-space-2);
    border-radius: calc(var(--sen-radius-s) * 0.7);
    background: var(--sen-color-brand-tint);
    color: var(--sen-color-brand-strong);
    font-size: var(--sen-font-size-2xs);
    font-weight: var(--sen-font-weight-semibold);
  }
`;
