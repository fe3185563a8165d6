import '@sen-portal/elements/portal/define.js';
import '@sen-portal/elements/party-work-list/define.js';
import type { Article } from '@sen-portal/data';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { articles } from './fixtures/articles.js';

interface Args {
  heading?: string;
  href?: string;
  layout?: string;
  pageSize?: number;
  paging?: string;
  topics?: string;
  documentHref?: string | undefined;
  articles?: Article[];
}

const party = (args: Args) =>
  html`<div style="max-inline-size: 49rem">
    <sen-party-work-list
      heading=${args.heading ?? nothing}
      href=${args.href ?? nothing}
      layout=${args.layout ?? nothing}
      page-size=${args.pageSize ?? nothing}
      paging=${args.paging ?? nothing}
      topics=${args.topics ?? nothing}
      document-href=${args.documentHref ?? nothing}
      .articles=${args.articles}
    ></sen-party-work-list>
    <p style="margin: 1rem 0 0; font: 0.75rem system-ui">
      <span lang="vi">Trừ bài đầu, các bài và lượt xem là số liệu minh họa.</span>
    </p>
  </div>`;

const meta: Meta<Args> = {
  id: 'party-work-list',
  title: 'News/Party work list · Công tác Đảng',
  component: 'sen-party-work-list',
  render: party,
  args: { href: '#cong-tac-dang', documentHref: '#van-ban-{number}', articles: articles.slice(0, 5) },
};
export default meta;

type Story = StoryObj<Args>;

/** The section of the ward's portal: heading, emblem, topics, and links to documents named in titles. */
export const Playground: Story = {};

/** Without `document-href`, document numbers are text. */
export const WithoutDocumentLinks: Story = { args: { documentHref: undefined } };

/** One line per article, without the filter. */
export const Plain: Story = { args: { layout: 'plain', topics: 'none', articles } };

/** With the agency's own emblem; the CMS markup is shown until there are articles. */
export const WithChildren: Story = {
  render: () => html`
    <sen-party-work-list href="#cong-tac-dang">
      <h2 slot="heading">Công tác Đảng</h2>
      <img slot="emblem" src="images/hoi-nghi.svg" alt="" width="36" height="36" />
      <ul>
        <li><a href="#mot">Chi bộ tổ dân phố số 5 sinh hoạt chuyên đề quý I</a></li>
      </ul>
    </sen-party-work-list>
  `,
};

/** Empty. */
export const Empty: Story = { args: { articles: [] } };

/** English. */
export const English: Story = { globals: { language: 'en' }, args: { articles: articles.slice(0, 3) } };

/** Dark mode. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** The blue theme, for other governments. */
export const Sea: Story = { globals: { theme: 'sea' }, args: { heading: 'Công tác Đoàn' } };
