import { expect } from 'chai';
import { findDocumentNumbers } from './documents/document-number.js';
import { decodeText } from './feeds/feed-encoding.js';
import { readHtml } from './feeds/feed-html.js';
import { parseFeed } from './feeds/feed.js';
import { nextInLinkHeader } from './feeds/link-header.js';
import { formatNumber } from './formats/format.js';
import { findDate } from './formats/parse-human-date.js';
import {
  readArticleList,
  readCounter,
  readOrganisationMarkup,
  readScheduleMarkup,
  readDocumentSheet,
  readDocumentTable,
  readLocalisedNumber,
  readTargetTable,
} from './markup/markup.js';
import { dateTime, safeUrl, wholeNumber } from './readers/coerce.js';
import { explain } from './readers/explain.js';
import { readArticles } from './readers/read-article.js';
import { parseTargets } from './targets/parse-targets.js';
import { leastRatio, timeOf } from './testing/least-ratio.js';

/** The long run goes to the largest document that is read; the short one far enough to see a square. */
const isLong = ((globalThis as { FUZZ_RUNS?: number }).FUZZ_RUNS ?? 0) > 10_000;
const largest = isLong ? 10_000_000 : 250_000;
// Times below this many milliseconds are noise.
const measurable = 3;

type Run = () => unknown;

const inert = document.implementation.createHTMLDocument();
const treeOf = (html: string) => {
  const root = inert.createElement('div');
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return root;
};

const markup = (html: string): Run => {
  const root = treeOf(html);
  return () => {
    readCounter(root);
    readArticleList(root, { baseUrl: 'https://phuong.example/' });
    readTargetTable(root);
    readDocumentTable(root);
    readDocumentSheet(root);
  };
};
const schedule = (html: string): Run => {
  const root = treeOf(html);
  return () => void readScheduleMarkup(root, { now: new Date('2026-02-18') });
};
const organisation = (html: string): Run => {
  const root = treeOf(html);
  return () => void readOrganisationMarkup(root);
};
const monday = '<p>Thứ Hai (16/02/2026)</p>';
const feed =
  (items: string, attributes = ''): Run =>
  () =>
    parseFeed(`<rss ${attributes}><channel>${items}</channel></rss>`, { url: 'https://phuong.example/' }).catch(
      () => {},
    );
const table = (rows: string) => markup(`<table><tr><th>Chỉ tiêu<th>2025<th>2030</tr>${rows}</table>`);
const texts =
  (text: string): Run =>
  () => {
    for (const read of [
      findDate,
      readLocalisedNumber,
      safeUrl,
      dateTime,
      wholeNumber,
      nextInLinkHeader,
      parseTargets,
      readHtml,
    ])
      (read as (text: string) => unknown)(text);
    findDocumentNumbers(text);
    explain('x', text, 'number');
    explain('x', text.slice(0, 10_000), 'entry');
  };

const many = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length));
const numbered = (size: number, piece: (index: number) => string) =>
  Array.from({ length: Math.ceil(size / piece(1000).length) }, (_, index) => piece(index)).join('');

const cases: Record<string, (size: number) => Run> = {
  'counters: labels and figures': (size) => markup(many('<li><span>Hôm nay</span><span>1.204</span></li>', size)),
  'counters: labels in labels': (size) => markup(many('<div>Hôm nay', Math.min(size, 20_000))),
  'counters: columns': (size) =>
    markup(`<div>${many('<p>Hôm nay</p>', size / 2)}</div><div>${many('<p>5</p>', size / 2)}</div>`),
  'counters: boxes of digits': (size) => markup(`<p>Tổng</p>${many('<i>1</i>', size)}`),
  'counters: empty elements': (size) => markup(`<p>Hôm nay${many('<b></b>', size)}5`),
  'counters: cells': (size) => markup(`<table><tr>${many('<td>Hôm nay<td>5', size)}</table>`),
  'lists: items with dates': (size) =>
    markup(numbered(size, (at) => `<li><a href="/t/${at}">Tin số ${at}</a> 27/02/2024</li>`)),
  'lists: headings of their own classes': (size) =>
    markup(numbered(size, (at) => `<h3 class="c${at}"><a href="/t/${at}">Tin ${at}</a></h3>`)),
  'lists: links side by side': (size) => markup(numbered(size, (at) => `<a href="/t/${at}">Tin ${at}</a> 27/02/2024 `)),
  'lists: one address': (size) => markup(many('<a href="/t">Tin trong ngày</a> ', size)),
  'lists: one paragraph of links': (size) =>
    markup(`<h3><a href="/">x y</a></h3><p>${numbered(size, (at) => `<a href="/${at}">Tin ${at}</a>, `)}</p>`),
  'lists: lists in lists': (size) => markup(many('<ul><li>', Math.min(size, 20_000)) + '<a href="/1">Tin</a>'),
  'lists: deep paths': (size) => markup(numbered(size, (at) => `<a href="${many(`/${at % 10}`, 60)}">Tin ${at}</a>`)),
  'lists: days in a headline': (size) =>
    markup(`<li><a href="/1">Tin của phường hôm nay${many('<i>27/02/2024</i>', size)}</a>`),
  'lists: pictures in links': (size) =>
    markup(
      numbered(size, (at) => `<a href="/${at}"><img src="/${at}.jpg"></a><h3><a href="/${at}">Tin ${at}</a></h3>`),
    ),
  'lists: tables with heads': (size) =>
    markup(`<table><tr><th>Tin<th>Hạn</tr>${many('<tr><td><a href="/1">Tin</a><td>27/02/2024', size)}</table>`),
  'counters: strips of digits': (size) => markup(`<p>Tổng</p>${many('<b><i>0</i><i>1</i><i>2</i></b>', size)}`),
  'targets: figures with two readings': (size) => table(many('<tr><td>B<td>1,234<td>12.5%', size)),
  'lists: spans in a headline': (size) =>
    markup(`<li><a href="/1">${many('<span class="badge">a', Math.min(size, 8000))}`),
  'targets: rows': (size) => table(many('<tr><td>- Tỷ lệ B<td>từ 5% trở lên<td>giảm còn 3%', size)),
  'targets: a cell over all': (size) =>
    table(
      `<tr><td rowspan="9999">x<td rowspan="9999" colspan="40">${many('y ', size / 2)}${many('<tr><td>x', size / 2)}`,
    ),
  'targets: captions': (size) =>
    markup(`<table><caption>${many('đvt ', size)}</caption><tr><th>a<th>2025<tr><td>x<td>5%</table>`),
  'targets: lines above': (size) =>
    markup(`${many('<p>đơn vị ', size)}<table><tr><th>a<th>2025<tr><td>x<td>5%</table>`),
  'targets: words': (size) => table(`<tr><td>B<td>${many('từ đến ', size)}<td>${many('giảm xuống còn ', size)}`),
  'targets: tables in tables': (size) => markup(many('<table><tr><td>', Math.min(size, 8000))),
  'targets: heads below': (size) => table(many('<tr><th>Chỉ tiêu<th>2025<th>2031<tr><td>x<td>5%<td>6%', size)),
  'organisations: items': (size) =>
    organisation(
      `<ul><li>Phòng A<ul>${many('<li>Phó Trưởng phòng: Bà Trần Thị B<p>Nhiệm vụ: A; B</p>', size)}</ul></ul>`,
    ),
  'organisations: lines': (size) => organisation(`<ul><li>Phòng A${many('<p>Đất đai</p>', size)}</ul>`),
  'organisations: boxes in boxes': (size) => organisation(`${many('<div>', Math.min(size, 20_000))}<ul><li>Phòng A`),
  'organisations: boxes in an item': (size) =>
    organisation(`<ul><li>Phòng A${many('<div>', Math.min(size, 20_000))}<ul>`),
  'organisations: a cell over all': (size) =>
    organisation(
      `<h3>Ban A</h3><table><tr><th>Họ tên<th>Chức vụ<tr><td rowspan="9999">Bà Trần Thị B<td rowspan="9999">${many('y ', size / 2)}${many('<tr><td>x', size / 2)}`,
    ),
  'documents: rows': (size) =>
    markup(
      `<table><tr><th>Số hiệu<th>Ngày BH<th>Trích yếu<th>Tệp</tr>${numbered(size, (at) => `<tr><td>${at}/QĐ-UBND<td>05/03/2024<td><a href="/${at}">Về đất đai</a> <a href="/x">Xem chi tiết</a><td><a href="/${at}.pdf">Tải về</a>`)}</table>`,
    ),
  'documents: files in a cell': (size) =>
    markup(
      `<table><tr><th>Số hiệu<th>Tệp</tr><tr><td>1/QĐ-UBND<td>${numbered(size, (at) => `<a href="/${at}.pdf">Phụ lục ${at}</a> (1 MB) `)}</table>`,
    ),
  'documents: rows of blocks': (size) =>
    markup(
      `<div><div><div>Số hiệu</div><div>Trích yếu</div></div>${many('<div><div>1/QĐ-UBND</div><div>A</div></div>', size)}</div>`,
    ),
  'documents: a cell over all': (size) =>
    markup(
      `<table><tr><th>Số hiệu<th>Trích yếu<tr><td rowspan="9999">1/QĐ-UBND<td>${many('y ', size / 2)}${many('<tr><td>', size / 2)}`,
    ),
  'markup: digits': (size) => markup(many('1 ', size)),
  'markup: digits of one number': (size) => markup(many('1.234', size)),
  'markup: colons': (size) => markup(many('a:1 ', size)),
  'markup: stops': (size) => markup(`<li><a href="/1">${many('…', size)}</a>`),
  'markup: brackets': (size) => markup(`<table><tr><td>A<td>2025<tr><td>${many('(', size)}<td>5%</table>`),
  'markup: spaces': (size) =>
    markup(`<p>a${many('&nbsp;', size)}5<table><tr><td>A<td>2025<tr><td>${many('&nbsp;', size)}B<td>5</table>`),
  'feeds: items': (size) =>
    feed(
      numbered(size, (at) => `<item><title>Tin ${at}</title><link>/t/${at}</link><pubDate>27/02/2024</pubDate></item>`),
    ),
  'feeds: a long base': (size) =>
    feed(
      many('<item><title>x</title><link>1</link></item>', size / 2),
      `xml:base="https://x.example/${many('a', size / 2)}/"`,
    ),
  'feeds: one id': (size) => feed(numbered(size, (at) => `<item><title>Tin ${at}</title><guid>0</guid></item>`)),
  'feeds: fields of a page': (size) =>
    feed(
      `<item><title>x</title><description><![CDATA[${many('<div class="field--name-title">a', size)}]]></description></item>`,
    ),
  'feeds: open tags': (size) =>
    feed(`<item><title>x</title><description><![CDATA[${many('<img a=" ', size)}]]></description></item>`),
  'feeds: names of zones': (size) =>
    feed(many('<item><title>x</title><pubDate>17 Mar 2020 23:00 AEDT</pubDate></item>', size)),
  'feeds: JSON': (size) => () =>
    parseFeed(`[${numbered(size, (at) => `{"title":"Tin ${at}","url":"/${at}"},`)}{"title":"x"}]`, {
      url: 'https://x.example/',
    }),
  'bytes without an encoding': (size) => {
    const bytes = new TextEncoder().encode(many('<a encoding = ', size));
    return () => decodeText(bytes, many('charset ', Math.min(size, 8000)));
  },
  'JSON: articles': (size) => {
    const list = Array.from({ length: size / 60 }, (_, at) => ({
      title: `Tin ${at}`,
      url: `/${at}`,
      publishedAt: '2024-02-27',
    }));
    return () => readArticles(list, () => {});
  },
  'schedules: items': (size) => schedule(monday + many('<p>- 8h00: Chủ tịch dự họp tại Hội trường</p>', size)),
  'schedules: one line': (size) => schedule(`${monday}<p>${many('8h00: Chủ tịch họp; ', size)}`),
  'schedules: numbers': (size) => schedule(`${monday}<p>1. ${numbered(size, (at) => `${at + 2}. Họp `)}`),
  'schedules: leaders': (size) => schedule(`${monday}<p>${many('Chủ tịch, Phó Chủ tịch và ', size)}`),
  'schedules: rows': (size) =>
    schedule(
      `<table><tr><td>Ngày<td>Nội dung<td>Chủ trì</tr>${many('<tr><td>Thứ Hai 16/02/2026<td>Họp<td>Bí thư', size)}`,
    ),
  'schedules: a cell': (size) =>
    schedule(
      `<table><tr><td>Ngày<td>Nội dung</tr><tr><td>Thứ Hai 16/02/2026<td>${many('<p>- Sáng: họp. Chiều: họp', size)}`,
    ),
  'schedules: sessions': (size) => schedule(monday + many('<p>* SÁNG: họp. CHIỀU: họp ', size)),
  'schedules: days': (size) => schedule(many(monday + '<p>họp', size)),
  'schedules: days in a line': (size) => schedule(`<p>${many('Thứ Hai (16/02/2026) ', size)}`),
  'schedules: headings': (size) => schedule(many('<p>Lịch tuần từ 16/02 đến 20/02/2026</p>', size) + monday + '<p>họp'),
  'schedules: spaces': (size) => schedule(`${monday}<p>8h${many('&nbsp;', size)}họp${many(' *', size)}`),
  'schedules: tables in tables': (size) => schedule(many('<table><tr><td>', Math.min(size, 8000))),
  'texts: a Link header': (size) => texts(many('<>', size)),
  'texts: quotes': (size) => texts(many('<a>;"', size)),
  'texts: figures': (size) => texts(many('1.234', size)),
  'texts: slashes': (size) => texts(many('1/', size)),
  'texts: spaces': (size) => texts(`1${many(' ', size)}x`),
  'texts: letters and slashes': (size) => texts(many('15/QĐ-', size)),
  'texts: entities': (size) => texts(many('&#', size)),
  'texts: semicolons': (size) => texts(many('2025: ;', Math.min(size, 500_000))),
  numbers: () => () => formatNumber(1e300),
};

describe('work that grows with the size alone', function () {
  this.timeout(600_000);

  for (const [name, make] of Object.entries(cases))
    it(name, async () => {
      let size = 4000;
      let run = make(size);
      let time: number;
      for (;;) {
        await run();
        time = Math.min(await timeOf(run), await timeOf(run));
        if (time >= measurable || size >= largest) break;
        run = make((size *= 2));
      }
      if (time < measurable) return;
      // Four times the size: 4 for a line, 16 for a square.
      expect(
        await leastRatio(run, make(size / 4), { enough: 9, smallRuns: 4 }),
        `${size} characters against ${size / 4}`,
      ).to.be.below(9);
      if (!isLong || size >= largest) return;
      const enough = (3 * largest) / size;
      expect(await leastRatio(make(largest), run, { enough }), `${largest} characters against ${size}`).to.be.below(
        enough,
      );
    });

  it('holds no address that is longer than any server takes', async () => {
    const { articles } = await parseFeed(
      `<rss xml:base="https://x.example/${'a'.repeat(80_000)}/"><channel>${'<item><title>x</title><link>1</link><guid>1</guid></item>'.repeat(500)}</channel></rss>`,
      { url: 'https://x.example/' },
    );
    expect(articles[0]!.url).to.equal('https://x.example/1');
    expect(safeUrl(`https://x.example/${'a'.repeat(2048)}`)).to.equal(undefined);
    expect(safeUrl(`https://x.example/${'a'.repeat(2000)}`)).to.be.a('string');
  });
});
