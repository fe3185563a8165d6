/** One sample per tag, as complete as markup allows. */
export interface Sample {
  markup: string;
  /** The form with children, if `markup` has the content in attributes or JSON. */
  children?: string;
  /** The part of the height of `markup` that is unknown before the upgrade; the element may grow by it. */
  grows?: string;
  /** Registers the element. */
  load: () => Promise<unknown>;
  /** The element has no strings to translate. */
  wordless?: boolean;
  /** The attributes and texts that it adds to its children while it is connected: no other tree can refer to them. */
  wires?: string;
}

const picture =
  'data:image/svg+xml,<svg%20xmlns="http://www.w3.org/2000/svg"%20width="720"%20height="480"/>'.replaceAll('"', "'");

const card = `<sen-article-card><span slot="category">Nghị quyết</span>
      <h3 slot="headline"><a href="#a">Phổ biến Nghị quyết 23-NQ/TU của Thành ủy</a></h3>
      <span slot="meta"><time datetime="2024-02-27T10:03:00+07:00">27/02/2024 | 10:03</time> · 73 lượt xem</span>
      <p slot="summary">Hội nghị phổ biến các mục tiêu đến năm 2025 và 2030.</p></sen-article-card>`;
const pictured = card.replace(
  '<sen-article-card>',
  `$&<img slot="image" src="${picture}" alt="" width="720" height="480">`,
);

export const samples: Record<string, Sample> = {
  'sen-portal': {
    markup: '<sen-portal time-zone="Asia/Ho_Chi_Minh"><p>Nội dung</p></sen-portal>',
    load: () => import('../portal/define.js'),
    wordless: true,
  },
  'sen-article-card': {
    markup: `<sen-article-card headline="Phổ biến Nghị quyết" href="#a" published="2024-02-27T10:03:00+07:00" views="73"
      category="Nghị quyết" summary="Tóm tắt."></sen-article-card>`,
    children: pictured,
    load: () => import('../article-card/define.js'),
  },
  'sen-article': {
    markup: `<sen-article headline="Hội nghị quán triệt Nghị quyết" href="#a" published="2024-02-27T10:03:00+07:00" views="73"
      category="Công tác Đảng" issuer="Văn phòng Đảng ủy" summary="Tóm tắt." document-href="/vb?so={number}"><h2>Mục tiêu</h2>
      <p>Theo Nghị quyết 23-NQ/TU.</p><table><caption>Chỉ tiêu</caption><tr><td>99,5%</td></tr></table>
      <ul slot="attachments"><li><a href="#t">Toàn văn</a></li></ul><a slot="next" href="#s">Bài sau</a></sen-article>`,
    children: `<sen-article issuer="Văn phòng Đảng ủy"><span slot="category">Nghị quyết</span>
      <h1 slot="headline">Hội nghị quán triệt Nghị quyết</h1>
      <span slot="meta"><time datetime="2024-02-27T10:03:00+07:00">27/02/2024 | 10:03</time> · 73 lượt xem</span>
      <p slot="summary">Tóm tắt.</p><h2>Mục tiêu</h2><p>Theo Nghị quyết.</p>
      <p slot="signature">Văn phòng Đảng ủy</p></sen-article>`,
    grows: 'headline, table frame, attachments, neighbours',
    load: () => import('../article/define.js'),
  },
  'sen-pagination': {
    markup: `<sen-pagination><ul><li><a href="?trang=1">1</a></li><li><a href="?trang=2" aria-current="page">2</a></li>
      <li><a href="?trang=3">3</a></li></ul></sen-pagination>`,
    load: () => import('../pagination/define.js'),
  },
  'sen-section-list': {
    markup: `<sen-section-list href="#tin" topics page-size="1"><h2 slot="heading">Tin tức</h2>
      <script type="application/json">[{"title": "Một", "url": "#1", "publishedAt": "2024-02-27", "category": "A"},
      {"title": "Hai", "url": "#2", "publishedAt": "2024-02-26", "category": "B"}]</script></sen-section-list>`,
    children: `<sen-section-list href="#tin"><h2 slot="heading">Tin tức</h2>${pictured}${pictured}${card}</sen-section-list>`,
    grows: 'how many articles the JSON holds',
    load: () => import('../section-list/define.js'),
  },
  'sen-party-work-list': {
    markup: `<sen-party-work-list href="#dang" document-href="/vb?so={number}"><script type="application/json">
      [{"title": "Nghị quyết 23-NQ/TU", "url": "#1", "publishedAt": "2024-02-27", "category": "Nghị quyết"}]</script></sen-party-work-list>`,
    children: `<sen-party-work-list page-size="5"><h2 slot="heading">Công tác Đảng</h2>${pictured}${card.replace('Nghị quyết', 'Xây dựng Đảng')}</sen-party-work-list>`,
    grows: 'how many articles the JSON holds',
    load: () => Promise.all([import('../party-work-list/define.js'), import('../party-work-list/documents.js')]),
  },
  'sen-navigation': {
    markup: `<sen-navigation><ul><li><a href="#a">Tổng quan</a></li><li><a href="#b" aria-current="page">Tin tức</a>
      <ul><li><a href="#c">Công tác Đảng</a></li></ul></li></ul></sen-navigation>`,
    load: () => import('../navigation/define.js'),
  },
  'sen-masthead': {
    markup: `<sen-masthead organisation="Phường Khương Trung" href="#dau"><form slot="search"><input name="q" aria-label="Từ khóa"></form>
      <a slot="tools" href="#en">English</a></sen-masthead>`,
    children: `<sen-masthead><span slot="parent-agency">Cổng thông tin điện tử</span>
      <a slot="organisation" href="#dau">Phường Khương Trung</a>
      <form slot="search"><input name="q" aria-label="Từ khóa"><button>Tìm</button></form>
      <a slot="tools" href="#en">English</a></sen-masthead>`,
    load: () => import('../masthead/define.js'),
  },
  'sen-footer': {
    markup: `<sen-footer agency="Ủy ban nhân dân phường Khương Trung" address="Hà Nội" telephone="024 3853 0000"
      email="a@phuong.example" person-responsible="Chủ tịch Ủy ban nhân dân phường" licence="Giấy phép">
      <ul slot="links"><li><a href="#a">Sơ đồ cổng</a></li></ul></sen-footer>`,
    children: `<sen-footer><p slot="agency">Ủy ban nhân dân phường Khương Trung</p>
      <address slot="contact">Phường Khương Trung, Hà Nội. <a href="#lien-he">Liên hệ</a></address>
      <p slot="responsible">Chịu trách nhiệm nội dung: Văn phòng Đảng ủy – Ủy ban nhân dân phường</p>
      <ul slot="links"><li><a href="#a">Sơ đồ cổng</a></li><li><a href="#b">Giới thiệu</a></li></ul>
      <p slot="reuse">Ghi rõ nguồn “Cổng thông tin điện tử phường Khương Trung” khi phát hành lại thông tin.</p></sen-footer>`,
    grows: 'how many lines its texts take',
    load: () => import('../footer/define.js'),
  },
  'sen-breadcrumb': {
    markup: `<sen-breadcrumb><ol><li><a href="#a">Trang chủ</a></li><li><a href="#b">Tin tức</a></li><li><a href="#c">Công tác Đảng</a></li>
      <li>Hội nghị</li></ol></sen-breadcrumb>`,
    load: () => import('../breadcrumb/define.js'),
  },
  'sen-language-switch': {
    markup: `<sen-language-switch><a href="#vi" hreflang="vi" lang="vi">Tiếng Việt</a>
      <a href="#en" hreflang="en" lang="en">English</a></sen-language-switch>`,
    load: () => import('../language-switch/define.js'),
  },
  'sen-visit-statistics': {
    markup: `<sen-visit-statistics online="554" total="2462134" as-of="2024-02-27T10:03:00+07:00" announce>
      <ul><li>Đang truy cập: 17,740</li></ul><script type="application/json">{"history":
      [{"date": "2024-02-26", "value": 812}, {"date": "2024-02-27", "value": 1290}]}</script></sen-visit-statistics>`,
    children: `<sen-visit-statistics online="554" week="6655" month="255221" year="384899" total="2462134"></sen-visit-statistics>`,
    grows: 'the chart of its history',
    load: () => Promise.all([import('../visit-statistics/define.js'), import('../visit-statistics/history.js')]),
  },
  'sen-notice': {
    markup: `<sen-notice variant="urgent" dismissible notice-id="mau" starts="2024-02-27"><h2 slot="heading">Mưa lớn</h2>
      <p>Từ 18:00, một số tuyến phố có thể ngập.</p></sen-notice>`,
    load: () => import('../notice/define.js'),
  },
  'sen-field': {
    markup: `<sen-field><label for="noi-dung">Nội dung</label><p>Ghi rõ nơi xảy ra.</p>
      <textarea id="noi-dung" name="content" rows="3" maxlength="1000" required></textarea></sen-field>`,
    load: () => import('../field/define.js'),
    wires: 'what describes a control is in its tree',
  },
  'sen-form': {
    markup: `<sen-form><form method="post" action="/gop-y"><input type="hidden" name="token" value="x1">
      <sen-field><label for="ho-ten">Họ và tên</label><input id="ho-ten" name="name" required></sen-field>
      <button>Gửi</button></form></sen-form>`,
    load: () => Promise.all([import('../field/define.js'), import('../form/define.js')]),
    wordless: true,
    wires: 'the browser would show messages of its own without novalidate',
  },
  'sen-rating': {
    markup: `<sen-rating action="/danh-gia" page="/tin/1"><script type="application/json">
      {"verySatisfied": 62, "satisfied": 27, "notSatisfied": 11, "asOf": "2024-02-27"}</script></sen-rating>`,
    // Pages that other tests rate at the same time are remembered in the storage that all share.
    children: `<sen-rating page="/tin/2"><h2 slot="heading">Đánh giá</h2><form method="post" action="/danh-gia"><fieldset>
      <legend>Bạn có hài lòng không?</legend><label><input type="radio" name="grade" value="very-satisfied"> Rất hài lòng</label>
      <label><input type="radio" name="grade" value="not-satisfied"> Chưa hài lòng</label></fieldset><label for="y-kien">Ý kiến</label>
      <textarea id="y-kien" name="comment" aria-describedby="luu-y"></textarea><button>Gửi</button></form></sen-rating>`,
    grows: 'the form, which an author has not written, and the results',
    load: () => import('../rating/define.js'),
  },
  'sen-target-meter': {
    markup: `<sen-target-meter label="Lao động qua đào tạo" actual="71.5" as-of="2024-06-30" baseline="2020: 64"
      targets="2025: 75-80; 2030: 80-85"><p slot="note">Nguồn: Cục Thống kê</p></sen-target-meter>`,
    children: `<sen-target-meter label="Lao động qua đào tạo" targets="2025: 75-80; 2030: 80-85"></sen-target-meter>`,
    grows: 'how many lines a third figure takes',
    load: () => import('../target-meter/define.js'),
  },
  'sen-target-board': {
    markup: `<sen-target-board milestone="2030"><h2 slot="heading">Mục tiêu</h2><script type="application/json">
      {"title": "Nghị quyết", "documentNumber": "23-NQ/TU", "issuedOn": "2023-11-16", "groups": [{"label": "Giáo dục",
      "targets": [{"label": "Biết chữ", "actual": 99.7, "milestones": [{"due": 2025, "value": 99.5}, {"due": 2030, "value": 99.6}]},
      {"label": "Công dân học tập", "milestones": [{"due": 2025, "value": 50}]}]}]}</script></sen-target-board>`,
    grows: 'how many targets the JSON holds',
    load: () => Promise.all([import('../target-board/define.js'), import('../target-board/copy-table.js')]),
  },
  'sen-skip-link': {
    markup: '<sen-skip-link for="noi-dung"></sen-skip-link>',
    children: '<sen-skip-link><a href="#noi-dung">Chuyển đến nội dung chính</a></sen-skip-link>',
    load: () => import('../skip-link/define.js'),
  },
  'sen-accessibility-bar': {
    markup: '<sen-accessibility-bar features="text contrast spacing"></sen-accessibility-bar>',
    load: () => import('../accessibility-bar/define.js'),
  },
  'sen-target-import': {
    markup: '<sen-target-import><p>Dán văn bản của nghị quyết để lấy các chỉ tiêu.</p></sen-target-import>',
    grows: 'the tool, which is of no use without script',
    load: () => Promise.all([import('../target-import/define.js'), import('@sen-portal/data/extract-targets.js')]),
  },
  'sen-work-schedule': {
    markup: `<sen-work-schedule person="Chủ tịch UBND phường" previous-href="#truoc" next-href="#sau"><h2 slot="heading">Lịch công tác tuần 08</h2>
      <script type="application/json">{"from": "2026-02-16", "to": "2026-02-22", "entries": [{"date": "2026-02-16", "session":
      "morning", "start": "08:00", "who": ["Chủ tịch UBND phường"], "what": "Họp giao ban", "where": "Phòng họp số 1",
      "note": "Văn phòng chuẩn bị", "changed": true}, {"date": "2026-02-17", "who": ["Bí thư Đảng ủy"], "what": "Tiếp công dân"}]}</script></sen-work-schedule>`,
    grows: 'how many entries the JSON holds',
    load: () => import('../work-schedule/define.js'),
  },
  'sen-document-list': {
    markup: `<sen-document-list page-size="8" query-parameter="tu-khoa"><h2 slot="heading">Văn bản</h2><script type="application/json">
      [{"number": "15/QĐ-UBND", "summary": "Về đất đai", "issuedOn": "2024-03-05", "inForceFrom": "2024-03-20", "field": "Đất đai",
      "issuer": "Ủy ban nhân dân phường", "url": "#15", "replaces": [{"number": "1/QĐ-UBND", "url": "#1"}],
      "files": [{"url": "/15.pdf", "size": 1200000}]}, {"summary": "Dự thảo quy chế", "consultation": {"to": "2030-03-31"}}${',{"number": "7/KH-UBND", "summary": "Kế hoạch", "issuedOn": "2023-03-05"}'.repeat(8)}]</script></sen-document-list>`,
    grows: 'the states, the controls and the number of documents',
    load: () => Promise.all([import('../document-list/define.js'), import('@sen-portal/data/markup-documents.js')]),
  },
  'sen-document': {
    markup: `<sen-document><script type="application/json">{"number": "15/QĐ-UBND", "summary": "Về đất đai", "issuedOn": "2024-03-05",
      "inForceFrom": "2024-03-20", "replaces": ["1/QĐ-UBND"], "files": [{"url": "/15.pdf", "size": 1200000}]}</script></sen-document>`,
    grows: 'heading and state',
    load: () => Promise.all([import('../document/define.js'), import('@sen-portal/data/markup-document-sheet.js')]),
  },
  'sen-organisation': {
    markup: `<sen-organisation query-parameter="tim"><h2 slot="heading">Tổ chức bộ máy</h2><script type="application/json">
      {"name": "Phường", "units": [{"name": "Ủy ban nhân dân", "people": [{"name": "Nguyễn Văn A", "title": "Ông",
      "position": "Chủ tịch", "acting": true, "since": "2025-07-01", "tasks": ["Phụ trách chung", "Tổ chức"], "reception": "Sáng thứ Năm",
      "biography": "Dòng một", "contact": {"telephone": "024 3853 0000", "email": "a@phuong.example"}},
      {"position": "Phó Chủ tịch"}], "units": [{"name": "Văn phòng"}, {"name": "Phòng Kinh tế", "tasks": ["Đất đai"]}, {"name": "Phòng Văn hóa"},
      {"name": "Trung tâm Phục vụ hành chính công"}, {"name": "Ban Chỉ huy Quân sự"}]}]}</script></sen-organisation>`,
    grows: 'how many units and people the JSON holds',
    load: () => Promise.all([import('../organisation/define.js'), import('@sen-portal/data/markup-organisation.js')]),
  },
  'sen-search': {
    markup: `<sen-search action="/tim-kiem" query="đất" page-size="1"><script type="application/json">[{"title": "Thủ tục đất đai",
      "url": "/thu-tuc/dat-dai", "summary": "Cấp giấy chứng nhận", "kind": "Thủ tục", "publishedAt": "2024-02-27"},
      {"title": "Kế hoạch sử dụng đất", "url": "/ke-hoach", "documentNumber": "7/KH-UBND"}]</script></sen-search>`,
    children: `<sen-search suggest-src="/goi-y?q={query}"><form action="/tim-kiem" method="get" role="search"><label>Tìm kiếm
      <input type="search" name="q" value="đất"></label><button>Tìm</button></form>
      <ol><li><a href="/thu-tuc/dat-dai">Thủ tục đất đai</a></li></ol></sen-search>`,
    grows: 'the form, which an author has not written, and the results',
    load: () => import('../search/define.js'),
  },
  'sen-contents': {
    markup: '<sen-contents><ol><li><a href="#ho-so">Hồ sơ</a></li></ol></sen-contents>',
    load: () => import('../contents/define.js'),
  },
};
