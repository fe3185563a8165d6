import { css } from 'lit';

/** Bars and marks, shared by the meter and the board; places and lengths are attributes. */
export const drawingStyles = css`
  .fill {
    y: calc(50% - var(--_bar) / 2);
    /* stylelint-disable-next-line property-disallowed-list -- the geometry of an SVG rectangle */
    height: var(--_bar);
    rx: 2px;
    fill: var(--sen-color-muted);
  }
  .reached .fill,
  .reached .beyond {
    fill: var(--sen-color-ok);
  }
  .open .fill,
  .open .beyond {
    fill: var(--sen-color-warn);
  }
  .beyond {
    overflow: visible;
    fill: var(--sen-color-muted);
  }
  /* short strokes across the bar, slanted, for what is not reached */
  .stripes {
    display: none;
    transform: skewX(-40deg);
    transform-origin: 0 50%;
    stroke: var(--sen-color-surface);
    stroke-dasharray: 0.3em;
    stroke-dashoffset: -0.3em;
    stroke-opacity: 0.4;
    stroke-width: var(--_bar);
  }
  .open .stripes {
    display: inline;
  }
  /* hollow; that of the first deadline is solid, those after the second are square */
  .mark {
    y: calc(50% - 0.375em);
    /* stylelint-disable-next-line property-disallowed-list -- the geometry of an SVG rectangle */
    height: 0.75em;
    fill: var(--sen-color-surface);
    stroke: var(--sen-color-text);
    stroke-width: 2px;
  }
  .mark[width='0.75em'] {
    translate: -0.375em;
  }
  .mark.first {
    fill: var(--sen-color-text);
    stroke: var(--sen-color-surface);
    stroke-width: 1.5px;
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
    .fill,
    .beyond,
    .open .fill,
    .open .beyond {
      fill: CanvasText;
    }
    .reached .fill,
    .reached .beyond {
      fill: Highlight;
    }
    .stripes {
      stroke: Canvas;
      stroke-opacity: 1;
    }
    .mark {
      fill: Canvas;
      stroke: CanvasText;
    }
    .mark.first {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;
