import '@sen-portal/elements/document-list/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  label?: string;
}

const meta: Meta<Args> = {
  id: 'document-list',
  title: 'Elements/Document list',
  component: 'sen-document-list',
  render: ({ label }) => html`<sen-document-list label=${label ?? nothing}>Nội dung</sen-document-list>`,
  args: { label: 'Tên' },
};
export default meta;

type Story = StoryObj<Args>;

/** Change any attribute in the controls. */
export const Playground: Story = {};

/** Without content it says so. */
export const Empty: Story = { render: () => html`<sen-document-list></sen-document-list>` };
