import { css } from 'lit';
import { baseStyles } from '../internal/rendering/base.styles.js';
import { controlStyles } from '../internal/rendering/control.styles.js';
import { stateStyles } from '../internal/rendering/status.styles.js';
import { formStyles } from './form.styles.js';

const resultStyles = css`
  .base {
    display: flow-root;
    font-variant-numeric: tabular-nums;
  }
  .status {
    margin: var(--sen-space-4) 0 var(--sen-space-2);
    color: var(--sen-color-soft);
  }
  .status:empty {
    display: block;
    margin: 0;
  }
  .visually-hidden + .state {
    margin-block-start: var(--sen-space-4);
  }
  .stale-line {
    margin: 0 0 var(--sen-space-3);
  }
  .results,
  .waiting {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .result {
    max-inline-size: var(--sen-measure, 38rem);
    padding-block: var(--sen-space-4);
    border-block-start: 1px solid var(--sen-color-line);
    break-inside: avoid;
  }
  .result p {
    margin: 0;
    text-wrap: pretty;
  }
  .title {
    font-size: var(--sen-font-size-l);
    font-weight: var(--sen-font-weight-semibold, 600);
    line-height: var(--sen-line-height-heading, 1.45);
  }
  .link {
    color: var(--sen-color-brand-strong);
    text-decoration: var(--sen-link-decoration, none);
  }
  .link:hover {
    text-decoration: underline;
  }
  .address,
  .details {
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-s);
  }
  .result .summary {
    margin-block: var(--sen-space-1);
  }
  .result mark {
    border-radius: 2px;
    background: var(--sen-color-warn-tint);
    color: inherit;
  }
  .summary mark {
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  .advice {
    gap: var(--sen-space-1);
    margin: 0;
    padding-inline-start: var(--sen-space-6, 2rem);
    list-style: disc;
  }
  .pagination {
    margin-block-start: var(--sen-space-4);
  }
  .waiting .result {
    display: grid;
    gap: var(--sen-space-3);
  }
  .skeleton.short {
    inline-size: 40%;
  }
  @media (forced-colors: active) {
    .result mark {
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    .pagination {
      display: none;
    }
  }
`;

export const styles = [baseStyles, stateStyles, controlStyles, formStyles, resultStyles];
