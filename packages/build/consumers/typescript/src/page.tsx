import type { Article } from '@sen-portal/elements';
import type {} from '@sen-portal/elements/preact';

export const Page = ({ article, onDismiss }: { article: Article; onDismiss: (id: string | undefined) => void }) => (
  <main class="page">
    <sen-article-card class="card" article={article}>
      <h3 slot="headline">Bài</h3>
    </sen-article-card>
    <sen-notice dismissible onsen-dismiss={(event) => onDismiss(event.noticeId)} />
  </main>
);

export const mistakes = () => [
  // @ts-expect-error a string is no article
  <sen-article-card article="Bài" />,
  // @ts-expect-error the event has no detail
  <sen-notice onsen-dismiss={(event) => event.detail} />,
];
