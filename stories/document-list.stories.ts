import '@sen-portal/elements/document-list/define.js';
import '@sen-portal/elements/pagination/define.js';
import '@sen-portal/elements/portal/define.js';
import type { LegalDocument } from '@sen-portal/data';
import type { DataSource } from '@sen-portal/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { documents, documentsAt } from './fixtures/documents.js';

interface Args {
  documents?: LegalDocument[];
  heading?: string;
  headingLevel?: number;
  pageSize?: number;
  controls?: string;
  query?: string;
  kind?: string;
  state?: string;
  sort?: string;
  src?: string;
}

const all = documents as LegalDocument[];

/** The clock at which every state occurs. */
const at = (content: unknown): TemplateResult => html`<sen-portal now=${documentsAt}>${content}</sen-portal>`;

const list = (args: Args, children: unknown = nothing) =>
  html`<sen-document-list
    heading=${args.heading ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    page-size=${args.pageSize ?? nothing}
    controls=${args.controls ?? nothing}
    query=${args.query ?? nothing}
    kind=${args.kind ?? nothing}
    state=${args.state ?? nothing}
    sort=${args.sort ?? nothing}
    src=${args.src ?? nothing}
    .documents=${args.documents}
    >${children}</sen-document-list
  >`;

const meta: Meta<Args> = {
  id: 'document-list',
  title: 'Documents/Document list · Danh sách văn bản',
  excludeStories: ['BadInput', 'LongWords'],
  component: 'sen-document-list',
  render: (args) => at(list(args)),
  args: { documents: all, heading: 'Văn bản' },
};
export default meta;

type Story = StoryObj<Args>;

/** Every state: open for comments, not yet in force, in force, expired. */
export const Playground: Story = {};

/** The form that works without script: the table that a CMS prints. */
export const WithTable: Story = {
  render: () =>
    at(
      html`<sen-document-list>
        <h2 slot="heading">Văn bản</h2>
        <table>
          <tr>
            <th>STT</th>
            <th>Số/Ký hiệu</th>
            <th>Ngày BH</th>
            <th>Ngày hiệu lực</th>
            <th>Trích yếu</th>
            <th>Tải về</th>
          </tr>
          <tr>
            <td>1</td>
            <td><a href="#15">15/QĐ-UBND</a></td>
            <td>23/02/2024</td>
            <td>10/03/2024</td>
            <td>Phê duyệt kế hoạch sử dụng đất năm 2024</td>
            <td><a href="/tep/15.pdf">Tải về</a> (1,2 MB)</td>
          </tr>
          <tr>
            <td>2</td>
            <td><a href="#7">7/KH-UBND</a></td>
            <td>10/01/2024</td>
            <td></td>
            <td>Kế hoạch tiếp công dân năm 2024</td>
            <td></td>
          </tr>
        </table>
      </sen-document-list>`,
    ),
};

/** A search: figures are whole, accents and separators do not matter. */
export const Searched: Story = { args: { query: '23 nq tu' } };

/** One state alone. */
export const OpenForComments: Story = { args: { state: 'consultation-open' } };

/** Numbered pages; with `page-parameter` they are links. */
export const Pages: Story = { args: { pageSize: 4 } };

/** Narrow: the same table, with its cells below each other. */
export const Narrow: Story = { render: (args) => html`<div style="max-inline-size: 20rem">${at(list(args))}</div>` };

/** No document fits. */
export const NothingFound: Story = { args: { query: 'không có văn bản này' } };

/** Without documents. */
export const Empty: Story = { args: { documents: [] } };

/** While the documents load. */
export const Loading: Story = {
  render: () =>
    html`<sen-portal .source=${(() => new Promise(() => {})) satisfies DataSource}
      ><sen-document-list src="van-ban" heading="Văn bản"></sen-document-list
    ></sen-portal>`,
};

/** After a failure. */
export const Failed: Story = {
  render: () =>
    html`<sen-portal .source=${(() => Promise.reject(new Error('503'))) satisfies DataSource}
      ><sen-document-list src="van-ban" heading="Văn bản"></sen-document-list
    ></sen-portal>`,
};

/** In English. */
export const English: Story = {
  render: (args) => html`<div lang="en">${at(list({ ...args, heading: 'Documents' }))}</div>`,
};

/** Fields that cannot be used are left out. */
export const BadInput: Story = {
  args: {
    documents: [
      {
        number: '1/QĐ-UBND',
        summary: '<img src=x onerror=alert(1)>',
        issuedOn: '30/02/2024',
        url: 'javascript:alert(1)',
      },
      {},
      null,
      { summary: 'Chỉ có trích yếu', files: [{ url: 'data:text/html,x' }] },
    ] as unknown as LegalDocument[],
  },
};

/** Words longer than their cell. */
export const LongWords: Story = {
  args: {
    documents: [
      {
        number: `${'1'.repeat(6)}/QĐ-${'UBND'.repeat(12)}`,
        summary: `${'Nghiêng'.repeat(20)} ${'Phê duyệt kế hoạch sử dụng đất '.repeat(8)}`,
        issuer: 'Ủy ban nhân dân '.repeat(8),
        issuedOn: '2024-03-05',
        inForceFrom: '2024-03-05',
        files: [{ url: `/${'tep-'.repeat(30)}.pdf`, size: 999_500_000 }],
      },
    ],
  },
};
