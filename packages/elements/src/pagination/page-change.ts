/** `sen-page-change`: fired when the visitor selects a page. Cancel it to stay on the current page. */
export class SenPageChangeEvent extends Event {
  static readonly type = 'sen-page-change';

  constructor(
    /** The selected page, from 1. */
    readonly page: number,
  ) {
    super(SenPageChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sen-page-change': SenPageChangeEvent;
  }
}
