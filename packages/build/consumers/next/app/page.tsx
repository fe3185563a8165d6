import { Portal } from './portal';

// Rendered for each request, as a portal's pages are.
export const dynamic = 'force-dynamic';

export default function Page() {
  return (
    <main>
      <h1>Cổng thông tin</h1>
      <Portal
        articles={[
          { title: 'Bài thứ nhất', url: '/tin/1', publishedAt: '2026-11-20T08:00:00+07:00' },
          { title: 'Bài thứ hai', url: '/tin/2', publishedAt: '2026-11-21T08:00:00+07:00' },
        ]}
      />
    </main>
  );
}
