import { formatNumber } from '@sen-portal/data/format.js';
import { html, type TemplateResult } from 'lit';
import type { Topic } from './articles.js';
import { terms } from './section-list.terms.js';

/** The topic filter: a toggle button for each topic. */
export function topicFilter(
  locale: string,
  topics: readonly Topic[],
  total: number,
  chosen: string | undefined,
  choose: (topic: Topic | undefined) => void,
): TemplateResult {
  const strings = terms(locale);
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
  return html`<div part="topics" class="topics" role="group" aria-label=${strings.topics}>
    ${button(strings.everyTopic, total)} ${topics.map((topic) => button(topic.label, topic.count, topic))}
  </div>`;
}
