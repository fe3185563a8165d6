import '@sen-portal/elements/breadcrumb/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  label?: string;
  structuredData?: 'auto' | 'none';
}

const way = html`
  <ol>
    <li><a href="#trang-chu">Trang chủ</a></li>
    <li><a href="#tin-tuc">Tin tức – Sự kiện</a></li>
    <li>Công tác Đảng</li>
  </ol>
`;

const long = html`
  <ol>
    <li><a href="#trang-chu">Trang chủ</a></li>
    <li><a href="#tin-tuc">Tin tức – Sự kiện</a></li>
    <li><a href="#cong-tac-dang">Công tác Đảng</a></li>
    <li><a href="#nghi-quyet">Nghị quyết, chỉ thị</a></li>
    <li>Đảng ủy phường tổ chức Hội nghị học tập, quán triệt, tuyên truyền và tổ chức thực hiện Nghị quyết 23-NQ/TU</li>
  </ol>
`;

const breadcrumb = (content: unknown, { label, structuredData }: Args = {}) =>
  html`<sen-breadcrumb label=${label ?? nothing} structured-data=${structuredData ?? nothing}
    >${content}</sen-breadcrumb
  >`;

const hostile = 'javascript:alert(1)';

const meta: Meta<Args> = {
  id: 'breadcrumb',
  title: 'Page frame/Breadcrumb · Đường dẫn trang',
  excludeStories: ['Long', 'BadInput'],
  component: 'sen-breadcrumb',
  args: { structuredData: 'auto' },
  render: (args) => breadcrumb(way, args),
};
export default meta;

type Story = StoryObj<Args>;

/** The path to the page, from a list of links; the last item is the current page. */
export const Playground: Story = {};

/** Five items and a long title. */
export const Long: Story = { render: (args) => breadcrumb(long, args) };

/** In 320 pixels: “…” replaces the items in the middle. */
export const Narrow: Story = {
  render: (args) => html`<div style="max-inline-size: 320px">${breadcrumb(long, args)}</div>`,
};

/** From the `items` property. */
export const FromData: Story = {
  render: () =>
    html`<sen-breadcrumb
      .items=${[
        { label: 'Trang chủ', href: '#trang-chu' },
        { label: 'Văn bản', href: '#van-ban' },
        { label: 'Nghị quyết 23-NQ/TU' },
      ]}
    ></sen-breadcrumb>`,
};

/** Dark mode. */
export const Dark: Story = { globals: { scheme: 'dark' }, render: (args) => breadcrumb(long, args) };

/** English. */
export const English: Story = {
  render: () =>
    html`<div lang="en" style="max-inline-size: 320px">
      ${breadcrumb(
        html`<ol>
          <li><a href="#home">Home</a></li>
          <li><a href="#news">News</a></li>
          <li><a href="#party">Party work</a></li>
          <li>Resolution 23-NQ/TU</li>
        </ol>`,
      )}
    </div>`,
};

/** Without items, other content of the element is shown. */
export const Empty: Story = { render: () => breadcrumb(html`<p>Cổng thông tin điện tử</p>`) };

/** A link that would run script becomes plain text; items without text are omitted. */
export const BadInput: Story = {
  render: () =>
    breadcrumb(
      html`<ol>
        <li><a href=${hostile}>Liên kết hỏng</a></li>
        <li></li>
        <li>Trang này</li>
      </ol>`,
    ),
};
