import '@sen-portal/elements/accessibility-bar/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  features?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Accessibility bar',
  component: 'sen-accessibility-bar',
  render: ({ features }) => html`
    <sen-accessibility-bar features=${features ?? nothing}></sen-accessibility-bar>
    <p>Chữ của trang cũng đổi theo: <a href="#lien-he">liên hệ</a>, <a href="#gop-y">góp ý</a>.</p>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** All options. What you choose holds for the whole page and is kept. */
export const Playground: Story = {};

/** Only what the masthead has room for. */
export const TwoFeatures: Story = { args: { features: 'text contrast' } };

/** In English. */
export const English: Story = {
  render: () => html`<div lang="en"><sen-accessibility-bar></sen-accessibility-bar></div>`,
};

/** Dark. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** A feature that does not exist is left out, and the console says which there are. */
export const BadInput: Story = { args: { features: 'contrast laser' } };
