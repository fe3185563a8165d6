import { css } from 'lit';

/** Styles of the schedule before its definition. */
export const preUpgradeStyles = css`
  sen-work-schedule:not(:defined) {
    display: block;
    padding: var(--sen-work-schedule-padding, clamp(var(--sen-space-3), 4%, var(--sen-space-5)));
    border: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
    overflow-x: auto;
  }
  sen-work-schedule:not(:defined) > [slot='heading'] {
    margin: 0 0 var(--sen-space-3);
    font: var(--sen-font-weight-bold) var(--sen-font-size-xl)/var(--sen-line-height-heading) var(--sen-font-family);
    text-wrap: pretty;
  }
  sen-work-schedule:not(:defined) > :is([slot='previous'], [slot='next']) {
    display: inline-block;
    margin-inline-end: var(--sen-space-4);
    padding-block: var(--sen-space-2);
  }
`;
