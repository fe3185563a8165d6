import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';

const navigationStyles = css`
  .base {
    block-size: 100%;
    --_ground: var(
      --sen-navigation-background,
      color-mix(in srgb, var(--sen-color-brand-fill) 65%, var(--sen-color-brand-deep))
    );
    container: sen-navigation / inline-size;
    contain-intrinsic-inline-size: calc(var(--sen-unit, 16px) * 18);
    background: var(--_ground);
    color: var(--sen-color-on-fill);
    font-size: var(--sen-font-size-s);
    line-height: var(--sen-line-height-heading, 1.45);
  }
  .inner {
    position: relative;
    block-size: 100%;
    max-inline-size: var(--sen-navigation-inline-size, var(--sen-page-inline-size, calc(var(--sen-unit, 16px) * 74)));
    margin-inline: auto;
    box-sizing: content-box;
  }
  /* changes its size with the bar, the font and letter spacing, regardless of the visible entries */
  .ruler {
    position: absolute;
    inset-inline: 0;
    visibility: hidden;
  }
  .ruler::before {
    content: '0 0';
    display: inline-block;
    writing-mode: vertical-lr;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .entry,
  .opener,
  .close {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: var(--sen-target-size, 44px);
    padding: var(--sen-space-2, 0.5rem) var(--_inset);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: none;
  }
  a,
  button {
    cursor: pointer;
  }
  a:hover,
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .opener::after,
  .menu::before,
  .close::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.12em;
  }
  .opener[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.12em;
  }
  .opener:not(.entry) {
    justify-content: center;
    min-inline-size: var(--sen-target-size, 44px);
    padding-inline: 0;
  }

  /* narrow: a button */
  .bar {
    --_inset: calc(var(--sen-unit, 16px) * 1.1);
    position: relative;
    display: none;
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  .menu {
    --_inset: var(--sen-space-4, 1rem);
    min-block-size: calc(var(--sen-unit, 16px) * 3.125);
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  .menu::before {
    inline-size: 1.15em;
    block-size: 0.8em;
    border-width: 2px 0;
    background: linear-gradient(currentcolor, currentcolor) center / 100% 2px no-repeat;
    rotate: none;
    translate: none;
  }

  /* beside other tools: the icon alone, which is as high as their row */
  @container sen-navigation (inline-size < 8em) {
    .menu {
      justify-content: center;
      inline-size: 100%;
      block-size: 100%;
      padding-inline: 0;
    }
    .menu > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  /* wide: a bar */
  @container sen-navigation (inline-size >= 40em) {
    .menu {
      display: none;
    }
    /* One line from the first layout: a change counts as a layout shift even if the first layout is never painted. */
    .bar {
      display: flex;
      /* the text of the first entry begins at the edge of the page's content */
      margin-inline-start: calc(var(--_inset) * -1);
      overflow-x: clip;
    }
    .inner {
      padding-inline: var(--sen-space-5, 1.5rem);
    }
  }
  .bar > li {
    display: flex;
    flex: none;
    max-inline-size: 100%;
  }
  .bar > .folded {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    visibility: hidden;
  }
  .bar > li > :is(.entry, .opener) {
    min-block-size: calc(var(--sen-unit, 16px) * 3.125);
    outline-offset: -5px;
    box-shadow: none;
  }
  .bar > li > :is(.entry, .opener):focus-visible {
    outline-color: currentcolor;
  }
  .bar > li > a:has(+ .opener) {
    padding-inline-end: 0;
  }
  .bar > li > .opener:not(.entry) {
    min-inline-size: 0;
    padding-inline: 0.6em var(--_inset);
  }
  /* a section that contains the page is underlined alone: one entry is the current one */
  .bar > li:has(> [aria-current='page']),
  .bar > li > .entry[aria-expanded='true'],
  .bar > li:has(> .opener[aria-expanded='true']) {
    background: var(--sen-color-brand-deep);
  }
  .bar > li:has(> [aria-current]) {
    box-shadow: inset 0 -3px var(--sen-color-accent);
    font-weight: var(--sen-font-weight-bold, 700);
  }

  /* lists of entries, in panels and in the drawer */
  .tree {
    --_inset: var(--sen-space-4, 1rem);
    flex-basis: 100%;
    font-weight: var(--sen-font-weight-regular, 400);
  }
  .tree > li {
    display: flex;
    flex-wrap: wrap;
  }
  .tree > li + li {
    border-block-start: 1px solid var(--sen-color-line-soft);
  }
  .tree .entry {
    flex: 1;
    min-inline-size: 0;
  }
  .tree .entry.opener {
    justify-content: space-between;
    padding-inline-end: calc(var(--sen-target-size, 44px) / 2 - 0.22em);
  }
  .tree .entry:hover,
  .tree .opener:hover {
    background: var(--sen-color-brand-tint);
  }
  .tree :is(.entry, .opener) {
    outline-offset: -3px;
  }
  .tree [aria-current] {
    box-shadow: inset 3px 0 var(--sen-color-brand);
    color: var(--sen-color-brand-strong);
    font-weight: var(--sen-font-weight-bold, 700);
  }
  .tree [aria-current]:dir(rtl) {
    box-shadow: inset -3px 0 var(--sen-color-brand);
  }
  .tree .tree {
    --_inset: var(--sen-space-6, 2rem);
    border-block-start: 1px solid var(--sen-color-line-soft);
  }
  .tree .tree .tree {
    --_inset: var(--sen-space-7, 3rem);
  }

  .panel,
  .drawer {
    color: var(--sen-color-text);
    background: var(--sen-color-surface, canvas);
  }
  .panel {
    position: absolute;
    z-index: 10;
    inset: 0 auto auto 0;
    inline-size: max-content;
    min-inline-size: calc(var(--sen-unit, 16px) * 14);
    max-inline-size: min(calc(var(--sen-unit, 16px) * 24), 100% - 16px);
    block-size: auto;
    max-block-size: none;
    margin: 0;
    padding: 0;
    overflow: visible;
    border: 1px solid var(--sen-color-line);
    border-end-start-radius: var(--sen-radius-m);
    border-end-end-radius: var(--sen-radius-m);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 18%);
  }
  .drawer {
    inset-block: 0;
    inset-inline: 0 auto;
    inline-size: min(calc(var(--sen-unit, 16px) * 22), 100% - 48px);
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 0;
  }
  .drawer::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .drawer > p {
    margin: 0;
    padding: var(--sen-space-4, 1rem) var(--sen-space-4, 1rem) var(--sen-space-2, 0.5rem);
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
  }
  .drawer > .tree > li > .entry {
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  .close {
    --_inset: var(--sen-space-4, 1rem);
    position: sticky;
    inset-block-start: 0;
    inline-size: 100%;
    min-block-size: calc(var(--sen-unit, 16px) * 3.125);
    background: var(--_ground);
    color: var(--sen-color-on-fill);
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  .close:focus-visible {
    outline-color: currentcolor;
    outline-offset: -5px;
    box-shadow: none;
  }
  .close::before {
    inline-size: 1em;
    block-size: 1em;
    border: 0;
    background:
      linear-gradient(currentcolor, currentcolor) center / 100% 2px no-repeat,
      linear-gradient(currentcolor, currentcolor) center / 2px 100% no-repeat;
    translate: none;
  }

  /* panels in browsers without popovers */
  @supports not selector(:popover-open) {
    .bar {
      overflow: visible;
    }
  }

  @media (forced-colors: active) {
    .base {
      border-block-end: 1px solid;
    }
    .bar > li:has(> [aria-current]) {
      border-block-end: 4px solid highlight;
    }
    .tree [aria-current] {
      border-inline-start: 4px solid highlight;
    }
    .menu::before,
    .close::before {
      /* the strokes are a background, which forced colours remove; without its own colour it would be that of the bar */
      forced-color-adjust: none;
      color: buttontext;
    }
  }
  @media print {
    .base {
      display: none;
    }
  }
`;

export const styles = [baseStyles, navigationStyles];
