import { formatNumber } from '@sen-portal/data/format.js';
import { html, type TemplateResult } from 'lit';
import type { Topic } from './articles.js';
import { terms } from './section-list.terms.js';

/** Fired when the visitor chooses a topic; the list follows unless it is cancelled. `sen-filter-change`. */
export class SenFilterChangeEvent extends Event {
  static readonly type = 'sen-filter-change';

  constructor(
    /** The topic; undefined for all. */
    readonly topic: string | undefined,
  ) {
    super(SenFilterChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sen-filter-change': SenFilterChangeEvent;
  }
}

/** The filter: a button for each topic, one of which is pressed. */
export function topicFilter(
  locale: string,
  topics: readonly Topic[],
  total: number,
  chosen: string | undefined,
  choose: (topic: Topic | undefined) => void,
): TemplateResult {
  const word = terms(locale);
  const button = (label: string, count: number, topic?: Topic) =>
    html`<button
      type="button"
      part="topic"
      class="topic"
      aria-pressed=${topic?.key === chosen ? 'true' : 'false'}
      @click=${() => choose(topic)}
    >
      ${label} <span class="topic-count">${formatNumber(count, locale)}</span>
    </button>`;
  return html`<div part="topics" class="topics" role="group" aria-label=${word.topics}>
    ${button(word.everyTopic, total)} ${topics.map((topic) => button(topic.label, topic.count, topic))}
  </div>`;
}
