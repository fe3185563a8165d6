import '@sen-portal/elements/portal/define.js';
import '@sen-portal/elements/target-board/define.js';
import type { TargetProgramme } from '@sen-portal/data';
import type { DataSource } from '@sen-portal/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { resolution23 } from './fixtures/resolution-23.js';
import { illustratedAt, illustrationNote, resolution23Illustrated } from './fixtures/resolution-23-illustrated.js';

interface Args {
  programme?: TargetProgramme;
  heading?: string;
  headingLevel?: number;
  documentNumber?: string;
  issuer?: string;
  issuedOn?: string;
  href?: string;
  milestone?: string;
  sort?: string;
  filter?: string;
  query?: string;
  src?: string;
}

const board = (args: Args, children: unknown = nothing) =>
  html`<sen-target-board
    heading=${args.heading ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    document-number=${args.documentNumber ?? nothing}
    issuer=${args.issuer ?? nothing}
    issued-on=${args.issuedOn ?? nothing}
    href=${args.href ?? nothing}
    milestone=${args.milestone ?? nothing}
    sort=${args.sort ?? nothing}
    filter=${args.filter ?? nothing}
    query=${args.query ?? nothing}
    src=${args.src ?? nothing}
    .programme=${args.programme}
    >${children}</sen-target-board
  >`;

const note = html`<p slot="note"><strong>Kết quả thực hiện là ${illustrationNote}.</strong></p>`;

/** A clock before the first deadline of the resolution. */
const in2024 = (content: unknown): TemplateResult =>
  html`<sen-portal now="2024-06-01T00:00:00+07:00">${content}</sen-portal>`;

const illustrated = (args: Args): TemplateResult =>
  html`<sen-portal now=${illustratedAt}>${board({ programme: resolution23Illustrated, ...args }, note)}</sen-portal>`;

const meta: Meta<Args> = {
  id: 'target-board',
  title: 'Targets/Target board · Bảng chỉ tiêu',
  excludeStories: ['FiveHundred', 'LongNames', 'BadInput'],
  component: 'sen-target-board',
  render: (args) => in2024(board(args)),
  args: { programme: resolution23, href: '#nghi-quyet-23' },
};
export default meta;

type Story = StoryObj<Args>;

/** The programme of Resolution 23-NQ/TU: 20 targets, 18 numeric and two qualitative. It has no current figures, so there is no bar. */
export const Playground: Story = {};

/** The same with invented results, marked as such: counts, filter, order and state depend on the milestone. */
export const Illustrated: Story = { args: { programme: resolution23Illustrated }, render: illustrated };

/** The second milestone selected; every year stays visible. */
export const By2030: Story = { args: { milestone: '2030', programme: resolution23Illustrated }, render: illustrated };

/** The form that works without script: headings and meters as children, which the board renders as rows. */
export const WithChildren: Story = {
  render: () =>
    in2024(
      html`<sen-target-board document-number="23-NQ/TU" issued-on="2023-11-16" href="#nghi-quyet-23">
        <h2 slot="heading">Mục tiêu Nghị quyết 23-NQ/TU</h2>
        <h3>Xóa mù chữ</h3>
        <sen-target-meter targets="2025: ≥99.5; 2030: 99.6"
          ><strong slot="label">Người từ 15 đến 60 tuổi biết chữ</strong> từ 99,5% trở lên vào năm 2025, 99,6% vào năm
          2030
        </sen-target-meter>
        <h3>Mô hình học tập</h3>
        <sen-target-meter targets="2025: 50"
          ><strong slot="label">Đơn vị học tập</strong> 50% vào năm 2025</sen-target-meter
        >
        <sen-target-meter targets="2025: 60"
          ><strong slot="label">Gia đình, dòng họ, cộng đồng học tập</strong> 60% vào năm 2025
        </sen-target-meter>
      </sen-target-board>`,
    ),
};

/** In a narrow container, whatever the window: the name and the figure, the drawing, the milestones and the state. */
export const Narrow: Story = {
  args: { programme: resolution23Illustrated },
  render: (args) => html`<div style="max-inline-size: 22rem">${illustrated(args)}</div>`,
};

/** Filtered by “behind”, sorted by gap. */
export const Filtered: Story = {
  args: { filter: 'behind', sort: 'gap', programme: resolution23Illustrated },
  render: illustrated,
};

/** A filter without matches, with a button to clear it. */
export const NothingFound: Story = { args: { query: 'nước sạch' } };

const others: TargetProgramme = {
  title: `Kế hoạch kinh tế – xã hội của phường (${illustrationNote})`,
  groups: [
    {
      targets: [
        {
          label: 'Thu ngân sách',
          unit: 'tỷ đồng',
          actual: 45799,
          milestones: [{ due: 2025, bound: 'at-least', value: 36875 }],
        },
        {
          label: 'Xã, phường đạt chuẩn y tế',
          unit: 'đơn vị',
          actual: 9,
          milestones: [{ due: 2025, bound: 'exactly', value: 12 }],
        },
        {
          label: 'Hộ nghèo đa chiều',
          max: 1,
          actual: 0.35,
          milestones: [{ due: 2025, bound: 'at-most', value: 0.2, strict: true }],
        },
        { label: 'Tổ dân phố văn hóa', actual: 88, milestones: [{ due: 2025, bound: 'about', value: 90 }] },
        {
          label: 'Tăng trưởng kinh tế',
          min: -5,
          max: 15,
          actual: -2.5,
          milestones: [
            { due: 2025, bound: 'at-least', value: 8 },
            { due: 2027, bound: 'at-least', value: 9 },
            { due: 2030, bound: 'range', min: 10, max: 12 },
          ],
        },
        {
          label: 'Hồ sơ trực tuyến so với kế hoạch',
          actual: 130,
          milestones: [{ due: 2025, bound: 'at-least', value: 80 }],
        },
      ],
    },
  ],
};

/** Limits, money, communes, growth: a scale of its own for each target, with its ends. The figures are an illustration. */
export const OtherUnits: Story = { args: { programme: others } };

const long = structuredClone(resolution23Illustrated);
for (const group of long.groups) {
  group.label = `${group.label} và những nội dung khác được nêu trong văn bản, có tên dài hơn thường lệ`;
  for (const target of group.targets)
    target.label = `${target.label} (ỄẬỘ: tên gọi đầy đủ như trong văn bản, không viết tắt)`;
}

/** Long names, with stacked diacritics. */
export const LongNames: Story = { args: { programme: long }, render: illustrated };

const many: TargetProgramme = {
  title: `Chương trình gồm 500 chỉ tiêu (${illustrationNote})`,
  groups: Array.from({ length: 10 }, (_, group) => ({
    label: `Nhóm ${group + 1}`,
    targets: Array.from({ length: 50 }, (__, index) => {
      const number = group * 50 + index;
      return {
        label: `Chỉ tiêu số ${number + 1}`,
        ...(number % 7 && { actual: (number * 37) % 101 }),
        milestones:
          number % 3
            ? [
                { due: 2025, bound: 'at-least' as const, value: 50 + (number % 40) },
                { due: 2030, bound: 'at-least' as const, value: 60 + (number % 40) },
              ]
            : [
                { due: 2025, bound: 'range' as const, min: 70, max: 80 },
                { due: 2030, bound: 'range' as const, min: 80, max: 85 },
              ],
      };
    }),
  })),
};

/** 500 targets: switch and filter are fast, since rows are hidden, not recreated. The figures are an illustration. */
export const FiveHundred: Story = { args: { programme: many } };

/** English; the names of targets are the portal's. */
export const English: Story = {
  render: () =>
    html`<div lang="en">${illustrated({ heading: 'Targets of Resolution 23-NQ/TU (illustrative figures)' })}</div>`,
};

/** Dark mode. */
export const Dark: Story = {
  globals: { scheme: 'dark' },
  args: { programme: resolution23Illustrated },
  render: illustrated,
};

const never: DataSource = () => new Promise(() => {});
const unreachable: DataSource = () => Promise.reject(new Error('the server of this story never answers'));

/** While `src` is loading. */
export const Loading: Story = {
  render: () =>
    html`<sen-portal .source=${never}
      >${board({ src: 'nghi-quyet', heading: 'Mục tiêu Nghị quyết 23-NQ/TU' })}</sen-portal
    >`,
};

/** Error: `src` failed to load; an explanation and a retry button. */
export const Failed: Story = {
  render: () =>
    html`<sen-portal .source=${unreachable}
      >${board({ src: 'nghi-quyet', heading: 'Mục tiêu Nghị quyết 23-NQ/TU' })}</sen-portal
    >`,
};

/** Error with targets from another source, which stay. */
export const FailedWithTargets: Story = {
  render: () =>
    html`<sen-portal .source=${unreachable} now="2024-06-01"
      >${board({ src: 'nghi-quyet', programme: resolution23 })}</sen-portal
    >`,
};

/** Empty. */
export const Empty: Story = { render: () => board({}) };

/** A table printed by a CMS as the data source; without script it is shown unchanged. */
export const OwnTable: Story = {
  render: () =>
    board(
      { heading: 'Mục tiêu Nghị quyết 23-NQ/TU' },
      html`<table>
        <thead>
          <tr>
            <th scope="col">Chỉ tiêu</th>
            <th scope="col">2025</th>
            <th scope="col">2030</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Lao động qua đào tạo</th>
            <td>75 – 80%</td>
            <td>80 – 85%</td>
          </tr>
        </tbody>
      </table>`,
    ),
};

/** Hostile text is shown as text, a link that would run script is dropped, invalid milestones are dropped and logged on the console. */
export const BadInput: Story = {
  args: {
    programme: {
      title: '<script>alert(1)</script>',
      url: 'javascript:alert(1)',
      documentNumber: '23-NQ/TU',
      issuedOn: '31/02/2024',
      groups: [
        {
          label: '<b>Nhóm</b>',
          targets: [
            {
              label: '=HYPERLINK("http://xau.example")',
              milestones: [
                { due: '2025', bound: 'at-least', value: 50 },
                { due: 'mai', value: 5 },
              ],
            },
            { label: 'Số liệu sai', actual: 'abc', milestones: [{ due: 2030, min: 80, max: 70 }] },
            { actual: 5 },
          ],
        },
      ],
    } as unknown as TargetProgramme,
  },
};
