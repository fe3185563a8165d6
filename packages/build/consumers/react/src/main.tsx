import type { Article, SenNotice } from '@sen-portal/elements';
import '@sen-portal/elements/article-card/define.js';
import '@sen-portal/elements/notice/define.js';
import type {} from '@sen-portal/elements/react';
import '@sen-portal/tokens/tokens.css';
import '@sen-portal/elements/lightdom.css';
import { StrictMode, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

const articles: [Article, Article] = [
  { title: 'Bài thứ nhất', url: '/tin/1', publishedAt: '2026-11-20T08:00:00+07:00' },
  { title: 'Bài thứ hai', url: '/tin/2', publishedAt: '2026-11-21T08:00:00+07:00' },
];

function Page() {
  const [article, setArticle] = useState(articles[0]);
  const [dismissed, setDismissed] = useState<string>();
  const notice = useRef<SenNotice>(null);
  return (
    <main>
      <h1>Cổng thông tin</h1>
      <sen-article-card id="property" className="card" article={article} />
      <button id="next" type="button" onClick={() => setArticle(articles[1])}>
        Bài sau
      </button>
      <sen-article-card id="slot" style={{ '--sen-article-card-padding': '0' }}>
        <h3 slot="headline">
          <a href="/tin/khe">Bài trong khe</a>
        </h3>
      </sen-article-card>
      <sen-notice
        id="event"
        ref={notice}
        notice-id="lich"
        dismissible
        onsen-dismiss={(event) => setDismissed(event.noticeId)}
      >
        <h2 slot="heading">Lịch tiếp công dân</h2>
        <p>Sáng thứ năm hằng tuần.</p>
      </sen-notice>
      <output id="dismissed">{dismissed}</output>
    </main>
  );
}

// Type errors.
export const mistakes = () => [
  // @ts-expect-error a string is no article
  <sen-article-card article="Bài" />,
  // @ts-expect-error there is no such variant
  <sen-notice variant="danger" />,
  // @ts-expect-error the event has no detail
  <sen-notice onsen-dismiss={(event) => event.detail} />,
  // @ts-expect-error there is no such element
  <sen-notices />,
];

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
