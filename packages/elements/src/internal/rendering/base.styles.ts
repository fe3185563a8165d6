import { css } from 'lit';

/**
 * What every shadow root starts from. Hosts stay plain blocks, since page styles reach them; everything that matters
 * sits on the inner `base` part, which sets its own type so that a hostile page's is not inherited.
 */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  /* Our words and figures run from left to right wherever they stand: else "≥ 99,6 %" reads as "≤" on such a page. */
  :host(:dir(rtl)) * {
    unicode-bidi: plaintext;
  }
  .base {
    color: var(--sen-color-text);
    font: var(--sen-font-weight-regular, 400) var(--sen-font-size-m, 1rem) / var(--sen-line-height-body, 1.65)
      var(--sen-font-family, inherit);
    letter-spacing: var(--sen-letter-spacing, normal);
    text-align: start;
    text-transform: none;
    white-space: normal;
    word-spacing: var(--sen-word-spacing, normal);
    overflow-wrap: anywhere;
  }
  :is(a, button, [tabindex]):focus-visible {
    outline: 3px solid var(--sen-color-mark);
    outline-offset: 2px;
    border-radius: var(--sen-radius-s);
    box-shadow: 0 0 0 2px var(--sen-color-hole);
  }
  :empty:is(span, p, time) {
    display: none;
  }
`;
