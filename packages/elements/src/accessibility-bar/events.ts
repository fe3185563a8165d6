/** `sen-access-change`: fired when the visitor changes a display option. Bubbles and is composed. */
export class SenAccessChangeEvent extends Event {
  static readonly type = 'sen-access-change';

  constructor(
    /** The new value of the root's `data-sen-access`, such as `text-125 contrast`. */
    readonly settings: string,
  ) {
    super(SenAccessChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sen-access-change': SenAccessChangeEvent;
  }
}
