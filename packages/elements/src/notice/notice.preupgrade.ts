import { css } from 'lit';

/** Styles of the notice before its definition: background, and space for icon and label. */
export const preUpgradeStyles = css`
  sen-notice:not(:defined) {
    display: block;
    padding: var(--sen-space-4);
    padding-inline: calc(var(--sen-space-4) + var(--sen-unit) * 1.5 + var(--sen-space-3))
      calc(var(--sen-space-4) + var(--sen-space-3));
    border-inline-start: 5px solid var(--sen-color-info);
    border-radius: var(--sen-radius-s);
    background: var(--sen-color-info-tint);
    line-height: var(--sen-line-height-body);
  }
  sen-notice:not(:defined)::before {
    content: '';
    display: block;
    block-size: calc(var(--sen-font-size-xs) * var(--sen-line-height-body));
  }
  sen-notice:not(:defined) > [slot='heading'] {
    margin: 0;
    font: var(--sen-font-weight-bold) var(--sen-font-size-m)/var(--sen-line-height-body) var(--sen-font-family);
  }
  sen-notice:not(:defined) > :is(p, ul, ol) {
    max-inline-size: var(--sen-measure);
    margin-block: 0 var(--sen-space-2);
  }
  sen-notice:not(:defined) > :last-child {
    margin-block-end: 0;
  }
  sen-notice:not(:defined)[variant='warning'] {
    border-inline-start-color: var(--sen-color-warn);
    background: var(--sen-color-warn-tint);
  }
  sen-notice:not(:defined)[variant='urgent'] {
    border-inline-start-color: var(--sen-color-urgent);
    background: var(--sen-color-urgent-tint);
  }
  /* no background for a notice from a list */
  sen-notice:not(:defined):is(:empty, [src], :has(> script)):not(:has(> :not(script))) {
    display: none;
  }
`;
