import '@sen-portal/elements/document/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  label?: string;
}

const meta: Meta<Args> = {
  id: 'document',
  title: 'Elements/Document',
  component: 'sen-document',
  render: ({ label }) => html`<sen-document label=${label ?? nothing}>Nội dung</sen-document>`,
  args: { label: 'Tên' },
};
export default meta;

type Story = StoryObj<Args>;

/** Change any attribute in the controls. */
export const Playground: Story = {};

/** Without content it says so. */
export const Empty: Story = { render: () => html`<sen-document></sen-document>` };
