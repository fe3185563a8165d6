import { css } from 'lit';

/** Styles of the section before its definition: the heading in its final position, the cards stacked. */
export const preUpgradeStyles = css`
  /* Safari collapses the margin of the heading through a section whose height the author has reserved. */
  :is(sen-section-list, sen-party-work-list):not(:defined) {
    display: flow-root;
  }
  :is(sen-section-list, sen-party-work-list):not(:defined) > [slot='heading'] {
    box-sizing: border-box;
    margin: 0 0 var(--sen-space-5);
    padding-block: calc((var(--sen-font-size-2xl) - var(--sen-font-size-xl)) * var(--sen-line-height-tight))
      var(--sen-space-3);
    border-block-end: 2px solid var(--sen-color-brand);
    color: var(--sen-color-brand-strong);
    font: var(--sen-font-weight-bold) var(--sen-font-size-xl)/var(--sen-line-height-tight) var(--sen-font-family);
  }
  @container (min-width: 32em) {
    :is(sen-section-list, sen-party-work-list):not(:defined) > [slot='heading'] {
      padding-block-start: 0;
      font-size: var(--sen-font-size-2xl);
    }
  }
  /* Space for the emblem. */
  sen-party-work-list:not(:defined) > [slot='heading'] {
    padding-inline-start: calc(var(--sen-font-size-m) * 2 + var(--sen-space-3));
  }
  /* Space for the row of topics below the heading. */
  @media (scripting: enabled) {
    :is(sen-section-list, sen-party-work-list):not(:defined):is(sen-party-work-list, [topics]):not([topics='none']):has(
        > sen-article-card > [slot='category']
      )
      > [slot='heading'] {
      --_room: calc(
        var(--sen-space-5) + var(--sen-space-4) + var(--sen-font-size-s) * var(--sen-line-height-body) +
          var(--sen-space-1) * 2 + 2px
      );
      animation: sen-gap 8s;
    }
  }
`;
