import { css } from 'lit';

/** The lanes of the table: drawings on one axis. */
export const laneStyles = css`
  /* lanes: the lines of the axis go through, marks at its ends and arrows have room */
  .lane {
    min-inline-size: 9em;
    padding-inline: 0.5em 1.5em;
    direction: ltr;
  }
  td.lane:not(.own) {
    background-image:
      linear-gradient(var(--sen-color-line-strong) 0 0), linear-gradient(var(--sen-color-line) 0 0),
      linear-gradient(var(--sen-color-line) 0 0), linear-gradient(var(--sen-color-line) 0 0),
      linear-gradient(var(--sen-color-line) 0 0);
    background-position:
      0 0,
      25% 0,
      50% 0,
      75% 0,
      100% 0;
    background-size: 1px 100%;
    background-repeat: no-repeat;
    background-origin: content-box;
  }
  .drawing,
  .axis {
    display: block;
    overflow: visible;
    inline-size: 100%;
    block-size: 1.75em;
  }
  .own .drawing {
    block-size: 2.5em;
    margin-block: 0.25em 0.5em;
  }
  .axis {
    block-size: 1.25em;
    fill: var(--sen-color-muted);
    text-anchor: middle;
  }
  .drawing text {
    fill: var(--sen-color-muted);
    font-size: var(--sen-font-size-xs);
  }
  .drawing .last {
    text-anchor: end;
  }
  .drawing .limit {
    fill: var(--sen-color-text);
    stroke: var(--sen-color-surface);
    stroke-width: 3px;
    paint-order: stroke;
    dominant-baseline: central;
  }
  .own-axis {
    stroke: var(--sen-color-line-strong);
  }
  .way {
    stroke: var(--sen-color-accent);
    stroke-width: 3px;
  }
  @media (forced-colors: active) {
    td.lane {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    .way {
      stroke: GrayText;
    }
    .drawing text,
    .axis {
      fill: CanvasText;
    }
    .own-axis {
      stroke: CanvasText;
    }
  }
`;
