import '@sen-portal/tokens/tokens.css';
import '@sen-portal/elements/lightdom.css';
import '@sen-portal/elements/article-card/define.js';
import '@sen-portal/elements/notice/define.js';
import type { Article, SenArticleCard } from '@sen-portal/elements';

const articles: [Article, Article] = [
  { title: 'Bài thứ nhất', url: '/tin/1', publishedAt: '2026-11-20T08:00:00+07:00' },
  { title: 'Bài thứ hai', url: '/tin/2', publishedAt: '2026-11-21T08:00:00+07:00' },
];
const card = document.querySelector<SenArticleCard>('#property')!;
card.article = articles[0];
document.querySelector('#next')!.addEventListener('click', () => (card.article = articles[1]));
document.querySelector('sen-notice')!.addEventListener('sen-dismiss', (event) => {
  document.querySelector('#dismissed')!.textContent = event.noticeId ?? '';
});
