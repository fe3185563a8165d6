/** Fired when the visitor changed how the page is shown. `sen-access-change`, bubbles and crosses shadow roots. */
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
