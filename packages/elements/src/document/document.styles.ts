import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';
import { stateStyles } from '../internal/rendering/status.styles.js';
import { partStyles } from './parts.styles.js';

const sheetStyles = css`
  .sheet {
    container: sheet / inline-size;
    padding: var(--sen-document-padding, clamp(var(--sen-space-3), 4%, var(--sen-space-5)));
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
    font-variant-numeric: tabular-nums;
  }
  .heading,
  ::slotted([slot='heading']) {
    margin: 0;
    font: var(--sen-font-weight-bold, 700) var(--sen-font-size-xl) / var(--sen-line-height-heading, 1.45)
      var(--sen-font-family, inherit);
    text-wrap: pretty;
  }
  .summary {
    max-inline-size: 46em;
    margin: var(--sen-space-2) 0;
    font-size: var(--sen-font-size-l, 1.125rem);
    text-wrap: pretty;
  }
  .state-line {
    margin: var(--sen-space-2) 0;
  }
  .fields {
    display: grid;
    margin: var(--sen-space-4) 0 0;
  }
  .fields > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: var(--sen-space-2);
    border-block-start: 1px solid var(--sen-color-line-soft);
  }
  dt {
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-s);
  }
  dd {
    min-inline-size: 0;
    margin: 0;
  }
  @container sheet (width >= 32em) {
    .fields > div {
      grid-template-columns: 12em minmax(0, 1fr);
      column-gap: var(--sen-space-4);
      align-items: baseline;
    }
  }
  .skeleton {
    margin-block: var(--sen-space-3);
  }
  @media print {
    .sheet {
      padding: 0;
      border: 0;
    }
  }
`;

export const styles = [baseStyles, stateStyles, partStyles, sheetStyles];
