import type { SearchSuggestion } from '@sen-portal/data';

/** `sen-search`: fired when the visitor searches. Cancel it to send nothing and load nothing. */
export class SenSearchEvent extends Event {
  static readonly type = 'sen-search';

  constructor(
    /** What the visitor searches for, without outer spaces. */
    readonly query: string,
  ) {
    super(SenSearchEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/**
 * `sen-suggestion-select`: fired when the visitor selects a suggestion. Cancel it to neither follow it nor search for it.
 */
export class SenSuggestionSelectEvent extends Event {
  static readonly type = 'sen-suggestion-select';

  constructor(
    /** The suggestion, with its URL if it has one. */
    readonly suggestion: Readonly<SearchSuggestion>,
  ) {
    super(SenSuggestionSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sen-search': SenSearchEvent;
    'sen-suggestion-select': SenSuggestionSelectEvent;
  }
}
