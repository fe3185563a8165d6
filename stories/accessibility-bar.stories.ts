import '@sen-portal/elements/accessibility-bar/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  features?: string;
}

const meta: Meta<Args> = {
  id: 'accessibility-bar',
  title: 'Page frame/Accessibility bar · Hỗ trợ tiếp cận',
  excludeStories: ['BadInput'],
  component: 'sen-accessibility-bar',
  render: ({ features }) => html`
    <sen-accessibility-bar features=${features ?? nothing}></sen-accessibility-bar>
    <p>Chữ của trang cũng đổi theo: <a href="#lien-he">liên hệ</a>, <a href="#gop-y">góp ý</a>.</p>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** All options. The settings apply to the whole page and are stored. */
export const Playground: Story = {};

/** The options that fit the masthead. */
export const TwoFeatures: Story = { args: { features: 'text contrast' } };

/** English. */
export const English: Story = {
  render: () => html`<div lang="en"><sen-accessibility-bar></sen-accessibility-bar></div>`,
};

/** Dark mode. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** An unknown feature is ignored, and the console lists the valid ones. */
export const BadInput: Story = { args: { features: 'contrast laser' } };
