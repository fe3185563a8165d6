import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { tokensCss } from '@sen-portal/tokens/css.js';
import { expect } from 'chai';
import { registerTerms } from '../internal/environment/terms.js';
import {
  accessibilityTree,
  fixture,
  itInChromium,
  part,
  parts,
  settle,
  until,
  visibleText,
  warnings,
} from '../testing/test-support.js';
import '../portal/define.js';
import type { SenArticle } from './article.js';
import './define.js';

const body = `<p>Sáng 23/02/2024, Đảng ủy phường mở hội nghị quán triệt Nghị quyết 23-NQ/TU.</p>
  <h2 id="muc-tieu">Mục tiêu</h2>
  <p>Theo Quyết định 89/QĐ-TTg, bốn mục tiêu đã hoàn thành.</p>`;

const seed = `<sen-article headline="Hội nghị quán triệt Nghị quyết 23-NQ/TU" href="/tin/nghi-quyet"
  published="2024-02-27T10:03:00+07:00" views="2462134" category="Công tác Đảng" issuer="Văn phòng Đảng ủy"
  summary="Mục tiêu đến năm 2025 và 2030.">${body}</sen-article>`;

const article = (markup: string) => fixture<SenArticle>(markup);
const cleaned = (element: Element) => until(() => part(element, 'text'));

const structuredData = () =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
    JSON.parse(script.textContent),
  );

describe('<sen-article>', () => {
  // Loaded for the first article with a resolver.
  before(() => import('./documents.js'));

  describe('accessibility', () => {
    itInChromium(
      'tree',
      'is an article that reads title, date, tools, lead, text and office in this order',
      async () => {
        await article(seed);
        expect(await accessibilityTree()).to.equal(
          [
            'article',
            '  sectionheader',
            '    heading "Hội nghị quán triệt Nghị quyết 23-NQ/TU" level=1',
            '    StaticText "Công tác Đảng"',
            '    time',
            '      StaticText "27/02/2024 | 10:03"',
            '    StaticText "2.462.134 lượt xem"',
            '    StaticText "đọc khoảng 1 phút"',
            '    paragraph',
            '      StaticText "Mục tiêu đến năm 2025 và 2030."',
            '  list "Công cụ bài viết"',
            '    listitem level=1',
            '      button "A−, thu nhỏ chữ"',
            '        StaticText "A−"',
            '      button "A+, phóng to chữ"',
            '        StaticText "A+"',
            '    listitem level=1',
            '      button "Nghe bài"',
            '    listitem level=1',
            '      button "In"',
            '    listitem level=1',
            '      button "Tải bài về"',
            '    listitem level=1',
            '      button "Sao chép liên kết"',
            '  status',
            '  paragraph',
            '    StaticText "Sáng 23/02/2024, Đảng ủy phường mở hội nghị quán triệt Nghị quyết 23-NQ/TU."',
            '  heading "Mục tiêu" level=2',
            '  paragraph',
            '    StaticText "Theo Quyết định 89/QĐ-TTg, bốn mục tiêu đã hoàn thành."',
            '  StaticText "Văn phòng Đảng ủy"',
          ].join('\n'),
        );
      },
    );

    const tables = async () => {
      const cells = Array.from({ length: 30 }, (_, index) => `<td>Tháng ${index}</td>`).join('');
      const element = await article(`<sen-article headline="A"><p>Trước</p>
        <table><caption>Thu  ngân sách</caption><tr>${cells}</tr></table>
        <figure><table><tr><td>Nhỏ</td></tr></table><figcaption>Bảng nhỏ</figcaption></figure><p>Sau</p></sen-article>`);
      await until(() => part(element, 'table')!.hasAttribute('role'));
      return element;
    };

    itInChromium('tree', 'keeps the content after a table outside its region', async () => {
      await tables();
      const tree = await accessibilityTree();
      expect(tree).to.match(/region "Bảng: Thu ngân sách"\n\s+table/);
      expect(tree).to.contain('StaticText "Sau"');
    });

    it('makes an overflowing table a named, focusable region; one that fits stays plain', async () => {
      const element = await tables();
      const [wide, narrow] = parts(element, 'table');
      expect(wide!.getAttribute('role')).to.equal('region');
      expect(wide!.getAttribute('aria-label')).to.equal('Bảng: Thu ngân sách');
      expect(wide!.tabIndex).to.equal(0);
      expect(wide!.scrollWidth).to.be.greaterThan(wide!.clientWidth);
      expect(narrow!.hasAttribute('role') || narrow!.hasAttribute('tabindex')).to.equal(false);
      expect(document.documentElement.scrollWidth).to.be.at.most(window.innerWidth);
    });

    itInChromium('media', 'keeps its marks readable in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await article(seed);
      const { color, backgroundColor } = getComputedStyle(part(element, 'topic')!);
      await emulateMedia({ forcedColors: 'none' });
      expect(color).not.to.equal(backgroundColor);
    });

    it('does not overflow at 320 px', async () => {
      // Not every browser supports windows that narrow.
      const frame = document.createElement('iframe');
      frame.width = '320';
      const markup = seed.replace('Hội nghị quán triệt', 'tep_dinh_kem_khong_co_khoang_trang_nghi_quyet_23_NQ_TU.pdf');
      frame.srcdoc = `<!doctype html><html lang="vi"><meta name="viewport" content="width=device-width">
        <style>${tokensCss}</style>${markup}<script type="module" src="${new URL('./define.ts', import.meta.url).href}"></script>`;
      document.body.append(frame);
      const inside = () => frame.contentDocument?.querySelector('sen-article');
      await until(() => inside()?.shadowRoot && part(inside()!, 'text'));
      const { scrollWidth, clientWidth } = frame.contentDocument!.documentElement;
      const { width } = part(inside()!, 'title')!.getBoundingClientRect();
      frame.remove();
      expect(width).to.be.within(200, 320);
      expect(scrollWidth).to.equal(clientWidth);
    });
  });

  describe('defaults', () => {
    it('shows messages for missing content when it is empty', async () => {
      const element = await article('<sen-article tools=""></sen-article>');
      expect(visibleText(element)).to.equal('(Bài viết chưa có tiêu đề)\nBài viết chưa có nội dung.');
      expect(structuredData()).to.deep.equal([]);
    });
  });

  describe('attributes and properties', () => {
    it('uses the heading level of the author, else of the portal, else 1, and one more for the sections', async () => {
      const level = (element: Element) => part(element, 'title')!.localName;
      expect(level(await article('<sen-article></sen-article>'))).to.equal('h1');
      const element = await article('<sen-article heading-level="2"></sen-article>');
      element.article = { attachments: [{ url: '/a.pdf' }] };
      await settle();
      expect(level(element)).to.equal('h2');
      expect(part(element, 'attachments')!.querySelector('h3')).not.to.equal(null);
      const portal = await fixture('<sen-portal heading-level="4"><sen-article></sen-article></sen-portal>');
      expect(level(portal.firstElementChild!)).to.equal('h4');
    });

    it('drops invalid values, reports each with a fix, and shows the rest', async () => {
      const element = await article(
        `<sen-article headline="A" views="abc" published="27/02/2024" href="javascript:alert(1)" heading-level="nine"
          image="data:text/html,x" tools="copy fax"><p>Văn bản</p></sen-article>`,
      );
      await until(() => warnings().length >= 6);
      expect(visibleText(element))
        .to.contain('A\n')
        .and.not.to.match(/NaN|undefined/);
      expect(part(element, 'title')!.localName).to.equal('h1');
      expect(element.address).to.match(/^http:/);
      for (const said of [
        /views: "abc"/,
        /publishedAt: "27\/02\/2024"/,
        /url: "javascript/,
        /heading-level/,
        /image\.src/,
        /tools must be one of .*, got "fax"/,
      ]) {
        expect(
          warnings().filter((message) => said.test(message)),
          String(said),
        ).to.have.length(1);
      }
      expect(parts(element, 'tool').map((tool) => tool.textContent!.trim())).to.deep.equal(['Sao chép liên kết']);
    });

    it('renders hostile text as text', async () => {
      const element = await article('<sen-article headline="&lt;img src=x onerror=alert(1)&gt;"></sen-article>');
      expect(part(element, 'title')!.textContent).to.equal('<img src=x onerror=alert(1)>');
    });

    it('shows the next lead picture after one that could not be loaded', async () => {
      const element = await article('<sen-article headline="A"><p>Văn bản</p></sen-article>');
      element.article = { title: 'A', image: { src: '/khong-co.jpg', alt: '' } };
      await until(() => part(element, 'picture')?.hidden);
      expect(part(element, 'picture')!.hidden).to.equal(true);
      element.article = { title: 'B', image: { src: new URL('./article.ts', import.meta.url).pathname, alt: '' } };
      await element.updateComplete;
      expect(part(element, 'picture')!.hidden).to.equal(false);
    });

    it('reads a time without offset in the time zone of the portal, from an attribute and from the page', async () => {
      for (const inside of [
        '<sen-article published="2024-02-27T10:03:00"><p>A</p></sen-article>',
        '<sen-article><span slot="meta"><time datetime="2024-02-27T10:03:00">10:03</time></span><p>A</p></sen-article>',
        '<sen-article><script type="application/json">{"publishedAt": "2024-02-27T10:03:00"}</script></sen-article>',
      ]) {
        const portal = await fixture(`<sen-portal time-zone="Europe/London">${inside}</sen-portal>`);
        const element = portal.firstElementChild as SenArticle;
        expect(element.article.publishedAt).to.equal('2024-02-27T10:03:00+00:00');
      }
    });

    it('shows the lead picture unless the text contains it', async () => {
      const picture = 'image="/images/a.jpg" image-alt="Toàn cảnh"';
      const alone = await article(`<sen-article headline="A" ${picture}><p>Văn bản</p></sen-article>`);
      expect(part<HTMLImageElement>(alone, 'picture')!.alt).to.equal('Toàn cảnh');
      const twice = await article(
        `<sen-article headline="A" ${picture}><figure><img src="/images/a.jpg" alt=""></figure></sen-article>`,
      );
      expect(part(twice, 'picture')).to.equal(null);
    });
  });

  describe('slots', () => {
    const slotted = `<sen-article headline="Không hiện" views="5">
      <h2 slot="headline">Tiêu đề thật</h2><span slot="category">Mục</span>
      <p slot="meta"><time datetime="2024-02-27T10:03:00+07:00">27/02/2024</time></p><p slot="summary">Tóm tắt</p>
      <p>Đoạn một.</p><script type="application/json">{"issuer": "Văn phòng", "views": 9}</script>
      <p slot="signature">Văn phòng Đảng ủy</p><ul slot="attachments"><li><a href="/a.pdf">Tệp</a></li></ul>
      <a slot="previous" href="/t">Trước</a><a slot="next" href="/s">Sau</a>
      <ul slot="related"><li><a href="/r">Liên quan</a></li></ul></sen-article>`;

    itInChromium('tree', 'prefers children to attributes, each in its slot', async () => {
      const element = await article(slotted);
      const tree = await accessibilityTree();
      expect(tree).to.contain('heading "Tiêu đề thật" level=2').and.not.to.contain('Không hiện');
      for (const name of ['Tệp đính kèm', 'Bài viết liên quan']) expect(tree).to.contain(`heading "${name}" level=2`);
      expect(tree).to.match(/navigation "Bài trước và bài sau"[^]*Bài trước[^]*link "Trước"[^]*Bài sau[^]*link "Sau"/);
      expect(element.article).to.deep.equal({
        title: 'Tiêu đề thật',
        category: 'Mục',
        summary: 'Tóm tắt',
        signature: 'Văn phòng Đảng ủy',
        issuer: 'Văn phòng',
        publishedAt: '2024-02-27T10:03:00+07:00',
        views: 5,
      });
    });

    it('never slots its JSON child, and does not move children', async () => {
      const element = await article(slotted);
      expect(element.querySelector('script')!.assignedSlot).to.equal(null);
      expect(
        [...element.children].filter((child) => child.localName !== 'script' && !child.assignedSlot),
      ).to.deep.equal([]);
      expect(element.querySelector('p:not([slot])')!.outerHTML).to.equal('<p>Đoạn một.</p>');
    });

    it('updates when children are added, changed or removed', async () => {
      const element = await article('<sen-article headline="A" contents="none"></sen-article>');
      const paragraph = document.createElement('p');
      paragraph.append('Đến sau');
      element.append(paragraph);
      await settle();
      expect(paragraph.assignedSlot).not.to.equal(null);
      expect(part(element, 'reading-time')!.textContent).to.contain('1 phút');
      paragraph.firstChild!.textContent = 'chữ '.repeat(660);
      await settle();
      expect(part(element, 'reading-time')!.textContent).to.contain('3 phút');
      paragraph.remove();
      await settle();
      expect(visibleText(element)).to.contain('Bài viết chưa có nội dung.');
    });

    it('styles the text in the page without overriding the page, and not inside other elements', async () => {
      const element =
        await article(`<sen-article headline="A"><table><tr><td>Ô</td></tr></table><blockquote>Trích</blockquote>
        <sen-portal><blockquote>Của phần khác</blockquote></sen-portal></sen-article>`);
      const [own, foreign] = element.querySelectorAll('blockquote');
      expect(getComputedStyle(element.querySelector('td')!).borderBottomStyle).to.equal('solid');
      expect(getComputedStyle(own!).borderInlineStartWidth).to.equal('4px');
      expect(getComputedStyle(foreign!).borderInlineStartWidth).to.equal('0px');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':where(blockquote) {border: 0}');
      document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
      expect(getComputedStyle(own!).borderInlineStartWidth).to.equal('0px');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    });
  });

  describe('keyboard', () => {
    const long = `<sen-article headline="A"><h2 id="mot">Một</h2><p>${'chữ '.repeat(500)}</p><h2>Hai</h2><p>Đoạn
      <a href="#x">nối</a></p><h3>Hai một</h3><p>Hết</p></sen-article>`;

    itInChromium('tree', 'has a contents list of links, closed above the text and open beside it', async () => {
      const element = await article(long);
      element.style.inlineSize = '600px';
      await settle();
      expect(await accessibilityTree()).not.to.contain('link "Hai"');
      element.style.inlineSize = '1100px';
      await until(() => part(element, 'contents')!.querySelector('details')!.open);
      const tree = await accessibilityTree();
      expect(tree).to.match(/navigation "Mục lục"[^]*link "Một"[^]*link "Hai"[^]*link "Hai một"/);
    });

    it('moves the focus to the heading of a link, and names headings without an id', async () => {
      const element = await article(long);
      const [one, two] = element.querySelectorAll('h2');
      expect([one!.id, two!.id]).to.deep.equal(['mot', 'sen-hai']);
      const links = part(element, 'contents')!.querySelectorAll('a');
      part(element, 'contents')!.querySelector('details')!.open = true;
      links[1]!.focus();
      await sendKeys({ press: 'Enter' });
      expect(location.hash).to.equal('#sen-hai');
      expect(document.activeElement).to.equal(two);
      expect(Math.abs(two!.getBoundingClientRect().top)).to.be.lessThan(window.innerHeight);
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement?.textContent).to.equal('nối');
      expect(two!.hasAttribute('tabindex')).to.equal(false);
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('stays at the heading of the address while the text above it grows, until the visitor scrolls', async () => {
      const root = document.documentElement;
      // As in browsers without scroll anchoring.
      root.style.setProperty('overflow-anchor', 'none');
      history.replaceState(null, '', '#sen-hai');
      const element = await article(long);
      const above = document.createElement('div');
      element.querySelector('h2')!.after(above);
      const below = document.createElement('div');
      below.style.blockSize = '300vh';
      element.append(below);
      const top = () => element.querySelectorAll('h2')[1]!.getBoundingClientRect().top;
      above.style.blockSize = '1000px';
      await until(() => top() >= 0 && top() < 40);
      above.style.blockSize = '1500px';
      await until(() => top() >= 0 && top() < 40);
      const place = top();
      window.scrollBy(0, 200);
      above.style.blockSize = '1600px';
      await settle();
      expect(top()).to.be.closeTo(place - 100, 2);
      root.style.removeProperty('overflow-anchor');
      history.replaceState(null, '', location.pathname + location.search);
      window.scrollTo(0, 0);
    });

    it('has no contents list for short texts, or with contents="none"', async () => {
      expect(part(await article(seed), 'contents')).to.equal(null);
      expect(part(await article(long.replace('headline', 'contents="none" headline')), 'contents')).to.equal(null);
    });

    it('moves the focus to a heading of a text given as a string', async () => {
      const element = await article('<sen-article headline="A"></sen-article>');
      element.bodyHtml = `<h2>Một</h2><p>${'chữ '.repeat(500)}</p><h2>Hai</h2><h2>Ba</h2>`;
      await cleaned(element);
      part(element, 'contents')!.querySelectorAll('a')[1]!.click();
      history.replaceState(null, '', location.pathname + location.search);
      expect(element.shadowRoot!.activeElement?.textContent).to.equal('Hai');
    });
  });

  describe('data', () => {
    const page = {
      title: 'Đối tượng',
      url: '/doi-tuong',
      publishedAt: '2024-02-27',
      body: '<p>Theo Nghị quyết 23-NQ/TU.</p><table><caption>Bảng</caption><tr><td>1</td></tr></table>',
      attachments: [
        { title: 'Toàn văn', url: '/tep/nq.pdf', size: 1_240_000 },
        { title: 'Xấu', url: 'javascript:alert(1)' },
        { url: '/tep/k%E1%BA%BF.docx', type: 'application/msword' },
      ],
      previous: { title: 'Trước', url: '/truoc' },
      next: { title: 'Sau', url: '/sau' },
      related: [{ title: 'Liên quan', url: '/lq', publishedAt: '2024-01-10T08:00:00+07:00' }],
    };

    it('takes each field from the first source that has it: attribute, property, JSON child', async () => {
      const element = await article(`<sen-article headline="Thuộc tính">
        <script type="application/json">{"title": "JSON", "views": 1, "category": "JSON", "body": "<p>JSON</p>"}</script>
      </sen-article>`);
      element.article = { title: 'Đối tượng', url: '/doi-tuong', views: 2 };
      element.bodyHtml = '<p>Chuỗi</p>';
      await until(() => part(element, 'text')?.innerText.trim() === 'Chuỗi');
      expect(element.article).to.include({
        title: 'Thuộc tính',
        url: '/doi-tuong',
        views: 2,
        category: 'JSON',
        body: '<p>Chuỗi</p>',
      });
      expect(part(element, 'text')!.innerText.trim()).to.equal('Chuỗi');
    });

    itInChromium(
      'tree',
      'renders a whole object: text, files with type and size, neighbours, related articles',
      async () => {
        const element = await article('<sen-article tools=""></sen-article>');
        element.article = page;
        await cleaned(element);
        const tree = (await accessibilityTree()).replace(/\u00a0/g, ' ');
        expect(tree).to.match(/table "Bảng"/);
        expect(tree).to.match(/link "Toàn văn"\n.*"PDF, 1,2 MB"/);
        expect(tree).to.match(/link "kế.docx"\n.*"DOCX"/);
        expect(tree).not.to.contain('Xấu');
        expect(tree).to.match(
          /link "Trước"[^]*link "Sau"[^]*heading "Bài viết liên quan" level=2[^]*heading "Liên quan" level=3/,
        );
      },
    );

    it('sanitises a string: keeps valid content, drops active content and anything that imitates Sen', async () => {
      const element = await article('<sen-article headline="A"></sen-article>');
      element.bodyHtml = `<p class="visually-hidden" style="color: red" onclick="senHacked=1">Đoạn</p>
        <script>senHacked=1</script><img src=x onerror="senHacked=1"><a href="java&#10;script:senHacked=1">Nối</a>
        <iframe src="/"></iframe><form><button>Gửi</button></form><svg onload="senHacked=1"></svg><h2 id="a">Mục</h2>
        <a href="/tot">Tốt</a>`;
      await cleaned(element);
      const text = part(element, 'text')!;
      expect(
        text.querySelector(
          'script, iframe, form, button, svg, [onclick], [onerror], [class]:not(.sen-article-body), [style]',
        ),
      ).to.equal(null);
      expect(text.innerText).to.contain('Đoạn').and.to.contain('Nối');
      expect([...text.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([null, '/tot']);
      expect((window as { senHacked?: number }).senHacked).to.equal(undefined);
    });

    it('renders a text that cannot be sanitised as text, and logs why', async () => {
      const element = await article('<sen-article headline="A"></sen-article>');
      const { parseFromString } = DOMParser.prototype;
      const { createDocument } = DOMImplementation.prototype;
      // Simulates a policy that forbids the sanitiser its own: it cannot parse then.
      const refuse = () => {
        throw new TypeError('refused');
      };
      DOMParser.prototype.parseFromString = refuse;
      DOMImplementation.prototype.createDocument = refuse;
      try {
        element.bodyHtml = '<p>Đoạn &lt;b&gt;</p><img src=x onerror="senHacked=1">';
        await cleaned(element);
      } finally {
        Object.assign(DOMParser.prototype, { parseFromString });
        Object.assign(DOMImplementation.prototype, { createDocument });
      }
      expect(part(element, 'text')!.innerText.trim()).to.equal('Đoạn <b>');
      expect(part(element, 'text')!.querySelector('img')).to.equal(null);
      expect(warnings().join()).to.contain('cannot be cleaned: refused');
    });

    it('keeps the old text until the new one is sanitised, and renders the last of several', async () => {
      const element = await article('<sen-article headline="A"></sen-article>');
      element.bodyHtml = '<p>Một</p>';
      await cleaned(element);
      element.bodyHtml = '<p>Hai</p>';
      await element.updateComplete;
      expect(part(element, 'text')!.innerText.trim()).to.equal('Một');
      element.bodyHtml = '<p>Ba</p>';
      await until(() => part(element, 'text')!.innerText.trim() === 'Ba');
      expect(part(element, 'text')!.innerText.trim()).to.equal('Ba');
    });

    it('does not render a text that was removed while it was being sanitised', async () => {
      const element = await article('<sen-article headline="A"></sen-article>');
      element.bodyHtml = '<p>Một</p>';
      await element.updateComplete;
      element.bodyHtml = undefined as never;
      await new Promise((done) => setTimeout(done, 50));
      await settle();
      expect(visibleText(element)).to.contain('Bài viết chưa có nội dung.');
    });

    it('links document numbers in a string, and lists those in children', async () => {
      const resolve = (number: string) => (number === '23-NQ/TU' ? '/van-ban/23' : undefined);
      const string = await article('<sen-article headline="A"></sen-article>');
      string.documentResolver = resolve;
      string.bodyHtml = '<p>Nghị quyết 23-NQ/TU, Quyết định 89/QĐ-TTg, <a href="/x">23-NQ/TU</a>, ngày 27/02/2024.</p>';
      await cleaned(string);
      const links = [...part(string, 'text')!.querySelectorAll('a')].map(
        (a) => `${a.textContent} ${a.getAttribute('href')}`,
      );
      expect(links).to.deep.equal(['23-NQ/TU /van-ban/23', '23-NQ/TU /x']);
      expect(part(string, 'text')!.textContent).to.contain('Nghị quyết 23-NQ/TU, Quyết định 89/QĐ-TTg');

      const children = await article(seed.replace('headline', 'document-href="/van-ban?so={number}" headline'));
      await settle();
      const listed = [...part(children, 'documents')!.querySelectorAll('a')].map(
        (a) => `${a.textContent} ${a.getAttribute('href')}`,
      );
      expect(listed).to.deep.equal(['23-NQ/TU /van-ban?so=23-NQ%2FTU', '89/QĐ-TTg /van-ban?so=89%2FQ%C4%90-TTg']);
      expect(children.querySelector('a')).to.equal(null);
    });

    it('handles a resolver that throws or returns unsafe URLs', async () => {
      const element = await article(seed);
      element.documentResolver = () => {
        throw new Error('hỏng');
      };
      await settle();
      expect(part(element, 'documents')).to.equal(null);
      expect(warnings().join()).to.contain('documentResolver threw');
      element.documentResolver = () => 'javascript:alert(1)';
      await settle();
      expect(part(element, 'documents')).to.equal(null);
    });

    it('handles objects of the wrong kind', async () => {
      const element = await article('<sen-article headline="Vẫn hiện"><p>Văn bản</p></sen-article>');
      const hostile = {
        get body(): string {
          throw new Error('no');
        },
      };
      for (const wrong of [
        null,
        7,
        'x',
        [],
        hostile,
        { title: {}, attachments: 3, related: 'x', previous: [], image: 3 },
        { attachments: [null, 4, {}] },
      ]) {
        element.article = wrong as never;
        await settle();
        expect(visibleText(element)).to.contain('Vẫn hiện');
      }
    });

    it('publishes structured data while it is on the page, unless the author disables it', async () => {
      const element = await article(seed);
      expect(structuredData()).to.deep.equal([
        {
          '@context': 'https://schema.org',
          '@type': 'NewsArticle',
          headline: 'Hội nghị quán triệt Nghị quyết 23-NQ/TU',
          url: new URL('/tin/nghi-quyet', location.href).href,
          mainEntityOfPage: new URL('/tin/nghi-quyet', location.href).href,
          inLanguage: 'vi',
          datePublished: '2024-02-27T10:03:00+07:00',
          articleSection: 'Công tác Đảng',
          description: 'Mục tiêu đến năm 2025 và 2030.',
          author: { '@type': 'Organization', name: 'Văn phòng Đảng ủy' },
          interactionStatistic: {
            '@type': 'InteractionCounter',
            interactionType: 'https://schema.org/ReadAction',
            userInteractionCount: 2462134,
          },
        },
      ]);
      element.structuredData = 'none';
      await settle();
      expect(structuredData()).to.deep.equal([]);
      element.structuredData = 'auto';
      await settle();
      expect(structuredData()).to.have.length(1);
      element.views = 5;
      element.remove();
      await element.updateComplete;
      expect(structuredData()).to.deep.equal([]);
    });
  });

  describe('localisation', () => {
    it('follows changes of the closest lang', async () => {
      const holder = await fixture(`<div lang="en">${seed}</div>`);
      const element = holder.firstElementChild!;
      expect(part(element, 'about')!.innerText.replace(/\s+/g, ' ').trim()).to.equal(
        '27 February 2024 at 10:03 2,462,134 views about 1 minute to read',
      );
      expect(parts(element, 'tool').at(-2)!.textContent!.trim()).to.equal('Copy link');
      holder.setAttribute('lang', 'vi');
      await settle();
      expect(parts(element, 'tool').at(-2)!.textContent!.trim()).to.equal('Sao chép liên kết');
    });

    it('uses registered terms', async () => {
      const element = await article(seed.replace('headline', 'lang="fr" headline'));
      registerTerms('fr', { 'sen-article': { copy: 'Copier le lien' } });
      await settle();
      expect(parts(element, 'tool').at(-2)!.textContent!.trim()).to.equal('Copier le lien');
    });
  });

  describe('lifecycle', () => {
    it('keeps properties that were set before the upgrade', async () => {
      const element = document.createElement('sen-late-article') as SenArticle;
      element.article = { title: 'Sớm', attachments: [{ url: '/a.pdf' }] };
      element.bodyHtml = '<p>Văn bản</p>';
      const { SenArticle: Article } = await import('./article.js');
      customElements.define('sen-late-article', class extends Article {});
      document.body.append(element);
      await cleaned(element);
      expect(visibleText(element)).to.contain('Sớm').and.to.contain('Văn bản').and.to.contain('a.pdf');
      element.remove();
    });

    it('follows its new context when it is moved, also into a shadow root', async () => {
      const element = await article(seed);
      const host = await fixture<HTMLElement>('<div lang="en"></div>');
      const root = host.attachShadow({ mode: 'open' });
      root.append(element);
      await settle(root);
      expect(part(element, 'view-count')!.textContent).to.equal('2,462,134 views');
      expect(getComputedStyle(element.querySelector('h2')!).scrollMarginTop).to.equal('24px');
      expect(structuredData()).to.have.length(1);
    });
  });
});
