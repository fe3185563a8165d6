import { expect } from 'chai';
import { parseFeed } from '../feeds/feed.js';
import { findDate } from '../formats/parse-human-date.js';
import type { Milestone, Target } from '../types.js';
import { readArticleList, readCounter, readTargetTable } from './markup.js';

// Markup as templates of content management systems print it, and its neighbours: each is read right, or left as it is.

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const silent = 'left as it is';

const counterOf = (html: string): unknown => {
  const { value } = readCounter(page(html));
  return value ? { ...value } : silent;
};

const sign = { 'at-least': '>', 'at-most': '<', about: '~', exactly: '=', range: '' } as const;
const milestoneText = (milestone: Milestone): string => {
  if (milestone.bound === 'range') return `${milestone.due}: ${milestone.min}-${milestone.max}`;
  const { due, bound, strict, reach, value } = milestone;
  return `${due}: ${reach ? '' : sign[bound]}${!strict && !reach && /^at/.test(bound) ? '=' : ''}${value}`;
};
/** A target in one line: label | milestones | unit | present figure | text. */
const targetText = ({ label, milestones, unit = '%', actual, actualAsOf, qualitative }: Target): string =>
  `${label} | ${milestones.map(milestoneText).join('; ')} | ${unit}` +
  (actual === undefined ? '' : ` | now ${actual}${actualAsOf ? ` ${actualAsOf}` : ''}`) +
  (qualitative ? ` | “${qualitative}”` : '');
const targetsOf = (html: string): unknown =>
  readTargetTable(page(html)).value?.groups.flatMap((group) => [
    ...(group.label ? [`[${group.label}]`] : []),
    ...group.targets.map(targetText),
  ]) ?? silent;

const listOf = (html: string): unknown =>
  readArticleList(page(html), { baseUrl: 'https://p.vn/' }).value?.map(
    ({ title, publishedAt = '', image, url = '' }) => [
      title,
      publishedAt.slice(0, 16),
      image?.src.replace('https://p.vn/', '') ?? '',
      url.replace('https://p.vn/', ''),
    ],
  ) ?? silent;

describe('counters of other forms', () => {
  const cases: [name: string, markup: string, figures: object | string][] = [
    ['hidden span', `<p>Hôm nay: <span style="display:none">99</span><span>12</span></p>`, { today: 12 }],
    ['sentence', `<p>Hiện có 12 khách và 0 thành viên đang online</p>`, silent],
    ['joomla whoson', `<p>Hiện đang có 45 khách và không thành viên đang trực tuyến</p>`, silent],
    [
      'ip',
      `<ul><li>Hôm nay 5</li><li>IP của bạn: 113.160.12.5</li><li>Trình duyệt: Chrome 120</li></ul>`,
      { today: 5 },
    ],
    [
      'browser',
      `<ul><li>Hôm nay: 5</li><li>Trình duyệt: Chrome 120</li><li>Thời gian tải: 0.12s</li></ul>`,
      { today: 5 },
    ],
    ['percent', `<ul><li>Hôm nay: 1204 (+15%)</li><li>Hôm qua: 1000</li></ul>`, silent],
    [
      'numbered list',
      `<p>1. Hôm nay: 12</p><p>2. Hôm qua: 9</p><p>3. Tổng: 900</p>`,
      { today: 12, yesterday: 9, total: 900 },
    ],
    [
      'flip clock',
      `<div>Tổng truy cập</div><div class="flip"><div class="d"><span>1</span><span>1</span></div><div class="d"><span>2</span><span>2</span></div></div>`,
      silent,
    ],
    ['approx', `<p>Tổng lượt truy cập: hơn 1.000.000</p>`, silent],
    ['three single', `<div><b>5</b> <b>3</b> <b>8</b></div><div>Online Hôm nay Hôm qua</div>`, silent],
    [
      'table figures row below',
      `<table><tr><td>Hôm nay</td><td>Hôm qua</td><td>Tổng</td></tr><tr><td>12</td><td>9</td><td>900</td></tr></table>`,
      { today: 12, yesterday: 9, total: 900 },
    ],
    [
      'table row missing',
      `<table><tr><td>Hôm nay</td><td>Hôm qua</td><td>Tổng</td></tr><tr><td>12</td><td></td><td>900</td></tr></table>`,
      silent,
    ],
    ['row label 2figs paren', `<p>Hôm nay: 45 (12 khách)</p>`, silent],
    ['aria valuenow', `<ul><li>Tổng <span class="counter-num" aria-label="1204">0</span></li></ul>`, silent],
    ['data countup attr', `<p>Tổng lượt truy cập <span data-countup='{"endVal":1204}'>0</span></p>`, silent],
    ['alpine', `<p>Tổng lượt truy cập <span x-text="n">0</span></p>`, silent],
    [
      'digits odo strip',
      `<p>Tổng lượt truy cập</p><div class="counter-strip"><span class="digit"><i>0</i><i>1</i><i>2</i></span><span class="digit"><i>0</i><i>1</i><i>2</i></span></div>`,
      silent,
    ],
    ['clock', `<p>10:03:45</p><p>Hôm nay: 45</p>`, { today: 45 }],
  ];
  for (const [name, markup, figures] of cases)
    it(`are read right or left: ${name}`, () => {
      expect(counterOf(markup)).to.deep.equal(figures);
    });
});

describe('tables of targets of other forms', () => {
  const cases: [name: string, markup: string, targets: string[] | string][] = [
    [
      'kh th uth',
      `<table><tr><th>TT</th><th>Chỉ tiêu</th><th>ĐVT</th><th>KH 2025</th><th>TH 2025</th><th>% so KH</th></tr><tr><td>1</td><td>Tỷ lệ hộ có nước sạch</td><td>%</td><td>95</td><td>93</td><td>97,9</td></tr><tr><td>2</td><td>Thu ngân sách</td><td>Tỷ đồng</td><td>1.250</td><td>1.300</td><td>104</td></tr></table>`,
      [
        'Tỷ lệ hộ có nước sạch | 2025: 95 | % | now 93 2025-12-31',
        'Thu ngân sách | 2025: 1250 | Tỷ đồng | now 1300 2025-12-31',
      ],
    ],
    [
      'uth abbr',
      `<table><tr><th>TT</th><th>Chỉ tiêu</th><th>ĐVT</th><th>TH 2024</th><th>ƯTH 2025</th><th>KH 2026</th></tr><tr><td>1</td><td>Tỷ lệ hộ có nước sạch</td><td>%</td><td>91</td><td>93</td><td>97</td></tr></table>`,
      ['Tỷ lệ hộ có nước sạch | 2026: 97 | % | now 91 2024-12-31'],
    ],
    [
      'uth plain',
      `<table><tr><th>Chỉ tiêu</th><th>UTH 2025</th><th>KH 2026</th></tr><tr><td>Tỷ lệ hộ có nước sạch</td><td>93%</td><td>97%</td></tr></table>`,
      ['Tỷ lệ hộ có nước sạch | 2026: 97 | %'],
    ],
    [
      'actual plan years',
      `<table><tr><th rowspan=2>Chỉ tiêu</th><th colspan=2>Năm 2024</th><th colspan=2>Năm 2025</th></tr><tr><th>KH</th><th>TH</th><th>KH</th><th>TH</th></tr><tr><td>Tỷ lệ hộ có nước sạch</td><td>90%</td><td>91%</td><td>95%</td><td>93%</td></tr></table>`,
      ['Tỷ lệ hộ có nước sạch | 2024: 90; 2025: 95 | % | now 93 2025-12-31'],
    ],
    [
      'kh th full',
      `<table><tr><th rowspan=2>Chỉ tiêu</th><th colspan=2>Năm 2025</th></tr><tr><th>Kế hoạch</th><th>Thực hiện</th></tr><tr><td>Hộ nghèo còn</td><td>1,5%</td><td>1,2%</td></tr></table>`,
      ['Hộ nghèo còn |  | % | “1,5%”'],
    ],
    [
      'reduce level not',
      `<table><tr><th>Chỉ tiêu</th><th>2025</th><th>2030</th></tr><tr><td>Giảm tỷ lệ hộ nghèo</td><td>1-1,5%/năm</td><td>1%/năm</td></tr></table>`,
      ['Giảm tỷ lệ hộ nghèo |  | % | “2025: 1-1,5%/năm; 2030: 1%/năm”'],
    ],
    [
      'increase rate',
      `<table><tr><th>Chỉ tiêu</th><th>2025</th><th>2030</th></tr><tr><td>Thu ngân sách tăng bình quân</td><td>10%</td><td>12%</td></tr></table>`,
      ['Thu ngân sách tăng bình quân | 2025: 10; 2030: 12 | %'],
    ],
    [
      'don vi row',
      `<table><tr><th>Chỉ tiêu</th><th>2025</th><th>2030</th></tr><tr><td><i>Đơn vị tính: Tỷ đồng</i></td><td></td><td></td></tr><tr><td>Thu ngân sách</td><td>1.250</td><td>2.000</td></tr></table>`,
      ['Thu ngân sách | 2025: 1250; 2030: 2000 | Tỷ đồng'],
    ],
    [
      'thousand vs decimal',
      `<table><tr><th>Chỉ tiêu</th><th>Đơn vị</th><th>2025</th><th>2030</th></tr><tr><td>Thu nhập</td><td>triệu đồng/người</td><td>52,5</td><td>1.234</td></tr><tr><td>Dân số</td><td>người</td><td>12.500</td><td>13,000</td></tr></table>`,
      ['Thu nhập | 2025: 52.5; 2030: 1234 | triệu đồng/người', 'Dân số | 2025: 12500 | người | “2030: 13,000”'],
    ],
    [
      'total row pct',
      `<table><tr><th>Chỉ tiêu (%)</th><th>2025</th><th>2030</th></tr><tr><td>Xã A</td><td>90</td><td>95</td></tr><tr><td>Tổng số</td><td>91</td><td>96</td></tr></table>`,
      ['Xã A | 2025: 90; 2030: 95 | %', 'Tổng số | 2025: 91; 2030: 96 | %'],
    ],
    [
      'base year goc',
      `<table><tr><th>Chỉ tiêu</th><th>Năm gốc 2020</th><th>2025</th><th>2030</th></tr><tr><td>Nước sạch</td><td>80%</td><td>90%</td><td>95%</td></tr></table>`,
      ['Nước sạch | 2025: 90; 2030: 95 | %'],
    ],
    [
      'growth col',
      `<table><tr><th>Chỉ tiêu</th><th>TH 2024</th><th>KH 2025</th><th>So sánh KH 2025/TH 2024 (%)</th></tr><tr><td>Số hộ (hộ)</td><td>900</td><td>1.000</td><td>111</td></tr></table>`,
      ['Số hộ (hộ) | 2025: 1000 | hộ | now 900 2024-12-31'],
    ],
    [
      'growth col2',
      `<table><tr><th>Chỉ tiêu</th><th>TH 2024</th><th>KH 2025</th><th>KH 2025/TH 2024</th></tr><tr><td>Số hộ (hộ)</td><td>900</td><td>1.000</td><td>111</td></tr></table>`,
      ['Số hộ (hộ) | 2025: 1000 | hộ | now 900 2024-12-31'],
    ],
    [
      'yeu kem',
      `<table><tr><th>Chỉ tiêu</th><th>2025</th><th>2030</th></tr><tr><td>Tỷ lệ học sinh yếu kém</td><td>3%</td><td>2%</td></tr><tr><td>Học sinh xếp loại yếu</td><td>3%</td><td>2%</td></tr></table>`,
      ['Tỷ lệ học sinh yếu kém |  | % | “2025: 3%; 2030: 2%”', 'Học sinh xếp loại yếu |  | % | “2025: 3%; 2030: 2%”'],
    ],
    [
      'no',
      `<table><tr><th>Chỉ tiêu</th><th>2025</th><th>2030</th></tr><tr><td>Tỷ lệ nợ</td><td>3%</td><td>2%</td></tr></table>`,
      ['Tỷ lệ nợ |  | % | “2025: 3%; 2030: 2%”'],
    ],
    [
      'thiet bi',
      `<table><tr><th>Chỉ tiêu</th><th>2025</th><th>2030</th></tr><tr><td>Trường có đủ thiết bị dạy học</td><td>90%</td><td>100%</td></tr></table>`,
      ['Trường có đủ thiết bị dạy học | 2025: 90; 2030: 100 | %'],
    ],
    [
      'thu nhap thap',
      `<table><tr><th>Chỉ tiêu</th><th>2025</th><th>2030</th></tr><tr><td>Tỷ lệ hộ có thu nhập thấp</td><td>3%</td><td>2%</td></tr></table>`,
      ['Tỷ lệ hộ có thu nhập thấp |  | % | “2025: 3%; 2030: 2%”'],
    ],
    [
      'khong hai long',
      `<table><tr><th>Chỉ tiêu</th><th>2025</th></tr><tr><td>Tỷ lệ người dân không hài lòng</td><td>3%</td></tr></table>`,
      ['Tỷ lệ người dân không hài lòng |  | % | “3%”'],
    ],
    [
      'range mixed',
      `<table><tr><th>Chỉ tiêu</th><th>2025</th></tr><tr><td>Nước sạch</td><td>từ 75% trở lên đến 80%</td></tr></table>`,
      ['Nước sạch |  | % | “từ 75% trở lên đến 80%”'],
    ],
    [
      'rank top',
      `<table><tr><th>Chỉ tiêu</th><th>2025</th></tr><tr><td>Xếp hạng chuyển đổi số (thứ hạng)</td><td>10</td></tr><tr><td>Nước sạch</td><td>95%</td></tr></table>`,
      ['Xếp hạng chuyển đổi số (thứ hạng) |  | % | “10”', 'Nước sạch | 2025: 95 | %'],
    ],
    [
      'rank2',
      `<table><tr><th>Chỉ tiêu</th><th>Đơn vị</th><th>2025</th></tr><tr><td>Chỉ số PAPI</td><td>hạng</td><td>10</td></tr></table>`,
      ['Chỉ số PAPI |  | % | “10”'],
    ],
    [
      'rank3',
      `<table><tr><th>Chỉ tiêu</th><th>2025</th></tr><tr><td>Thứ hạng chỉ số CCHC</td><td>10 điểm</td></tr></table>`,
      ['Thứ hạng chỉ số CCHC |  | % | “10 điểm”'],
    ],
    [
      'actual earlier cols',
      `<table><tr><th>Chỉ tiêu</th><th>2023</th><th>2024</th><th>Kế hoạch 2025</th></tr><tr><td>Nước sạch (%)</td><td>80</td><td>85</td><td>90</td></tr></table>`,
      ['Nước sạch (%) | 2025: 90 | % | “2023: 80; 2024: 85”'],
    ],
    [
      'actual th 2cols',
      `<table><tr><th>Chỉ tiêu</th><th>TH 2023</th><th>TH 2024</th><th>KH 2025</th><th>KH 2026</th></tr><tr><td>Nước sạch (%)</td><td>80</td><td>85</td><td>90</td><td>95</td></tr></table>`,
      ['Nước sạch (%) | 2025: 90; 2026: 95 | % | now 85 2024-12-31'],
    ],
    [
      'th unit',
      `<table><tr><th>Chỉ tiêu</th><th>TH 2024 (tỷ đồng)</th><th>KH 2025 (tỷ đồng)</th></tr><tr><td>Thu ngân sách</td><td>80</td><td>90</td></tr></table>`,
      ['Thu ngân sách | 2025: 90 | tỷ đồng | now 80 2024-12-31'],
    ],
    [
      'th so cung ky',
      `<table><tr><th>Chỉ tiêu</th><th>KH 2025</th><th>TH 9 tháng 2025</th><th>So cùng kỳ 2024</th></tr><tr><td>Nước sạch (%)</td><td>90</td><td>85</td><td>102</td></tr></table>`,
      ['Nước sạch (%) | 2025: 90 | % | now 85 2025-09-30'],
    ],
    [
      'pct complete',
      `<table><tr><th>Chỉ tiêu</th><th>KH 2025</th><th>TH 2025</th><th>% hoàn thành</th></tr><tr><td>Nước sạch (%)</td><td>90</td><td>85</td><td>94,4</td></tr></table>`,
      ['Nước sạch (%) | 2025: 90 | % | now 85 2025-12-31'],
    ],
    [
      'pct complete2',
      `<table><tr><th>Chỉ tiêu</th><th>KH 2025</th><th>TH 2025</th><th>TH/KH (%)</th><th>Đạt (%)</th></tr><tr><td>Nước sạch (%)</td><td>90</td><td>85</td><td>94,4</td><td>94</td></tr></table>`,
      ['Nước sạch (%) | 2025: 90 | % | now 85 2025-12-31'],
    ],
    [
      'ct thopts',
      `<table><tr><th>TT</th><th>Nội dung chỉ tiêu</th><th>CT giao 2025</th><th>Kết quả TH 6T 2025</th><th>Tỷ lệ</th></tr><tr><td>1</td><td>Nước sạch (%)</td><td>90</td><td>85</td><td>94</td></tr></table>`,
      ['Nước sạch (%) | 2025: 90 | % | now 85 2025-06-30'],
    ],
    [
      'ditto unit',
      `<table><tr><th>Chỉ tiêu</th><th>ĐVT</th><th>2025</th></tr><tr><td>Thu ngân sách</td><td>Tỷ đồng</td><td>100</td></tr><tr><td>Chi ngân sách</td><td>"</td><td>90</td></tr><tr><td>Trường</td><td>nt</td><td>5</td></tr></table>`,
      ['Thu ngân sách | 2025: 100 | Tỷ đồng', 'Chi ngân sách | 2025: 90 | Tỷ đồng', 'Trường | 2025: 5 | Tỷ đồng'],
    ],
    [
      'hidden',
      `<table><tr><th>Chỉ tiêu</th><th>2025</th></tr><tr><td>Nước sạch</td><td><span style="display:none">1</span>95%</td></tr></table>`,
      ['Nước sạch | 2025: 95 | %'],
    ],
    [
      'comma 3dec',
      `<table><tr><th>Chỉ tiêu</th><th>2025</th></tr><tr><td>Tỷ suất (‰)</td><td>1,125</td></tr></table>`,
      ['Tỷ suất (‰) |  | % | “1,125”'],
    ],
    [
      'comma 3dec km',
      `<table><tr><th>Chỉ tiêu</th><th>2025</th></tr><tr><td>Đường bê tông (km)</td><td>1,250</td></tr></table>`,
      ['Đường bê tông (km) |  | % | “1,250”'],
    ],
  ];
  for (const [name, markup, targets] of cases)
    it(`are read right or left: ${name}`, () => {
      expect(targetsOf(markup)).to.deep.equal(targets);
    });
});

describe('lists of other forms', () => {
  const cases: [name: string, markup: string, articles: string[][] | string][] = [
    [
      'tabs plain',
      `<div class="head"><a href="/tin-moi">Tin mới nhất</a> <a href="/thong-bao">Thông báo</a></div><ul><li><a href="/tin/a1.html">Hội nghị triển khai nhiệm vụ số 1 của phường</a></li><li><a href="/tin/a2.html">Hội nghị triển khai nhiệm vụ số 2 của phường</a></li></ul>`,
      [
        ['Hội nghị triển khai nhiệm vụ số 1 của phường', '', '', 'tin/a1.html'],
        ['Hội nghị triển khai nhiệm vụ số 2 của phường', '', '', 'tin/a2.html'],
      ],
    ],
    [
      'lazy placeholder file',
      `<div class="item"><img src="/assets/loading.gif" data-original="/img/1.jpg"><h3><a href="/a1">Hội nghị triển khai nhiệm vụ số 1 của phường</a></h3></div><div class="item"><img src="/assets/loading.gif" data-original="/img/2.jpg"><h3><a href="/a2">Hội nghị triển khai nhiệm vụ số 2 của phường</a></h3></div>`,
      [
        ['Hội nghị triển khai nhiệm vụ số 1 của phường', '', 'img/1.jpg', 'a1'],
        ['Hội nghị triển khai nhiệm vụ số 2 của phường', '', 'img/2.jpg', 'a2'],
      ],
    ],
    [
      'joomla blog',
      `<div class="blog"><div class="item"><h2 itemprop="name"><a href="/a1" itemprop="url">Hội nghị triển khai nhiệm vụ số 1 của phường</a></h2><dl class="article-info"><dt>Chi tiết</dt><dd class="published"><time datetime="2024-02-27T10:03:00+07:00">Đăng: 27 Tháng 2 2024</time></dd><dd class="hits">Lượt xem: 73</dd></dl><p class="readmore"><a href="/a1">Xem tiếp: Hội nghị triển khai nhiệm vụ số 1 của phường</a></p></div><div class="item"><h2><a href="/a2">Hội nghị triển khai nhiệm vụ số 2 của phường</a></h2></div></div>`,
      [
        ['Hội nghị triển khai nhiệm vụ số 1 của phường', '2024-02-27T10:03', '', 'a1'],
        ['Hội nghị triển khai nhiệm vụ số 2 của phường', '', '', 'a2'],
      ],
    ],
    [
      'nukeviet hot',
      `<div class="news_column"><div class="panel"><a href="/a1" title="Hội nghị triển khai nhiệm vụ số 1 của phường"><img src="/img/1.jpg" width="100"></a><h2><a href="/a1" title="Hội nghị triển khai nhiệm vụ số 1 của phường">Hội nghị triển khai nhiệm vụ số 1 của phường</a></h2><p>Tóm tắt tin thứ nhất về hội nghị của phường trong tuần này.</p><ul class="related"><li><a href="/a2">Hội nghị triển khai nhiệm vụ số 2 của phường</a></li><li><a href="/a3">Hội nghị triển khai nhiệm vụ số 3 của phường</a></li></ul></div></div>`,
      [
        ['Hội nghị triển khai nhiệm vụ số 1 của phường', '', 'img/1.jpg', 'a1'],
        ['Hội nghị triển khai nhiệm vụ số 2 của phường', '', '', 'a2'],
        ['Hội nghị triển khai nhiệm vụ số 3 của phường', '', '', 'a3'],
      ],
    ],
    [
      'header link other path',
      `<div class="box-title"><h3><a href="/chuyen-muc-12.html">Văn bản chỉ đạo điều hành</a></h3></div><ul><li><a href="/bai-1.html">Hội nghị triển khai nhiệm vụ số 1 của phường</a></li><li><a href="/bai-2.html">Hội nghị triển khai nhiệm vụ số 2 của phường</a></li></ul>`,
      [
        ['Hội nghị triển khai nhiệm vụ số 1 của phường', '', '', 'bai-1.html'],
        ['Hội nghị triển khai nhiệm vụ số 2 của phường', '', '', 'bai-2.html'],
      ],
    ],
    [
      'date 1970',
      `<ul><li><a href="/a1">Hội nghị triển khai nhiệm vụ số 1 của phường</a><span>01/01/1970</span></li><li><a href="/a2">Hội nghị triển khai nhiệm vụ số 2 của phường</a><span>01/01/1970 07:00</span></li></ul>`,
      [
        ['Hội nghị triển khai nhiệm vụ số 1 của phường', '', '', 'a1'],
        ['Hội nghị triển khai nhiệm vụ số 2 của phường', '', '', 'a2'],
      ],
    ],
    [
      'section then items two',
      `<section><h2 class="block-title"><a href="/cm/dang">Công tác xây dựng Đảng và hệ thống chính trị</a></h2><ul><li><a href="/bai/1">Hội nghị triển khai nhiệm vụ số 1 của phường</a></li></ul></section><section><h2 class="block-title"><a href="/cm/kt">Kinh tế - xã hội</a></h2><ul><li><a href="/bai/2">Hội nghị triển khai nhiệm vụ số 2 của phường</a></li></ul></section>`,
      [
        ['Hội nghị triển khai nhiệm vụ số 1 của phường', '', '', 'bai/1'],
        ['Hội nghị triển khai nhiệm vụ số 2 của phường', '', '', 'bai/2'],
      ],
    ],
    [
      'title with time in link',
      `<ul><li><a href="/a1">Hội nghị triển khai nhiệm vụ số 1 của phường<span class="date">27/02/2024</span></a></li></ul>`,
      [['Hội nghị triển khai nhiệm vụ số 1 của phường', '2024-02-27', '', 'a1']],
    ],
    [
      'p link date in link',
      `<div><a href="/a1" class="item"><img src="/img/1.jpg"><div class="t">Hội nghị triển khai nhiệm vụ số 1 của phường</div><div class="d">27/02/2024</div></a><a href="/a2" class="item"><img src="/img/2.jpg"><div class="t">Hội nghị triển khai nhiệm vụ số 2 của phường</div><div class="d">26/02/2024</div></a></div>`,
      [
        ['Hội nghị triển khai nhiệm vụ số 1 của phường', '2024-02-27', 'img/1.jpg', 'a1'],
        ['Hội nghị triển khai nhiệm vụ số 2 của phường', '2024-02-26', 'img/2.jpg', 'a2'],
      ],
    ],
    [
      'table event date',
      `<table><tr><th>Sự kiện</th><th>Thời gian diễn ra</th></tr><tr><td><a href="/a1">Hội nghị triển khai nhiệm vụ số 1 của phường</a></td><td>27/03/2024</td></tr></table>`,
      [['Hội nghị triển khai nhiệm vụ số 1 của phường', '', '', 'a1']],
    ],
    [
      'table deadline',
      `<table><tr><th>Dự thảo</th><th>Hạn góp ý</th></tr><tr><td><a href="/a1">Hội nghị triển khai nhiệm vụ số 1 của phường</a></td><td>27/03/2024</td></tr><tr><td><a href="/a2">Hội nghị triển khai nhiệm vụ số 2 của phường</a></td><td>28/03/2024</td></tr></table>`,
      [
        ['Hội nghị triển khai nhiệm vụ số 1 của phường', '', '', 'a1'],
        ['Hội nghị triển khai nhiệm vụ số 2 của phường', '', '', 'a2'],
      ],
    ],
    [
      'table effect',
      `<table><thead><tr><th>Văn bản</th><th>Hiệu lực</th></tr></thead><tbody><tr><td><a href="/a1">Hội nghị triển khai nhiệm vụ số 1 của phường</a></td><td>27/03/2024</td></tr></tbody></table>`,
      [['Hội nghị triển khai nhiệm vụ số 1 của phường', '', '', 'a1']],
    ],
    [
      'table birth',
      `<table><tr><th>Họ tên</th><th>Ngày sinh</th></tr><tr><td><a href="/a1">Nguyễn Văn An Bình</a></td><td>27/03/1974</td></tr></table>`,
      [['Nguyễn Văn An Bình', '', '', 'a1']],
    ],
    [
      'event schema',
      `<div itemscope itemtype="https://schema.org/Event"><h3><a href="/a1">Hội nghị triển khai nhiệm vụ số 1 của phường</a></h3><time itemprop="startDate" datetime="2024-03-15T08:00">15/03/2024</time></div>`,
      [['Hội nghị triển khai nhiệm vụ số 1 của phường', '', '', 'a1']],
    ],
    [
      'event li class',
      `<li class="event-item"><a href="/a1">Hội nghị triển khai nhiệm vụ số 1 của phường</a><span>15/03/2024</span></li>`,
      [['Hội nghị triển khai nhiệm vụ số 1 của phường', '', '', 'a1']],
    ],
    [
      'event root',
      `<div class="su-kien-sap-toi"><ul><li><a href="/a1">Hội nghị triển khai nhiệm vụ số 1 của phường</a><span>15/03/2024</span></li></ul></div>`,
      [['Hội nghị triển khai nhiệm vụ số 1 của phường', '', '', 'a1']],
    ],
    [
      'badge class tag',
      `<ul><li><a href="/a1"><span class="tag tag--new">Mới cập nhật</span> Hội nghị triển khai nhiệm vụ số 1 của phường</a></li><li><a href="/a2">Hội nghị triển khai nhiệm vụ số 2 của phường</a></li></ul>`,
      [
        ['Hội nghị triển khai nhiệm vụ số 1 của phường', '', '', 'a1'],
        ['Hội nghị triển khai nhiệm vụ số 2 của phường', '', '', 'a2'],
      ],
    ],
    [
      'date deep in link',
      `<div><a href="/a1"><div><div>Hội nghị triển khai nhiệm vụ số 1 của phường</div><div class=m><p><span>27/02/2024</span></p></div></div></a><a href="/a2"><div><div>Hội nghị triển khai nhiệm vụ số 2 của phường</div><div class=m><p><span>26/02/2024</span></p></div></div></a></div>`,
      [
        ['Hội nghị triển khai nhiệm vụ số 1 của phường', '2024-02-27', '', 'a1'],
        ['Hội nghị triển khai nhiệm vụ số 2 của phường', '2024-02-26', '', 'a2'],
      ],
    ],
    [
      'drop menu',
      `<ul><li><a href="/a1">Hội nghị triển khai nhiệm vụ số 1 của phường</a></li></ul><ul class="dropdown-menu"><li><a href="/lien-he">Liên hệ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li></ul>`,
      [['Hội nghị triển khai nhiệm vụ số 1 của phường', '', '', 'a1']],
    ],
  ];
  for (const [name, markup, articles] of cases)
    it(`are read right or left: ${name}`, () => {
      expect(listOf(markup)).to.deep.equal(articles);
    });
});

describe('feeds and dates of other forms', () => {
  const feeds: [name: string, feed: string, articles: string[][]][] = [
    [
      'epoch',
      `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" ><channel><title>Tin</title><link>https://p.vn/</link><item><title>A</title><link>/a</link><pubDate>Thu, 01 Jan 1970 00:00:00 +0000</pubDate></item></channel></rss>`,
      [['A', '', '/a']],
    ],
    [
      'same link title 2dates',
      `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" ><channel><title>Tin</title><link>https://p.vn/</link><item><title>Lịch công tác</title><link>/lich</link><pubDate>27/02/2024</pubDate></item><item><title>Lịch công tác</title><link>/lich</link><pubDate>05/03/2024</pubDate></item></channel></rss>`,
      [
        ['Lịch công tác', '2024-02-27', '/lich'],
        ['Lịch công tác', '2024-03-05', '/lich'],
      ],
    ],
    [
      'asctime',
      `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" ><channel><title>Tin</title><link>https://p.vn/</link><item><title>A</title><link>/a</link><pubDate>Tue Feb 27 10:03:00 2024</pubDate></item></channel></rss>`,
      [['A', '2024-02-27T10:03:00+07:00', '/a']],
    ],
    [
      'asctime ict',
      `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" ><channel><title>Tin</title><link>https://p.vn/</link><item><title>A</title><link>/a</link><pubDate>Tue Feb 27 10:03:00 ICT 2024</pubDate></item></channel></rss>`,
      [['A', '2024-02-27T10:03:00+07:00', '/a']],
    ],
    [
      'asctime utc',
      `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" ><channel><title>Tin</title><link>https://p.vn/</link><item><title>A</title><link>/a</link><pubDate>Tue Feb 27 03:03:00 UTC 2024</pubDate></item></channel></rss>`,
      [['A', '2024-02-27T03:03:00Z', '/a']],
    ],
    [
      'java',
      `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" ><channel><title>Tin</title><link>https://p.vn/</link><item><title>A</title><link>/a</link><pubDate>Tue Feb 27 03:03:00 GMT+00:00 2024</pubDate></item></channel></rss>`,
      [['A', '2024-02-27T03:03:00+00:00', '/a']],
    ],
  ];
  for (const [name, feed, articles] of feeds)
    it(`are read right: ${name}`, async () => {
      const found = await parseFeed(feed, { url: 'https://p.vn/rss' });
      expect(
        found.articles.map(({ title, publishedAt = '', url = '' }) => [
          title,
          publishedAt,
          url.replace('https://p.vn', ''),
        ]),
      ).to.deep.equal(articles);
    });

  for (const [text, date] of [
    [`03:03 27/02/2024 GMT`, '2024-02-27T03:03:00Z'],
    [`10:03 ngày 27/02/2024 (UTC+7)`, '2024-02-27T10:03:00+07:00'],
    [`11 giờ 30 phút đêm 27/02/2024`, '2024-02-27T23:30:00+07:00'],
    [`12h30 trưa 27/02/2024`, '2024-02-27T12:30:00+07:00'],
    [`Số 02/03/2024/QĐ`, undefined],
    [`T3, 27/02/2024, 10:03 (GMT+7)`, '2024-02-27T10:03:00+07:00'],
    [`8 giờ 30 phút tối 27/02/2024`, '2024-02-27T20:30:00+07:00'],
  ] as const)
    it(`finds ${date} in “${text}”`, () => {
      expect(findDate(text)).to.equal(date);
    });
});
