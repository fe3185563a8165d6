/**
 * Keeps room on the page for what a script is about to draw, and gives it up by itself where that never comes: the
 * height holds for some seconds, then there is none. Without scripts there is none from the start.
 */
export const reserveHeight = (selector: string, height: string, duration = '8s'): string =>
  `@media (scripting:enabled){${selector}{--_room:${height};animation:sen-room ${duration}}}`;

/** The same, as room after what is there already. */
export const reserveMargin = (selector: string, height: string): string =>
  `@media (scripting:enabled){${selector}{--_room:${height};animation:sen-gap 8s}}`;

/** Elements are measured to know their room; in a shrink-to-fit place that would leave them no width at all. */
const measured = ':is(sen-article,sen-article-card,sen-target-meter,sen-visit-statistics):not(:defined)';

/** Elements with borders or padding of their own until then: a height that the author reserves holds them too. */
const framed = ':is(sen-article-card,sen-masthead,sen-footer,sen-target-board):not(:defined)';

export const lightCss =
  `${framed}{box-sizing:border-box}` +
  `${measured}{container-type:inline-size;contain-intrinsic-inline-size:18rem}` +
  '@keyframes sen-room{from,to{block-size:var(--_room);overflow:hidden}}' +
  '@keyframes sen-gap{from,to{margin-block-end:var(--_room)}}';
