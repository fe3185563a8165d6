/**
 * Fired when the visitor sends a rating; cancelling it leaves the sending to the page. It says nothing of the comment.
 * `sen-rate`, bubbles, crosses shadow roots.
 */
export class SenRateEvent extends Event {
  static readonly type = 'sen-rate';

  constructor(
    /** The value of the chosen grade, as in the form. */
    readonly grade: string,
    /** The page that is rated. */
    readonly page: string,
  ) {
    super(SenRateEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sen-rate': SenRateEvent;
  }
}
