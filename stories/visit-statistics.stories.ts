import '@sen-portal/elements/portal/define.js';
import '@sen-portal/elements/visit-statistics/define.js';
import type { VisitStatistics } from '@sen-portal/data';
import type { DataSource } from '@sen-portal/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  online?: number | string;
  members?: number | string;
  guests?: number | string;
  bots?: number | string;
  today?: number | string;
  yesterday?: number | string;
  week?: number | string;
  month?: number | string;
  year?: number | string;
  total?: number | string;
  asOf?: string;
  metrics?: string;
  heading?: string;
  headingLevel?: number;
  announce?: boolean;
  src?: string;
  statistics?: VisitStatistics;
}

const seed: Args = {
  online: 554,
  week: 6655,
  month: 255221,
  year: 384899,
  total: 2462134,
  asOf: '2024-02-27T10:03:00+07:00',
};

const invented: VisitStatistics = {
  members: 12,
  guests: 500,
  bots: 42,
  today: 812,
  yesterday: 1290,
  extra: [
    { label: 'Lượt tải văn bản, biểu mẫu thủ tục hành chính', value: 1204 },
    { label: 'Hồ sơ nộp trực tuyến', value: 88 },
  ],
  history: [940, 870, 1010, 890, 1100, 640, 530, 1020, 1180, 1240, 1290, 812].map((value, day) => ({
    date: `2024-02-${day + 16}`,
    value,
  })),
};

const panel = (args: Args) =>
  html`<sen-visit-statistics
    online=${args.online ?? nothing}
    members=${args.members ?? nothing}
    guests=${args.guests ?? nothing}
    bots=${args.bots ?? nothing}
    today=${args.today ?? nothing}
    yesterday=${args.yesterday ?? nothing}
    week=${args.week ?? nothing}
    month=${args.month ?? nothing}
    year=${args.year ?? nothing}
    total=${args.total ?? nothing}
    as-of=${args.asOf ?? nothing}
    metrics=${args.metrics ?? nothing}
    heading=${args.heading ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    src=${args.src ?? nothing}
    ?announce=${args.announce}
    .statistics=${args.statistics}
  ></sen-visit-statistics>`;

const sidebar = (content: unknown, width = '20rem') => html`<div style="max-inline-size: ${width}">${content}</div>`;

const illustration = html`<p><small>Số liệu minh họa.</small></p>`;

const unreachable: DataSource = () => Promise.reject(new Error('the server of this story never answers'));

const meta: Meta<Args> = {
  id: 'visit-statistics',
  title: 'Figures/Visit statistics, counter · Thống kê truy cập, bộ đếm',
  excludeStories: ['Long', 'BadInput'],
  component: 'sen-visit-statistics',
  render: (args) => sidebar(panel(args)),
  args: seed,
};
export default meta;

type Story = StoryObj<Args>;

/** The figures of the ward’s portal; change any of them in the controls. */
export const Playground: Story = {};

/** The portal’s own list is shown unchanged until another source has figures. */
export const WithChildren: Story = {
  render: () =>
    sidebar(html`
      <sen-visit-statistics>
        <h2>Thống kê truy cập</h2>
        <dl>
          <div>
            <dt>Đang trực tuyến</dt>
            <dd>554</dd>
          </div>
          <div>
            <dt>Trong tuần</dt>
            <dd>6.655</dd>
          </div>
          <div>
            <dt>Tổng số</dt>
            <dd>2.462.134</dd>
          </div>
        </dl>
      </sen-visit-statistics>
    `),
};

/** The same figures as a JSON child, which is easier for a CMS to print than attributes. */
export const Json: Story = {
  render: () =>
    sidebar(html`
      <sen-visit-statistics>
        <script type="application/json">
          {
            "online": 554,
            "week": 6655,
            "month": 255221,
            "year": 384899,
            "total": 2462134,
            "asOf": "2024-02-27T10:03:00+07:00"
          }
        </script>
      </sen-visit-statistics>
    `),
};

/** A subset, in the order of `metrics`. */
export const Subset: Story = { args: { metrics: 'total online week' } };

/** All ten figures, two of the portal’s own, and a history. */
export const Everything: Story = {
  args: { statistics: invented },
  render: (args) => sidebar(html`${panel(args)}${illustration}`),
};

/** Columns in a wide container. */
export const Wide: Story = {
  args: { statistics: invented },
  render: (args) => html`${sidebar(panel(args), '48rem')}${illustration}`,
};

/** As wide as the page. */
export const FullWidth: Story = { render: (args) => panel(args) };

/** A sidebar of 160 px with a number of sixteen digits, which breaks only after its separators. */
export const Narrow: Story = {
  args: { online: 1_200_000_000_000_000, total: 1_200_000_000_000_000 },
  render: (args) => html`${sidebar(panel(args), '160px')}${illustration}`,
};

/** A requested figure without a value. */
export const Missing: Story = { args: { metrics: 'online today week total' } };

/** No figures at all. */
export const Empty: Story = { render: () => sidebar(panel({})) };

/** While `src` is loading. */
export const Loading: Story = {
  render: () =>
    sidebar(
      html`<sen-portal .source=${(() => new Promise(() => {})) as DataSource}
        >${panel({ src: 'thong-ke' })}</sen-portal
      >`,
    ),
};

/** Error: `src` failed to load, and there are no other figures. */
export const Failed: Story = {
  render: () => sidebar(html`<sen-portal .source=${unreachable}>${panel({ src: 'thong-ke' })}</sen-portal>`),
};

/** Stale: a refresh failed, and the previous figures stay, with their time. */
export const Stale: Story = {
  render: (args) =>
    sidebar(
      html`<sen-portal .source=${unreachable} now="2024-02-27T10:30:00+07:00"
        >${panel({ ...args, src: 'thong-ke' })}</sen-portal
      >`,
    ),
};

/** A long heading and long labels. */
export const Long: Story = {
  args: {
    heading: 'THỐNG KÊ SỐ LƯỢT TRUY CẬP CỔNG THÔNG TIN ĐIỆN TỬ PHƯỜNG',
    statistics: {
      extra: [{ label: 'Lượt tra cứu kết quả giải quyết thủ tục hành chính trên Cổng dịch vụ công', value: 17740 }],
    },
  },
  render: (args) => sidebar(html`${panel(args)}${illustration}`),
};

/** English. */
export const English: Story = {
  args: { statistics: { history: invented.history! } },
  render: (args) =>
    html`<div lang="en">
      ${sidebar(
        html`${panel(args)}
          <p><small>The history is an illustration.</small></p>`,
      )}
    </div>`,
};

/** Dark mode. */
export const Dark: Story = { ...Everything, globals: { scheme: 'dark' } };

/** Invalid counts are shown as “–”; the console shows the correct form. */
export const BadInput: Story = {
  args: { week: 'abc', month: '-3', year: '384,899', asOf: '27/02/2024', metrics: 'online week month year total hits' },
};
