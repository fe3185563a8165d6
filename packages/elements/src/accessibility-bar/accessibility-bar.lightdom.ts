import { css } from 'lit';

/**
 * How the page answers the bar. What reaches into elements are custom properties; the page's own text follows where it
 * does not fix sizes itself. Spacing is that of WCAG 1.4.12, and important, as a visitor's wish is.
 */
export const lightStyles = css`
  :root[data-sen-access~='text-90'] {
    --sen-text-scale: 0.9;
  }
  :root[data-sen-access~='text-112'] {
    --sen-text-scale: 1.12;
  }
  :root[data-sen-access~='text-125'] {
    --sen-text-scale: 1.25;
  }
  :root[data-sen-access~='text-150'] {
    --sen-text-scale: 1.5;
  }
  :root[data-sen-access~='text-175'] {
    --sen-text-scale: 1.75;
  }
  :root[data-sen-access~='text-200'] {
    --sen-text-scale: 2;
  }
  :root[data-sen-access*='text-'] body {
    font-size: calc(1em * var(--sen-text-scale));
  }
  :root[data-sen-access~='spacing'] {
    --sen-letter-spacing: 0.12em;
    --sen-word-spacing: 0.16em;
    --sen-line-height-tight: 1.5;
    --sen-line-height-heading: 1.6;
    --sen-line-height-body: 1.9;
    --sen-line-height-long: 2;
  }
  :root[data-sen-access~='spacing'] body :not(svg *) {
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  :root[data-sen-access~='spacing'] :is(p, li, dd, dt, td, th, blockquote) {
    line-height: 1.8 !important;
  }
  :root[data-sen-access~='spacing'] p {
    margin-block-end: 2em !important;
  }
  :root[data-sen-access~='links'] {
    --sen-link-decoration: underline;
  }
  :root[data-sen-access~='links'] a:any-link {
    text-decoration: underline !important;
  }
  :root[data-sen-access~='calm'] {
    --sen-duration: 0s;
    scroll-behavior: auto !important;
  }
  /* Not of what waits for its definition: keeping its place is no motion. */
  :root[data-sen-access~='calm'] :defined,
  :root[data-sen-access~='calm'] :defined::before,
  :root[data-sen-access~='calm'] :defined::after {
    animation: none !important;
    transition: none !important;
    scroll-behavior: auto !important;
  }
  :root[data-sen-access~='contrast'] body {
    background: var(--sen-color-page) !important;
    color: var(--sen-color-text) !important;
  }
`;
