/** Fired when the visitor closes a notice; cancel it to keep the notice. `sen-dismiss`, bubbles, crosses shadow roots. */
export class SenDismissEvent extends Event {
  static readonly type = 'sen-dismiss';

  constructor(
    /** The `notice-id`, or the id in the list, if it has one. */
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
