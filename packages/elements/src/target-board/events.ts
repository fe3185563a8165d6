import type { BoardOrder, RowState } from './programme.js';

/** Fired when the visitor selects another milestone. `sen-milestone-change`, bubbles and crosses shadow roots. */
export class SenMilestoneChangeEvent extends Event {
  static readonly type = 'sen-milestone-change';

  constructor(
    /** The deadline that determines state, order and filter. */
    readonly milestone: string,
  ) {
    super(SenMilestoneChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** Fired when the visitor filters the targets. `sen-target-filter-change`, bubbles and crosses shadow roots. */
export class SenTargetFilterChangeEvent extends Event {
  static readonly type = 'sen-target-filter-change';

  constructor(
    /** The state to show; empty for all. */
    readonly filter: RowState | '',
    /** The search text for names; empty for all. */
    readonly query: string,
  ) {
    super(SenTargetFilterChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** Fired when the visitor selects another order. `sen-sort-change`, bubbles and crosses shadow roots. */
export class SenSortChangeEvent extends Event {
  static readonly type = 'sen-sort-change';

  constructor(
    /** The selected order. */
    readonly sort: BoardOrder,
  ) {
    super(SenSortChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sen-milestone-change': SenMilestoneChangeEvent;
    'sen-target-filter-change': SenTargetFilterChangeEvent;
    'sen-sort-change': SenSortChangeEvent;
  }
}
