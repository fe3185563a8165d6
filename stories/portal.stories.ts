import '@sen-portal/elements/portal/define.js';
import '@sen-portal/elements/article-card/define.js';
import '@sen-portal/elements/footer/define.js';
import '@sen-portal/elements/masthead/define.js';
import '@sen-portal/elements/notice/define.js';
import type { Site } from '@sen-portal/data';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  locale?: string;
  timeZone?: string;
  headingLevel?: number;
  now?: string;
}

const meta: Meta<Args> = {
  id: 'portal',
  title: 'Page frame/Portal · Khung cổng',
  component: 'sen-portal',
  render: (args) => html`
    <sen-portal
      locale=${args.locale ?? nothing}
      time-zone=${args.timeZone ?? nothing}
      heading-level=${args.headingLevel ?? nothing}
      now=${args.now ?? nothing}
    >
      <sen-article-card
        headline="Phổ biến Nghị quyết 23-NQ/TU"
        href="#nghi-quyet-23"
        published="2024-02-27T10:03:00+07:00"
        views="1208"
      ></sen-article-card>
    </sen-portal>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Without settings, the portal has no effect. */
export const Playground: Story = {};

/** English, London time, headlines at level 2. */
export const Abroad: Story = { args: { locale: 'en', timeZone: 'Europe/London', headingLevel: 2 } };

/** A fixed clock, as on an archived page: the article counts as new. */
export const FixedClock: Story = { args: { now: '2024-02-28T08:00:00+07:00' } };

const ward: Site = {
  name: 'Phường Khương Trung',
  parentAgency: 'Ủy ban nhân dân thành phố Hà Nội',
  agency: 'Ủy ban nhân dân phường Khương Trung',
  contact: { address: 'Phường Khương Trung, Hà Nội', telephone: '024 0000 0000', email: 'vanthu@khuongtrung.example' },
  notices: [{ variant: 'warning', title: 'Tạm ngừng cấp điện tổ dân phố số 3 sáng 28/02' }],
};

const page = (site?: Site, src?: string) =>
  html`<sen-portal .site=${site} src=${src ?? nothing}>
    <sen-masthead></sen-masthead>
    <main class="sen-page sen-stack">
      <h1>Trang chủ</h1>
      <sen-notice></sen-notice>
    </main>
    <sen-footer></sen-footer>
  </sen-portal>`;

/** The site of one ward: names, contact and a notice come from the portal; the markup is the same for every ward. */
export const Ward: Story = { parameters: { layout: 'fullscreen' }, render: () => page(ward) };

/** Another ward of the same installation, with a long name and a theme of its own. */
export const AnotherWard: Story = {
  parameters: { layout: 'fullscreen' },
  render: () =>
    page({
      name: 'Phường Nguyễn Nghiêm – Trần Hưng Đạo – Lê Hồng Phong',
      parentAgency: 'Ủy ban nhân dân tỉnh Quảng Ngãi',
      theme: 'sea',
      contact: { telephone: '0255 000 0000' },
    }),
};

/** The site cannot be loaded: the page says what may be missing, and shows the general name and no contact. */
export const SiteFailed: Story = {
  parameters: { layout: 'fullscreen' },
  render: () => page(undefined, 'ftp://cong.example/phuong.json'),
};
