import { css } from 'lit';

/**
 * Reserves space before the upgrade, for a limited time in case the script never arrives: a rule under `@media
 * (scripting: enabled)` sets `--_room` and one of these animations for some seconds. Without script nothing is
 * reserved.
 */
export const reservedSpaceStyles = css`
  :is(sen-article-card, sen-masthead, sen-footer, sen-target-board, sen-work-schedule):not(:defined) {
    box-sizing: border-box;
  }
  :is(sen-article, sen-article-card, sen-section-list, sen-party-work-list, sen-target-meter, sen-visit-statistics):not(
    :defined
  ) {
    container-type: inline-size;
    contain-intrinsic-inline-size: 18rem;
  }
  @keyframes sen-room {
    from,
    to {
      block-size: var(--_room);
      overflow: hidden;
    }
  }
  @keyframes sen-gap {
    from,
    to {
      margin-block-end: var(--_room);
    }
  }
`;
