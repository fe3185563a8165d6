/** `sen-filter-change`: fired when the visitor selects a topic; cancelling it keeps the filter unchanged. */
export class SenFilterChangeEvent extends Event {
  static readonly type = 'sen-filter-change';

  constructor(
    /** The topic; undefined for all. */
    readonly topic: string | undefined,
  ) {
    super(SenFilterChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sen-filter-change': SenFilterChangeEvent;
  }
}
