// Two wards of one installation: one template, and for each ward the JSON of its site and its data.
import { html } from './html.mjs';
import { styles } from './frame.mjs';

const city = 'Ủy ban nhân dân thành phố Hà Nội';

/** What differs between the wards; names and numbers are for illustration. */
const wards = {
  'khuong-trung': {
    site: {
      name: 'Phường Khương Trung',
      parentAgency: city,
      url: 'khuong-trung.html',
      agency: 'Ủy ban nhân dân phường Khương Trung',
      contact: {
        address: 'Phường Khương Trung, Hà Nội',
        telephone: '024 0000 0000',
        email: 'vanthu@khuongtrung.example',
      },
      personResponsible: 'Văn phòng Đảng ủy – Ủy ban nhân dân phường',
      sources: { tin: 'khuong-trung.tin.json', 'thong-ke': 'khuong-trung.thong-ke.json' },
      notices: [{ id: 'cup-dien', variant: 'warning', title: 'Tạm ngừng cấp điện tổ dân phố số 3 sáng 28/02' }],
    },
    articles: [
      ['Tiếp tục phổ biến, quán triệt Nghị quyết 23-NQ/TU', '2024-02-27', 73],
      ['Kế hoạch kiểm tra, giám sát năm 2024', '2024-01-10', 120],
      ['Lịch tiếp công dân tháng 3 của lãnh đạo phường', '2024-01-08', 214],
      ['Kết quả thực hiện nhiệm vụ năm 2023', '2023-12-28', 95],
    ],
    statistics: { online: 554, today: 6655, total: 2462134, asOf: '2024-02-27T10:03:00+07:00' },
  },
  'hoa-sen': {
    site: {
      name: 'Phường Hoa Sen',
      parentAgency: city,
      url: 'hoa-sen.html',
      theme: 'sea',
      agency: 'Ủy ban nhân dân phường Hoa Sen',
      contact: { address: 'Phường Hoa Sen, Hà Nội', telephone: '024 0000 0001' },
      sources: { tin: 'hoa-sen.tin.json', 'thong-ke': 'hoa-sen.thong-ke.json' },
    },
    articles: [
      ['Ngày hội đại đoàn kết toàn dân tộc phường Hoa Sen', '2024-02-26', 31],
      ['Thông báo tuyển quân năm 2024', '2024-02-20', 58],
      ['Họp tổ dân phố số 5 về vệ sinh môi trường', '2024-02-15', 44],
    ],
    statistics: { today: 212, total: 48210, asOf: '2024-02-27T10:03:00+07:00' },
  },
};

const page = (ward) =>
  html`<!doctype html>
    <html lang="vi" data-sen-scheme="auto">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${wards[ward].site.name}</title>
        <link rel="icon" href="../images/sen.svg" type="image/svg+xml" />
        <link rel="preload" href="${ward}.json" as="fetch" crossorigin />
        ${styles}
        <script type="module" src="/cdn/sen.js"></script>
      </head>
      <body class="sen-body">
        <sen-portal src="${ward}.json" keep>
          <sen-skip-link for="noi-dung"></sen-skip-link>
          <header><sen-masthead></sen-masthead></header>
          <main id="noi-dung" class="sen-page sen-stack">
            <h1>Trang chủ</h1>
            <sen-notice></sen-notice>
            <sen-section-list heading="Tin tức – Sự kiện" src="tin" page-size="3" paging="none"></sen-section-list>
            <sen-visit-statistics src="thong-ke"></sen-visit-statistics>
          </main>
          <footer><sen-footer></sen-footer></footer>
        </sen-portal>
      </body>
    </html>`;

/** The files of the wards by their names, before they are formatted. */
export function* wardFiles() {
  for (const [ward, { site, articles, statistics }] of Object.entries(wards)) {
    yield [`wards/${ward}.html`, page(ward)];
    yield [`wards/${ward}.json`, JSON.stringify(site)];
    const list = articles.map(([title, publishedAt, views]) => ({ title, url: '../article.html', publishedAt, views }));
    yield [`wards/${ward}.tin.json`, JSON.stringify({ articles: list })];
    yield [`wards/${ward}.thong-ke.json`, JSON.stringify(statistics)];
  }
}
