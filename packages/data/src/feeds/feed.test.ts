import { expect } from 'chai';
import { decodeText } from './feed-encoding.js';
import { largestFeed, parseFeed } from './feed.js';

const url = 'https://phuong.example/rss/';

// The test server serves every file as UTF-8; fixtures in other encodings are stored as base64.
const fixture = async (name: string) => {
  const response = await fetch(new URL(`../../fixtures/${name}`, import.meta.url));
  expect(response.ok, name).to.equal(true);
  return name.endsWith('.base64')
    ? Uint8Array.from(atob((await response.text()).replace(/\s/g, '')), (letter) => letter.charCodeAt(0))
    : new Uint8Array(await response.arrayBuffer());
};

const parseFixture = async (name: string, base = url) => parseFeed(await fixture(name), { url: base });

const parse = (text: string | Uint8Array, contentType?: string) => parseFeed(text, { url, contentType });

/** An RSS feed with these items. */
const rss = (items: string, attributes = '') =>
  `<?xml version="1.0"?><rss version="2.0" ${attributes}><channel><title>Tin</title>${items}</channel></rss>`;

const item = (inner: string) => `<item><title>Tin</title><link>/1</link><pubDate>27/02/2024</pubDate>${inner}</item>`;

const first = async (inner: string) => (await parse(rss(item(inner)))).articles[0]!;

const rejection = async (input: unknown, contentType?: string): Promise<string> => {
  try {
    await parseFeed(input as string, { url, contentType });
  } catch (error) {
    expect(error).to.be.instanceOf(Error);
    return (error as Error).message;
  }
  throw new Error('It did not reject.');
};

const bytes = (text: string) => new TextEncoder().encode(text);

describe('parseFeed', () => {
  it('returns the URL of the next page: of JSON Feed, the JSON of Sen, Atom, and a link in RSS', async () => {
    const nextIn = async (text: string) => (await parse(text)).next;
    expect(
      await nextIn('{"version": "https://jsonfeed.org/version/1.1", "next_url": "?trang=2", "items": []}'),
    ).to.equal(`${url}?trang=2`);
    expect(await nextIn('{"articles": [], "next": "/tin/2.json"}')).to.equal('https://phuong.example/tin/2.json');
    const atom = (links: string) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Tin</title>${links}</feed>`;
    expect(await nextIn(atom('<link rel="self" href="/a"/><link rel="next" href="/b"/>'))).to.equal(
      'https://phuong.example/b',
    );
    expect(await nextIn(atom('<entry><title>Tin</title><link rel="next" href="/b"/></entry>'))).to.equal(undefined);
    const link = '<atom:link rel="next" href="/c" xmlns:atom="http://www.w3.org/2005/Atom"/>';
    expect(await nextIn(rss(link))).to.equal('https://phuong.example/c');
    expect(await nextIn('{"articles": [], "next": "javascript:alert(1)"}')).to.equal(undefined);
    expect(await nextIn('{"articles": [], "next": ""}')).to.equal(undefined);
  });

  describe('formats', () => {
    it('reads RSS of NukeViet: picture in the description, relative links, empty descriptions', async () => {
      const { title, articles, problems } = await parseFixture('nukeviet.xml');
      expect(title).to.equal('Phường minh họa - Tin Tức - Sự kiện');
      expect(problems).to.deep.equal([]);
      expect(articles).to.deep.equal([
        {
          id: 'tin-tuc_86',
          title: 'Quán triệt Nghị quyết 23-NQ/TU về khuyến học & khuyến tài',
          url: 'https://phuong.example/vi/tin-tuc/quan-triet-nghi-quyet-23-86.html',
          publishedAt: '2024-02-27T03:03:00Z',
          summary: 'Hội nghị học tập, quán triệt nghị quyết được tổ chức tại hội trường ủy ban.',
          image: { src: 'https://phuong.example/assets/news/2024_02/hoi-nghi.jpg', alt: 'Toàn cảnh hội nghị' },
        },
        {
          id: 'thong-bao_87',
          title: 'Lịch tiếp công dân tháng 3 "bổ sung"',
          url: 'https://phuong.example/vi/thong-bao/lich-tiep-cong-dan-87.html',
          publishedAt: '2024-02-28T01:00:00Z',
        },
        {
          id: 'thong-bao_88',
          title: 'Thông báo cấp căn cước',
          url: 'https://phuong.example/vi/thong-bao/cap-can-cuoc-88.html',
          publishedAt: '2024-02-27T10:03:00+07:00',
          summary: 'Công an phường làm việc cả sáng thứ Bảy.',
          image: { src: 'https://phuong.example/assets/can-cuoc.jpg', alt: '' },
        },
      ]);
    });

    it('reads RSS of WordPress: entities, creator, media; without “read more” and footer', async () => {
      const { title, articles, problems } = await parseFixture('wordpress.xml', 'https://huyen.example/feed/');
      expect(title).to.equal('Huyện minh họa – Cổng thông tin');
      expect(problems).to.deep.equal([]);
      expect(articles[0]).to.deep.equal({
        id: 'https://huyen.example/?p=1204',
        title: 'Kế hoạch “Xã hội học tập” giai đoạn 2024 – 2030',
        url: 'https://huyen.example/ke-hoach-xa-hoi-hoc-tap/',
        publishedAt: '2024-02-27T03:03:00+00:00',
        category: 'Giáo dục',
        issuer: 'Phòng Giáo dục và Đào tạo',
        summary: 'Huyện đặt mục tiêu 60 % gia đình đạt danh hiệu gia đình học tập.',
        image: {
          src: 'https://huyen.example/wp-content/uploads/2024/02/hoc-tap.jpg',
          alt: 'Một lớp học buổi tối',
          width: 1200,
          height: 800,
        },
      });
      expect(articles[1]).to.include({
        summary: 'Cuộc họp đánh giá công việc đầu năm và phân công nhiệm vụ tháng Ba…',
      });
      expect(articles[1]!.image!.src, 'no smiley').to.equal('https://huyen.example/wp-content/uploads/hop.png');
      expect(articles[1], 'an account is no office').not.to.have.property('issuer');
    });

    it('reads posts of the WordPress REST API, GMT without an offset', async () => {
      const { articles, problems } = await parseFixture(
        'wordpress-posts.json',
        'https://huyen.example/wp-json/wp/v2/posts',
      );
      expect(problems).to.deep.equal([]);
      expect(articles).to.deep.equal([
        {
          id: '1204',
          title: 'Kế hoạch “Xã hội học tập” 2024 – 2030',
          url: 'https://huyen.example/ke-hoach-xa-hoi-hoc-tap/',
          publishedAt: '2024-02-27T03:03:00Z',
          category: 'Giáo dục',
          issuer: 'Phòng Giáo dục và Đào tạo',
          summary: 'Huyện đặt mục tiêu 60 % gia đình học tập…',
          image: {
            src: 'https://huyen.example/wp-content/uploads/2024/02/hoc-tap-768x512.jpg',
            alt: 'Một lớp học buổi tối',
            width: 768,
            height: 512,
          },
        },
        {
          id: '1200',
          title: 'Họp giao ban',
          url: 'https://huyen.example/hop-giao-ban/',
          publishedAt: '2024-02-22T08:30:00+07:00',
          summary: 'Cuộc họp đánh giá công việc.',
          image: { src: 'https://huyen.example/wp-content/uploads/hop.png', alt: '' },
        },
      ]);
    });

    it('reads Atom of Liferay with HTML and XHTML', async () => {
      const { title, articles, problems } = await parseFixture('liferay.xml', 'https://tinh.example/rss');
      expect(title).to.equal('Tin hoạt động');
      expect(problems).to.deep.equal([]);
      expect(articles).to.deep.equal([
        {
          id: 'https://tinh.example/web/guest/-/tuan-le-hoc-tap',
          title: 'Khai mạc tuần lễ học tập suốt đời',
          url: 'https://tinh.example/web/guest/-/tuan-le-hoc-tap?redirect=%2Fweb&inheritRedirect=true',
          publishedAt: '2024-02-27T03:03:00Z',
          issuer: 'Sở Giáo dục và Đào tạo',
          summary: 'Tuần lễ có 12 hoạt động tại các thư viện.',
          image: { src: 'https://tinh.example/documents/20181/tuan-le.png', alt: 'Áp phích' },
        },
        {
          id: 'urn:uuid:1225c695-cfb8-4ebb-aaaa-80da344efa6a',
          title: 'Danh sách thư viện mở cửa buổi tối',
          url: 'https://tinh.example/web/guest/-/thu-vien-buoi-toi',
          publishedAt: '2024-02-26T09:00:00+07:00',
          summary: 'Bảy thư viện mở cửa đến 21 giờ & cuối tuần.',
          image: { src: 'https://tinh.example/anh/thu-vien.jpg', alt: 'Phòng đọc' },
        },
      ]);
    });

    it('reads RSS of SharePoint: HTML in descriptions, the picture as enclosure', async () => {
      const { articles, problems } = await parseFixture('sharepoint.xml');
      expect(problems).to.deep.equal([]);
      expect(articles).to.deep.equal([
        {
          id: 'https://cuc.example/Lists/ThongBao/DispForm.aspx?ID=15',
          title: 'Lịch cắt điện trạm bơm',
          url: 'https://cuc.example/Lists/ThongBao/DispForm.aspx?ID=15',
          publishedAt: '2024-02-27T03:03:00Z',
          issuer: 'Văn phòng Cục',
          summary: 'Nội dung: Trạm bơm ngừng hoạt động từ 8 giờ đến 11 giờ. Ngày đăng: 27/02/2024 10:03 SA',
          image: { src: 'https://cuc.example/Lists/ThongBao/Attachments/15/so-do.jpg', alt: '' },
        },
      ]);
    });

    it('reads RSS 1.0 with any prefixes', async () => {
      expect(await parseFixture('rss-1.0.xml')).to.deep.equal({
        title: 'Sở minh họa',
        articles: [
          {
            id: 'https://so.example/tin/1',
            title: 'Hướng dẫn đăng ký học nghề',
            url: 'https://so.example/tin/1',
            publishedAt: '2024-02-27T10:03:00+07:00',
            category: 'Lao động',
            issuer: 'Sở Lao động',
            summary: 'Đăng ký tại trung tâm học tập cộng đồng.',
          },
        ],
        problems: [],
      });
    });

    it('reads JSON Feed; uses the start of a text without a headline', async () => {
      const { title, articles, problems } = await parseFixture('json-feed.json', 'https://xa.example/feed.json');
      expect(title).to.equal('Xã minh họa');
      expect(problems).to.deep.equal([]);
      expect(articles).to.deep.equal([
        {
          id: 'https://xa.example/tin/12',
          title: 'Mở lớp kỹ năng số cho người cao tuổi',
          url: 'https://xa.example/tin/12',
          publishedAt: '2024-02-27T10:03:00+07:00',
          category: 'Giáo dục',
          issuer: 'Trung tâm học tập cộng đồng',
          summary: 'Lớp học có 20 chỗ.',
          image: { src: 'https://xa.example/anh/lop-hoc.jpg', alt: 'Lớp học' },
        },
        {
          id: '13',
          title: 'Trạm y tế xã tiêm chủng vào ngày 5 hằng tháng. Mời phụ huynh đưa trẻ đến đúng giờ.',
          url: 'https://xa.example/tin/13',
          publishedAt: '2024-02-26T08:00:00Z',
          image: { src: 'https://xa.example/anh/tram-y-te.jpg', alt: '' },
        },
      ]);
    });

    it('reads the JSON of Sen, as a list, under "articles" and under "items"', async () => {
      const { articles, problems } = await parseFixture('articles.json');
      expect(articles).to.deep.equal([
        {
          id: '86',
          title: 'Quán triệt Nghị quyết 23-NQ/TU',
          url: 'https://phuong.example/tin/86',
          publishedAt: '2024-02-27T10:03:00+07:00',
          views: 73,
          category: 'Công tác Đảng',
          documentNumber: '23-NQ/TU',
          image: { src: 'https://phuong.example/anh/86.jpg', alt: 'Hội nghị', width: 640, height: 360 },
        },
        { title: 'Một tin chưa có ngày', url: 'https://phuong.example/tin/87' },
      ]);
      expect(problems).to.deep.equal(['articles[1].publishedAt: is missing']);
      expect(await parse(JSON.stringify(articles))).to.deep.include({ title: '', articles });
      expect(await parse(JSON.stringify({ title: 'A', items: articles }))).to.deep.include({ title: 'A', articles });
      expect(await parse(' []')).to.deep.equal({ title: '', articles: [], problems: [] });
    });

    it('ignores the content type', async () => {
      expect((await parse(await fixture('nukeviet.xml'), 'application/json')).articles).to.have.length(3);
      expect((await parse(await fixture('json-feed.json'), 'text/html; charset=utf-8')).articles).to.have.length(2);
    });

    it('returns an empty list for a feed without items', async () => {
      expect(await parse(rss(''))).to.deep.equal({ title: 'Tin', articles: [], problems: [] });
    });
  });

  describe('URLs', () => {
    it('resolves xml:base on feed, entry and content, and selects the page among the links', async () => {
      const { articles } = await parseFixture('xml-base.xml');
      expect(articles.map((article) => [article.url, article.image?.src])).to.deep.equal([
        ['https://tinh.example/tin/2024/1.html', 'https://anh.example/kho/a.jpg'],
        ['https://tinh.example/tin/2.html', 'https://tinh.example/anh/2.png'],
      ]);
    });

    it('keeps relative URLs without the URL of the feed', async () => {
      const { articles } = await parseFeed(rss(item('<enclosure url="a.png"/>')), { url: '' });
      expect(articles[0]).to.deep.include({ url: '/1', image: { src: 'a.png', alt: '' } });
    });

    it('uses the guid as the link only if it is a permalink', async () => {
      const linkOf = async (guid: string) =>
        (await parse(rss(`<item><title>Tin</title>${guid}</item>`))).articles[0]!.url;
      expect(await linkOf('<guid>https://a.example/1</guid>')).to.equal('https://a.example/1');
      expect(await linkOf('<guid isPermaLink="false">https://a.example/1</guid>')).to.equal(undefined);
      expect(await linkOf('<guid>tin-1</guid>')).to.equal(undefined);
    });

    it('drops dangerous links and pictures, keeps the item and reports the problem', async () => {
      const { articles, problems } = await parseFixture('hostile.xml');
      expect(articles.map((article) => [article.title, article.url])).to.deep.equal([
        ['javascript', undefined],
        ['javascript in disguise', undefined],
        ['data', undefined],
        ['base', 'https://phuong.example/ok'],
        ['Tin có thẻ & ký hiệu', 'https://phuong.example/html'],
        ['escaped twice đậm', 'https://phuong.example/twice'],
        ['images', 'https://phuong.example/images'],
      ]);
      expect(articles[6]!.image).to.deep.equal({ src: 'https://anh.example/2.jpg', alt: '' });
      expect(problems).to.have.length(5);
      expect(problems[0]).to.equal(
        'items[0].url: "javascript:alert(1)" is not a safe link; use http:, https:, mailto:, tel: or a relative address',
      );
      expect(problems[3]).to.match(/^items\[6\]\.image\.src: "javascript:alert\(1\)" is not a safe image address/);
    });
  });

  describe('texts', () => {
    it('keeps the text of HTML, without tags, scripts and styles', async () => {
      const { title, articles } = await parseFixture('hostile.xml');
      expect(title).to.equal('Tin mới');
      expect(articles[4]!.summary).to.equal('Một hai ba');
      expect(articles[5]!.summary).to.equal('ba lần');
    });

    it('decodes entities: numeric, HTML names, escaped twice, and keeps bare ampersands', async () => {
      const { title, articles } = await parseFixture('entities.xml');
      expect(title).to.equal('Thông tin & Báo cáo');
      expect(articles.map((article) => article.title)).to.deep.equal([
        'numeric: Phường Khương',
        'HTML names: Thông báo – “mèo”',
        'escaped twice: Thông báo',
        'in CDATA: Thông báo & tin',
        'bare ampersands: A & B & C&D; 5 < 7',
        'unknown: &khong; � �',
      ]);
      expect(articles.map((article) => article.url?.slice(22))).to.deep.equal([
        '/1?a=1&b=2',
        '/2',
        '/3',
        '/4',
        '/5?x=1&y=2',
        '/6',
      ]);
    });

    it('separates words at block boundaries, and not at inline elements', async () => {
      const { summary } = await first(
        '<description>&lt;p&gt;H&lt;b&gt;à&lt;/b&gt; Nội&lt;/p&gt;&lt;p&gt;Huế&lt;br&gt;Vinh</description>',
      );
      expect(summary).to.equal('Hà Nội Huế Vinh');
    });

    it('truncates summaries at a word boundary, composed', async () => {
      const { summary } = await first(`<description>${'tuyên truyền, '.repeat(50).normalize('NFD')}</description>`);
      expect(summary).to.match(/^(tuyên truyền, )+tuyên( truyền)?…$/);
      expect(summary!.length).to.be.within(270, 300);
      expect((await first(`<description>${'ạ'.repeat(900)}</description>`)).summary).to.have.length(300);
    });

    it('reads unescaped HTML', async () => {
      const { summary, image } = await first(
        '<description><p>Một <b>hai</b><br/>ba</p><img src="/a.jpg" alt="A"/></description>',
      );
      expect(summary).to.equal('Một hai ba');
      expect(image).to.deep.equal({ src: 'https://phuong.example/a.jpg', alt: 'A' });
    });

    it('removes a truncated tag, and keeps a sign that only resembles one', async () => {
      expect((await first('<description><![CDATA[Đầu tin <img src="/a.jp]]></description>')).summary).to.equal(
        'Đầu tin',
      );
      expect((await first('<description><![CDATA[nhỏ hơn <mức quy định]]></description>')).summary).to.equal(
        'nhỏ hơn < mức quy định',
      );
    });

    it('removes invisible characters', async () => {
      expect((await first('<description>khu\u200byến h&amp;shy;ọc &#x202e;tài\ufeff</description>')).summary).to.equal(
        'khuyến học tài',
      );
      for (const sign of ['\0', '\u200b', '&#173;', ']]&gt;', '&#x202e;']) {
        const { title, summary = '' } = (
          await parse(
            rss(`<item><title>a &lt;${sign}b&gt;</title><description>a&lt;${sign}/i&gt;</description></item>`),
          )
        ).articles[0]!;
        expect(title + summary, JSON.stringify(sign)).not.to.match(/<[a-z/]/);
      }
    });

    it('uses an office as the issuer, never a person or an account', async () => {
      const issuerOf = async (field: string) => (await first(field)).issuer;
      expect(await issuerOf('<author>vanphong@a.example (Văn phòng Đảng ủy)</author>')).to.equal('Văn phòng Đảng ủy');
      expect(await issuerOf('<dc:creator>UBND phường</dc:creator>')).to.equal('UBND phường');
      expect(await issuerOf('<dc:creator>Uỷ ban nhân dân xã</dc:creator>')).to.equal('Uỷ ban nhân dân xã');
      expect(await issuerOf('<dc:creator>quantri</dc:creator>')).to.equal(undefined);
      expect(await issuerOf('<dc:creator>Vũ Ban Mai</dc:creator>')).to.equal(undefined);
      expect(await issuerOf('<author>Trương Sở</author>')).to.equal(undefined);
    });
  });

  describe('dates', () => {
    it('are read in many formats; without an offset the time is Vietnamese', async () => {
      const { articles, problems } = await parseFixture('dates.xml');
      expect(articles.map((article) => article.publishedAt)).to.deep.equal([
        '2024-02-27T10:03:00+07:00',
        '2024-02-27',
        '2024-02-27T10:03:00+07:00',
        '2024-02-27T10:03:00+07:00',
        '2024-02-27T10:03:00+07:00',
        '2024-02-27T10:03:00+07:00',
        '2024-02-27T10:03:00.0+07:00',
        '2024-02-27T10:03:00+07:00',
        '2024-02-27T03:03:00Z',
        '2024-06-26T23:03:00-04:00',
        '2024-02-27T22:03:00+07:00',
        '2024-02-27T10:03:00+07:00',
        '2024-02-27',
        undefined,
        undefined,
        undefined,
        '2024-02-27T03:03:00Z',
      ]);
      expect(problems).to.deep.equal([
        'items[13].publishedAt: "hôm qua" is not a date; write 2024-02-27 or 2024-02-27T10:03:00+07:00',
        'items[14].publishedAt: "30/02/2024 10:03" is not a date; write 2024-02-27 or 2024-02-27T10:03:00+07:00',
        'items[15].publishedAt: is missing',
      ]);
    });
  });

  describe('encodings', () => {
    const headline = 'Quán triệt Nghị quyết về khuyến học, xây dựng xã hội học tập';
    const titleIn = async (input: Uint8Array, contentType?: string) => {
      const { articles, problems } = await parse(input, contentType);
      return { title: articles[0]!.title, problems };
    };

    for (const name of ['windows-1258', 'utf-16le', 'utf-16be-without-mark'])
      it(`reads ${name}, composed`, async () => {
        expect(await titleIn(await fixture(`${name}.xml.base64`))).to.deep.equal({ title: headline, problems: [] });
      });

    it('composes text in encodings with combining tone marks, URLs too', async () => {
      const { text } = decodeText(await fixture('windows-1258.xml.base64'));
      expect(text).to.include(headline).and.equal(text.normalize('NFC'));
    });

    it('reads ISO-8859-1 as browsers do', async () => {
      const { title, articles } = await parseFixture('iso-8859-1.xml.base64');
      expect(title).to.equal('Phòng bán hàng – “hàng moi”');
      expect(articles[0]!.title).to.equal('Bán lá chè: không có cà phê');
    });

    it('prefers the charset of the content type to the XML declaration', async () => {
      const correct = await fixture('windows-1258.xml.base64');
      const wrong = correct.slice();
      wrong.set(bytes('windows-1252'), new TextDecoder('latin1').decode(correct).indexOf('windows-1258'));
      expect((await titleIn(wrong)).title)
        .to.match(/^Quán tri/)
        .and.not.equal(headline);
      expect((await titleIn(wrong, 'text/xml; charset="windows-1258"')).title).to.equal(headline);
      expect((await titleIn(correct, 'text/xml; charset=windows-1252')).title).not.to.equal(headline);
    });

    it('prefers the byte order mark to all labels', async () => {
      const utf16 = await fixture('utf-16le.xml.base64');
      expect((await titleIn(utf16, 'text/xml; charset=iso-8859-1')).title).to.equal(headline);
      const utf8 = bytes(`\ufeff${rss(item(''))}`.replace('version="1.0"', 'version="1.0" encoding="windows-1252"'));
      expect((await parse(utf8)).title).to.equal('Tin');
    });

    it('reads UTF-8 whatever its label, and reports the label', async () => {
      const feed = rss(item(''))
        .replace('version="1.0"', 'version="1.0" encoding="ISO-8859-1"')
        .replace('Tin', 'Tin tức');
      expect(await parse(bytes(feed))).to.deep.include({
        title: 'Tin tức',
        problems: ['It says that its encoding is ISO-8859-1, but it is UTF-8; correct the label.'],
      });
      const dotNet = feed.replace('ISO-8859-1', 'utf-16');
      expect(await parse(bytes(dotNet))).to.deep.include({ title: 'Tin tức', problems: [] });
    });

    it('reports an unknown encoding, and invalid bytes', async () => {
      const unknown = bytes(rss(item('')).replace('version="1.0"', 'version="1.0" encoding="x-viet-vni"'));
      expect((await parse(unknown)).problems).to.deep.equal([]);
      expect((await parse(new Uint8Array([...unknown, 0xff]))).problems[0]).to.match(/“x-viet-vni” is not known/);
      expect((await parse(new Uint8Array([...bytes(rss(item(''))), 0xff]))).problems[0]).to.match(/not UTF-8/);
    });

    it('reads JSON in UTF-16, and text with a byte order mark', async () => {
      const json = `[{"title":"Tin tức","url":"/1","publishedAt":"2024-02-27"}]`;
      const utf16 = new Uint8Array(new Uint16Array([...json].map((letter) => letter.charCodeAt(0))).buffer);
      expect((await parse(utf16)).articles[0]!.title).to.equal('Tin tức');
      expect((await parse(`\ufeff${json}`)).articles).to.have.length(1);
      expect((await parse(`\ufeff\n  ${rss('')}`)).title).to.equal('Tin');
    });
  });

  describe('faults', () => {
    it('drops empty items and reports them', async () => {
      const { articles, problems } = await parse(rss(`<item/><item> </item>${item('')}<item><link>/2</link></item>`));
      expect(articles).to.have.length(1);
      expect(problems).to.deep.equal([
        'items[0]: is empty; it was left out',
        'items[1]: is empty; it was left out',
        'items[3]: is empty; it was left out',
      ]);
    });

    it('keeps duplicate items once, by headline with id or URL', async () => {
      const one = (id: string, link: string) =>
        `<item><title>${id}</title><guid isPermaLink="false">${id}</guid><link>${link}</link><pubDate>27/02/2024</pubDate></item>`;
      const { articles, problems } = await parse(
        rss(`<link>/</link>${one('a', '/1')}${one('a', '/2')}${one('b', '/1')}${one('c', '/')}${one('d', '/')}`),
      );
      expect(
        articles.map((article) => article.title),
        'the home page is nobody’s own',
      ).to.deep.equal(['a', 'b', 'c', 'd']);
      expect(problems).to.deep.equal(['items[1]: stands in the list twice; it was kept once']);
    });

    it('keeps items that share an id, a URL or a headline', async () => {
      const item = (title: string, link: string, guid: string, day = 27) =>
        `<item><title>${title}</title><link>${link}</link><guid isPermaLink="false">${guid}</guid><pubDate>${day}/02/2024</pubDate></item>`;
      const titlesOf = async (...items: string[]) => {
        const { articles, problems } = await parse(rss(items.join('')));
        return { titles: articles.map(({ title, id }) => [title, id]), problems };
      };
      expect(await titlesOf(item('A', '/1', '0'), item('B', '/2', '0'), item('C', '/3', '0'))).to.deep.equal({
        titles: [
          ['A', undefined],
          ['B', undefined],
          ['C', undefined],
        ],
        problems: ['several items have the id "0"; give each its own'],
      });
      expect((await titlesOf(item('A', '#', '1'), item('B', '#', '2'))).titles).to.have.length(2);
      expect((await titlesOf(item('A', '/tin', '0'), item('B', '/tin', '0'))).titles).to.have.length(2);
      expect(
        (await titlesOf(item('Lịch công tác', '/1', '1', 20), item('Lịch công tác', '/2', '2', 27))).titles,
      ).to.have.length(2);
      expect((await titlesOf(item('A', '/1', '1'), item('A', '/1', '1'))).titles).to.have.length(1);
    });

    it('ignores placeholder dates, and uses the next valid one', async () => {
      const none = [
        'Mon, 01 Jan 0001 00:00:00 GMT',
        '0001-01-01T00:00:00Z',
        'Wed, 30 Nov -0001 00:00:00 +0000',
        'Thu, 01 Jan 1970 00:00:00 GMT',
        '1970-01-01T07:00:00+07:00',
        '1899-12-30T00:00:00',
        '01/01/1900',
        '1601-01-01',
        '9999-12-31T23:59:59Z',
        '0000-00-00 00:00:00',
      ];
      const { articles, problems } = await parse(
        rss(
          none
            .map((date, at) => `<item><title>${at}</title><link>/${at}</link><pubDate>${date}</pubDate></item>`)
            .join(''),
        ),
      );
      expect(articles.map(({ publishedAt }) => publishedAt)).to.deep.equal(none.map(() => undefined));
      expect(problems).to.have.length(none.length);
      const second = await parse(
        rss('<item><title>x</title><link>/1</link><pubDate>0001-01-01</pubDate><dc:date>2024-02-27</dc:date></item>'),
      );
      expect(second.articles[0]!.publishedAt).to.equal('2024-02-27');
      const json = await parseFeed('[{"title": "x", "url": "/x", "publishedAt": "0001-01-01T00:00:00Z"}]', { url: '' });
      expect(json.articles[0]).not.to.have.property('publishedAt');
    });

    it('uses the given time zone for times without an offset', async () => {
      const options = { url: 'https://a.example/', timeZone: 'Europe/Paris' };
      const xml = await parseFeed(
        '<rss><channel><item><title>x</title><link>/1</link><pubDate>27/02/2024 10:03</pubDate></item></channel></rss>',
        options,
      );
      expect(xml.articles[0]!.publishedAt).to.equal('2024-02-27T10:03:00+01:00');
      const json = await parseFeed('[{"title": "x", "url": "/x", "publishedAt": "2024-02-27T10:03"}]', options);
      expect(json.articles[0]!.publishedAt).to.equal('2024-02-27T10:03+01:00');
    });

    for (const [what, html, summary] of [
      [
        'the fields of a Drupal page',
        '<span class="field field--name-title">Hội nghị</span><span class="field field--name-uid"><span>admin</span></span><span class="field field--name-created">T3, 27/02/2024</span><div class="field field--name-body"><p>Đảng ủy tổ chức hội nghị.</p></div>',
        'Đảng ủy tổ chức hội nghị.',
      ],
      [
        'an older page of the same system',
        '<div class="submitted">Đăng bởi admin</div><div class="field field-name-body"><div class="field-label">Nội dung:</div><div class="field-item"><p>Đảng ủy <b>tổ chức</b> hội nghị.</p></div></div><ul class="links inline"><li>Đọc tiếp</li></ul>',
        'Đảng ủy tổ chức hội nghị.',
      ],
      [
        'the headline before the text',
        '<h3>Hội nghị</h3><p>Đảng ủy phường tổ chức hội nghị sáng nay.</p>',
        'Đảng ủy phường tổ chức hội nghị sáng nay.',
      ],
      ['a field that is never closed', '<div class="field--name-title">Đảng ủy tổ chức', 'Đảng ủy tổ chức'],
    ] as const)
      it(`uses only the text for the summary: ${what}`, async () => {
        const { articles } = await parse(
          rss(`<item><title>Hội nghị</title><link>/1</link><description><![CDATA[${html}]]></description></item>`),
        );
        expect(articles[0]!.summary).to.equal(summary);
      });

    it('never expands entities of the document and never fetches them', async () => {
      const asked = window.fetch;
      const input = await fixture('entity-expansion.xml');
      const requests: unknown[] = [];
      window.fetch = (request) => {
        requests.push(request);
        return asked(request);
      };
      try {
        const { title, articles } = await parse(input);
        expect(title).to.equal('Tin &remote;');
        expect(articles).to.deep.equal([
          { title: 'Một &g; hai', url: 'https://phuong.example/1', publishedAt: '2024-02-27', summary: '&passwords;' },
        ]);
      } finally {
        window.fetch = asked;
      }
      expect(requests).to.deep.equal([]);
    });

    it('keeps the complete items of a truncated feed', async () => {
      const whole = rss(Array.from({ length: 5 }, (_, index) => item('').replace('/1', `/${index}`)).join(''));
      const cut = whole.slice(0, whole.indexOf('/3'));
      const { title, articles, problems } = await parse(cut);
      expect(title).to.equal('Tin');
      expect(articles.map((article) => article.url?.at(-1))).to.deep.equal(['0', '1', '2']);
      expect(problems).to.deep.equal(['The feed breaks off after items[2]; what is whole was kept.']);
      expect(await rejection(whole.slice(0, whole.indexOf('/0')))).to.match(
        /breaks off before the end of its first item/,
      );
    });

    it('handles unclosed items and tags closed in the wrong order', async () => {
      const { articles } = await parse(
        rss('<item><title>Một</title><item><title>Hai</titel></item><item><title>Ba</item></title>'),
      );
      expect(articles.map((article) => article.title)).to.deep.equal(['Một', 'Hai', 'Ba']);
    });

    it('reads a feed after the notices of a broken plug-in', async () => {
      const { articles, problems } = await parse(
        `<br />\n<b>Warning</b>: Undefined index in <b>rss.php</b><br />${rss(item(''))}`,
      );
      expect(articles).to.have.length(1);
      expect(problems[0]).to.match(/^Before the feed stands "<br \/>\\n<b>Warning<\/b>/);
    });

    it('lists at most fifty problems and the number of the rest', async () => {
      const { problems } = await parse(rss('<item/>'.repeat(60)));
      expect(problems).to.have.length(51);
      expect(problems[50]).to.equal('… and 10 more');
    });
  });

  describe('documents that are no feed', () => {
    it('are reported: an HTML page, with the feed that it links', async () => {
      expect(await rejection(await fixture('page.html'))).to.equal(
        'This is an HTML page, not a feed. It names a feed; use https://phuong.example/rss/?a=1&b=2',
      );
      expect(await rejection('<!DOCTYPE html><p>404')).to.match(
        /HTML page, not a feed; often it is a log-in or error page/,
      );
      expect(
        await rejection('<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"/>'),
      ).to.match(/HTML page/);
    });

    for (const [what, input, message] of [
      ['nothing', '', /empty/],
      ['spaces', ' \n ', /empty/],
      ['no bytes', new Uint8Array(), /empty/],
      ['plain text', 'Không tìm thấy trang', /text that begins with "Không tìm thấy trang"/],
      ['a PDF', bytes('%PDF-1.7\n...'), /PDF/],
      ['a ZIP', new Uint8Array([80, 75, 3, 4, 20, 0, 6, 0]), /ZIP/],
      ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0]), /gzip/],
      ['a picture', new Uint8Array([0x89, 80, 78, 71, 13, 10]), /picture/],
      ['binary data', new Uint8Array([9, 8, 7, 0, 0, 1]), /binary/],
      ['a sitemap', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>', /sitemap/],
      ['other XML', '<catalog><book/></catalog>', /<catalog>/],
      ['broken JSON', '[{"title":', /faulty or breaks off/],
      ['other JSON', '{"a":1}', /no list of articles/],
      ['a list of other things', '[1,"b",null]', /not of articles/],
      [
        'an error of WordPress',
        '{"code":"rest_no_route","message":"No route was found","data":{"status":404}}',
        /error instead of articles: No route was found/,
      ],
      ['no text at all', 42, /text or bytes/],
      ['null', null, /text or bytes/],
    ] as const)
      it(`are reported: ${what}`, async () => {
        expect(await rejection(input)).to.match(message);
      });

    it('are rejected above 10 MB', async () => {
      expect(await rejection(new Uint8Array(20_000_000))).to.match(/too large: 20\.0 MB, and 10 MB are the most/);
      expect(await rejection(' '.repeat(largestFeed + 1))).to.match(/too large/);
    });
  });
});
