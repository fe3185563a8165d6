import { css } from 'lit';

/** Many rows, whose layout is skipped off the screen. */
export const manyStyles = css`
  /* Rows of a table cannot be skipped: many rows are grids with columns of given widths, outside print. */
  @media screen {
    .many .row {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 3rem;
    }
    @container board (width >= 46em) {
      .many :is(table, thead, tbody, .group, .group th) {
        display: block;
      }
      .many tr:not(.group) {
        display: grid;
        grid-auto-columns: minmax(0, 11fr);
        grid-auto-flow: column;
        grid-template-columns: minmax(0, 34fr) minmax(0, 40fr);
        align-items: center;
      }
      .many .figures tr:not(.group) {
        grid-template-columns: minmax(0, 34fr) minmax(0, 34fr) minmax(0, 20fr);
      }
      .many .row > * {
        border: 0;
      }
      .many .row {
        border-block-start: 1px solid var(--sen-color-line-soft);
      }
      .many tr :is(.name, .n) {
        inline-size: auto;
        white-space: normal;
      }
      .many .lane {
        align-self: stretch;
        align-content: center;
      }
      .many .words {
        grid-column: 2 / -1;
      }
    }
  }
`;
