import type { Choices } from './choices.js';

/**
 * `sen-document-filter-change`: fired when the visitor searches, filters or sorts. Cancel it to leave the list as it is.
 */
export class SenDocumentFilterChangeEvent extends Event {
  static readonly type = 'sen-document-filter-change';

  constructor(
    /** What the visitor has chosen now: `query`, `kind`, `year`, `issuer`, `field`, `state`, `sort`, `page`. */
    readonly choices: Readonly<Choices>,
  ) {
    super(SenDocumentFilterChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sen-document-filter-change': SenDocumentFilterChangeEvent;
  }
}
