'use client';
import type { Article, SenArticleCard, SenDismissEvent, SenNotice } from '@sen-portal/elements';
import '@sen-portal/elements/article-card/define.js';
import '@sen-portal/elements/notice/define.js';
import type {} from '@sen-portal/elements/react';
import { useState } from 'react';

export function Portal({ articles }: { articles: [Article, Article] }) {
  const [article, setArticle] = useState(articles[0]);
  const [dismissed, setDismissed] = useState<string>();
  // React sets no properties and no handlers on server-rendered elements before the first change (react#35446); a ref
  // does.
  const give = (card: SenArticleCard | null) => {
    if (card) card.article = article;
  };
  const listen = (notice: SenNotice | null) => {
    const onDismiss = (event: SenDismissEvent) => setDismissed(event.noticeId);
    notice?.addEventListener('sen-dismiss', onDismiss);
    return () => notice?.removeEventListener('sen-dismiss', onDismiss);
  };
  return (
    <>
      <sen-article-card id="property" ref={give} />
      <button id="next" type="button" onClick={() => setArticle(articles[1])}>
        Bài sau
      </button>
      <sen-article-card id="slot">
        <h3 slot="headline">
          <a href="/tin/khe">Bài trong khe</a>
        </h3>
      </sen-article-card>
      <sen-notice id="event" notice-id="lich" dismissible ref={listen}>
        <h2 slot="heading">Lịch tiếp công dân</h2>
        <p>Sáng thứ năm hằng tuần.</p>
      </sen-notice>
      <output id="dismissed">{dismissed}</output>
    </>
  );
}
