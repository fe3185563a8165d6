/**
 * Fired when the visitor closes a notice; cancelling it keeps the notice. `sen-dismiss`, bubbles, crosses shadow roots.
 */
export class SenDismissEvent extends Event {
  static readonly type = 'sen-dismiss';

  constructor(
    /** The `notice-id`, or the id in the list, if there is one. */
    readonly noticeId: string | undefined,
  ) {
    super(SenDismissEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sen-dismiss': SenDismissEvent;
  }
}
