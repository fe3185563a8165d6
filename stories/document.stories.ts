import '@sen-portal/elements/document/define.js';
import '@sen-portal/elements/portal/define.js';
import type { LegalDocument } from '@sen-portal/data';
import type { DataSource } from '@sen-portal/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { documents, documentsAt } from './fixtures/documents.js';

interface Args {
  document?: Partial<LegalDocument>;
  heading?: string;
  headingLevel?: number;
  src?: string;
}

const [draft, decision, expired] = documents as LegalDocument[];

const at = (content: unknown): TemplateResult => html`<sen-portal now=${documentsAt}>${content}</sen-portal>`;

const sheet = (args: Args) =>
  html`<sen-document
    heading=${args.heading ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    src=${args.src ?? nothing}
    .document=${args.document}
  ></sen-document>`;

const meta: Meta<Args> = {
  id: 'document',
  title: 'Documents/Document · Văn bản',
  excludeStories: ['BadInput'],
  component: 'sen-document',
  render: (args) => at(sheet(args)),
  args: { document: decision! },
};
export default meta;

type Story = StoryObj<Args>;

/** A decision that is not yet in force. */
export const Playground: Story = {};

/** A draft on which people can comment. */
export const Draft: Story = { args: { document: draft! } };

/** A document that has been replaced. */
export const Expired: Story = { args: { document: expired! } };

/** The form that works without script: the sheet that a CMS prints. */
export const WithSheet: Story = {
  render: () =>
    at(
      html`<sen-document>
        <h2 slot="heading">Quyết định 15/QĐ-UBND</h2>
        <table>
          <tr>
            <th scope="row">Số ký hiệu</th>
            <td>15/QĐ-UBND</td>
          </tr>
          <tr>
            <th scope="row">Ngày ban hành</th>
            <td>23/02/2024</td>
          </tr>
          <tr>
            <th scope="row">Ngày có hiệu lực</th>
            <td>10/03/2024</td>
          </tr>
          <tr>
            <th scope="row">Trích yếu</th>
            <td>Phê duyệt kế hoạch sử dụng đất năm 2024</td>
          </tr>
          <tr>
            <th scope="row">Tệp đính kèm</th>
            <td><a href="/tep/15-qd-ubnd.pdf">Toàn văn</a> (1,2 MB)</td>
          </tr>
        </table>
      </sen-document>`,
    ),
};

/** Without a document. */
export const Empty: Story = { args: { document: {} } };

/** While it loads. */
export const Loading: Story = {
  render: () =>
    html`<sen-portal .source=${(() => new Promise(() => {})) satisfies DataSource}
      ><sen-document src="van-ban-15"></sen-document
    ></sen-portal>`,
};

/** After a failure. */
export const Failed: Story = {
  render: () =>
    html`<sen-portal .source=${(() => Promise.reject(new Error('503'))) satisfies DataSource}
      ><sen-document src="van-ban-15"></sen-document
    ></sen-portal>`,
};

/** In English. */
export const English: Story = { render: (args) => html`<div lang="en">${at(sheet(args))}</div>` };

/** Fields that cannot be used are left out. */
export const BadInput: Story = {
  args: {
    document: {
      number: '1/QĐ-UBND',
      summary: '<b>A</b>',
      issuedOn: '2024-02-30',
      url: 'javascript:alert(1)',
      files: 'x',
    } as unknown as LegalDocument,
  },
};
