import type { TargetProgramme } from '@sen-portal/data';

/** Fired when a person changes the targets. `sen-programme-change`, bubbles and crosses shadow roots. */
export class SenProgrammeChangeEvent extends Event {
  static readonly type = 'sen-programme-change';

  constructor(
    /** The programme as it is now. */
    readonly programme: TargetProgramme,
  ) {
    super(SenProgrammeChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sen-programme-change': SenProgrammeChangeEvent;
  }
}
