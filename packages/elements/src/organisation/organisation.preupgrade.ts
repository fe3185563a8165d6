import { css } from 'lit';

/** The organisation before the definition of the element. */
export const preUpgradeStyles = css`
  sen-organisation:not(:defined) {
    display: block;
    overflow-x: auto;
    overflow-wrap: anywhere;
  }
  sen-organisation:not(:defined) > [slot='heading'] {
    margin: 0 0 var(--sen-space-4);
    font: var(--sen-font-weight-bold) var(--sen-font-size-xl)/var(--sen-line-height-heading) var(--sen-font-family);
    text-wrap: pretty;
  }
  /* Space for the search below the heading; its button has a line of its own on a narrow page. */
  @media (scripting: enabled) {
    sen-organisation[query-parameter]:not(:defined):not([controls='none']):has(> :is(ul, ol, dl, table))
      > [slot='heading'] {
      --_room: calc(
        var(--sen-space-4) * 3 + var(--sen-font-size-s) * var(--sen-line-height-body) + var(--sen-space-1) +
          var(--sen-target-size, 44px) + 2px + var(--sen-space-2)
      );
      animation: sen-gap 8s;
    }
  }
  @media (scripting: enabled) and (width <= 32em) {
    sen-organisation[query-parameter]:not(:defined):not([controls='none']):has(> :is(ul, ol, dl, table))
      > [slot='heading'] {
      --_room: calc(
        var(--sen-space-4) * 3 + var(--sen-font-size-s) * var(--sen-line-height-body) + var(--sen-space-1) +
          var(--sen-target-size, 44px) * 2 + 2px + var(--sen-space-2) * 2
      );
    }
  }
`;
