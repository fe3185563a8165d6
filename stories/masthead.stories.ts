import '@sen-portal/elements/accessibility-bar/define.js';
import '@sen-portal/elements/language-switch/define.js';
import '@sen-portal/elements/masthead/define.js';
import '@sen-portal/elements/navigation/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  organisation?: string;
  parentAgency?: string;
  href?: string;
  headingLevel?: number;
}

const masthead = (args: Args, content: unknown = nothing) =>
  html`<sen-masthead
    organisation=${args.organisation ?? nothing}
    parent-agency=${args.parentAgency ?? nothing}
    href=${args.href ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    >${content}</sen-masthead
  >`;

const search = html`<form slot="search" role="search" action="/tim-kiem" method="get">
  <input type="search" name="q" aria-label="Từ khóa" placeholder="Tìm trên cổng" />
  <button>Tìm kiếm</button>
</form>`;

const languages = html`<sen-language-switch slot="tools">
  <a href="#vi" lang="vi" hreflang="vi">Tiếng Việt</a>
  <a href="#en" lang="en" hreflang="en">English</a>
</sen-language-switch>`;

const meta: Meta<Args> = {
  id: 'masthead',
  title: 'Page frame/Masthead, search, logo · Đầu trang',
  excludeStories: ['LongAndNarrow', 'BadInput'],
  component: 'sen-masthead',
  parameters: { layout: 'fullscreen' },
  args: { organisation: 'Phường Khương Trung' },
  render: (args) => masthead(args, [search, languages]),
};
export default meta;

type Story = StoryObj<Args>;

/** Emblem, parent agency and name, with a search form and the language switch. */
export const Playground: Story = {};

/** The form that works without script: content as children, in a `<header>` as the landmark. */
export const WithChildren: Story = {
  render: () => html`
    <header>
      <sen-masthead>
        <span slot="parent-agency">Ủy ban nhân dân quận Thanh Xuân</span>
        <a slot="organisation" href="#trang-chu">Phường Khương Trung</a>
        ${search} ${languages}
      </sen-masthead>
    </header>
  `,
};

const options = html`<sen-accessibility-bar slot="tools" features="text contrast dark"></sen-accessibility-bar>`;

const navigation = html`<sen-navigation slot="navigation">
  <ul>
    <li><a href="#tong-quan" aria-current="page">Tổng quan</a></li>
    <li><a href="#tin-tuc">Tin tức – Sự kiện</a></li>
    <li><a href="#lien-he">Liên hệ</a></li>
  </ul>
</sen-navigation>`;

/** With tools and the menu, as on the sample pages: on a phone one row, whose two buttons open them. */
export const WithMenu: Story = { render: (args) => masthead(args, [options, languages, navigation]) };

/** The same in a container of 380 pixels. */
export const Narrow: Story = {
  render: (args) => html`<div class="sen-narrow">${masthead(args, [options, languages, navigation])}</div>`,
};

/** Only the name. */
export const NameOnly: Story = { args: { parentAgency: '' }, render: (args) => masthead(args) };

/** The name as the heading of the home page. */
export const Heading: Story = { args: { headingLevel: 1 }, render: (args) => masthead(args) };

/** The organisation’s own emblem. */
export const OwnEmblem: Story = {
  render: (args) =>
    masthead(
      args,
      html`<svg slot="emblem" viewBox="0 0 48 48" aria-hidden="true">
        <rect width="48" height="48" rx="8" fill="#0e60aa" />
        <path d="M8 34 24 12l16 22z" fill="#fff" />
      </svg>`,
    ),
};

/** Long names with stacked diacritics, in a container of 320 pixels. */
export const LongAndNarrow: Story = {
  args: {
    organisation: 'Trung tâm Phục vụ hành chính công và Chuyển đổi số phường Khương Trung',
    parentAgency: 'Ủy ban nhân dân phường Khương Trung, quận Thanh Xuân, thành phố Hà Nội',
  },
  render: (args) => html`<div style="max-inline-size: 320px">${masthead(args, [search, languages])}</div>`,
};

/** Dark mode. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** English. */
export const English: Story = {
  args: { organisation: 'Khương Trung Ward', href: '#en' },
  render: (args) => html`<div lang="en">${masthead(args, languages)}</div>`,
};

/** Without attributes and children. */
export const Empty: Story = { args: {}, render: () => masthead({}) };

/** An invalid heading level and a link that would run script: a heading of level 2 with a link to the home page. */
export const BadInput: Story = {
  args: { href: 'javascript:alert(1)' },
  render: (args) =>
    html`<h1>Trang chủ</h1>
      ${masthead({ ...args, headingLevel: 9 })}`,
};
