/** Fired when data for an element has arrived. `sen-load`, bubbles and crosses shadow roots. */
export class SenLoadEvent extends Event {
  static readonly type = 'sen-load';

  constructor(
    /** The `src` it came from. */
    readonly src: string,
  ) {
    super(SenLoadEvent.type, { bubbles: true, composed: true });
  }
}

/** Fired when data for an element could not be had. `sen-error`, bubbles and crosses shadow roots. */
export class SenErrorEvent extends Event {
  static readonly type = 'sen-error';

  constructor(
    /** The `src` that was asked; empty where a file of Sen could not be loaded. */
    readonly src: string,
    /** What failed, in words for the developer. */
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
