const json = (data) => JSON.stringify(data).replaceAll('<', '\\u003c');
const data = (value) => `<script type="application/json">${json(value)}</script>`;

const articles = [
  { title: 'Bài thứ nhất', url: '/tin/1', publishedAt: '2026-11-20T08:00:00+07:00' },
  { title: 'Bài thứ hai', url: '/tin/2', publishedAt: '2026-11-21T08:00:00+07:00' },
];
const target = {
  label: 'Hộ có nước sạch',
  unit: '%',
  milestones: [
    { due: 2025, value: 80 },
    { due: 2030, value: 100 },
  ],
};

export const page = ({ path, scripts }) => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <title>Cổng thông tin</title>
    <link rel="stylesheet" href="/main.css">
    ${scripts}
  </head>
  <body>
    <main>
      <h1>Cổng thông tin</h1>
      <sen-breadcrumb><ol><li><a href="/">Trang chủ</a></li><li><a href="${path}">Tin tức</a></li></ol></sen-breadcrumb>
      <sen-article-card id="property">${data(articles[0])}</sen-article-card>
      <button id="next" type="button">Bài sau</button>
      <sen-article-card id="slot">
        <h3 slot="headline"><a href="/tin/khe">Bài trong khe</a></h3>
      </sen-article-card>
      <sen-notice id="event" notice-id="lich" dismissible>
        <h2 slot="heading">Lịch tiếp công dân</h2>
        <p>Sáng thứ năm hằng tuần.</p>
      </sen-notice>
      <output id="dismissed"></output>
      <sen-section-list heading="Tin mới" page-size="1">${data(articles)}</sen-section-list>
      <sen-visit-statistics>${data({ total: 1200, today: 3, online: 1 })}</sen-visit-statistics>
      <sen-target-board>${data({ title: 'Mục tiêu', groups: [{ name: 'Đời sống', targets: [target] }] })}</sen-target-board>
    </main>
    <script type="application/json" id="articles">${json(articles)}</script>
  </body>
</html>`;
