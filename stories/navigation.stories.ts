import '@sen-portal/elements/navigation/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';

interface Args {
  label?: string;
}

const ward = html`
  <ul>
    <li><a href="#tong-quan">Tổng quan</a></li>
    <li>
      <a href="#tin-tuc">Tin tức – Sự kiện</a>
      <ul>
        <li>
          <a href="#cong-tac-dang" aria-current="page">Công tác Đảng</a>
          <ul>
            <li><a href="#nghi-quyet">Nghị quyết, chỉ thị</a></li>
            <li><a href="#sinh-hoat">Sinh hoạt chi bộ</a></li>
          </ul>
        </li>
        <li><a href="#kinh-te">Kinh tế – Xã hội</a></li>
        <li><a href="#an-ninh">An ninh – Quốc phòng</a></li>
      </ul>
    </li>
    <li>
      <a href="#">Văn bản</a>
      <ul>
        <li><a href="#quy-pham">Văn bản quy phạm pháp luật</a></li>
        <li><a href="#chi-dao">Văn bản chỉ đạo, điều hành</a></li>
      </ul>
    </li>
    <li><a href="#thu-tuc">Thủ tục hành chính</a></li>
    <li><a href="#lien-he">Liên hệ</a></li>
  </ul>
`;

const navigation = (content: unknown, { label }: Args = {}): TemplateResult =>
  html`<sen-navigation label=${label ?? nothing}>${content}</sen-navigation>`;

const hostile = 'javascript:alert(1)';

const meta: Meta<Args> = {
  id: 'navigation',
  title: 'Page frame/Navigation, menu · Danh mục',
  excludeStories: ['SixtyEntries', 'Long', 'BadInput', 'RightToLeft'],
  component: 'sen-navigation',
  parameters: { layout: 'fullscreen' },
  render: (args) => navigation(ward, args),
};
export default meta;

type Story = StoryObj<Args>;

const press = (part: string, index = 0) => {
  const play: Story['play'] = async ({ canvasElement }) => {
    const element = canvasElement.querySelector('sen-navigation')!;
    await element.updateComplete;
    // The bar computes its visible entries after layout.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>(`button[part~=${part}]`)];
    buttons.filter((button) => button.checkVisibility({ visibilityProperty: true }))[index]?.click();
    await element.updateComplete;
  };
  return play;
};

/** Open submenus by pointer or keyboard. Narrow the width in the toolbar: the bar becomes a button with a drawer. */
export const Playground: Story = {};

/** An open panel, with the current page and its submenu. */
export const Open: Story = { play: press('toggle') };

/** Three levels and sixty entries; entries that do not fit the bar are in “Thêm”. */
export const SixtyEntries: Story = {
  render: (args) => {
    const names = [
      'Tổng quan',
      'Tin tức',
      'Văn bản',
      'Thủ tục',
      'Quy hoạch',
      'Công khai ngân sách',
      'Dân vận',
      'Văn hóa',
      'Giáo dục',
      'Y tế',
      'Liên hệ',
      'Hỏi đáp',
    ];
    const below = (name: string, level: number): unknown => html`
      <ul>
        ${(level === 2 ? ['tin mới', 'chuyên đề'] : ['năm 2024', 'lưu trữ']).map(
          (part, index) =>
            html`<li><a href="#muc">${name}: ${part}</a>${level === 2 && index === 0 ? below(name, 3) : nothing}</li>`,
        )}
      </ul>
    `;
    return navigation(
      html`<ul>
        ${names.map((name) => html`<li><a href="#muc">${name}</a>${below(name, 2)}</li>`)}
      </ul>`,
      args,
    );
  },
  play: press('more'),
};

/** The drawer of a narrow container, scrolled to the current page. */
export const Drawer: Story = {
  render: (args) => html`<div style="max-inline-size: 20rem">${navigation(ward, args)}</div>`,
  play: press('menu'),
};

/** In a column of 200 pixels. */
export const NarrowColumn: Story = {
  render: (args) => html`<div style="inline-size: 200px">${navigation(ward, args)}</div>`,
};

/** Long names with stacked diacritics. */
export const Long: Story = {
  render: (args) =>
    navigation(
      html`<ul>
        <li><a href="#1">Tiếp nhận, xử lý phản ánh, kiến nghị của tổ chức và công dân</a></li>
        <li>
          <a href="#2" aria-current="page">Chuyển đổi số và cải cách hành chính</a>
          <ul>
            <li>
              <a href="#3"
                >Kế hoạch xây dựng chính quyền điện tử, đô thị thông minh trên địa bàn phường giai đoạn 2021 – 2025</a
              >
            </li>
          </ul>
        </li>
        <li><a href="#4">ĐẨY MẠNH HỌC TẬP SUỐT ĐỜI Ở MỖI HỘ GIA ĐÌNH</a></li>
      </ul>`,
      args,
    ),
  play: press('toggle'),
};

/** Dark mode. */
export const Dark: Story = { globals: { scheme: 'dark' }, play: press('toggle') };

/** English. */
export const English: Story = {
  render: () =>
    html`<div lang="en">
      ${navigation(
        html`<ul>
          <li><a href="#about" aria-current="page">About the ward</a></li>
          <li>
            <a href="#structure">Organisation</a>
            <ul>
              <li><a href="#committee">People’s Committee</a></li>
              <li><a href="#council">People’s Council</a></li>
            </ul>
          </li>
          <li><a href="#contact">Contact</a></li>
        </ul>`,
      )}
    </div>`,
  play: press('toggle'),
};

/** A right-to-left page. */
export const RightToLeft: Story = {
  render: (args) => html`<div dir="rtl">${navigation(ward, args)}</div>`,
  play: press('toggle'),
};

/** Before the upgrade and without script: the list itself. */
export const WithoutScript: Story = { render: () => html`<nav aria-label="Danh mục chính">${ward}</nav>` };

/** Without entries, other content of the element is shown. */
export const Empty: Story = { render: () => navigation(html`<p>Danh mục đang được cập nhật.</p>`) };

/** A link that would run script becomes plain text; a group without a name is replaced by its entries. */
export const BadInput: Story = {
  render: () =>
    navigation(
      html`<ul>
        <li><a href=${hostile}>Liên kết hỏng</a></li>
        <li>
          <ul>
            <li><a href="#a">Mục của nhóm không tên</a></li>
          </ul>
        </li>
        <li class="divider"></li>
        <li><a href="#b">Mục tốt</a></li>
      </ul>`,
    ),
};
