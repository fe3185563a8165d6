import '@sen-portal/elements/skip-link/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  for?: string;
  label?: string;
}

const page = (skipLink: unknown) => html`
  ${skipLink}
  <p>Nhấn Tab để liên kết hiện ra.</p>
  <nav aria-label="Ví dụ"><a href="#tong-quan">Tổng quan</a> · <a href="#tin-tuc">Tin tức – Sự kiện</a></nav>
  <h2 id="noi-dung">Nội dung</h2>
  <p>Đoạn đầu tiên của nội dung, có <a href="#lien-ket">một liên kết</a>.</p>
  <form role="search">
    <label>Từ khóa <input id="tim-kiem" type="search" /></label>
  </form>
`;

/** Focuses the link, as the Tab key does. */
const focusFirst = ({ canvasElement }: { canvasElement: HTMLElement }) => {
  const element = canvasElement.querySelector('sen-skip-link')!;
  (element.querySelector('a') ?? element.shadowRoot!.querySelector('a'))!.focus();
};

const meta: Meta<Args> = {
  id: 'skip-link',
  title: 'Page frame/Skip link · Liên kết bỏ qua',
  excludeStories: ['Long', 'BadInput'],
  component: 'sen-skip-link',
  render: (args) =>
    page(html`<sen-skip-link for=${args.for ?? nothing} label=${args.label ?? nothing}></sen-skip-link>`),
  args: { for: 'noi-dung' },
};
export default meta;

type Story = StoryObj<Args>;

const links = html`
  <sen-skip-link>
    <a href="#noi-dung">Chuyển đến nội dung chính</a>
    <a href="#tim-kiem">Truy cập tìm kiếm</a>
  </sen-skip-link>
`;

/** Hidden until the visitor presses Tab. */
export const Playground: Story = {};

/** The form that works without script, with two targets. */
export const WithChildren: Story = { render: () => page(links) };

/** With focus. */
export const Focused: Story = { play: focusFirst };

/** All links are shown together. */
export const FocusedSeveral: Story = { render: () => page(links), play: focusFirst };

/** A long label, on two lines in a narrow window. */
export const Long: Story = {
  args: { label: 'Bỏ qua phần đầu trang và thực đơn, truy cập thẳng nội dung bài viết trên Cổng thông tin điện tử' },
  play: focusFirst,
};

/** English. */
export const English: Story = {
  render: (args) => html`<div lang="en">${page(html`<sen-skip-link for=${args.for!}></sen-skip-link>`)}</div>`,
  play: focusFirst,
};

/** Dark mode. */
export const Dark: Story = { globals: { scheme: 'dark' }, render: () => page(links), play: focusFirst };

/** A missing id, which the console logs. */
export const BadInput: Story = { args: { for: 'khong-co' }, play: focusFirst };
