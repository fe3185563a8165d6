import { css } from 'lit';

/** Space for the bar before its definition. */
export const preUpgradeStyles = css`
  sen-accessibility-bar:not(:defined) {
    --_rows: 1;
    display: block;
    inline-size: calc(var(--sen-unit) * 19.2);
    max-inline-size: 100%;
  }
  /* More options than the two of a masthead take a second row on a narrow page. */
  @media (width <= 27em) {
    sen-accessibility-bar:not(:defined):not([features='text contrast']) {
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
