import { expect } from 'chai';
import type { ParsedProgramme } from '../types.js';
import { readArticleList, readCounter, readLocalisedNumber, readTargetTable } from './markup.js';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

/** What was read; an empty object where nothing was. */
const counter = (html: string) => readCounter(page(html)).value ?? {};
const refusal = (html: string) => readCounter(page(html)).refused;

describe('readLocalisedNumber', () => {
  for (const [written, number] of [
    ['17,740', 17740],
    ['1.204', 1204],
    ['2 462 134', 2462134],
    ['2\u00a0462\u202f134', 2462134],
    ['45 lượt', 45],
    ['99,5%', 99.5],
    ['99.5', 99.5],
    ['12.345.678', 12345678],
    ['12.345,67', 12345.67],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['0,204', 0.204],
    ['0.5', 0.5],
    ['1.2345', 1.2345],
    ['- 5', -5],
    ['−3,5 %', -3.5],
    ['Đạt 1.204 lượt', 1204],
    ['75 - 80%', 75],
    ['0002462134', 2462134],
    ['1,2 triệu', 1.2],
    ['127.0.0.1', undefined],
    ['1.2.3', undefined],
    ['không', undefined],
    ['', undefined],
  ] as const)
    it(`reads ${JSON.stringify(written)} as ${number}`, () => {
      expect(readLocalisedNumber(written)).to.equal(number);
    });
});

describe('readCounter', () => {
  it('reads the counter block of NukeViet', () => {
    expect(
      counter(`<div class="panel"><h3>Thông kê truy cập</h3><ul class="counter list-none display-table">
        <li><span><em class="fa fa-bolt fa-lg fa-horizon"></em>Đang truy cập</span><span>554</span></li>
        <li><span><em class="fa fa-user"></em>Thành viên</span><span>2</span></li>
        <li><span><em class="fa fa-magic"></em>Máy chủ tìm kiếm</span><span>12</span></li>
        <li><span><em class="fa fa-bullseye"></em>Khách viếng thăm</span><span>540</span></li>
        <li><span><em class="icon-none"></em>Hôm nay</span><span>17,740</span></li>
        <li><span><em></em>Tháng hiện tại</span><span>255,221</span></li>
        <li><span><em class="fa fa-bars"></em>Tổng lượt truy cập</span><span>2,462,134</span></li></ul></div>`),
    ).to.deep.equal({
      online: 554,
      members: 2,
      bots: 12,
      guests: 540,
      today: 17740,
      month: 255221,
      total: 2462134,
    });
  });

  const seed = { online: 554, week: 6655, month: 255221, year: 384899, total: 2462134 };
  for (const [what, html] of [
    [
      'plain lines',
      'Thông kê truy cập<br>Đang online: 554<br>Lượt truy cập trong tuần: 6655<br>Lượt truy cập trong tháng: 255221<br>Lượt truy cập trong năm: 384899<br>Tổng số truy cập: 2462134',
    ],
    [
      'paragraphs',
      '<p>Đang online: <b>554</b></p><p>Lượt truy cập trong tuần: <b>6.655</b></p><p>Lượt truy cập trong tháng: <b>255.221</b></p><p>Lượt truy cập trong năm: <b>384.899</b></p><p>Tổng số truy cập: <b>2.462.134</b></p>',
    ],
    [
      'a definition list',
      '<dl><dt>Đang online</dt><dd>554</dd><dt>Trong tuần</dt><dd>6 655</dd><dt>Trong tháng</dt><dd>255&nbsp;221 lượt</dd><dt>Trong năm</dt><dd>384 899</dd><dt>Tổng</dt><dd>2 462 134</dd></dl>',
    ],
    [
      'a table',
      '<table><caption>Thống kê</caption><tr><th>Trực tuyến</th><td>554 người</td></tr><tr><td>Tuần này:</td><td>6,655</td></tr><tr><td>Tháng này</td><td>:</td><td>255,221</td></tr><tr><td><img src="a.gif" alt="">Năm nay</td><td>384,899</td></tr><tr><td colspan="2">Tổng số lượt truy cập: 2,462,134</td></tr></table>',
    ],
    [
      'a table with labels above the figures',
      '<table><tr><th>Đang online</th><th>Tuần này</th><th>Tháng này</th><th>Năm nay</th><th>Tổng cộng</th></tr><tr><td>554</td><td>6655</td><td>255221</td><td>384899</td><td>2462134</td></tr></table>',
    ],
    [
      'one line with strokes',
      'Online: 554 | Tuần này: 6.655 | Tháng này: 255.221 | Năm nay: 384.899 | Tổng truy cập: 2.462.134',
    ],
    [
      'one line without strokes',
      'Online: 554 Tuần này: 6.655 Tháng này: 255.221 lượt Năm nay: 384.899 Tổng: 2.462.134',
    ],
    [
      'blocks, the figure first',
      '<div><div><strong>554</strong><span>Đang trực tuyến</span></div><div><strong>6.655</strong><span>Trong tuần</span></div><div><strong>255.221</strong> Trong tháng</div><div><b>384.899</b> <i>Trong năm</i></div><div><b>2.462.134</b> Tổng lượt truy cập</div></div>',
    ],
    [
      'blocks under each other',
      '<div><h4>Thống kê</h4><div>Đang online</div><div>554</div><div>Tuần</div><div>6655 lượt</div><div>Tháng</div><div>255221</div><div>Trong năm</div><div>384899</div><div>Tổng số</div><div>2462134</div></div>',
    ],
    [
      'English',
      '<ul><li>Online now 554</li><li>This week 6,655</li><li>This month 255,221</li><li>This year 384,899</li><li>Total visits 2,462,134</li></ul>',
    ],
    [
      'no accents',
      '<p>Dang online: 554<p>Luot truy cap trong tuan: 6655<p>Trong thang: 255221<p>Trong nam: 384899<p>Tong luot truy cap: 2462134',
    ],
    [
      'a digit at a time',
      '<p>Online: <i>5</i><i>5</i><i>4</i></p><p>Trong tuần: <img alt="6" src="6.gif"><img alt="6" src="6.gif"><img alt="5" src="5.gif"><img alt="5" src="5.gif"></p><p>Tháng: <b>255221</b><p>Năm nay: 384899</p><p>Tổng: 2462134</p>',
    ],
  ] as const)
    it(`reads ${what}`, () => {
      expect(counter(html)).to.deep.equal(seed);
    });

  it('knows labels in many words', () => {
    const kinds = {
      online: [
        'Đang xem',
        'Số người đang truy cập',
        'Người dùng trực tuyến',
        'Hiện có',
        'Users online',
        'Tổng số online',
        'On line',
      ],
      members: ['Thành viên', 'Thành viên online', 'Đã đăng nhập', 'Members'],
      guests: ['Khách', 'Khách viếng thăm', 'Khách vãng lai', 'Khách online', 'Guests'],
      bots: ['Máy chủ tìm kiếm', 'Bots', 'Công cụ tìm kiếm'],
      today: ['Hôm nay', 'Lượt truy cập hôm nay', 'Trong ngày', 'Ngày hôm nay', 'Khách hôm nay', 'Today'],
      yesterday: ['Hôm qua', 'Lượt truy cập ngày hôm qua', 'Yesterday'],
      week: ['Trong tuần', 'Tuần này', 'Tuần hiện tại', 'This week'],
      month: ['Trong tháng', 'Tháng này', 'Tháng hiện tại', 'This month'],
      year: ['Trong năm', 'Năm nay', 'Năm', 'Cả năm', 'This year'],
      total: [
        'Tổng',
        'Tổng số truy cập',
        'Tổng luợt truy cập',
        'Tất cả',
        'Lượt truy cập',
        'Tổng số khách',
        'Total',
        'Visitors',
        'Truy cập',
      ],
    };
    for (const [name, labels] of Object.entries(kinds))
      for (const label of labels) expect(counter(`<p>${label}: <b>5</b></p>`), label).to.deep.equal({ [name]: 5 });
  });

  it('keeps what it has no name for, never guessing', () => {
    for (const label of [
      'Việt Nam',
      'Hà Nam',
      'Tuần trước',
      'Tháng trước',
      'Tháng 1/2024',
      'Năm 2023',
      '7 ngày qua',
      'Bài viết',
      'Tổng số thành viên',
      'Quý 1',
    ])
      expect(counter(`<li><span>${label}</span><span>1.204</span></li>`), label).to.deep.equal({
        extra: [{ label, value: 1204 }],
      });
  });

  it('keeps a second figure of the same meaning as an extra one', () => {
    expect(counter('<p>Hôm nay: 5</p><p>Khách hôm nay: 3</p>')).to.deep.equal({
      today: 5,
      extra: [{ label: 'Khách hôm nay', value: 3 }],
    });
  });

  it('reads words of scale', () => {
    expect(counter('<p>Tổng truy cập: 1,2 triệu lượt</p><p>Hôm nay: 17 nghìn</p><p>Tuần này 25k</p>')).to.deep.equal({
      total: 1200000,
      today: 17000,
      week: 25000,
    });
  });

  it('leaves out what is no count', () => {
    expect(
      counter(
        '<p>IP của bạn: 127.0.0.1</p><p>Tải trang: 0.05 giây</p><p>Số 15/QĐ-UBND</p><p>Thứ Ba, 27/02/2024</p><p>Cập nhật lúc: 10:03 27/02/2024</p><p>Tháng 2</p>',
      ),
    ).to.deep.equal({});
    expect(
      counter('<script>var online = 5; document.write("Hôm nay: " + 7)</script><style>a{top:5}</style>'),
    ).to.deep.equal({});
    expect(counter('')).to.deep.equal({});
  });

  it('takes hostile text for text', () => {
    expect(counter('<p>&lt;img src=x onerror=alert(1)&gt;: 5</p>')).to.deep.equal({
      extra: [{ label: 'img src=x onerror=alert(1)>', value: 5 }],
    });
  });
});

describe('readArticleList', () => {
  const list = (html: string, baseUrl?: string) => readArticleList(page(html), { baseUrl }).value ?? [];

  it('reads a list of links with dates', () => {
    expect(
      list(`<ul><li><a href="/tin/1">Quán triệt nghị quyết</a> <span class="date">(27/02/2024)</span></li>
        <li><span>28/02/2024 | 10:03</span> <a href="/tin/2">Lịch tiếp công dân ngày 01/03/2024</a></li>
        <li><a href="javascript:alert(1)">Liên kết xấu</a></li><li>Không có liên kết</li></ul>`),
    ).to.deep.equal([
      { title: 'Quán triệt nghị quyết', url: '/tin/1', publishedAt: '2024-02-27' },
      { title: 'Lịch tiếp công dân ngày 01/03/2024', url: '/tin/2', publishedAt: '2024-02-28T10:03:00+07:00' },
      { title: 'Liên kết xấu' },
    ]);
  });

  it('reads the news block of NukeViet', () => {
    const item = (id: number, views: string) =>
      `<div class="panel panel-default"><div class="panel-body">
        <a href="/vi/tin/${id}.html" title="Tin ${id}"><img alt="Ảnh ${id}" src="/assets/${id}.jpg" width="100" height="75" class="img-thumbnail"></a>
        <h3><a href="/vi/tin/${id}.html" title="Đảng ủy tổ chức hội nghị quán triệt nghị quyết ${id}">Đảng ủy tổ chức hội nghị...</a></h3>
        <div class="text-muted"><ul class="list-unstyled list-inline">
          <li><em class="fa fa-clock-o"></em>&nbsp;27/02/2024 10:03:00 AM</li><li><em class="fa fa-eye"></em>&nbsp;Đã xem: ${views}</li>
          <li><em class="fa fa-comment-o"></em>&nbsp;<a href="/vi/tin/${id}.html#binh-luan">Phản hồi: 0</a></li></ul></div>
        Hội nghị được tổ chức trong một buổi sáng tại hội trường của ủy ban.
        <p><a href="/vi/tin/${id}.html">Xem tiếp...</a></p></div></div>`;
    const expected = (id: number, views: number) => ({
      title: `Đảng ủy tổ chức hội nghị quán triệt nghị quyết ${id}`,
      url: `https://phuong.example/vi/tin/${id}.html`,
      publishedAt: '2024-02-27T10:03:00+07:00',
      views,
      summary: 'Hội nghị được tổ chức trong một buổi sáng tại hội trường của ủy ban.',
      image: { src: `https://phuong.example/assets/${id}.jpg`, alt: `Ảnh ${id}`, width: 100, height: 75 },
    });
    expect(
      list(`<div class="news_column">${item(1, '73')}${item(2, '1,204')}</div>`, 'https://phuong.example/'),
    ).to.deep.equal([expected(1, 73), expected(2, 1204)]);
  });

  it('reads articles of WordPress', () => {
    expect(
      list(`<article class="post"><a href="https://h.example/a"><img src="data:image/gif;base64,AA" data-src="https://h.example/a.jpg" alt=""></a>
        <header><h2 class="entry-title"><a href="https://h.example/a" rel="bookmark">Kế hoạch <b>xã hội</b> học tập</a></h2>
        <div class="entry-meta"><time datetime="2024-02-27T10:03:00+07:00">27 Tháng Hai, 2024</time>
        <a href="https://h.example/giao-duc" rel="category tag">Giáo dục</a></div></header>
        <div class="entry-summary"><p>Huyện đặt mục tiêu sáu mươi phần trăm gia đình học tập. <a class="more-link" href="https://h.example/a">Đọc tiếp &rarr;</a></p></div></article>
        <article><h2><a href="https://h.example/b">Họp giao ban</a></h2><span>27 Tháng Hai, 2024</span></article>`),
    ).to.deep.equal([
      {
        title: 'Kế hoạch xã hội học tập',
        url: 'https://h.example/a',
        publishedAt: '2024-02-27T10:03:00+07:00',
        category: 'Giáo dục',
        summary: 'Huyện đặt mục tiêu sáu mươi phần trăm gia đình học tập.',
        image: { src: 'https://h.example/a.jpg', alt: '' },
      },
      { title: 'Họp giao ban', url: 'https://h.example/b', publishedAt: '2024-02-27' },
    ]);
  });

  for (const [what, html] of [
    [
      'headings with text below',
      '<h3><a href="/1">Một</a></h3><p>Ngày đăng: 27/02/2024 | Lượt xem: 73</p><h3><a href="/2">Hai</a></h3><p>Ngày 28/02/2024, 1.204 lượt xem</p>',
    ],
    [
      'rows of a table',
      '<table><tr><th>STT</th><th>Tin</th><th>Ngày</th></tr><tr><td>1</td><td><a href="/1">Một</a></td><td>27/02/2024</td><td>Lượt xem 73</td><td><a href="/1">Đọc tiếp</a></td></tr><tr><td>2</td><td><a href="/2">Hai</a></td><td>28/02/2024</td><td>Lượt đọc: 1,204</td></tr></table>',
    ],
    [
      'links in running text',
      '<div><a href="/1">Một</a> (27/02/2024 - đã xem: 73)<br><a href="/2">Hai</a> (28/02/2024, 1204 views)</div>',
    ],
    [
      'links around blocks',
      '<div><a href="/1"><h4>Một</h4><span>27/02/2024</span><i>Lượt xem: 73</i></a><a href="/2"><h4>Hai</h4><span>28/02/2024</span><i>Xem: 1204</i></a></div>',
    ],
    [
      'a list in a list',
      '<ul><li>Nhóm tin<ul><li><a href="/1">Một</a> 27-02-2024 <i>73 lượt xem</i></li><li><a href="/2">Hai</a> ngày 28 tháng 02 năm 2024 <i>Lượt truy cập: 1.204</i></li></ul></li></ul>',
    ],
    [
      'terms with descriptions',
      '<dl><dt><a href="/1">Một</a></dt><dd>27/2/2024, lượt xem: 73</dd><dt><a href="/2">Hai</a></dt><dd>28/2/2024, lượt xem: 1 204</dd></dl>',
    ],
  ] as const)
    it(`reads ${what}`, () => {
      expect(list(html)).to.deep.equal([
        { title: 'Một', url: '/1', publishedAt: '2024-02-27', views: 73 },
        { title: 'Hai', url: '/2', publishedAt: '2024-02-28', views: 1204 },
      ]);
    });

  it('takes an article once', () => {
    expect(list('<li><a href="/1">Một</a></li><li><a href="/1">Một</a></li>')).to.have.length(1);
  });

  it('takes hostile text for text and leaves dangerous pictures out', () => {
    expect(
      list(
        '<li><a href="/1">&lt;img src=x onerror=alert(1)&gt;</a><img src="javascript:alert(1)"><img src="tel:113"><img src="/a.png"></li>',
      ),
    ).to.deep.equal([{ title: '<img src=x onerror=alert(1)>', url: '/1', image: { src: '/a.png', alt: '' } }]);
  });

  it('finds nothing in nothing', () => {
    for (const html of ['', '<ul></ul>', '<p>Chưa có tin</p>', '<a href="">x</a>', '<a href="/1"></a>'])
      expect(list(html), html).to.deep.equal([]);
  });
});

describe('readTargetTable', () => {
  const read = (html: string) => readTargetTable(page(`<table>${html}</table>`));
  const table = (html: string): ParsedProgramme => read(html).value ?? { groups: [] };
  const cell = (text: string) => {
    const [target] =
      table(`<tr><th>Chỉ tiêu</th><th>2025</th></tr><tr><td>Tỷ lệ A</td><td>${text}</td></tr>`).groups[0]?.targets ??
      [];
    return target?.milestones[0] ?? target?.qualitative;
  };

  it('reads the table of a resolution: groups, parts, words, missing figures', () => {
    expect(
      table(`<caption>Nghị quyết 23-NQ/TU</caption><thead><tr><th rowspan="2">STT</th><th rowspan="2">Chỉ tiêu</th><th colspan="2">Mục tiêu (%)</th></tr>
        <tr><th>Đến năm 2025</th><th>Đến năm 2030</th></tr></thead><tbody>
        <tr><th colspan="4">I. Xóa mù chữ, phổ cập giáo dục</th></tr>
        <tr><td>1</td><td>Biết chữ, 15–60 tuổi</td><td>từ 99,5 % trở lên</td><td>99,6 %</td></tr>
        <tr><td>2</td><td>Xóa mù chữ</td><td colspan="2">Duy trì mức độ 2</td></tr>
        <tr><th colspan="4">II. Đào tạo</th></tr>
        <tr><td>3</td><td>Lao động qua đào tạo</td><td>75 – 80%</td><td>80 - 85%</td></tr>
        <tr><td></td><td>– trong đó có bằng cấp, chứng chỉ</td><td>55 – 60%</td><td></td></tr>
        <tr><td>4</td><td>Được đào tạo chuyên môn kỹ thuật</td><td>50</td><td>60</td></tr>
        <tr><td></td><td>&nbsp;&nbsp;&nbsp;Trình độ đại học trở lên</td><td>-</td><td>15</td></tr></tbody>`),
    ).to.deep.equal({
      title: 'Nghị quyết 23-NQ/TU',
      groups: [
        {
          label: 'I. Xóa mù chữ, phổ cập giáo dục',
          targets: [
            {
              label: 'Biết chữ, 15–60 tuổi',
              milestones: [
                { due: '2025', bound: 'at-least', value: 99.5 },
                { due: '2030', bound: 'at-least', value: 99.6, reach: true },
              ],
            },
            { label: 'Xóa mù chữ', milestones: [], qualitative: 'Duy trì mức độ 2' },
          ],
        },
        {
          label: 'II. Đào tạo',
          targets: [
            {
              label: 'Lao động qua đào tạo',
              milestones: [
                { due: '2025', bound: 'range', min: 75, max: 80 },
                { due: '2030', bound: 'range', min: 80, max: 85 },
              ],
              parts: [
                {
                  label: 'có bằng cấp, chứng chỉ',
                  milestones: [{ due: '2025', bound: 'range', min: 55, max: 60 }],
                },
              ],
            },
            {
              label: 'Được đào tạo chuyên môn kỹ thuật',
              milestones: [
                { due: '2025', bound: 'at-least', value: 50, reach: true },
                { due: '2030', bound: 'at-least', value: 60, reach: true },
              ],
              parts: [
                {
                  label: 'Trình độ đại học trở lên',
                  milestones: [{ due: '2030', bound: 'at-least', value: 15, reach: true }],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('knows columns of units, results and notes', () => {
    expect(
      table(`<tr><th>TT</th><th>Nội dung</th><th>Đơn vị tính</th><th>Thực hiện năm 2023</th><th>Giai đoạn 2021 - 2025</th><th>31/12/2030</th><th>Ghi chú</th></tr>
        <tr><td>1</td><td>Thu ngân sách</td><td>tỷ đồng</td><td>43.210</td><td>45.799</td><td>60.000</td><td>Điều 2</td></tr>
        <tr><td>2</td><td>Hộ nghèo</td><td>%</td><td>0,35</td><td>dưới 0,2</td><td></td><td></td></tr>`).groups[0]!
        .targets,
    ).to.deep.equal([
      {
        label: 'Thu ngân sách',
        unit: 'tỷ đồng',
        actual: 43210,
        actualAsOf: '2023-12-31',
        milestones: [
          { due: '2025', bound: 'at-least', value: 45799, reach: true },
          { due: '2030-12-31', bound: 'at-least', value: 60000, reach: true },
        ],
        source: 'Điều 2',
      },
      {
        label: 'Hộ nghèo',
        actual: 0.35,
        actualAsOf: '2023-12-31',
        milestones: [{ due: '2025', bound: 'at-most', value: 0.2, strict: true }],
      },
    ]);
  });

  for (const [text, expected] of [
    ['99,5%', { bound: 'at-least', value: 99.5, reach: true }],
    ['100 %', { bound: 'at-least', value: 100, reach: true }],
    ['Đạt 95%', { bound: 'at-least', value: 95, reach: true }],
    ['75 - 80%', { bound: 'range', min: 75, max: 80 }],
    ['75%–80%', { bound: 'range', min: 75, max: 80 }],
    ['từ 75 đến 80%', { bound: 'range', min: 75, max: 80 }],
    ['từ 99,5% trở lên', { bound: 'at-least', value: 99.5 }],
    ['≥ 80%', { bound: 'at-least', value: 80 }],
    ['&gt;= 80', { bound: 'at-least', value: 80 }],
    ['tối thiểu 80%', { bound: 'at-least', value: 80 }],
    ['ít nhất 80%', { bound: 'at-least', value: 80 }],
    ['không dưới 80%', { bound: 'at-least', value: 80 }],
    ['Trên 80%', { bound: 'at-least', value: 80, strict: true }],
    ['dưới 0,2%', { bound: 'at-most', value: 0.2, strict: true }],
    ['giảm còn dưới 0,2%', { bound: 'at-most', value: 0.2, strict: true }],
    ['không quá 5%', { bound: 'at-most', value: 5 }],
    ['không vượt quá 5%', { bound: 'at-most', value: 5 }],
    ['tối đa 5%', { bound: 'at-most', value: 5 }],
    ['≤5%', { bound: 'at-most', value: 5 }],
    ['5% trở xuống', { bound: 'at-most', value: 5 }],
    ['khoảng 60%', { bound: 'about', value: 60 }],
    ['trên dưới 60%', { bound: 'about', value: 60 }],
    ['~ 60', { bound: 'about', value: 60 }],
    ['at least 80%', { bound: 'at-least', value: 80 }],
    ['100% quận, huyện, thị xã', { bound: 'at-least', value: 100, reach: true }],
    ['1.204 xã', { bound: 'at-least', value: 1204, reach: true }],
  ] as const)
    it(`reads “${text}”`, () => {
      expect(cell(text)).to.deep.equal({ due: '2025', ...expected });
    });

  for (const text of [
    'duy trì mức độ 3',
    'Hoàn thành',
    'tăng 5%',
    'giảm 1 - 1,5%/năm',
    '80 - 75%',
    '3/5 xã',
    '95% (năm 2023: 93%)',
    'Mức độ 3 &lt;b&gt;',
  ])
    it(`keeps “${text}” in words`, () => {
      expect(cell(text)).to.equal(text.replace('&lt;', '<').replace('&gt;', '>'));
    });

  it('keeps units as they are written, and the deadline of words', () => {
    expect(
      table(
        '<tr><td>Chỉ tiêu</td><td>2025</td><td>2030</td></tr><tr><td>Giường bệnh (giường/vạn dân)</td><td>30</td><td>35</td></tr><tr><td>Thu</td><td>45.799 tỷ đồng</td><td>giữ vững</td></tr>',
      ).groups[0]!.targets,
    ).to.deep.equal([
      {
        label: 'Giường bệnh (giường/vạn dân)',
        unit: 'giường/vạn dân',
        milestones: [
          { due: '2025', bound: 'at-least', value: 30, reach: true },
          { due: '2030', bound: 'at-least', value: 35, reach: true },
        ],
      },
      {
        label: 'Thu',
        unit: 'tỷ đồng',
        milestones: [{ due: '2025', bound: 'at-least', value: 45799, reach: true }],
        qualitative: '2030: giữ vững',
      },
    ]);
  });

  it('does not make a percentage of a figure without a unit', () => {
    const [schools, wards, people] = table(
      '<tr><td>Chỉ tiêu</td><td>2025</td><td>2030</td></tr><tr><td>Số trường đạt chuẩn</td><td>30</td><td>40</td></tr><tr><td>Xã nông thôn mới</td><td>trên 120</td><td></td></tr><tr><td>Người dân có kỹ năng số</td><td>50</td><td>60</td></tr>',
    ).groups[0]!.targets;
    expect(schools).to.deep.equal({ label: 'Số trường đạt chuẩn', milestones: [], qualitative: '2025: 30; 2030: 40' });
    expect(wards).to.deep.equal({ label: 'Xã nông thôn mới', milestones: [], qualitative: '2025: trên 120' });
    expect(people).to.deep.equal({
      label: 'Người dân có kỹ năng số',
      milestones: [],
      qualitative: '2025: 50; 2030: 60',
    });
  });

  it('takes a row over all columns for the title when there is no caption', () => {
    expect(
      table(
        '<tr><td colspan="2">Chỉ tiêu chủ yếu</td></tr><tr><td>Chỉ tiêu</td><td>2025</td></tr><tr><td>A</td><td>5</td></tr>',
      ).title,
    ).to.equal('Chỉ tiêu chủ yếu');
  });

  it('finds nothing where no column names a year', () => {
    expect(table('')).to.deep.equal({ groups: [] });
    expect(table('<tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr>')).to.deep.equal({ groups: [] });
  });
});

describe('readers of markup, given a large or hostile tree', function () {
  // A busy machine may be late once; what grows too fast is late each time.
  this.retries(2);

  const time = (run: () => unknown) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const readAll = (root: HTMLElement) => {
    readCounter(root);
    readArticleList(root);
    for (const table of root.querySelectorAll('table')) readTargetTable(table);
  };

  for (const [what, make] of [
    [
      'list items',
      (size: number) =>
        `<ul>${'<li><a href="/1">Tin</a> <span>Hôm nay</span><span>5</span></li>'.repeat(size / 60)}</ul>`,
    ],
    ['lists in lists', (size: number) => '<ul><li>'.repeat(size / 8) + '<a href="/1">Tin</a>'],
    ['links', (size: number) => '<a href="/1">Tin</a> 27/02/2024 '.repeat(size / 35)],
    ['empty elements', (size: number) => `<p>Hôm nay${'<b></b>'.repeat(size / 7)}5`],
    ['digits', (size: number) => '1 '.repeat(size / 2)],
    ['digits of one number', (size: number) => '1.234'.repeat(size / 5)],
    ['colons', (size: number) => 'a:1 '.repeat(size / 4)],
    ['stops', (size: number) => `<li><a href="/1">${'…'.repeat(size)}</a>`],
    ['brackets', (size: number) => `<table><tr><td>A<td>2025<tr><td>${'('.repeat(size)}<td>5%</table>`],
    ['rows', (size: number) => `<table><tr><td>A<td>2025${'<tr><td>- B<td>từ 5% trở lên'.repeat(size / 30)}</table>`],
    [
      'spans',
      (size: number) => `<table><tr><td>A<td>2025${'<tr><td colspan=9999 rowspan=9999>B'.repeat(size / 40)}</table>`,
    ],
    [
      'words',
      (size: number) =>
        `<table><tr><td>A<td>2025<tr><td>B<td>${'đạt '.repeat(45)}x<td>${'từ đến '.repeat(size / 8)}</table>`,
    ],
    [
      'spaces',
      (size: number) =>
        `<table><tr><td>A<td>2025<tr><td>${'&nbsp;'.repeat(size / 6)}B<td>5</table><p>a${'&nbsp;'.repeat(size / 6)}5`,
    ],
  ] as const)
    it(`takes time that grows with the size alone: ${what}`, () => {
      const [small, large] = [6000, 60_000].map((size) => {
        const root = page(make(size));
        return time(() => readAll(root));
      }) as [number, number];
      expect(large / Math.max(small, 5), `${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`).to.be.below(50);
    });

  it('bears trees deeper than the stack, and wider', () => {
    const root = document.createElement('div');
    let deep: HTMLElement = root;
    for (let depth = 0; depth < 3000; depth++) deep = deep.appendChild(document.createElement(depth % 2 ? 'li' : 'ul'));
    deep.append('Hôm nay: 5');
    const wide = document.createElement('div');
    for (let count = 0; count < 130_000; count++) wide.append(document.createElement('i'));
    root.prepend(wide, ...page('<a href="/1">Tin</a>').childNodes);
    expect(readCounter(root).value).to.deep.equal({ today: 5 });
    expect(readArticleList(root).value).to.deep.equal([{ title: 'Tin', url: '/1' }]);
  });
});
