import { expect } from 'chai';
import type { ParsedProgramme } from '../types.js';
import { readArticleList, readCounter, readLocalisedNumber, readTargetTable } from './markup.js';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

/** The result; an empty object if there is none. */
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

  it('knows many variants of labels', () => {
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

  it('keeps figures with unknown labels as extra', () => {
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

  it('reads scales', () => {
    expect(counter('<p>Tổng truy cập: 1,2 triệu lượt</p><p>Hôm nay: 17 nghìn</p><p>Tuần này 25k</p>')).to.deep.equal({
      total: 1200000,
      today: 17000,
      week: 25000,
    });
  });

  it('omits figures that are no counts', () => {
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

  for (const [what, html, expected] of [
    [
      'labels and figures in columns of their own',
      '<div><div><p><img src="/a.png" alt=""></p><p><img src="/b.png" alt=""></p></div><div><p>Hôm nay</p><p>Hôm qua</p><p>Tất cả</p></div><div><p>12</p><p>1.204</p><p>98.765</p></div></div>',
      { today: 12, yesterday: 1204, total: 98765 },
    ],
    [
      'columns made of lines',
      '<table><tr><td>Hôm nay<br>Hôm qua<br>Tất cả</td><td>12<br>1204<br>98765</td></tr></table>',
      { today: 12, yesterday: 1204, total: 98765 },
    ],
    [
      'a figure above its label, each pair in a block',
      '<div><div><b>45</b><div>Đang trực tuyến</div></div><div><div>1.204</div><div>Hôm nay</div></div></div>',
      { online: 45, today: 1204 },
    ],
    [
      'figures above their labels below a heading, all side by side',
      '<h4>Thống kê truy cập</h4><div>45</div><div>Đang trực tuyến</div><div>1.204</div><div>Hôm nay</div>',
      { online: 45, today: 1204 },
    ],
    [
      'a list that gives the figure as the term',
      '<dl><dt>45</dt><dd>Đang trực tuyến</dd><dt>1204</dt><dd>Hôm nay</dd></dl>',
      { online: 45, today: 1204 },
    ],
    [
      'a box for each digit',
      '<div><div>0</div><div>1</div><div>2</div><div>0</div><div>4</div></div><p>Tổng lượt truy cập</p>',
      { total: 1204 },
    ],
    ['a figure that has been counted up', '<p>Hôm nay: <span data-to="1204">1.204</span></p>', { today: 1204 }],
    [
      'no years, telephone numbers and numbers of licences',
      '<p>Hôm nay: <b>5</b></p><p>Điện thoại: 0243 123 4567</p><p>Hotline: 1900 1234</p><p>Fax: (024) 3381 2345</p><p>© 2025</p><p>Giấy phép số 15</p><p>Thành lập năm 1998</p>',
      { today: 5 },
    ],
    [
      'averages and counts of other things by their own names',
      '<p>Trung bình ngày: 500</p><p>Cao nhất trong ngày: 900</p><p>Văn bản trong tháng: 5</p><p>Trong tháng: 7</p>',
      {
        month: 7,
        extra: [
          { label: 'Trung bình ngày', value: 500 },
          { label: 'Cao nhất trong ngày', value: 900 },
          { label: 'Văn bản trong tháng', value: 5 },
        ],
      },
    ],
    ['nothing for named slots', '<h2 slot="heading">Hôm nay: 7</h2><p>Hôm qua: 5</p>', { yesterday: 5 }],
  ] as const)
    it(`reads ${what}`, () => {
      expect(counter(html)).to.deep.equal(expected);
    });

  for (const [what, html, why] of [
    [
      'more labels than figures in columns',
      '<div><div><p>Hôm nay</p><p>Hôm qua</p><p>Tuần này</p></div><div><p>5</p><p>12</p></div></div>',
      /“Hôm nay Hôm qua Tuần này 5 12” the label of a figure is not clear; write/,
    ],
    [
      'a figure between two known labels',
      '<div>Hôm qua</div><div>45</div><div>Đang trực tuyến</div><div>1.204</div><div>Hôm nay</div>',
      /not clear/,
    ],
    ['a label with two figures', '<table><tr><td>Hôm nay</td><td>5</td><td>12</td></tr></table>', /“Hôm nay 5 12”/],
    [
      'as many single digits as labels',
      '<table><tr><td>Hôm nay</td><td>Hôm qua</td></tr><tr><td>1</td><td>2</td></tr></table>',
      /not clear/,
    ],
    [
      'a figure that a script counts up',
      '<div>Trong tháng</div><div><span data-end="31000">0</span></div><p>Hôm nay: 5</p>',
      /while a script counts a figure up \(“31000”\)/,
    ],
    [
      'a figure that a script will count up',
      '<p>Trong tháng: <b class="js-counter-up">0</b></p>',
      /counts a figure up/,
    ],
    [
      'wheels of digits',
      '<p>Tổng</p><div class="odometer"><span><span>8</span><span>0 1 2 3</span></span></div>',
      /counts a figure up/,
    ],
  ] as const)
    it(`refuses ${what}`, () => {
      expect(readCounter(page(html)).value).to.equal(undefined);
      expect(refusal(html)).to.match(why);
    });

  it('returns nothing for markup without figures', () => {
    expect(refusal('<p>Đang tải…</p>')).to.equal('');
  });

  it('reads hostile text as text', () => {
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

  const titles = (html: string) => list(html).map(({ title }) => title);
  const dates = (html: string) => list(html).map(({ publishedAt }) => publishedAt);

  it('distinguishes the heading of a section from headlines', () => {
    const expected = ['Hội nghị quán triệt nghị quyết', 'Lễ trao Huy hiệu Đảng'];
    for (const html of [
      '<div><div class="head"><h4><a href="/dang/"><span>Xây dựng Đảng</span></a></h4></div><div class="body"><h3><a href="/dang/1.html">Hội nghị quán triệt nghị quyết</a></h3><p>27/02/2024</p><ul><li><a href="/dang/2.html">Lễ trao Huy hiệu Đảng</a></li></ul></div></div>',
      '<h4><a href="/index.php?cat=5">Xây dựng Đảng</a></h4><ul><li><a href="/index.php?id=1">Hội nghị quán triệt nghị quyết</a></li><li><a href="/index.php?id=2">Lễ trao Huy hiệu Đảng</a></li></ul>',
      '<ul><li><a href="/dang">Xây dựng Đảng</a>: <a href="/tin/1">Hội nghị quán triệt nghị quyết</a></li><li><a href="/dang">Xây dựng Đảng</a>: <a href="/tin/2">Lễ trao Huy hiệu Đảng</a></li></ul>',
      '<article><h2><a href="/1">Hội nghị quán triệt nghị quyết</a></h2><p><a href="/author/admin">admin</a> | <a href="/category/dang">Xây dựng Đảng</a></p></article><article><h2><a href="/2">Lễ trao Huy hiệu Đảng</a></h2></article>',
    ])
      expect(titles(html), html).to.deep.equal(expected);
  });

  it('keeps a lead and the short headlines below it', () => {
    expect(
      titles(
        '<h2><a href="/1">Hội nghị quán triệt nghị quyết</a></h2><p>Sáng 27/02, Đảng ủy tổ chức.</p><ul><li><a href="/2">Họp giao ban</a></li></ul>',
      ),
    ).to.deep.equal(['Hội nghị quán triệt nghị quyết', 'Họp giao ban']);
    expect(
      titles('<ul><li><a href="/du-an">Dự án nâng cấp</a></li><li><a href="/du-an/1">Tiến độ dự án</a></li></ul>'),
    ).to.have.length(2);
  });

  it('keeps articles that share one URL, or have none', () => {
    for (const href of ['#', 'javascript:void(0)', '/tin', ''])
      expect(
        titles(
          `<ul><li><a href="${href || '#'}">Hội nghị quán triệt</a> 27/02/2024</li><li><a href="${href || '#'}">Lễ trao Huy hiệu</a></li></ul>`,
        ),
        href,
      ).to.deep.equal(['Hội nghị quán triệt', 'Lễ trao Huy hiệu']);
  });

  it('omits pagination, tabs, and “more” links', () => {
    expect(
      titles(`<ul role="tablist"><li><a href="#a" role="tab">Tin mới nhất trong ngày</a></li></ul>
        <ul><li><a href="/1">Xem xét kết quả quý I</a></li><li><a href="/2">Tất cả vì người nghèo</a></li></ul>
        <a href="/tin"><b>Xem các tin khác</b></a><a href="/tin">Tất cả tin tức</a><a href="/tin">Các bài viết khác</a>
        <div class="pages"><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=2">»</a> <a href="?p=2">Trang sau</a></div>
        <nav><a href="/lien-he">Liên hệ với chúng tôi ngay</a></nav><h2 slot="heading"><a href="/tin">Tin tức của phường</a></h2>`),
    ).to.deep.equal(['Xem xét kết quả quý I', 'Tất cả vì người nghèo']);
  });

  it('assigns no date or details to another article', () => {
    const two = (before: string, between: string, after: string) =>
      `<div>${before}<a href="/1">Hội nghị quán triệt</a>${between}<a href="/2">Lễ trao Huy hiệu</a>${after}</div>`;
    expect(dates(two('27/02/2024 ', ' 26/02/2024 ', ''))).to.deep.equal(['2024-02-27', '2024-02-26']);
    expect(dates(two('', ' 27/02/2024 ', ' 26/02/2024'))).to.deep.equal(['2024-02-27', '2024-02-26']);
    expect(dates(two('27/02/2024 ', ' 26/02/2024 ', ' 25/02/2024')), 'before or after').to.deep.equal([
      undefined,
      undefined,
    ]);
    expect(dates(two('27/02/2024 ', '<br>26/02/2024 ', '<br>'))).to.deep.equal(['2024-02-27', '2024-02-26']);
    expect(
      dates(
        '<div class="i"><h3><a href="/1">Một hai</a></h3><p>27/02/2024</p></div><div class="i"><h3><a href="/2">Hai ba</a></h3></div><h4>Tin khác</h4><ul><li><a href="/3">Ba bốn (25/02/2024)</a></li></ul><div>24/02/2024</div>',
      ),
    ).to.deep.equal(['2024-02-27', undefined, '2024-02-25']);
    expect(
      dates('<ul><li><a href="/1">Một hai</a></li><li><a href="/2">Hai ba</a></li></ul><p>Cập nhật: 27/02/2024</p>'),
    ).to.deep.equal([undefined, undefined]);
  });

  for (const [detail, date] of [
    [
      '<p>Ngày 15/03/2024, tại trụ sở, lãnh đạo tiếp công dân.</p><i>Đăng ngày: 27/02/2024 08:00 - Lượt xem: 4</i>',
      '2024-02-27T08:00:00+07:00',
    ],
    ['<p>Sáng ngày 15/03/2024, Đảng ủy phường tổ chức hội nghị tại hội trường.</p>', undefined],
    ['<p>Diễn ra: 15/03/2024</p>', undefined],
    ['<p>Hạn nộp: 15/03/2024</p>', undefined],
    ['<p>Từ ngày 15/03/2024 đến 17/03/2024</p>', undefined],
    ['<p>15/03/2024 - 17/03/2024</p>', undefined],
    ['<p>Họp ngày <b>15/03/2024</b> tại hội trường</p>', undefined],
    ['<div class="event-date">15/03/2024</div>', undefined],
    ['<time class="event" datetime="2024-03-15">15/03</time><span>27/02/2024</span>', '2024-02-27'],
    ['<span>Giáo dục</span> <span>27/02/2024</span>', '2024-02-27'],
    ['<p>27/02/2024 | Văn phòng</p>', '2024-02-27'],
    ['<p>01/01/0001</p>', undefined],
  ] as const)
    it(`reads ${date ? 'the publication date' : 'no date'} in ${detail}`, () => {
      expect(dates(`<ul><li><a href="/1">Lịch tiếp công dân</a>${detail}</li></ul>`)).to.deep.equal([date]);
    });

  it('ignores bullets, badges and shared pictures, and the text of badges', () => {
    expect(
      list(`<ul><li><img src="/i/bullet.png" width="8" height="8" alt=""><a href="/1">Hội nghị <span class="badge">Mới</span></a><img src="/i/new.gif" alt="Mới"></li>
        <li><img src="/i/x.jpg" alt=""><a href="/2">» Đời sống mới</a></li><li><img src="/i/x.jpg" alt=""><a href="/3">Lễ trao</a></li>
        <li><img src="/i/4.jpg" alt=""><a href="/4">Tuyên truyền</a></li></ul>`),
    ).to.deep.equal([
      { title: 'Hội nghị', url: '/1' },
      { title: 'Đời sống mới', url: '/2' },
      { title: 'Lễ trao', url: '/3' },
      { title: 'Tuyên truyền', url: '/4', image: { src: '/i/4.jpg', alt: '' } },
    ]);
  });

  it('reads a heading without a link that is followed by a “more” link', () => {
    expect(
      list('<article><h3>Hội nghị</h3><p>Ngày đăng: 27/02/2024</p><a href="/1">Xem chi tiết</a></article>'),
    ).to.deep.equal([{ title: 'Hội nghị', url: '/1', publishedAt: '2024-02-27' }]);
  });

  it('returns the reason if links are left unchanged', () => {
    expect(titles('<p>Chuyên mục đang được <a href="/cu">Bài cũ</a> thay.</p>')).to.deep.equal([]);
    expect(readArticleList(page('<p><a href="/tin">Xem tất cả</a></p>')).refused).to.match(
      /none of them is the headline/,
    );
    expect(readArticleList(page('<p>Chưa có tin</p>')).refused).to.equal('');
  });

  it('reads an article once', () => {
    expect(list('<li><a href="/1">Một</a></li><li><a href="/1">Một</a></li>')).to.have.length(1);
  });

  it('reads hostile text as text and drops dangerous pictures', () => {
    expect(
      list(
        '<li><a href="/1">&lt;img src=x onerror=alert(1)&gt;</a><img src="javascript:alert(1)"><img src="tel:113"><img src="/a.png"></li>',
      ),
    ).to.deep.equal([{ title: '<img src=x onerror=alert(1)>', url: '/1', image: { src: '/a.png', alt: '' } }]);
  });

  it('returns nothing for empty input', () => {
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

  it('reads the table of a resolution: groups, sub-targets, text, missing figures', () => {
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

  it('reads columns of units, results and notes', () => {
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
    it(`keeps “${text}” as text`, () => {
      expect(cell(text)).to.equal(text.replace('&lt;', '<').replace('&gt;', '>'));
    });

  it('keeps units as written, and the deadline of texts', () => {
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

  it('does not add a percent sign to a figure without a unit', () => {
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

  const targets = (html: string) => table(html).groups.flatMap((group) => group.targets);
  const row = (cells: string) =>
    `<tr>${cells
      .split('|')
      .map((cell) => `<td>${cell}</td>`)
      .join('')}</tr>`;
  const head = row('TT|Chỉ tiêu|ĐVT|Đến năm 2025|Đến năm 2030');
  const reach = (due: string, value: number) => ({ due, bound: 'at-least', value, reach: true });

  for (const [text, expected] of [
    ['giảm còn 0,5%', { bound: 'at-most', value: 0.5 }],
    ['giảm xuống 0,5%', { bound: 'at-most', value: 0.5 }],
    ['Giảm xuống còn dưới 0,5%', { bound: 'at-most', value: 0.5, strict: true }],
    ['xuống còn 0,5%', { bound: 'at-most', value: 0.5 }],
    ['kéo giảm còn 0,5%', { bound: 'at-most', value: 0.5 }],
    ['còn 0,5%', { bound: 'at-most', value: 0.5 }],
    ['giảm còn không quá 0,5%', { bound: 'at-most', value: 0.5 }],
    ['nhỏ hơn 0,5%', { bound: 'at-most', value: 0.5, strict: true }],
    ['không nhỏ hơn 80%', { bound: 'at-least', value: 80 }],
    ['99,5%<sup>(1)</sup>', { bound: 'at-least', value: 99.5, reach: true }],
    ['99,5<sup>2</sup> %', { bound: 'at-least', value: 99.5, reach: true }],
    ['75 -<br>80%', { bound: 'range', min: 75, max: 80 }],
    ['<s>80%</s> 85%', { bound: 'at-least', value: 85, reach: true }],
  ] as const)
    it(`reads “${text}”`, () => {
      expect(cell(text)).to.deep.equal({ due: '2025', ...expected });
    });

  for (const text of [
    'giảm 5%',
    'giảm còn 0,5 - 0,7%',
    'giảm còn trên 5%',
    '0%',
    '90<br>95',
    'giảm từ 5% còn 3%',
    '10%/năm',
    '1.200%',
  ])
    it(`keeps the ambiguous “${text}” as text`, () => {
      expect(cell(text)).to.equal(text.replace('<br>', ' '));
    });

  it('reads an upper bound where the label or the header states one', () => {
    const bounds = (label: string, cells = '0,5%', due = '2025') =>
      targets(row(`Chỉ tiêu|${due}`) + row(`${label}|${cells}`))[0]!.milestones.map(({ bound }) => bound);
    expect(bounds('Tỷ lệ hộ nghèo giảm còn')).to.deep.equal(['at-most']);
    expect(bounds('Tỷ lệ hộ nghèo không quá')).to.deep.equal(['at-most']);
    expect(bounds('Ty le ho ngheo giam xuong con')).to.deep.equal(['at-most']);
    expect(bounds('Tỷ lệ bội chi', '3%', 'Tối đa đến 2025')).to.deep.equal(['at-most']);
    expect(bounds('Tỷ lệ hộ nghèo'), 'nobody says which way').to.deep.equal([]);
    expect(bounds('Giảm tỷ lệ sinh'), 'to it, or by it').to.deep.equal([]);
    expect(bounds('Tỷ lệ hộ nghèo', 'dưới 0,5%')).to.deep.equal(['at-most']);
    expect(bounds('Tỷ lệ giảm còn', 'trên 5%'), 'both at once').to.deep.equal([]);
    // Words with another meaning.
    expect(bounds('Tỷ lệ lao động không qua đào tạo được dạy nghề', '40%')).to.deep.equal(['at-least']);
    expect(bounds('Tỷ lệ trẻ em dưới 5 tuổi được tiêm', '95%')).to.deep.equal(['at-least']);
    expect(bounds('Tỷ lệ cuộc giám sát đúng hạn', '95%')).to.deep.equal(['at-least']);
    expect(bounds('Tỷ lệ biết chữ sau khi xóa mù chữ', '99%')).to.deep.equal(['at-least']);
  });

  it('takes units from headers, captions, rows above and the line above', () => {
    const thu = [{ label: 'Thu', unit: 'tỷ đồng', milestones: [reach('2025', 90), reach('2030', 95)] }];
    const rows = row('Chỉ tiêu|2025|2030') + row('Thu|90|95');
    expect(targets(row('Chỉ tiêu|Năm 2025 (tỷ đồng)|Năm 2030 (tỷ đồng)') + row('Thu|90|95'))).to.deep.equal(thu);
    expect(targets(`<caption>Chỉ tiêu (ĐVT: tỷ đồng)</caption>${rows}`)).to.deep.equal(thu);
    expect(targets(`<tr><td colspan="3">Đơn vị tính: tỷ đồng</td></tr>${rows}`)).to.deep.equal(thu);
    expect(
      readTargetTable(page(`<p>Đơn vị: tỷ đồng</p><table>${rows}</table>`)).value!.groups[0]!.targets,
    ).to.deep.equal(thu);
    expect(targets(row('Chỉ tiêu|2025 (kế hoạch)|2030') + row('Thu|90|95'))[0]).to.deep.equal({
      label: 'Thu',
      milestones: [],
      qualitative: '2025: 90; 2030: 95',
    });
  });

  it('keeps figures with no unit, or two, as text', () => {
    const said = (cells: string) => targets(head + row(cells))[0]!;
    expect(said('1|Khách|người|95%|100').qualitative).to.equal('2025: 95%; 2030: 100');
    expect(said('1|Khách||80%|1.200 xã').milestones).to.deep.equal([]);
    expect(said('1|Thu|tỷ đồng|12 nghìn|20').milestones).to.deep.equal([]);
  });

  it('reads scales, for the whole row or for each figure', () => {
    expect(targets(head + row('1|Khách|lượt|1,2 triệu|2 triệu lượt'))).to.deep.equal([
      { label: 'Khách', unit: 'triệu lượt', milestones: [reach('2025', 1.2), reach('2030', 2)] },
    ]);
    expect(targets(head + row('1|Khách|lượt|950 nghìn|1,2 triệu'))).to.deep.equal([
      { label: 'Khách', unit: 'lượt', milestones: [reach('2025', 950000), reach('2030', 1200000)] },
    ]);
  });

  it('skips repeated headers and column numbers, and applies new headers', () => {
    const two = row('1|Tỷ lệ A|%|75|80') + head + row('(1)|(2)|(3)|(4)|(5)') + row('2|Tỷ lệ B|%|95|98');
    expect(targets(head + row('A|B|C|1|2') + two).map(({ label }) => label)).to.deep.equal(['Tỷ lệ A', 'Tỷ lệ B']);
    expect(
      targets(row('Chỉ tiêu|2025') + row('Tỷ lệ A|75%') + row('Chỉ tiêu|2030') + row('Tỷ lệ A|80%')),
    ).to.deep.equal([
      { label: 'Tỷ lệ A', milestones: [reach('2025', 75)] },
      { label: 'Tỷ lệ A', milestones: [reach('2030', 80)] },
    ]);
  });

  it('distinguishes fields from targets, and reads rows that share a label', () => {
    expect(
      table(
        `${row('Lĩnh vực|Chỉ tiêu|2025')}<tr><td rowspan="2">Giáo dục</td><td>Trường chuẩn</td><td>80%</td></tr>${row('Người biết chữ|99%')}${row('Y tế|Bảo hiểm|95%')}`,
      ).groups.map(({ label, targets }) => [label, ...targets.map((target) => target.label)]),
    ).to.deep.equal([
      ['Giáo dục', 'Trường chuẩn', 'Người biết chữ'],
      ['Y tế', 'Bảo hiểm'],
    ]);
    expect(
      targets(
        `${row('Chỉ tiêu|Khu vực|2025')}<tr><td rowspan="2">Nước sạch</td><td>Thành thị</td><td>95%</td></tr>${row('Nông thôn|90%')}`,
      ).map(({ label }) => label),
    ).to.deep.equal(['Nước sạch – Thành thị', 'Nước sạch – Nông thôn']);
  });

  it('reads numbered rows without figures as headings if smaller numbers follow', () => {
    expect(
      table(
        head +
          row('I|Xã hội|||') +
          row('1|Xóa mù chữ|||') +
          row('1.1|Người biết chữ|%|99,5|99,6') +
          row('2|Chưa có số|||') +
          row('3|Tỷ lệ B|%|1|2'),
      ).groups.map(({ label, targets }) => [label, ...targets.map((target) => target.label)]),
    ).to.deep.equal([['Xã hội – Xóa mù chữ', 'Người biết chữ', 'Chưa có số', 'Tỷ lệ B']]);
  });

  it('reads present figures only as such, and no estimate or plan as one', () => {
    const [target] = targets(
      row(
        'Chỉ tiêu|Thực hiện 2022|Thực hiện 2023|Ước thực hiện 2024|Kế hoạch thực hiện 2025|2030 so với 2020|Đơn vị thực hiện',
      ) + row('Tỷ lệ A|70%|75%|78%|80%|10%|Phòng 7'),
    );
    expect(target).to.deep.equal({
      label: 'Tỷ lệ A',
      actual: 75,
      actualAsOf: '2023-12-31',
      milestones: [reach('2025', 80)],
    });
    expect(targets(row('Chỉ tiêu|Hiện nay|2025') + row('Tỷ lệ A|trên 70%|80%'))[0]).not.to.have.property('actual');
  });

  it('sorts deadlines by their last day', () => {
    expect(
      targets(
        row('Chỉ tiêu|Năm 2025|30/6/2025|Quý I/2025|6 tháng đầu năm 2026|Tháng 2/2026') + row('Tỷ lệ A|4%|3%|2%|6%|5%'),
      )[0]!.milestones.map(({ due }) => due),
    ).to.deep.equal(['2025-03-31', '2025-06-30', '2025', '2026-02-28', '2026-06-30']);
  });

  it('uses neither of two columns for one deadline', () => {
    expect(targets(row('Chỉ tiêu|2025 tối thiểu|2025 phấn đấu') + row('Tỷ lệ A|90%|95%'))[0]).to.deep.equal({
      label: 'Tỷ lệ A',
      milestones: [],
      qualitative: '90%; 95%',
    });
  });

  it('reads all tables of an element, and returns the reason if it leaves them unchanged', () => {
    const one = (year: number, label: string) => `<table>${row(`Chỉ tiêu|${year}`)}${row(`${label}|5%`)}</table>`;
    expect(
      readTargetTable(page(one(2025, 'Tỷ lệ A') + one(2030, 'Tỷ lệ B'))).value!.groups.map(
        (group) => group.targets[0]!.label,
      ),
    ).to.deep.equal(['Tỷ lệ A', 'Tỷ lệ B']);
    expect(readTargetTable(page(`<table>${row('Chỉ tiêu|Mục tiêu')}${row('A|5%')}</table>`)).refused).to.match(
      /its table “Chỉ tiêu Mục tiêu A 5%” is left as it is: no head of a column names a year/,
    );
    expect(
      readTargetTable(
        page(`<table>${row('Nơi|Ai|2025')}${row('Xã Một|Phụ nữ|5%')}${row('Xã Hai|Nam giới|5%')}</table>`),
      ).refused,
    ).to.match(/two columns may hold the names/);
    expect(readTargetTable(page('<p>Chưa có</p>')).refused).to.equal('');
  });

  it('uses a row across all columns as the title if there is no caption', () => {
    expect(
      table(
        '<tr><td colspan="2">Chỉ tiêu chủ yếu</td></tr><tr><td>Chỉ tiêu</td><td>2025</td></tr><tr><td>A</td><td>5</td></tr>',
      ).title,
    ).to.equal('Chỉ tiêu chủ yếu');
  });

  it('returns nothing if no column has a year', () => {
    expect(table('')).to.deep.equal({ groups: [] });
    expect(table('<tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr>')).to.deep.equal({ groups: [] });
  });
});
