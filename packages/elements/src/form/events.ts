/**
 * Fired when the visitor sends a form whose values have passed the checks; cancelling it leaves the sending to the page.
 * `sen-submit`, bubbles, crosses shadow roots.
 */
export class SenSubmitEvent extends Event {
  static readonly type = 'sen-submit';

  constructor(
    /** The form that is sent. */
    readonly form: HTMLFormElement,
    /** The button that was pressed; `null` for none. */
    readonly submitter: HTMLElement | null,
  ) {
    super(SenSubmitEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sen-submit': SenSubmitEvent;
  }
}
