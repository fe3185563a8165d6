/** Fired when the visitor asks for a page; the page turns unless it is cancelled. `sen-page-change`. */
export class SenPageChangeEvent extends Event {
  static readonly type = 'sen-page-change';

  constructor(
    /** The page asked for, from 1. */
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
