import '@sen-portal/elements/language-switch/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  label?: string;
}

const two = html`
  <a href="#vi" lang="vi" hreflang="vi">Tiếng Việt</a>
  <a href="#en" lang="en" hreflang="en">English</a>
`;

const five = html`
  ${two}
  <a href="#zh" lang="zh" hreflang="zh">中文</a>
  <a href="#km" lang="km" hreflang="km">ភាសាខ្មែរ</a>
  <a href="#fr" lang="fr" hreflang="fr">Français</a>
`;

const languages = (content: unknown, { label }: Args = {}) =>
  html`<sen-language-switch label=${label ?? nothing}>${content}</sen-language-switch>`;

const hostile = 'javascript:alert(1)';

const meta: Meta<Args> = {
  id: 'language-switch',
  title: 'Page frame/Language switch · Chọn ngôn ngữ',
  excludeStories: ['BadInput'],
  component: 'sen-language-switch',
  render: (args) => languages(two, args),
};
export default meta;

type Story = StoryObj<Args>;

/** Up to three languages side by side; the current one is marked. */
export const Playground: Story = {};

/** More than three are in a drop-down list. */
export const Many: Story = { render: (args) => languages(five, args) };

/** The open drop-down list. */
export const Open: Story = {
  render: (args) => html`<div style="min-block-size: 18rem">${languages(five, args)}</div>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('sen-language-switch')!;
    await element.updateComplete;
    element.shadowRoot!.querySelector('details')!.open = true;
  },
};

/** From the `languages` property. */
export const FromData: Story = {
  render: () =>
    html`<sen-language-switch
      .languages=${[
        { lang: 'vi', label: 'Tiếng Việt', href: '#vi' },
        { lang: 'en', label: 'English', href: '#en' },
      ]}
    ></sen-language-switch>`,
};

/** English. */
export const English: Story = { render: (args) => html`<div lang="en">${languages(two, args)}</div>` };

/** Dark mode. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** Without languages, other content of the element is shown. */
export const Empty: Story = { render: () => languages(html`<p>Trang này chỉ có tiếng Việt.</p>`) };

/** A link without a language is omitted, one that would run script is plain text; the console logs both. */
export const BadInput: Story = {
  render: () =>
    languages(html`
      <a href="#vi" lang="vi" hreflang="vi">Tiếng Việt</a>
      <a href="#lac">Không rõ</a>
      <a href=${hostile} lang="en" hreflang="en">English</a>
    `),
};
