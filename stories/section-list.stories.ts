import '@sen-portal/elements/portal/define.js';
import '@sen-portal/elements/article-card/define.js';
import '@sen-portal/elements/section-list/define.js';
import type { Article } from '@sen-portal/data';
import type { DataSource } from '@sen-portal/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { articles } from './fixtures/articles.js';

interface Args {
  heading?: string;
  headingLevel?: number;
  href?: string;
  layout?: string;
  paging?: string;
  pageSize?: number | string;
  page?: number | string;
  topics?: string;
  topic?: string;
  newDays?: number;
  src?: string;
  articles?: Article[] | undefined;
}

/** The first article is the ward portal's; the others, with their counts, are invented. */
const illustrated = (content: TemplateResult) =>
  html`<div style="max-inline-size: 49rem">
    ${content}
    <p style="margin: 1rem 0 0; font: 0.75rem system-ui">
      <span lang="vi">Trừ bài đầu, các bài và lượt xem là số liệu minh họa.</span>
    </p>
  </div>`;

const section = (args: Args) =>
  html`<sen-section-list
    heading=${args.heading ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    href=${args.href ?? nothing}
    layout=${args.layout ?? nothing}
    paging=${args.paging ?? nothing}
    page-size=${args.pageSize ?? nothing}
    page=${args.page ?? nothing}
    topics=${args.topics ?? nothing}
    topic=${args.topic ?? nothing}
    new-days=${args.newDays ?? nothing}
    src=${args.src ?? nothing}
    .articles=${args.articles}
  ></sen-section-list>`;

const from = (source: DataSource, args: Args) => html`<sen-portal .source=${source}>${section(args)}</sen-portal>`;

const meta: Meta<Args> = {
  id: 'section-list',
  title: 'News/Section list · Danh sách tin bài',
  excludeStories: ['TenThousand', 'BadInput', 'Long', 'ForeignMarkup'],
  component: 'sen-section-list',
  render: (args) => illustrated(section(args)),
  args: { heading: 'Tin tức – Sự kiện', href: '#tat-ca', articles: articles.slice(0, 4) },
};
export default meta;

type Story = StoryObj<Args>;

/** Change any attribute in the controls; narrow the width in the toolbar to see the cards change. */
export const Playground: Story = { args: { articles, pageSize: 5, topics: '' } };

/** The form that works without script: a heading, and cards with content as children. */
export const WithChildren: Story = {
  render: () =>
    html`<div style="max-inline-size: 49rem">
      <sen-section-list href="#tat-ca">
        <h2 slot="heading">Tin tức – Sự kiện</h2>
        <sen-article-card layout="feature">
          <img slot="image" src="images/hoi-nghi.svg" alt="" width="720" height="480" />
          <h3 slot="headline"><a href="#nghi-quyet-23">Phổ biến Nghị quyết 23-NQ/TU về xây dựng xã hội học tập</a></h3>
          <span slot="category">Nghị quyết</span>
          <span slot="meta"><time datetime="2024-02-27T10:03:00+07:00">27/02/2024 | 10:03</time> · 73 lượt xem</span>
          <p slot="summary">Các mục tiêu đến năm 2025 và 2030 được giới thiệu tới toàn thể chi bộ.</p>
        </sen-article-card>
        <sen-article-card layout="row">
          <h3 slot="headline"><a href="#sinh-hoat">Chi bộ tổ dân phố số 5 sinh hoạt chuyên đề quý I</a></h3>
          <span slot="meta"><time datetime="2024-02-26T08:30:00+07:00">26/02/2024 | 08:30</time></span>
        </sen-article-card>
      </sen-section-list>
    </div>`,
};

/** The first article as the lead, the others as rows. */
export const Feature: Story = { args: { layout: 'feature' } };

/** All articles as rows. */
export const Rows: Story = { args: { layout: 'rows' } };

/** Equal cards in as many columns as fit. */
export const Grid: Story = { args: { layout: 'grid', articles: articles.slice(0, 6) } };

/** One line per article, for notices and documents. */
export const Plain: Story = { args: { layout: 'plain', heading: 'Thông báo', articles } };

/** Cards whose layout depends on their width: rows in a narrow column, a grid in a wide one. */
export const Auto: Story = { args: { layout: 'auto' } };

/** The five newest and a link to all of them, as on a home page. */
export const Excerpt: Story = { args: { articles, pageSize: 3, paging: 'none' } };

/** A button shows more articles and moves the focus to the first new one. */
export const LoadMore: Story = { args: { articles, layout: 'rows', pageSize: 3 } };

/** Numbered pages. */
export const Pages: Story = { args: { articles, layout: 'rows', pageSize: 2, paging: 'pages', page: 3 } };

/** A filter by the categories of the articles. */
export const Topics: Story = { args: { articles, topics: '', layout: 'plain' } };

/** A filter by the author's topics, one of them selected. */
export const ChosenTopics: Story = {
  args: { articles, topics: 'Nghị quyết; Xây dựng Đảng; Tuyên giáo', topic: 'Xây dựng Đảng', layout: 'rows' },
};

/** While `src` is loading: a skeleton of the expected size. */
export const Loading: Story = {
  args: { articles: undefined, src: 'tin-tuc', pageSize: 3 },
  render: (args) => from(() => new Promise(() => {}), args),
};

/** A paginated source: the button loads the next page, and disappears after the last. */
export const PagedSource: Story = {
  args: { articles: undefined, src: 'tin-tuc', layout: 'rows' },
  render: (args) =>
    from(
      async ({ page = '0' }) => ({
        articles: articles.slice(Number(page), Number(page) + 2),
        ...(Number(page) + 2 < articles.length && { next: `${Number(page) + 2}` }),
      }),
      args,
    ),
};

/** Empty. */
export const Empty: Story = { args: { articles: [] } };

/** Error: `src` failed to load. */
export const Failed: Story = {
  args: { articles: undefined, src: 'tin-tuc' },
  render: (args) => from(() => Promise.reject(new Error('the story’s source always fails')), args),
};

/** The CMS markup is shown until there are articles, and stays if loading fails. */
export const ForeignMarkup: Story = {
  render: () => html`
    <sen-portal .source=${(() => Promise.reject(new Error('the story’s source always fails'))) as DataSource}>
      <sen-section-list heading="Tin tức" src="tin-tuc">
        <ul>
          <li><a href="#mot">Chi bộ tổ dân phố số 5 sinh hoạt chuyên đề quý I</a></li>
          <li><a href="#hai">Kế hoạch kiểm tra, giám sát năm 2024</a></li>
        </ul>
      </sen-section-list>
    </sen-portal>
  `,
};

/** A very long heading and headline, without pictures. */
export const Long: Story = {
  args: {
    heading: 'TIN TỨC VÀ SỰ KIỆN VỀ CÔNG TÁC XÂY DỰNG XÃ HỘI HỌC TẬP, KHUYẾN HỌC, KHUYẾN TÀI TRÊN ĐỊA BÀN PHƯỜNG',
    articles: articles.slice(3, 6).map(({ image: _, ...article }) => article),
  },
};

/** A sidebar of 260 px. */
export const Sidebar: Story = {
  args: { articles, pageSize: 3, topics: '', headingLevel: 3 },
  render: (args) => html`<div style="max-inline-size: 260px">${section(args)}</div>`,
};

/** English. */
export const English: Story = {
  args: { heading: 'News and events', articles, pageSize: 2, layout: 'rows' },
  render: (args) => html`<div lang="en">${illustrated(section(args))}</div>`,
};

/** Dark mode. */
export const Dark: Story = { globals: { scheme: 'dark' }, args: { articles, pageSize: 3, topics: '' } };

/** Ten thousand articles: distant rows are laid out when they come near the viewport. */
export const TenThousand: Story = {
  args: {
    layout: 'plain',
    articles: Array.from({ length: 10_000 }, (_, index) => ({
      title: `Tin minh họa số ${index + 1}`,
      url: `#${index + 1}`,
      publishedAt: '2024-02-27',
    })),
  },
  // An audit of so many nodes takes minutes; other stories audit the same rows.
  parameters: { a11y: { test: 'off' } },
};

/** Invalid values: an unknown layout, a page size that is not a number, a link that would run script. The console logs them. */
export const BadInput: Story = {
  args: {
    layout: 'masonry',
    pageSize: 'abc',
    href: 'javascript:alert(1)',
    articles: [
      { title: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)', publishedAt: '27/02/2024', views: -1 },
      { title: 'Không có ngày, không có liên kết' },
      { url: '#khong-tieu-de' },
    ] as Article[],
  },
};
