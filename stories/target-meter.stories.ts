import '@sen-portal/elements/portal/define.js';
import '@sen-portal/elements/target-meter/define.js';
import type { Target } from '@sen-portal/data';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { illustrationNote } from './fixtures/resolution-23-illustrated.js';

interface Args {
  label?: string;
  unit?: string;
  actual?: number | string;
  asOf?: string;
  targets?: string;
  baseline?: string;
  min?: number | string;
  max?: number | string;
  qualitative?: string;
  milestone?: string;
  announceAsMeter?: boolean;
  headingLevel?: number;
  target?: Target;
}

const meter = (args: Args) =>
  html`<sen-target-meter
    label=${args.label ?? nothing}
    unit=${args.unit ?? nothing}
    actual=${args.actual ?? nothing}
    as-of=${args.asOf ?? nothing}
    targets=${args.targets ?? nothing}
    baseline=${args.baseline ?? nothing}
    min=${args.min ?? nothing}
    max=${args.max ?? nothing}
    qualitative=${args.qualitative ?? nothing}
    milestone=${args.milestone ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    ?announce-as-meter=${args.announceAsMeter}
    .target=${args.target}
  ></sen-target-meter>`;

/** A clock before the first deadline of the resolution, independent of the current year. */
const in2024 = (content: unknown): TemplateResult =>
  html`<sen-portal now="2024-06-01T00:00:00+07:00"><div style="max-inline-size: 44rem">${content}</div></sen-portal>`;

/** Meters without published figures. */
const invented = (...all: Args[]): TemplateResult =>
  in2024(
    html`<p><small>Kết quả thực hiện là ${illustrationNote}.</small></p>
      ${all.map(meter)}`,
  );

const literacy: Args = { label: 'Người từ 15 đến 60 tuổi biết chữ', targets: '2025: từ 99,5 trở lên; 2030: 99.6' };
const workers: Args = { label: 'Lao động qua đào tạo', targets: '2025: 75-80; 2030: 80-85' };

const meta: Meta<Args> = {
  id: 'target-meter',
  title: 'Targets/Target meter · Thước chỉ tiêu',
  excludeStories: ['Long', 'BadInput'],
  component: 'sen-target-meter',
  render: (args) => invented(args),
  args: { ...workers, actual: 71.5 },
};
export default meta;

type Story = StoryObj<Args>;

/** Change any attribute in the controls; the current figure is invented. */
export const Playground: Story = {};

/** The content of the resolution: targets for 2025 and 2030, no result. Nothing is filled; marks have their values. */
export const WithoutFigure: Story = {
  render: () =>
    in2024(
      [
        literacy,
        workers,
        { label: 'Người trong độ tuổi lao động có năng lực thông tin', targets: '2025: 50; 2030: 70' },
        { label: 'Dân số từ 15 tuổi được đào tạo chuyên môn kỹ thuật', targets: '2025: 50; 2030: 60' },
        { label: 'Dân số có trình độ đại học trở lên', targets: '2030: 15' },
        { label: 'Đơn vị được công nhận là đơn vị học tập', targets: '2025: 50' },
      ].map(meter),
    ),
};

/** The form that works without script: the children are shown until the meter replaces them. */
export const WithChildren: Story = {
  render: () =>
    in2024(
      html`<sen-target-meter targets="2025: 75-80; 2030: 80-85">
        <strong slot="label">Lao động qua đào tạo</strong>
        <span>: 75–80% vào năm 2025, 80–85% vào năm 2030.</span>
        <small slot="note">Nguồn: Nghị quyết 23-NQ/TU</small>
      </sen-target-meter>`,
    ),
};

/** Reached, within the range, exceeded: the bar is solid. */
export const Reached: Story = {
  render: () =>
    invented(
      { ...literacy, actual: 99.7 },
      { ...workers, actual: 77.2, asOf: '2024-03-31' },
      { label: 'Cơ sở giáo dục quản lý, dạy và học trên môi trường số', targets: '2025: 80', actual: 91.5 },
    ),
};

/** Not reached yet, on track, behind, overdue: the bar is striped, the text has the state. With a start the legend tells the way: start, milestones. */
export const NotReached: Story = {
  render: () =>
    invented(
      { ...workers, actual: 71.5 },
      { ...workers, actual: 73.4, baseline: '2020: 64', asOf: '2023-12-31' },
      { ...workers, actual: 66, baseline: '2020: 64', asOf: '2023-12-31' },
      {
        label: 'Trung tâm học tập cộng đồng ứng dụng công nghệ thông tin',
        targets: '2023: 70; 2030: ~90',
        milestone: '2023',
        actual: 62.4,
      },
    ),
};

/** Lower is better: the mark is an upper limit. */
export const AtMost: Story = {
  render: () =>
    invented(
      { label: 'Hộ nghèo đa chiều', targets: '2030: dưới 0,2', max: 1, actual: 0.35 },
      { label: 'Hộ nghèo đa chiều', targets: '2030: dưới 0,2', max: 1, actual: 0.12 },
      { label: 'Hồ sơ giải quyết quá hạn', targets: '2025: không quá 3; 2030: không quá 0,5', max: 5 },
    ),
};

/** Money, communes, beds: each figure has its unit, the scale is a round number. */
export const OtherUnits: Story = {
  render: () =>
    invented(
      { label: 'Thu ngân sách', unit: 'tỷ đồng', targets: '2025: 36875', actual: 45799 },
      { label: 'Xã đạt chuẩn nông thôn mới', unit: 'xã', targets: '2025: =12', actual: 9 },
      { label: 'Giường bệnh', unit: 'giường', targets: '2025: 120; 2027: 150; 2030: 185; 2035: 200' },
      { label: 'Tăng trưởng', targets: '2025: 8; 2030: 10-12', min: -5, max: 15, actual: -2.5 },
    ),
};

/** A target in words has no bar. */
export const InWords: Story = {
  render: () => in2024(meter({ label: 'Đạt chuẩn xóa mù chữ', qualitative: 'duy trì mức độ 2' })),
};

/** The state of a milestone selected by the author. */
export const Milestone: Story = { args: { milestone: '2030' } };

/** With the role `meter` and the same sentence as its name. */
export const AnnouncedAsMeter: Story = { args: { announceAsMeter: true } };

/** Beyond the scale the bar ends in an arrow; the text is not clamped. */
export const BeyondTheScale: Story = {
  render: () =>
    invented(
      { label: 'Vượt thang', targets: '2025: 80', actual: 130 },
      { label: 'Dưới 0', targets: '2025: 80', actual: -4 },
    ),
};

/** A long name, a long unit, and a date as the deadline. */
export const Long: Story = {
  args: {
    label:
      'Tỷ lệ cơ sở giáo dục phổ thông, cơ sở giáo dục nghề nghiệp – giáo dục thường xuyên và các cơ sở giáo dục khác triển khai hoạt động QUẢN LÝ, GIẢNG DẠY VÀ HỌC TẬP trên môi trường số',
    unit: 'triệu đồng/người/năm',
    targets: '2025-06-30: 86.5; 2030-12-31: ≥120',
    actual: 71.25,
    asOf: '2024-03-31',
    baseline: '2020: 48',
  },
};

/** English. */
export const English: Story = {
  args: { label: 'Trained workers', headingLevel: 3 },
  render: (args) =>
    html`<div lang="en">
      ${in2024(
        html`<p><small>The current figures are an illustration.</small></p>
          ${meter(args)}${meter({ ...literacy, label: 'Literate, aged 15 to 60' })}`,
      )}
    </div>`,
};

/** Dark mode. */
export const Dark: Story = {
  globals: { scheme: 'dark' },
  render: () => invented({ ...literacy, actual: 99.7 }, { ...workers, actual: 71.5 }, workers),
};

/** Invalid milestones are dropped and logged on the console; without a valid one the meter shows a message. */
export const BadInput: Story = {
  render: () =>
    invented(
      { label: 'Một mốc sai', targets: '2025: 99,5; 2030: 80', actual: 'abc', max: '1.000.000' },
      { label: 'Không mốc nào đúng', targets: 'tám mươi phần trăm' },
      { label: '<img src=x onerror=alert(1)>', unit: '<b>%</b>', targets: '2025: 5', actual: 1 },
      {},
    ),
};
