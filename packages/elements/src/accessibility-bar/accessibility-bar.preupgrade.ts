import { css } from 'lit';

/** Space for the bar before its definition. */
export const preUpgradeStyles = css`
  sen-accessibility-bar:not(:defined) {
    --_rows: 1;
    display: block;
    inline-size: calc(var(--sen-unit) * 30);
    max-inline-size: 100%;
  }
  /* The options take a second row on a narrow page. */
  @media (width <= 33em) {
    sen-accessibility-bar:not(:defined) {
      --_rows: 2;
    }
  }
  @media (scripting: enabled) {
    sen-accessibility-bar:not(:defined) {
      --_room: calc((var(--sen-target-size) + var(--sen-space-2)) * var(--_rows) - var(--sen-space-2) + 2px);
      animation: sen-room 8s;
    }
  }
`;
