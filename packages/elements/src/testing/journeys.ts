import { samples } from './contract.samples.js';

/* What visitors do by keyboard, and what they must find after it. */

/**
 * Keys, the words of what has the focus then, and texts that the page shows then, or with `-` no longer shows. Keys are
 * pressed one after the other; text in quotation marks is typed. An empty description leaves open what has the focus:
 * a part of the page that is no control. A text that begins with `#` is the end of the address, with `?`
 * what a form was sent with.
 */
export type Step = [keys: string, focused: string, ...texts: string[]];

export interface Journey {
  element: string;
  does: string;
  /** The page: by default the sample of the element. */
  markup?: string;
  /** Gives it what markup cannot. */
  prepare?: (root: Element) => unknown;
  /** The width of its container, in CSS px. */
  width?: number;
  steps: Step[];
}

const sample = (tag: string) => samples[tag]!.markup;

const menu = `<sen-navigation><ul><li><a href="#gioi-thieu">Giới thiệu</a></li><li><a href="#tin">Tin tức</a>
  <ul><li><a href="#dang">Công tác Đảng</a></li><li><a href="#hoi-dong">Hội đồng nhân dân</a></li></ul></li>
  <li><a href="#van-ban">Văn bản</a></li></ul></sen-navigation>`;
const languages = ['vi Tiếng Việt', 'en English', 'fr Français', 'km ខ្មែរ'].map((each) => {
  const [code, ...name] = each.split(' ');
  return `<a href="#${code}" hreflang="${code}" lang="${code}">${name.join(' ')}</a>`;
});
const plan = `<sen-portal now="2024-06-01T00:00:00+07:00"><sen-target-board milestone="2025" sort="gap"><script type="application/json">
  {"title": "Nghị quyết", "groups": [{"label": "Giáo dục", "targets": [
  {"label": "Biết chữ", "actual": 99.7, "milestones": [{"due": 2025, "value": 99.5}, {"due": 2030, "value": 99.6}]},
  {"label": "Lao động qua đào tạo", "actual": 71.5, "milestones": [{"due": 2025, "value": 75}, {"due": 2030, "value": 80}]},
  {"label": "Công dân học tập", "milestones": [{"due": 2025, "value": 50}, {"due": 2030, "value": 60}]},
  {"label": "Trường đạt chuẩn", "actual": 60, "milestones": [{"due": 2025, "value": 70}, {"due": 2030, "value": 80}]}]}]}
  </script></sen-target-board></sen-portal>`;
const form = `<sen-search><form action="#tim" role="search"><label>Tìm kiếm <input type="search" name="q"></label>
  <button>Tìm</button></form></sen-search>`;
const suggest = (root: Element) =>
  Object.assign(root.querySelector('sen-search')!, { suggestions: ['Thủ tục đất đai', 'Thu lệ phí', 'Khai sinh'] });

export const journeys: Journey[] = [
  {
    element: 'sen-skip-link',
    does: 'jumps over the menu',
    markup: `${sample('sen-skip-link')}${menu}<div id="noi-dung"><p>Nội dung</p><a href="#bai">Bài đầu</a></div>`,
    steps: [
      ['Tab', 'link “Chuyển đến nội dung chính”', 'Chuyển đến nội dung chính'],
      ['Enter', ''],
      ['Tab', 'link “Bài đầu”'],
    ],
  },
  {
    element: 'sen-masthead',
    does: 'opens and closes the panel of tools',
    steps: [
      ['Tab', 'link “Phường Khương Trung”', '-English'],
      ['Tab', 'textbox “Từ khóa”'],
      ['Tab', 'button “Aa, tùy chọn hiển thị và ngôn ngữ”'],
      ['Enter', 'button “Aa, tùy chọn hiển thị và ngôn ngữ”', 'English'],
      ['Tab', 'link “English”'],
      ['Escape', 'button “Aa, tùy chọn hiển thị và ngôn ngữ”', '-English'],
    ],
  },
  {
    element: 'sen-navigation',
    does: 'opens a submenu, goes into it and out of it',
    markup: menu,
    steps: [
      ['Tab Tab Tab', 'button “Mục con của Tin tức”, collapsed', '-Công tác Đảng'],
      ['Enter', 'button “Mục con của Tin tức”, expanded', 'Công tác Đảng'],
      ['Tab', 'link “Công tác Đảng”'],
      ['Tab', 'link “Hội đồng nhân dân”'],
      ['Escape', 'button “Mục con của Tin tức”, collapsed', '-Công tác Đảng'],
      ['Space', 'button “Mục con của Tin tức”, expanded', 'Công tác Đảng'],
      ['Tab Tab Tab', 'link “Văn bản”', '-Công tác Đảng'],
    ],
  },
  {
    element: 'sen-navigation',
    does: 'opens the menu of a narrow page and closes it',
    markup: menu,
    width: 320,
    steps: [
      ['Tab', 'button “Danh mục”, collapsed', '-Giới thiệu'],
      ['Enter', 'button “Đóng”', 'Giới thiệu'],
      ['Tab', 'link “Giới thiệu”'],
      ['Escape', 'button “Danh mục”, collapsed', '-Giới thiệu'],
    ],
  },
  {
    element: 'sen-language-switch',
    does: 'follows a link',
    steps: [
      ['Tab Tab', 'link “English”'],
      ['Enter', 'link “English”', '#en'],
    ],
  },
  {
    element: 'sen-language-switch',
    does: 'opens a list of many languages and closes it',
    markup: `<sen-language-switch>${languages.join('')}</sen-language-switch>`,
    steps: [
      ['Tab', 'button “Tiếng Việt”, collapsed', '-Français'],
      ['Enter', 'button “Tiếng Việt”, expanded', 'Français'],
      ['Tab Tab', 'link “English”'],
      ['Escape', 'button “Tiếng Việt”, collapsed', '-Français'],
    ],
  },
  {
    element: 'sen-accessibility-bar',
    does: 'changes the display and resets it',
    steps: [
      ['Tab Tab', 'button “A+, phóng to chữ”'],
      ['Tab', 'button “Tương phản cao”, not pressed'],
      ['Space', 'button “Tương phản cao”, pressed'],
      ['Tab Enter', 'button “Giãn chữ”, pressed'],
      ['Tab', 'button “Đặt lại”'],
      ['Enter', 'button “Đặt lại”, unavailable'],
      ['Shift+Tab', 'button “Giãn chữ”, not pressed'],
    ],
  },
  {
    element: 'sen-section-list',
    does: 'filters by a topic and shows more',
    steps: [
      ['Tab', 'link “Xem tất cả Tin tức”', 'Một', '-Hai'],
      ['Tab Tab Tab', 'button “B 1”, not pressed'],
      ['Space', 'button “B 1”, pressed', 'Hai', '-Một'],
      ['Shift+Tab Shift+Tab Enter', 'button “Tất cả 2”, pressed', 'Một', '-Hai'],
      ['Tab Tab Tab Tab', 'button “Xem thêm 1 bài viết”'],
      ['Enter', 'link “Hai”', 'Một', 'Hai'],
    ],
  },
  {
    element: 'sen-party-work-list',
    does: 'filters by a kind and follows an article',
    markup: samples['sen-party-work-list']!.children!,
    steps: [
      ['Tab Tab', 'button “Nghị quyết 1”, not pressed'],
      ['Space', 'button “Nghị quyết 1”, pressed'],
      ['Tab Tab', 'link “Phổ biến Nghị quyết 23-NQ/TU của Thành ủy”'],
      ['Enter', 'link “Phổ biến Nghị quyết 23-NQ/TU của Thành ủy”', '#a'],
    ],
  },
  {
    element: 'sen-pagination',
    does: 'reaches every page',
    steps: [
      ['Tab', 'link “Trang trước”'],
      ['Tab Tab', 'link “Trang 2”, current page'],
      ['Tab Tab', 'link “Trang sau”'],
    ],
  },
  {
    element: 'sen-breadcrumb',
    does: 'unfolds a path that was too long',
    width: 320,
    markup: `<sen-breadcrumb><ol><li><a href="#a">Trang chủ</a></li><li><a href="#b">Tin tức – Sự kiện</a></li>
      <li><a href="#c">Công tác Đảng</a></li><li>Hội nghị học tập Nghị quyết</li></ol></sen-breadcrumb>`,
    steps: [
      ['Tab', 'link “Trang chủ”', '-Tin tức – Sự kiện'],
      ['Tab', 'button “Hiện đủ đường dẫn”'],
      ['Enter', 'link “Tin tức – Sự kiện”', 'Tin tức – Sự kiện'],
    ],
  },
  {
    element: 'sen-visit-statistics',
    does: 'opens the table of the chart and closes it',
    steps: [
      ['Tab', 'button “Xem bảng số liệu”, collapsed', '-Thời gian'],
      ['Enter', 'button “Xem bảng số liệu”, expanded', 'Thời gian'],
      ['Space', 'button “Xem bảng số liệu”, collapsed', '-Thời gian'],
    ],
  },
  {
    element: 'sen-notice',
    does: 'closes it',
    markup: `${sample('sen-notice').replace('notice-id="mau"', '')}<a href="#tiep">Tiếp</a>`,
    steps: [
      ['Tab', 'button “Đóng thông báo Mưa lớn”', 'Mưa lớn'],
      ['Enter', 'link “Tiếp”', '-Mưa lớn'],
    ],
  },
  {
    element: 'sen-article-card',
    does: 'follows the headline',
    steps: [
      ['Tab', 'link “Phổ biến Nghị quyết”'],
      ['Enter', 'link “Phổ biến Nghị quyết”', '#a'],
    ],
  },
  {
    element: 'sen-article',
    does: 'enlarges the text and opens the documents',
    steps: [
      ['Tab Tab', 'button “A+, phóng to chữ”'],
      ['Enter', 'button “A+, phóng to chữ”'],
      ['Tab Tab Tab Tab Tab', 'button “Văn bản liên quan”, collapsed'],
      ['Enter', 'button “Văn bản liên quan”, expanded', '23-NQ/TU'],
    ],
  },
  {
    element: 'sen-contents',
    does: 'goes to a section',
    markup: `${sample('sen-contents')}<h2 id="ho-so">Hồ sơ</h2><a href="#mau-don">Mẫu đơn</a>`,
    steps: [
      ['Tab', 'link “Hồ sơ”'],
      ['Enter', '', '#ho-so'],
      ['Tab', 'link “Mẫu đơn”'],
    ],
  },
  {
    element: 'sen-target-board',
    does: 'switches the milestone, searches and filters',
    markup: plan,
    steps: [
      ['Tab', 'radio “Mốc 2025 1 trong 4 chỉ tiêu đã đạt 1 đạt 2 chưa đạt 1 chưa có số liệu”, checked'],
      ['ArrowRight', 'radio “Mốc 2030 1 trong 4 chỉ tiêu đã đạt 1 đạt 2 chưa đạt 1 chưa có số liệu”, checked'],
      ['ArrowLeft', 'radio “Mốc 2025 1 trong 4 chỉ tiêu đã đạt 1 đạt 2 chưa đạt 1 chưa có số liệu”, checked'],
      ['Tab', 'searchbox “Tìm chỉ tiêu”', 'Biết chữ'],
      ['“lao dong”', 'searchbox “Tìm chỉ tiêu”: lao dong', 'Lao động qua đào tạo', '-Biết chữ'],
      ['Tab', 'combobox “Trạng thái”: Tất cả (4)'],
      ['Tab', 'combobox “Sắp xếp”: Còn thiếu nhiều nhất'],
      ['Tab', 'button “Sao chép bảng”'],
    ],
  },
  {
    element: 'sen-target-import',
    does: 'finds targets in a text and corrects one',
    steps: [
      ['Tab', 'textbox “Dán văn bản nghị quyết, kế hoạch vào đây”'],
      ['“Năm 2030, giảm nghèo 90%.”', 'textbox “Dán văn bản nghị quyết, kế hoạch vào đây”: Năm 2030, giảm nghèo 90%.'],
      ['Tab', 'button “Tìm chỉ tiêu”'],
      ['Enter', '', '1 chỉ tiêu'],
      ['Tab', 'button “Mục tiêu 1: Giảm nghèo: 90%, cần kiểm tra”, collapsed'],
      ['Enter', ''],
      ['Escape', 'button “Mục tiêu 1: Giảm nghèo: 90%, cần kiểm tra”, collapsed'],
    ],
  },
  {
    element: 'sen-document-list',
    does: 'turns the page and searches',
    steps: [
      ['Tab', 'searchbox “Tìm văn bản Số ký hiệu hoặc trích yếu”'],
      ['Tab Tab Tab Tab Tab Tab', 'link “Quyết định 15/QĐ-UBND”', 'Về đất đai'],
      ['Tab Tab Tab Tab Tab', 'button “Trang 2”'],
      ['Enter', '', '-Về đất đai'],
    ],
  },
  {
    element: 'sen-document-list',
    does: 'searches without diacritics and removes the filter',
    steps: [
      ['Tab', 'searchbox “Tìm văn bản Số ký hiệu hoặc trích yếu”', 'Kế hoạch'],
      ['“dat dai”', 'searchbox “Tìm văn bản Số ký hiệu hoặc trích yếu”: dat dai'],
      ['Enter', 'searchbox “Tìm văn bản Số ký hiệu hoặc trích yếu”: dat dai', '1 trong 10', '-Kế hoạch'],
      ['Tab Tab Tab Tab Tab', 'combobox “Sắp xếp”: Mới nhất'],
      ['Tab', 'button “Xóa bộ lọc”'],
      ['Enter', '', 'Kế hoạch'],
    ],
  },
  {
    element: 'sen-document',
    does: 'reaches its file',
    steps: [['Tab', 'link “15.pdf, Quyết định 15/QĐ-UBND (PDF, 1,2 MB)”']],
  },
  {
    element: 'sen-work-schedule',
    does: 'chooses a person and goes to another week',
    steps: [
      ['Tab', 'combobox “Xem lịch của”: Chủ tịch UBND phường', '-Tiếp công dân'],
      ['“B”', 'combobox “Xem lịch của”: Bí thư Đảng ủy', 'Tiếp công dân', '-Họp giao ban'],
      ['Tab', 'button “Lưu vào lịch (.ics)”'],
      ['Tab Tab', 'link “Tuần sau”'],
      ['Enter', 'link “Tuần sau”', '#sau'],
    ],
  },
  {
    element: 'sen-rating',
    does: 'chooses a grade by arrows and writes an opinion',
    steps: [
      ['Tab', 'radio “Rất hài lòng”, not checked'],
      ['Space', 'radio “Rất hài lòng”, checked'],
      ['ArrowDown', 'radio “Hài lòng”, checked'],
      ['Tab', 'textbox “Ý kiến của bạn (không bắt buộc)”'],
      ['“Tot”', 'textbox “Ý kiến của bạn (không bắt buộc)”: Tot'],
      ['Tab', 'button “Gửi đánh giá”'],
    ],
  },
  {
    element: 'sen-form',
    does: 'names what is missing, and leads to it',
    steps: [
      ['Tab', 'textbox “Họ và tên”', '-Có 1 chỗ cần sửa'],
      ['Tab', 'button “Gửi”'],
      ['Enter', 'group “Có 1 chỗ cần sửa trước khi gửi”', 'Hãy nhập “Họ và tên”.'],
      ['Tab', 'link “Hãy nhập “Họ và tên”.”'],
      ['Enter', 'textbox “Họ và tên”, invalid'],
    ],
  },
  {
    element: 'sen-organisation',
    does: 'folds a unit and opens a biography',
    steps: [
      ['Tab', 'searchbox “Tìm người phụ trách Ví dụ: ai phụ trách đất đai?”'],
      ['Tab Tab Tab Tab', 'button “Ủy ban nhân dân”, expanded', 'Nguyễn Văn A'],
      ['Enter', 'button “Ủy ban nhân dân”, collapsed', '-Nguyễn Văn A'],
      ['Space', 'button “Ủy ban nhân dân”, expanded', 'Nguyễn Văn A'],
      ['Tab Tab Tab', 'button “Tiểu sử của Nguyễn Văn A”, collapsed', '-Dòng một'],
      ['Enter', 'button “Tiểu sử của Nguyễn Văn A”, expanded', 'Dòng một'],
    ],
  },
  {
    element: 'sen-organisation',
    does: 'finds who is in charge',
    steps: [
      ['Tab', 'searchbox “Tìm người phụ trách Ví dụ: ai phụ trách đất đai?”', 'Phòng Văn hóa'],
      ['“dat dai”', 'searchbox “Tìm người phụ trách Ví dụ: ai phụ trách đất đai?”: dat dai'],
      ['Enter', '', 'Phòng Kinh tế', '-Phòng Văn hóa'],
    ],
  },
  {
    element: 'sen-search',
    does: 'chooses a suggestion by arrows',
    markup: form,
    prepare: suggest,
    steps: [
      ['Tab', 'combobox “Tìm kiếm”, collapsed', '-Thủ tục đất đai'],
      ['“thu”', 'combobox “Tìm kiếm”, expanded: thu', 'Thủ tục đất đai', 'Thu lệ phí'],
      ['ArrowDown', 'combobox “Tìm kiếm”, expanded, on “Thu lệ phí”: thu'],
      ['ArrowDown', 'combobox “Tìm kiếm”, expanded, on “Thủ tục đất đai”: thu'],
      ['ArrowUp', 'combobox “Tìm kiếm”, expanded, on “Thu lệ phí”: thu'],
      ['Escape', 'combobox “Tìm kiếm”, collapsed: thu', '-Thu lệ phí'],
      ['Home', 'combobox “Tìm kiếm”, collapsed: thu'],
      ['“a”', 'combobox “Tìm kiếm”, collapsed: athu'],
      ['End', 'combobox “Tìm kiếm”, collapsed: athu'],
      ['“b”', 'combobox “Tìm kiếm”, collapsed: athub'],
    ],
  },
  {
    element: 'sen-search',
    does: 'takes over a suggestion',
    markup: form,
    prepare: suggest,
    steps: [
      ['Tab', 'combobox “Tìm kiếm”, collapsed'],
      ['“thu”', 'combobox “Tìm kiếm”, expanded: thu', 'Thu lệ phí'],
      [
        'ArrowDown ArrowDown Enter',
        'combobox “Tìm kiếm”, collapsed: Thủ tục đất đai',
        '-Thu lệ phí',
        '?q=Thủ tục đất đai',
      ],
      ['Tab', 'button “Tìm”'],
    ],
  },
];
