import type { BoardOrder, RowState } from './programme.js';

/** How the board is shown. */
export type BoardView = 'meters' | 'table';

/** Fired when the visitor has chosen another milestone. `sen-milestone-change`, bubbles and crosses shadow roots. */
export class SenMilestoneChangeEvent extends Event {
  static readonly type = 'sen-milestone-change';

  constructor(
    /** The deadline that drives state, order and filter now. */
    readonly milestone: string,
  ) {
    super(SenMilestoneChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** Fired when the visitor has filtered the targets. `sen-target-filter-change`, bubbles and crosses shadow roots. */
export class SenTargetFilterChangeEvent extends Event {
  static readonly type = 'sen-target-filter-change';

  constructor(
    /** The state that is shown; empty for all. */
    readonly filter: RowState | '',
    /** The text that names have to hold; empty for any. */
    readonly query: string,
  ) {
    super(SenTargetFilterChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** Fired when the visitor has chosen another order. `sen-sort-change`, bubbles and crosses shadow roots. */
export class SenSortChangeEvent extends Event {
  static readonly type = 'sen-sort-change';

  constructor(
    /** The order now. */
    readonly sort: BoardOrder,
  ) {
    super(SenSortChangeEvent.type, { bubbles: true, composed: true });
  }
}

/** Fired when the visitor has chosen meters or table. `sen-view-change`, bubbles and crosses shadow roots. */
export class SenViewChangeEvent extends Event {
  static readonly type = 'sen-view-change';

  constructor(
    /** The view now. */
    readonly view: BoardView,
  ) {
    super(SenViewChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sen-milestone-change': SenMilestoneChangeEvent;
    'sen-target-filter-change': SenTargetFilterChangeEvent;
    'sen-sort-change': SenSortChangeEvent;
    'sen-view-change': SenViewChangeEvent;
  }
}
