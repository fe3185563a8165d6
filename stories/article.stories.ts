import '@sen-portal/elements/portal/define.js';
import '@sen-portal/elements/article/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';

interface Args {
  headline?: string;
  href?: string;
  published?: string;
  views?: number | string;
  category?: string;
  documentNumber?: string;
  issuer?: string;
  signature?: string;
  summary?: string;
  image?: string;
  imageAlt?: string;
  headingLevel?: number;
  tools?: string;
  contents?: string;
  documentHref?: string;
}

/** The ward's report in our own words, with its structure, facts and figures. */
const opening = html`
  <p>
    Sáng 23/02/2024, tại hội trường phường, Đảng ủy phường Khương Trung mở hội nghị học tập và quán triệt Nghị quyết
    23-NQ/TU do Ban Thường vụ Thành ủy Hà Nội ban hành ngày 16/11/2023. Nghị quyết bàn về sự lãnh đạo của Đảng đối với
    công tác khuyến học, khuyến tài và xây dựng xã hội học tập trên địa bàn thành phố từ nay đến năm 2030, tầm nhìn đến
    năm 2045.
  </p>
  <p>
    Bí thư Đảng ủy chủ trì hội nghị. Cùng dự có Ban Thường vụ và Ban Chấp hành Đảng bộ, lãnh đạo Ủy ban nhân dân, Ủy ban
    Mặt trận Tổ quốc phường, trưởng các đoàn thể, bí thư chi bộ, tổ trưởng tổ dân phố và trưởng ban công tác mặt trận
    của các khu dân cư.
  </p>
  <figure>
    <img
      src="images/hoi-nghi.svg"
      alt="Hội trường phường với bục phát biểu và các hàng ghế đại biểu"
      width="720"
      height="480"
    />
    <figcaption>Hội nghị được tổ chức tập trung tại hội trường phường. Hình vẽ minh họa.</figcaption>
  </figure>
`;

const background = html`
  <h2>Mười năm nhìn lại</h2>
  <p>
    Theo Nghị quyết, thành phố đã hoàn thành cả bốn mục tiêu cơ bản của đề án xây dựng xã hội học tập giai đoạn
    2012–2020, được phê duyệt tại Quyết định 89/QĐ-TTg ngày 09/01/2013 của Thủ tướng Chính phủ; nhiều chỉ tiêu vượt mức
    chung của cả nước. Tất cả các xã, phường, thị trấn đều đạt chuẩn phổ cập giáo dục tiểu học và trung học cơ sở ở mức
    độ 3.
  </p>
  <p>Bên cạnh kết quả, văn kiện cũng chỉ ra những việc còn dang dở:</p>
  <ul>
    <li>có đơn vị triển khai thiếu đồng bộ, chưa quyết liệt, có nơi còn lúng túng;</li>
    <li>một số hội khuyến học vướng cơ chế, chi hội cơ sở hoạt động chung chung và chậm đại hội;</li>
    <li>quỹ khuyến học huy động được chưa tương xứng với tiềm năng của thành phố.</li>
  </ul>
  <h2>Quan điểm chỉ đạo</h2>
  <p>
    Khuyến học, khuyến tài và học tập suốt đời được xác định là nhiệm vụ chính trị quan trọng của cả hệ thống chính trị,
    gắn với xây dựng văn hóa và con người Hà Nội thanh lịch, văn minh. Cấp ủy, chính quyền và trước hết là người đứng
    đầu phải nêu cao vai trò, trách nhiệm.
  </p>
  <blockquote>
    <p>
      Mỗi gia đình đảng viên phấn đấu là một gia đình học tập; mỗi doanh nghiệp là nơi đào tạo và đào tạo lại người lao
      động; mỗi người dân có ý thức tự học để theo kịp kỷ nguyên số.
    </p>
  </blockquote>
`;

const targets = html`
  <h2>Mục tiêu đến năm 2025 và 2030</h2>
  <p>
    Hai mốc phấn đấu được nêu cho nhiều nhóm đối tượng. Thành phố duy trì chuẩn xóa mù chữ mức độ 2 và chuẩn phổ cập
    giáo dục tiểu học mức độ 3; các chỉ tiêu bằng số như sau.
  </p>
  <table>
    <caption>
      Một số chỉ tiêu của Nghị quyết 23-NQ/TU
    </caption>
    <thead>
      <tr>
        <th scope="col">Chỉ tiêu</th>
        <th scope="col">Năm 2025</th>
        <th scope="col">Năm 2030</th>
      </tr>
    </thead>
    <tbody>
      <tr>
        <th scope="row">Người 15–60 tuổi biết chữ</th>
        <td>từ 99,5% trở lên</td>
        <td>99,6%</td>
      </tr>
      <tr>
        <th scope="row">Người mới biết chữ tiếp tục học, không tái mù</th>
        <td>95%</td>
        <td>96%</td>
      </tr>
      <tr>
        <th scope="row">Lao động qua đào tạo</th>
        <td>75–80%</td>
        <td>80–85%</td>
      </tr>
      <tr>
        <th scope="row">Người trong độ tuổi lao động có năng lực thông tin</th>
        <td>50%</td>
        <td>70%</td>
      </tr>
      <tr>
        <th scope="row">Người trong độ tuổi lao động có kỹ năng sống</th>
        <td>50%</td>
        <td>70%</td>
      </tr>
      <tr>
        <th scope="row">Dân số từ 15 tuổi được đào tạo chuyên môn kỹ thuật</th>
        <td>50%</td>
        <td>60%, trong đó 15% từ đại học trở lên</td>
      </tr>
    </tbody>
  </table>
  <h3>Cơ sở giáo dục</h3>
  <p>
    Đến năm 2025, bốn phần năm số cơ sở giáo dục quản lý, dạy và học trên môi trường số; 70% trung tâm học tập cộng đồng
    ứng dụng công nghệ thông tin; 80–85% trường công lập đạt chuẩn quốc gia.
  </p>
  <h3>Mô hình học tập</h3>
  <p>
    Cùng mốc ấy, một nửa số người dân đạt danh hiệu công dân học tập và có kỹ năng số, 60% gia đình, dòng họ, cộng đồng
    và 50% đơn vị được công nhận là học tập, 40% quận, huyện, thị xã đạt danh hiệu huyện học tập.
  </p>
`;

const ending = html`
  <h2>Việc cần làm ngay</h2>
  <p>
    Kết luận hội nghị, Bí thư Đảng ủy đề nghị chính quyền, Mặt trận Tổ quốc, các đoàn thể và chi bộ trực thuộc tổ chức
    nghiên cứu, phổ biến Nghị quyết tới cán bộ, đảng viên, công chức, viên chức và các tầng lớp Nhân dân; hằng năm kiểm
    tra, giám sát, sơ kết và rút kinh nghiệm ngay tại đơn vị mình.
  </p>
`;

const headline =
  'Đảng ủy phường Khương Trung tổ chức Hội nghị học tập, quán triệt, tuyên truyền và tổ chức thực hiện Nghị quyết 23-NQ/TU';

const data: Args = {
  headline,
  href: '/tin-tuc/nghi-quyet-23',
  published: '2024-02-27T10:03:00+07:00',
  views: 73,
  category: 'Công tác Đảng',
  issuer: 'Văn phòng Đảng ủy',
  summary: 'Hội nghị giới thiệu các mục tiêu xây dựng xã hội học tập của thành phố đến năm 2025 và 2030.',
};

const article = (args: Args, body: unknown = nothing) =>
  html`<sen-article
    headline=${args.headline ?? nothing}
    href=${args.href ?? nothing}
    published=${args.published ?? nothing}
    views=${args.views ?? nothing}
    category=${args.category ?? nothing}
    document-number=${args.documentNumber ?? nothing}
    issuer=${args.issuer ?? nothing}
    signature=${args.signature ?? nothing}
    summary=${args.summary ?? nothing}
    image=${args.image ?? nothing}
    image-alt=${args.imageAlt ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    tools=${args.tools ?? nothing}
    contents=${args.contents ?? nothing}
    document-href=${args.documentHref ?? nothing}
    structured-data="none"
    >${body}</sen-article
  >`;

const whole = html`${opening}${background}${targets}${ending}`;

const onPage = (content: TemplateResult) => html`<main>${content}</main>`;

const meta: Meta<Args> = {
  id: 'article',
  title: 'News/Article · Bài viết',
  excludeStories: ['HostileBody', 'VeryLong', 'LongTitle', 'BadInput', 'PrintView', 'FromJson'],
  component: 'sen-article',
  render: (args) => onPage(article(args, whole)),
  args: data,
};
export default meta;

type Story = StoryObj<Args>;

/** The ward's article in attributes and children; every attribute is in the controls. */
export const Playground: Story = {};

/** The form that works without script: all content as children, which are not moved. */
export const WithChildren: Story = {
  render: () =>
    onPage(html`
      <sen-article href="/tin-tuc/nghi-quyet-23" structured-data="none">
        <span slot="category">Công tác Đảng</span>
        <h1 slot="headline">${headline}</h1>
        <p slot="meta"><time datetime="2024-02-27T10:03:00+07:00">27/02/2024 | 10:03</time> · 73 lượt xem</p>
        <p slot="summary">${data.summary}</p>
        ${whole}
        <p slot="signature">Văn phòng Đảng ủy</p>
        <ul slot="attachments">
          <li><a href="/tep/nghi-quyet-23.pdf">Toàn văn Nghị quyết 23-NQ/TU</a> (PDF, 1,2 MB)</li>
        </ul>
        <a slot="previous" rel="prev" href="/tin-tuc/chi-bo-5">Chi bộ tổ dân phố số 5 sinh hoạt chuyên đề quý I</a>
        <a slot="next" rel="next" href="/tin-tuc/huy-hieu">Gặp mặt đảng viên nhận Huy hiệu 50 năm tuổi Đảng</a>
        <ul slot="related">
          <li><a href="/tin-tuc/ke-hoach">Kế hoạch kiểm tra, giám sát năm 2024</a></li>
          <li><a href="/tin-tuc/khuyen-hoc">Phát động quỹ khuyến học ở khu dân cư</a></li>
        </ul>
      </sen-article>
    `),
};

const everything = {
  title: headline,
  url: '/tin-tuc/nghi-quyet-23',
  publishedAt: '2024-02-27T10:03:00+07:00',
  views: 73,
  category: 'Công tác Đảng',
  documentNumber: '23-NQ/TU',
  issuer: 'Văn phòng Đảng ủy',
  summary: data.summary,
  body: `
    <p>Sáng 23/02/2024, Đảng ủy phường mở hội nghị quán triệt <strong>Nghị quyết 23-NQ/TU</strong> của Ban Thường vụ
    Thành ủy Hà Nội, ban hành ngày 16/11/2023.</p>
    <h2>Kết quả giai đoạn trước</h2>
    <p>Bốn mục tiêu của đề án theo Quyết định 89/QĐ-TTg đều đã hoàn thành; mọi xã, phường, thị trấn đạt chuẩn phổ cập
    tiểu học và trung học cơ sở mức độ 3.</p>
    <table><caption>Ba chỉ tiêu về xóa mù chữ và đào tạo</caption>
      <tr><th scope="col">Chỉ tiêu</th><th scope="col">Năm 2025</th><th scope="col">Năm 2030</th></tr>
      <tr><th scope="row">Người 15–60 tuổi biết chữ</th><td>từ 99,5% trở lên</td><td>99,6%</td></tr>
      <tr><th scope="row">Không tái mù chữ</th><td>95%</td><td>96%</td></tr>
      <tr><th scope="row">Lao động qua đào tạo</th><td>75–80%</td><td>80–85%</td></tr></table>
    <figure><img src="images/hoi-nghi.svg" alt="Hội trường với bục phát biểu" width="720" height="480">
    <figcaption>Hội trường phường. Hình vẽ minh họa.</figcaption></figure>`,
  attachments: [
    { title: 'Toàn văn Nghị quyết 23-NQ/TU', url: '/tep/nghi-quyet-23.pdf', size: 1_240_000 },
    { title: 'Biểu theo dõi chỉ tiêu', url: '/tep/bieu.xlsx', size: 48_300 },
    { url: '/tep/ke-hoach-trien-khai.docx' },
  ],
  previous: { title: 'Chi bộ tổ dân phố số 5 sinh hoạt chuyên đề quý I', url: '/tin-tuc/chi-bo-5' },
  next: { title: 'Gặp mặt đảng viên nhận Huy hiệu 50 năm tuổi Đảng', url: '/tin-tuc/huy-hieu' },
  related: [
    {
      title: 'Kế hoạch kiểm tra, giám sát năm 2024',
      url: '/tin-tuc/ke-hoach',
      publishedAt: '2024-01-10T08:00:00+07:00',
      views: 41,
    },
    {
      title: 'Phát động quỹ khuyến học ở khu dân cư',
      url: '/tin-tuc/khuyen-hoc',
      publishedAt: '2024-01-05T14:30:00+07:00',
    },
  ],
};

/** An object with the text as a string: sanitised, with linked document numbers, attachments, previous and next, and related articles. */
export const FromData: Story = {
  render: () =>
    onPage(
      html`<sen-article
        .article=${everything}
        document-href="/van-ban?so={number}"
        structured-data="none"
      ></sen-article>`,
    ),
};

/** The same as a JSON child, which needs no script on the page. */
export const FromJson: Story = {
  render: () =>
    onPage(
      html`<sen-article structured-data="none"
        ><script type="application/json">
          {
            "title": "Thông báo lịch tiếp công dân tháng 3",
            "publishedAt": "2024-02-28",
            "issuer": "Ủy ban nhân dân phường",
            "body": "<p>Ủy ban nhân dân phường tiếp công dân vào sáng thứ Năm hằng tuần, tại bộ phận một cửa.</p>"
          }
        </script></sen-article
      >`,
    ),
};

/** Documents named in children are listed below the text, since children are not changed. */
export const DocumentsMentioned: Story = { args: { documentHref: '/van-ban?so={number}' } };

/** A string that tries to run script: safe content is kept, the rest is removed. */
export const HostileBody: Story = {
  render: () =>
    onPage(
      html`<sen-article
        headline="Bài viết dán từ nơi khác"
        structured-data="none"
        .bodyHtml=${`<p style="position:fixed;inset:0;background:red" onclick="alert(1)">Đoạn văn vẫn còn.</p>
          <script>document.title = 'bị chiếm'</script><img src="x" onerror="document.title='bị chiếm'">
          <a href="javascript:alert(1)">Liên kết mất đường dẫn</a>, <a href="/tin-tuc">liên kết tốt vẫn chạy</a>.
          <iframe src="https://example.org"></iframe><form><button>Gửi mật khẩu</button></form>
          <p class="visually-hidden"><font color="white">Chữ trắng nay đọc được.</font></p>`}
      ></sen-article>`,
    ),
};

/** A wide table in a focusable scroll container; the figures are an illustration. */
export const WideTable: Story = {
  render: () =>
    onPage(
      html`<sen-article
        headline="Kết quả thu ngân sách theo tháng"
        issuer="Văn phòng – Thống kê"
        structured-data="none"
      >
        <p>Bảng dưới đây có mười ba cột (số liệu minh họa).</p>
        <table>
          <caption>
            Thu ngân sách năm 2024, tỷ đồng (số liệu minh họa)
          </caption>
          <thead>
            <tr>
              <th scope="col">Khoản thu</th>
              ${Array.from({ length: 12 }, (_, month) => html`<th scope="col">Tháng ${month + 1}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${['Thuế sử dụng đất', 'Phí và lệ phí', 'Thu khác'].map(
              (name, row) =>
                html`<tr>
                  <th scope="row">${name}</th>
                  ${Array.from({ length: 12 }, (_, month) => html`<td>${(row + 2) * 3 + month},5</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
        <p>Đoạn sau bảng giữ nguyên bề rộng của trang.</p>
      </sen-article>`,
    ),
};

/** Nine times the length, with a contents list. */
export const VeryLong: Story = {
  render: (args) =>
    onPage(article(args, html`${Array.from({ length: 9 }, () => html`${background}${targets}${ending}`)}`)),
};

/** Only a title and one sentence. */
export const Short: Story = {
  render: () =>
    onPage(
      html`<sen-article headline="Thông báo lịch tiếp công dân" structured-data="none"
        ><p>Sáng thứ Năm hằng tuần, tại bộ phận một cửa của phường.</p></sen-article
      >`,
    ),
};

/** Long words in capitals, stacked diacritics, a name without spaces. */
export const LongTitle: Story = {
  args: {
    headline:
      'BAN CHẤP HÀNH ĐẢNG BỘ PHƯỜNG BAN HÀNH KẾ HOẠCH TRIỂN KHAI THỰC HIỆN NGHỊ QUYẾT VỀ TĂNG CƯỜNG SỰ LÃNH ĐẠO CỦA ĐẢNG ĐỐI VỚI CÔNG TÁC KHUYẾN HỌC, KHUYẾN TÀI; tep_dinh_kem_khong_co_khoang_trang_nghi_quyet_23_NQ_TU.pdf',
    views: 12_345_678,
    documentNumber: '148/2025/QH15',
  },
};

/** Empty. */
export const Empty: Story = { render: () => onPage(html`<sen-article structured-data="none"></sen-article>`) };

/** A selection of tools in a custom order. */
export const SomeTools: Story = { args: { tools: 'print copy text-size' } };

/** The print layout on screen: without tools and links to other articles, with the URL at the end. */
export const PrintView: Story = {
  render: (args) =>
    html`<style>
        .on-paper {
          max-inline-size: 44rem;
          margin-inline: auto;
          padding: 3rem;
          background: #fff;
          box-shadow: 0 1px 8px rgb(0 0 0 / 25%);
        }
        .on-paper sen-article::part(tools),
        .on-paper sen-article::part(contents) {
          display: none;
        }
        .on-paper sen-article::part(lead) {
          margin-block-start: 1rem;
        }
        .on-paper sen-article::part(source) {
          display: block;
        }
      </style>
      <main class="on-paper" data-sen-scheme="light">${article(args, whole)}</main>`,
};

/** English, including dates and reading time. */
export const English: Story = {
  globals: { language: 'en' },
  render: () =>
    onPage(
      html`<sen-article
        headline="Ward conference studies Resolution 23-NQ/TU on a learning society"
        published="2024-02-27T10:03:00+07:00"
        views="73"
        category="Party work"
        issuer="Office of the Ward Party Committee"
        summary="The targets of the city for 2025 and 2030 were presented to all Party cells."
        structured-data="none"
      >
        <p>
          On the morning of 23 February 2024 the Party Committee of Khương Trung ward held a conference on Resolution
          23-NQ/TU, which the Standing Committee of the Hà Nội Party Committee issued on 16 November 2023.
        </p>
        <p>
          By 2025 at least 99.5% of people aged 15 to 60 are to be literate, 75–80% of the workforce trained, and half
          of the population able to use digital services.
        </p>
      </sen-article>`,
    ),
};

/** Dark mode. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** The blue theme. */
export const Sea: Story = { globals: { theme: 'sea' } };

/** Invalid values: the rest is shown, the console shows the correct form. */
export const BadInput: Story = {
  args: { views: 'abc', published: '27/02/2024', href: 'javascript:alert(1)', headingLevel: 9, tools: 'print fax' },
};

/** Reading aloud without a voice for the language: the element shows a message. (This story removes the voices.) */
export const NoVoice: Story = {
  args: { tools: 'listen' },
  play: async ({ canvasElement }) => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'speechSynthesis');
    Object.defineProperty(globalThis, 'speechSynthesis', {
      configurable: true,
      value: { getVoices: () => [{ lang: 'fr-FR', localService: true }], speaking: false, cancel() {} },
    });
    const element = canvasElement.querySelector('sen-article')!;
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLButtonElement>('[part~=tool]')?.click();
    await element.updateComplete;
    if (own) Object.defineProperty(globalThis, 'speechSynthesis', own);
    else Reflect.deleteProperty(globalThis, 'speechSynthesis');
  },
};
