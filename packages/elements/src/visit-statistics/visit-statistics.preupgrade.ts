import { css } from 'lit';

/**
 * Styles before the definition: CMS markup as lines of a panel (without a border, whose space is counted below), and
 * reserved space for a panel with figures in attributes, one line each. Children are shown in that space.
 */
export const preUpgradeStyles = css`
  sen-visit-statistics:not(:defined) {
    --_wide: 0;
    display: flow-root;
    outline: 1px solid var(--sen-color-line);
    border-radius: var(--sen-radius-m);
    background: var(--sen-color-surface);
  }
  sen-visit-statistics:not(:defined) > [slot='heading'] {
    margin: 0;
    padding: var(--sen-space-4) var(--sen-space-5);
    color: var(--sen-color-brand-strong);
    font: var(--sen-font-weight-bold) var(--sen-font-size-l)/var(--sen-line-height-heading) var(--sen-font-family);
  }
  sen-visit-statistics:not(:defined) > :not([slot]) {
    margin: 0;
    padding: 0 var(--sen-space-5) var(--sen-space-4);
    list-style: none;
  }
  sen-visit-statistics:not(:defined) :is(li, dl > div) {
    display: flex;
    gap: var(--sen-space-2);
    justify-content: space-between;
    padding-block: var(--sen-space-2);
  }
  sen-visit-statistics:not(:defined)[today] {
    --_today: 1;
  }
  sen-visit-statistics:not(:defined)[yesterday] {
    --_yesterday: 1;
  }
  sen-visit-statistics:not(:defined)[week] {
    --_week: 1;
  }
  sen-visit-statistics:not(:defined)[month] {
    --_month: 1;
  }
  sen-visit-statistics:not(:defined)[year] {
    --_year: 1;
  }
  sen-visit-statistics:not(:defined)[total] {
    --_total: 1;
  }
  sen-visit-statistics:not(:defined)[online] {
    --_lead: 1;
  }
  sen-visit-statistics:not(:defined)[as-of] {
    --_foot: 1;
  }
  sen-visit-statistics:not(:defined)::before {
    content: '';
    float: inline-start;
    inline-size: 0;
  }
  /*
   * In units of the text size: box and heading, the lead, the time of the figures; then the lines, in two columns if
   * wide.
   */
  @media (scripting: enabled) {
    sen-visit-statistics:not(:defined):is([online], [total])::before {
      --_room: calc(
        var(--sen-font-size-m) * (4.76 + var(--_lead, 0) * (6.69 - var(--_wide) * 1.65) + var(--_foot, 0) * 2.44) +
          var(--_wide) * 1px +
          round(
            up,
            (
                var(--_today, 0) + var(--_yesterday, 0) + var(--_week, 0) + var(--_month, 0) + var(--_year, 0) +
                  var(--_total, 0)
              )/
              (1 + var(--_wide)),
            1
          ) *
          (var(--sen-font-size-m) * 2.85 + 1px)
      );
      animation: sen-room 8s;
    }
  }
  @container (min-width: 34em) {
    sen-visit-statistics:not(:defined)::before {
      --_wide: 1;
    }
  }
`;
