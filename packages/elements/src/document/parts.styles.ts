import { css } from 'lit';

/** Styles of the content that list and sheet share. */
export const partStyles = css`
  a {
    color: var(--sen-color-brand-strong);
    text-underline-offset: 0.2em;
  }
  .badge {
    display: inline-block;
    padding: 0.1em 0.6em;
    border: 1px solid var(--sen-color-line-strong);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-surface);
    color: var(--sen-color-text);
    font-size: var(--sen-font-size-s);
    line-height: var(--sen-line-height-heading, 1.45);
    text-wrap: balance;
  }
  .badge::before {
    content: '○';
    content: '○' / '';
    margin-inline-end: 0.4em;
  }
  .in-force {
    border-color: currentcolor;
    background: var(--sen-color-ok-tint);
    color: var(--sen-color-ok-text);
  }
  .in-force::before {
    content: '●';
    content: '●' / '';
  }
  .not-yet-in-force {
    border-color: currentcolor;
    background: var(--sen-color-info-tint);
    color: var(--sen-color-info-text);
  }
  .not-yet-in-force::before {
    content: '◔';
    content: '◔' / '';
  }
  .expired,
  .consultation-closed {
    border-color: var(--sen-color-line);
    color: var(--sen-color-muted);
  }
  .expired::before,
  .consultation-closed::before {
    content: '×';
    content: '×' / '';
  }
  .consultation-open {
    border-color: currentcolor;
    background: var(--sen-color-warn-tint);
    color: var(--sen-color-warn-text);
    font-weight: var(--sen-font-weight-semibold, 600);
  }
  .consultation-open::before {
    content: '✎';
    content: '✎' / '';
  }
  .files {
    display: grid;
    gap: var(--sen-space-1);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .file {
    display: inline-block;
    padding-block: var(--sen-space-1);
  }
  .note {
    color: var(--sen-color-muted);
    font-size: var(--sen-font-size-s);
  }
  .relation,
  .consultation {
    margin: var(--sen-space-1) 0 0;
    font-size: var(--sen-font-size-s);
  }
  @media (forced-colors: active) {
    .badge {
      border-color: CanvasText;
    }
  }
  @media print {
    .badge {
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
    .dot:has(+ [part='calendar']),
    [part='calendar'] {
      display: none;
    }
  }
`;
