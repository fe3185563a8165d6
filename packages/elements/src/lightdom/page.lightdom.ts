import { css } from 'lit';

/** Layout of a whole page, for portals without one: body, centred page, main column and aside, stack. */
export const pageStyles = css`
  .sen-body {
    margin: 0;
    background: var(--sen-color-page);
    color: var(--sen-color-text);
    font: var(--sen-font-weight-regular) var(--sen-font-size-m)/var(--sen-line-height-body) var(--sen-font-family);
  }
  .sen-page {
    max-inline-size: 74em;
    margin-inline: auto;
    padding: var(--sen-space-4);
    overflow-wrap: break-word;
  }
  .sen-page + .sen-page {
    padding-block-start: var(--sen-space-2);
  }
  main.sen-page {
    padding-block-end: var(--sen-space-7);
  }
  .sen-columns,
  .sen-stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--sen-space-6);
    align-content: start;
  }
  .sen-page h1 {
    margin: 0;
    font-size: var(--sen-font-size-3xl);
    line-height: var(--sen-line-height-tight);
    text-wrap: pretty;
  }
  .sen-stack > section > * {
    margin: 0 0 var(--sen-space-3);
  }
  .sen-stack > section a {
    color: var(--sen-color-brand-strong);
  }
  .sen-stack > section > h2 {
    color: var(--sen-color-brand-strong);
    font-size: var(--sen-font-size-2xl);
    line-height: var(--sen-line-height-tight);
  }
  @media (width >= 40em) {
    .sen-page {
      padding-inline: var(--sen-space-5);
    }
  }
  @media (width >= 60em) {
    .sen-columns {
      grid-template-columns: minmax(0, 1fr) 20em;
      align-items: start;
    }
  }
  @media print {
    .sen-body {
      background: none;
    }
    .sen-columns {
      display: block;
    }
    .sen-columns > * + *,
    .sen-stack > * + * {
      margin-block-start: var(--sen-space-5);
    }
  }
`;
