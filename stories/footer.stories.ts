import '@sen-portal/elements/footer/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  agency?: string;
  address?: string;
  telephone?: string;
  email?: string;
  personResponsible?: string;
  sourceName?: string;
  reuse?: string;
  licence?: string;
}

const ward: Args = {
  agency: 'Ủy ban nhân dân phường Khương Trung',
  address: 'Phường Khương Trung, quận Thanh Xuân, thành phố Hà Nội',
  telephone: '(024) 0000 0000 (số minh họa)',
  email: 'vanthu@khuongtrung.example',
  personResponsible: 'Chủ tịch Ủy ban nhân dân phường',
  sourceName: 'Cổng thông tin điện tử phường Khương Trung',
  licence: 'Giấy phép thiết lập trang thông tin điện tử số 00/GP-TTĐT (số minh họa)',
};

const footer = (args: Args, content: unknown = nothing) =>
  html`<sen-footer
    agency=${args.agency ?? nothing}
    address=${args.address ?? nothing}
    telephone=${args.telephone ?? nothing}
    email=${args.email ?? nothing}
    person-responsible=${args.personResponsible ?? nothing}
    source-name=${args.sourceName ?? nothing}
    reuse=${args.reuse ?? nothing}
    licence=${args.licence ?? nothing}
    >${content}</sen-footer
  >`;

const lists = html`
  <div slot="links">
    <h2>Chuyên mục</h2>
    <ul>
      <li><a href="#dang">Công tác Đảng</a></li>
      <li><a href="#thu-tuc">Thủ tục hành chính</a></li>
      <li><a href="#lich">Lịch tiếp công dân</a></li>
    </ul>
  </div>
  <div slot="links">
    <h2>Liên kết</h2>
    <ul>
      <li><a href="#dich-vu-cong">Cổng Dịch vụ công quốc gia</a></li>
      <li><a href="#thanh-pho">Cổng thông tin điện tử thành phố</a></li>
    </ul>
  </div>
`;

const mark = html`<a slot="marks" href="#chung-nhan">
  <svg viewBox="0 0 132 48" width="132" height="48" role="img" aria-label="Dấu chứng nhận (minh họa)">
    <rect x="1" y="1" width="130" height="46" rx="8" fill="none" stroke="currentColor" stroke-width="2" />
    <path d="m14 25 7 7 13-15" fill="none" stroke="currentColor" stroke-width="4" />
    <path d="M46 20h70M46 29h46" stroke="currentColor" stroke-width="4" />
  </svg>
</a>`;

const meta: Meta<Args> = {
  id: 'footer',
  title: 'Page frame/Footer · Chân trang',
  excludeStories: ['Long', 'BadInput'],
  component: 'sen-footer',
  parameters: { layout: 'fullscreen' },
  args: ward,
  render: (args) => footer(args, [lists, mark]),
};
export default meta;

type Story = StoryObj<Args>;

/** The footer of the ward’s portal, with link lists and a trust mark. */
export const Playground: Story = {};

/** The form that works without script: content as children, in a `<footer>` as the landmark. */
export const WithChildren: Story = {
  render: () => html`
    <footer>
      <sen-footer>
        <p slot="agency">Ủy ban nhân dân phường Khương Trung</p>
        <address slot="contact">
          Quận Thanh Xuân, Hà Nội<br />
          Thư điện tử: <a href="mailto:vanthu@khuongtrung.example">vanthu@khuongtrung.example</a>
        </address>
        <p slot="responsible">Chịu trách nhiệm chính: Chủ tịch Ủy ban nhân dân phường</p>
        ${lists}
        <p slot="reuse">Ghi rõ nguồn “Cổng thông tin điện tử phường Khương Trung” khi phát hành lại thông tin.</p>
      </sen-footer>
    </footer>
  `,
};

/** Attributes only. */
export const AttributesOnly: Story = { render: (args) => footer(args) };

/** In a container of 320 pixels. */
export const Narrow: Story = {
  render: (args) => html`<div style="max-inline-size: 320px">${footer(args, [lists, mark])}</div>`,
};

/** Long names with stacked diacritics, and two telephone numbers. */
export const Long: Story = {
  args: {
    agency: 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG VÀ HỖ TRỢ CHUYỂN ĐỔI SỐ CHO TỔ CHỨC, CÁ NHÂN PHƯỜNG KHƯƠNG TRUNG',
    telephone: '1022; (024) 0000 0000',
    personResponsible:
      'Phó Chủ tịch Ủy ban nhân dân phường phụ trách văn hóa – xã hội, Trưởng Ban Biên tập Cổng thông tin điện tử phường',
  },
};

/** Dark mode. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** English. */
export const English: Story = {
  args: {
    agency: 'People’s Committee of Khương Trung Ward',
    address: 'Thanh Xuân District, Hà Nội',
    telephone: '+84 24 0000 0000 (sample)',
    personResponsible: 'Chair of the People’s Committee',
    sourceName: 'Khương Trung Ward Portal',
    licence: '',
  },
  render: (args) => html`<div lang="en">${footer(args)}</div>`,
};

/** Without attributes and children: only the reuse notice. */
export const Empty: Story = { render: () => footer({}) };

/** Invalid telephone numbers and email addresses are text; the console logs them. */
export const BadInput: Story = { args: { telephone: 'đang cập nhật', email: 'javascript:alert(1)' } };
