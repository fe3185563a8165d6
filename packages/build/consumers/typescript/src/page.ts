// Type checks only: strict, including the declarations of the packages. First the imports of the guide.
import '@sen-portal/tokens/tokens.css';
import '@sen-portal/elements/lightdom.css';
import { formatNumber, parseTargets, type Article } from '@sen-portal/data';
import { parseFeed } from '@sen-portal/data/feed.js';
import {
  type Target,
  type TargetProgramme,
  type VisitStatistics,
  type SenArticleCard,
  version,
} from '@sen-portal/elements';
import '@sen-portal/elements/all.js';
import { SenDismissEvent } from '@sen-portal/elements/events.js';
import '@sen-portal/tokens/themes/sea.css';
import { token, type TokenName } from '@sen-portal/tokens';

const article: Article = { title: 'Bài', url: '/tin/1', publishedAt: '2026-11-20T08:00:00+07:00' };

// The class is inferred from the tag.
const card: SenArticleCard = document.createElement('sen-article-card');
card.article = article;
const headline = document.createElement('h3');
headline.slot = 'headline';
card.append(headline);

document.querySelector('sen-notice')?.addEventListener('sen-dismiss', (event) => {
  const dismissed: SenDismissEvent = event;
  document.title = `${SenDismissEvent.type} ${dismissed.noticeId ?? ''}`;
});

const name: TokenName = '--sen-color-brand';
const colour: `var(--sen-${string})` = token.color.brand;
const { articles } = await parseFeed('<rss/>', { url: 'https://example.gov.vn/rss' });
export const used = [version, name, colour, articles[0]?.title, parseTargets('2025: 75-80'), formatNumber];

const visits: VisitStatistics = { total: 1 };
document.createElement('sen-visit-statistics').statistics = visits;
const target: Target = { label: 'Chỉ tiêu', milestones: [{ due: 2030, bound: 'at-least', value: 80 }] };
const programme: TargetProgramme = { title: 'Nghị quyết', groups: [{ targets: [target] }] };
document.createElement('sen-target-board').programme = programme;

// @ts-expect-error a string is no article
card.article = 'Bài';
// @ts-expect-error there is no such layout
card.layout = 'wide';
// @ts-expect-error what is internal cannot be imported
await import('@sen-portal/elements/internal/element.js');
