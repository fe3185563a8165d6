import '@sen-portal/elements/contents/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  heading?: string;
}

const sections = html`
  <h2>Hồ sơ cần nộp</h2>
  <p>Tờ khai theo mẫu, giấy chứng sinh, giấy tờ tùy thân của người đi đăng ký.</p>
  <h3>Giấy tờ phải xuất trình</h3>
  <p>Căn cước, giấy chứng nhận kết hôn nếu cha mẹ đã đăng ký kết hôn.</p>
  <h2>Thời hạn giải quyết</h2>
  <p>Ngay trong ngày; nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo.</p>
  <h2>Lệ phí</h2>
  <p>Miễn lệ phí nếu đăng ký đúng hạn.</p>
`;

const page = (contents: unknown, text: unknown = sections) =>
  html`<div class="sen-stack">
    ${contents}
    <div id="noi-dung">${text}</div>
  </div>`;

const meta: Meta<Args> = {
  id: 'contents',
  title: 'Page frame/Contents · Mục lục trang',
  excludeStories: ['Long'],
  component: 'sen-contents',
  render: ({ heading }) => page(html`<sen-contents for="noi-dung" heading=${heading ?? nothing}></sen-contents>`),
};
export default meta;

type Story = StoryObj<Args>;

/** The headings of the page are read. */
export const Playground: Story = {};

/** The author's list works without script. */
export const WithList: Story = {
  render: () =>
    page(
      html`<sen-contents>
        <ol>
          <li><a href="#ho-so">Hồ sơ cần nộp</a></li>
          <li><a href="#le-phi">Lệ phí</a></li>
        </ol>
      </sen-contents>`,
      html`<h2 id="ho-so">Hồ sơ cần nộp</h2>
        <p>Tờ khai theo mẫu.</p>
        <h2 id="le-phi">Lệ phí</h2>
        <p>Miễn lệ phí nếu đăng ký đúng hạn.</p>`,
    ),
};

/** Long headings and diacritics. */
export const Long: Story = {
  render: () =>
    page(
      html`<sen-contents for="noi-dung"></sen-contents>`,
      html`<h2>HỒ SƠ ĐỀ NGHỊ HỖ TRỢ NGƯỜI LAO ĐỘNG CÓ HOÀN CẢNH ĐẶC BIỆT KHÓ KHĂN TRÊN ĐỊA BÀN PHƯỜNG KHƯƠNG TRUNG</h2>
        <p>…</p>
        <h3>Giấy xác nhận của tổ dân phố về tình trạng cư trú và việc làm trong mười hai tháng gần nhất</h3>
        <p>…</p>
        <h2>Nơi nộp</h2>
        <p>…</p>`,
    ),
};
