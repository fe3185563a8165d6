/** Fired when data from `src` has loaded. `sen-load`, bubbles and crosses shadow roots. */
export class SenLoadEvent extends Event {
  static readonly type = 'sen-load';

  constructor(
    /** The `src` of the data. */
    readonly src: string,
  ) {
    super(SenLoadEvent.type, { bubbles: true, composed: true });
  }
}

/** Fired when data could not be loaded. `sen-error`, bubbles and crosses shadow roots. */
export class SenErrorEvent extends Event {
  static readonly type = 'sen-error';

  constructor(
    /** The `src` of the request; empty if a file of Sen could not be loaded. */
    readonly src: string,
    /** The reason, for the developer. */
    readonly reason: Error,
  ) {
    super(SenErrorEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sen-load': SenLoadEvent;
    'sen-error': SenErrorEvent;
  }
}
