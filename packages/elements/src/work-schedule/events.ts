/** Fired when the visitor selects a leader. `sen-person-change`, bubbles and crosses shadow roots. */
export class SenPersonChangeEvent extends Event {
  static readonly type = 'sen-person-change';

  constructor(
    /** The leader whose work is shown; empty for all. */
    readonly person: string,
  ) {
    super(SenPersonChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sen-person-change': SenPersonChangeEvent;
  }
}
