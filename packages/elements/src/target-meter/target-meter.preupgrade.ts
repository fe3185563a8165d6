import { css } from 'lit';

/** Space for a meter with a label of one line and two milestones, before its definition. */
export const preUpgradeStyles = css`
  sen-target-meter:not(:defined) {
    display: block;
  }
  sen-target-meter:not(:defined)::before {
    content: '';
    display: block;
    --_lines: 8.53;
  }
  sen-target-meter:not(:defined)[actual]::before {
    --_lines: 8.22;
  }
  /* On a wide place milestones and state share a line. */
  @container (min-width: 23.5em) {
    sen-target-meter:not(:defined)[actual]::before {
      --_lines: 6.53;
    }
  }
  sen-target-meter:not(:defined) > [slot='note'] {
    margin: var(--sen-space-1) 0 0;
  }
  @media (scripting: enabled) {
    sen-target-meter:not(:defined)::before {
      --_room: calc(var(--sen-font-size-m) * var(--_lines));
      animation: sen-room 8s;
    }
  }
`;
