import '@sen-portal/elements/portal/define.js';
import '@sen-portal/elements/notice/define.js';
import type { Notice } from '@sen-portal/data';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  variant?: string;
  heading?: string;
  headingLevel?: number;
  dismissible?: boolean;
  noticeId?: string;
  revision?: string;
  starts?: string;
  ends?: string;
  text?: string;
}

const notice = (args: Args) =>
  html`<sen-notice
    variant=${args.variant ?? nothing}
    heading=${args.heading ?? nothing}
    heading-level=${args.headingLevel ?? nothing}
    ?dismissible=${args.dismissible}
    notice-id=${args.noticeId ?? nothing}
    revision=${args.revision ?? nothing}
    starts=${args.starts ?? nothing}
    ends=${args.ends ?? nothing}
    ><p>${args.text}</p></sen-notice
  >`;

const rain: Args = {
  variant: 'warning',
  heading: 'Cảnh báo mưa lớn',
  text: 'Từ 18:00 hôm nay, một số tuyến phố có thể ngập sâu 20–30 cm.',
};

const office: Args = {
  variant: 'information',
  heading: 'Bộ phận một cửa nghỉ sáng thứ Hai',
  text: 'Hồ sơ trực tuyến vẫn được tiếp nhận bình thường.',
};

const evacuation: Args = {
  variant: 'urgent',
  heading: 'Sơ tán khu vực ven sông trước 20:00',
  text: 'Người dân tổ dân phố số 5, 6 và 7 tới nhà văn hóa phường.',
};

const meta: Meta<Args> = {
  id: 'notice',
  title: 'Help/Notice, alert · Thông báo',
  excludeStories: ['Long', 'BadInput'],
  component: 'sen-notice',
  render: notice,
  args: rain,
};
export default meta;

type Story = StoryObj<Args>;

/** Choose the kind in the controls; all content on this page is an illustration. */
export const Playground: Story = {};

/** The form that works without script: heading and text are children. */
export const WithChildren: Story = {
  render: () => html`
    <sen-notice variant="warning">
      <h2 slot="heading">Cảnh báo mưa lớn</h2>
      <p>Từ 18:00 hôm nay, một số tuyến phố có thể ngập. <a href="#so-do">Xem các tuyến phố</a></p>
    </sen-notice>
  `,
};

/** Information. */
export const Information: Story = { args: office };

/** A warning. The label of the kind is omitted, since the heading starts with it. */
export const Warning: Story = {};

/** An urgent notice; if it appears while the page is open, it is announced assertively. */
export const Urgent: Story = { args: evacuation };

/** The visitor can close it, and this text is not shown again. */
export const Dismissible: Story = {
  args: { ...office, dismissible: true, noticeId: 'vi-du-mot-cua' },
  // Dismissed notices are stored: without this the story would stay empty.
  beforeEach: () => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('sen-notice')) localStorage.removeItem(key);
  },
};

/** One line, without a heading. */
export const OneLine: Story = {
  render: () => html`<sen-notice dismissible>Cắt nước từ 8:00 đến 17:00 ngày 28/02/2024.</sen-notice>`,
};

/** Shown only in its period, by the portal's clock: here the second of three. */
export const Period: Story = {
  render: () => html`
    <sen-portal now="2024-02-27T19:00:00+07:00">
      ${notice({ ...rain, ends: '2024-02-27T18:00:00+07:00', heading: 'Đã qua' })}
      ${notice({ ...rain, starts: '2024-02-27', ends: '2024-02-27', heading: 'Cảnh báo mưa lớn hôm nay' })}
      ${notice({ ...rain, starts: '2024-02-28', heading: 'Chưa tới' })}
    </sen-portal>
  `,
};

/** The first current notice of a list from `src` or a JSON child. Close it to show the next. */
export const FromAList: Story = {
  render: () => html`
    <sen-portal now="2024-02-27T19:00:00+07:00">
      <sen-notice
        dismissible
        .notices=${
          [
            { title: 'Đã qua', until: '2024-02-26' },
            { variant: 'warning', title: 'Cảnh báo mưa lớn', text: rain.text ?? '', url: '#mua', until: '2024-02-28' },
            { title: 'Bộ phận một cửa nghỉ sáng thứ Hai', text: office.text ?? '' },
          ] satisfies Notice[]
        }
      ></sen-notice>
    </sen-portal>
  `,
};

/** A planned downtime: its times are set, and the notice ends with it. */
export const Downtime: Story = {
  render: () => html`
    <sen-portal now="2026-11-30T09:00:00+07:00">
      <sen-notice
        heading="Bảo trì cổng dịch vụ công"
        starts="2026-11-23T08:00:00+07:00"
        downtime-from="2026-12-05T22:00:00+07:00"
        downtime-until="2026-12-06T02:00:00+07:00"
      >
        <p>Trong thời gian này không nộp được hồ sơ trực tuyến; Bộ phận một cửa làm việc bình thường.</p>
      </sen-notice>
    </sen-portal>
  `,
};

/** A long heading in capitals, a list, a link. */
export const Long: Story = {
  render: () => html`
    <sen-notice variant="urgent" dismissible>
      <h2 slot="heading">ĐỀ NGHỊ HỘ DÂN KHẨN TRƯƠNG THỰC HIỆN CÁC BIỆN PHÁP BẢO ĐẢM AN TOÀN TRƯỚC KHI BÃO ĐỔ BỘ</h2>
      <p>Người dân tổ dân phố số 5, 6 và 7 tới nhà văn hóa phường trước 20:00; các hộ khác ở trong nhà kiên cố.</p>
      <ul>
        <li>Mang giấy tờ, thuốc men, nước uống.</li>
        <li>Ngắt điện, khóa bình ga trước khi rời nhà.</li>
      </ul>
      <p><a href="#so-do">Xem sơ đồ đường đi và số điện thoại liên hệ</a></p>
    </sen-notice>
  `,
};

/** In a sidebar of 160 px the text goes below the icon. */
export const Narrow: Story = {
  args: { ...evacuation, dismissible: true },
  render: (args) => html`<div style="max-inline-size: 160px">${notice(args)}</div>`,
};

/** English. */
export const English: Story = {
  args: {
    variant: 'urgent',
    heading: 'Leave the riverside before 20:00',
    text: 'Residents of groups 5, 6 and 7 go to the ward’s culture house.',
    dismissible: true,
  },
  render: (args) => html`<div lang="en">${notice(args)}</div>`,
};

/** The three kinds in dark mode. */
export const Dark: Story = {
  globals: { scheme: 'dark' },
  render: () => html`<div style="display: grid; gap: 1rem">${[office, rain, evacuation].map(notice)}</div>`,
};

/** Empty: it takes no space. */
export const Empty: Story = { render: () => html`<sen-notice></sen-notice>` };

/** An unknown kind is shown as information, an invalid period is ignored; the console logs both. */
export const BadInput: Story = {
  args: { ...rain, variant: 'danger', starts: 'mai', ends: '27/02/2024', headingLevel: 9 },
};
