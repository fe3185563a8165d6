import '@sen-portal/elements/portal/define.js';
import '@sen-portal/elements/article-card/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  headline?: string;
  href?: string;
  published?: string;
  views?: number | string;
  category?: string;
  documentNumber?: string;
  summary?: string;
  image?: string;
  imageAlt?: string;
  headingLevel?: number;
  layout?: string;
  newDays?: number;
}

const conference: Args = {
  headline:
    'Đảng ủy phường Khương Trung tổ chức Hội nghị học tập, quán triệt, tuyên truyền và tổ chức thực hiện Nghị quyết 23-NQ/TU',
  href: '#nghi-quyet-23',
  published: '2024-02-27T10:03:00+07:00',
  views: 73,
  category: 'Nghị quyết',
  documentNumber: '23-NQ/TU',
  summary: 'Hội nghị phổ biến các mục tiêu xây dựng xã hội học tập của thành phố đến năm 2025 và 2030.',
};

const picture = 'images/hoi-nghi.svg';

const card = (args: Args) =>
  html`<sen-article-card
    headline=${args.headline ?? nothing}
    href=${args.href ?? nothing}
    published=${args.published ?? nothing}
    views=${args.views ?? nothing}
    category=${args.category ?? nothing}
    document-number=${args.documentNumber ?? nothing}
    summary=${args.summary ?? nothing}
    image=${args.image ?? nothing}
    image-alt=${args.imageAlt ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    layout=${args.layout ?? nothing}
    new-days=${args.newDays ?? nothing}
  ></sen-article-card>`;

const meta: Meta<Args> = {
  id: 'article-card',
  title: 'News/Article card · Thẻ bài viết',
  excludeStories: ['Long', 'BadInput'],
  component: 'sen-article-card',
  render: card,
  args: conference,
};
export default meta;

type Story = StoryObj<Args>;

/** Change any attribute in the controls; narrow the width in the toolbar to see the layout change. */
export const Playground: Story = {};

/** The form that works without script: content as children. */
export const WithChildren: Story = {
  render: () => html`
    <sen-article-card>
      <img slot="image" src=${picture} alt="" width="720" height="480" />
      <h3 slot="headline"><a href="#nghi-quyet-23">Phổ biến Nghị quyết 23-NQ/TU về xây dựng xã hội học tập</a></h3>
      <span slot="category">Nghị quyết</span>
      <span slot="meta"><time datetime="2024-02-27T10:03:00+07:00">27/02/2024 | 10:03</time> · 73 lượt xem</span>
      <p slot="summary">Các mục tiêu đến năm 2025 và 2030 được giới thiệu tới toàn thể chi bộ.</p>
    </sen-article-card>
  `,
};

/** The picture above the text. */
export const Stacked: Story = {
  args: { layout: 'stacked', image: picture },
  render: (args) => html`<div style="max-inline-size: 22rem">${card(args)}</div>`,
};

/** A small picture beside the text, as in lists. */
export const Row: Story = { args: { layout: 'row', image: picture } };

/** The lead article of a section. */
export const Feature: Story = { args: { layout: 'feature', image: picture } };

/** One line of a dense list. */
export const Compact: Story = { args: { layout: 'compact' } };

/** Published within three days, by the clock of the portal. */
export const New: Story = {
  args: { image: picture },
  render: (args) => html`<sen-portal now="2024-02-28T08:00:00+07:00">${card(args)}</sen-portal>`,
};

/** A picture that fails to load is replaced by a tinted area of the same size. */
export const BrokenImage: Story = {
  args: { layout: 'row', image: 'images/khong-co.jpg', imageAlt: 'Toàn cảnh hội nghị' },
};

/** Only a headline. */
export const Short: Story = { render: () => card({ headline: 'Thông báo lịch tiếp công dân', href: '#lich' }) };

/** Long words, stacked diacritics and a very long summary. */
export const Long: Story = {
  args: {
    image: picture,
    headline:
      'Ban Chấp hành Đảng bộ phường ban hành Kế hoạch triển khai thực hiện Nghị quyết về tăng cường sự lãnh đạo của Đảng đối với công tác khuyến học, khuyến tài, xây dựng xã hội học tập trên địa bàn đến năm 2030, tầm nhìn đến năm 2045; ĐẨY MẠNH HỌC TẬP SUỐT ĐỜI Ở MỖI HỘ GIA ĐÌNH',
    summary:
      'Kế hoạch giao nhiệm vụ cụ thể cho từng chi bộ, đoàn thể và tổ dân phố, gắn với việc kiểm tra, giám sát hằng năm; mỗi chi bộ chọn ít nhất một mô hình học tập phù hợp với điều kiện của khu dân cư, báo cáo kết quả vào tháng 11 và công khai trên bảng tin của tổ dân phố cũng như trên cổng thông tin điện tử của phường.',
    views: 1234567,
  },
};

/** English, with localised date and count. */
export const English: Story = {
  args: {
    headline: 'Ward conference introduces Resolution 23-NQ/TU on a learning society',
    summary: 'The targets for 2025 and 2030 were presented to all Party cells.',
    category: 'Resolution',
    image: picture,
  },
  render: (args) => html`<div lang="en">${card(args)}</div>`,
};

/** Invalid values: a count that is not a number, a link that would run script. The rest is shown, the console logs both. */
export const BadInput: Story = { args: { views: 'abc', href: 'javascript:alert(1)', published: '27/02/2024' } };
