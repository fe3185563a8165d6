import type { WorkSchedule } from '@sen-portal/data';
import '@sen-portal/elements/portal/define.js';
import '@sen-portal/elements/work-schedule/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { schedule } from './fixtures/work-schedule.js';

interface Args {
  heading?: string;
  person: string;
  days?: number;
  large: boolean;
  schedule?: Partial<WorkSchedule>;
}

/** The clock stands on the Wednesday of the week that is shown. */
const clock = () => new Date('2026-03-04T02:00:00Z');

const meta: Meta<Args> = {
  id: 'work-schedule',
  title: 'Documents/Work schedule · Lịch công tác',
  component: 'sen-work-schedule',
  argTypes: { schedule: { control: 'object' }, days: { control: 'number' }, person: { control: 'text' } },
  args: { person: '', large: false, schedule },
  render: ({ heading, person, days, large, schedule: given }) =>
    html`<sen-portal .clock=${clock}
      ><sen-work-schedule
        heading=${heading ?? nothing}
        person=${person}
        days=${days ?? nothing}
        ?large=${large}
        previous-href="?tuan=09"
        next-href="?tuan=11"
        .schedule=${given}
      ></sen-work-schedule
    ></sen-portal>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A week: today and changed entries are marked in words. Change any attribute in the controls. */
export const Playground: Story = {};

/** The work of one leader. */
export const OnePerson: Story = { args: { person: 'Chủ tịch UBND phường' } };

/** Today alone, for a home page. */
export const Today: Story = { args: { days: 1, heading: 'Lịch công tác hôm nay' } };

/** For a screen in a hall: large text, from today on, without controls. */
export const Large: Story = { args: { large: true } };

/** The table that an editor has pasted from a word processor, with cells merged by day and session. */
export const OwnTable: Story = {
  render: () =>
    html`<sen-portal .clock=${clock}
      ><sen-work-schedule>
        <h2 slot="heading">Lịch công tác tuần 10 năm 2026</h2>
        <table>
          <tr>
            <td>Ngày</td>
            <td>Buổi</td>
            <td>Nội dung</td>
            <td>Chủ trì</td>
            <td>Địa điểm</td>
          </tr>
          <tr>
            <td rowspan="2">
              <p>Thứ Hai</p>
              <p>02/03</p>
            </td>
            <td>Sáng</td>
            <td>08 giờ 00’: Họp giao ban</td>
            <td>Chủ tịch UBND phường</td>
            <td>Phòng họp số 1</td>
          </tr>
          <tr>
            <td>Chiều</td>
            <td>14g00: Tiếp công dân (đổi lịch)</td>
            <td>Phó Chủ tịch UBND phường</td>
            <td>Phòng tiếp công dân</td>
          </tr>
          <tr>
            <td>Thứ Tư<br />04/03</td>
            <td>Sáng</td>
            <td>8h30: Làm việc với tổ dân phố số 5</td>
            <td>Bí thư Đảng ủy</td>
            <td>Nhà văn hóa</td>
          </tr>
        </table>
        <p>Lịch này thay cho giấy mời.</p>
        <a slot="previous" href="#tuan-09">Tuần 09</a>
        <a slot="next" href="#tuan-11">Tuần 11</a>
      </sen-work-schedule></sen-portal
    >`,
};

/** The text of a news item. */
export const OwnText: Story = {
  render: () =>
    html`<sen-portal .clock=${clock}
      ><sen-work-schedule>
        <p><strong>LỊCH CÔNG TÁC TUẦN THỨ 10</strong></p>
        <p><strong>Thứ Hai (02/3)</strong></p>
        <p>* SÁNG: 1. Chủ tịch UBND phường chủ trì họp giao ban tại Phòng họp số 1.</p>
        <p>2. Bí thư Đảng ủy và Chủ tịch HĐND phường dự hội nghị giao ban.</p>
        <p>* CHIỀU: 14 giờ 00’: Phó Chủ tịch UBND phường tiếp công dân.</p>
      </sen-work-schedule></sen-portal
    >`,
};

/** A table with two readings stays as it is, and the console says why: this weekday is not that of its date. */
export const Uncertain: Story = {
  render: () =>
    html`<sen-work-schedule>
      <h2 slot="heading">Lịch công tác</h2>
      <table>
        <tr>
          <td>Ngày</td>
          <td>Nội dung</td>
        </tr>
        <tr>
          <td>Thứ Ba, 02/03/2026</td>
          <td>8h00: Họp giao ban</td>
        </tr>
      </table>
    </sen-work-schedule>`,
};

/** Before the first response. */
export const Loading: Story = {
  render: () =>
    html`<sen-portal .source=${() => new Promise(() => {})}
      ><sen-work-schedule src="lich"></sen-work-schedule
    ></sen-portal>`,
};

/** After a failed load. */
export const Failed: Story = {
  render: () =>
    html`<sen-portal .source=${() => Promise.reject(new Error('down'))}
      ><sen-work-schedule src="lich"></sen-work-schedule
    ></sen-portal>`,
};

/** Without content. */
export const Empty: Story = { render: () => html`<sen-work-schedule></sen-work-schedule>` };

/** The selected leader has nothing in this period. */
export const Nobody: Story = { args: { person: 'Chủ tịch HĐND phường khóa trước' } };
