import type { Organisation } from '@sen-portal/data';
import type { SenOrganisation } from '@sen-portal/elements';
import '@sen-portal/elements/organisation/define.js';
import '@sen-portal/elements/portal/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { longTexts, manyPeople, organisation } from './fixtures/organisation.js';

interface Args {
  heading?: string;
  layout?: 'auto' | 'list';
  folded?: boolean;
  query?: string;
  organisation?: Partial<Organisation>;
}

const meta: Meta<Args> = {
  id: 'organisation',
  title: 'Documents/Organisation · Tổ chức bộ máy',
  excludeStories: ['TwoThousandPeople'],
  component: 'sen-organisation',
  argTypes: {
    organisation: { control: 'object' },
    query: { control: 'text' },
    layout: { control: 'inline-radio', options: ['auto', 'list'] },
  },
  args: { layout: 'auto', folded: false, query: '', organisation },
  render: ({ heading, layout, folded, query, organisation: given }) =>
    html`<sen-organisation
      heading=${heading ?? nothing}
      layout=${layout ?? nothing}
      ?folded=${!!folded}
      query=${query || nothing}
      .organisation=${given}
    ></sen-organisation>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A ward: the chart of the first levels where it fits, and the list of all. Change any attribute in the controls. */
export const Playground: Story = {};

/** The list alone. */
export const List: Story = { args: { layout: 'list' } };

/** Units below the first level are folded at first. */
export const Folded: Story = { args: { folded: true } };

/** Positions that are vacant, and people who stand in, in words. */
export const VacantAndActing: Story = {
  args: {
    organisation: {
      name: 'Lãnh đạo phường',
      units: [
        {
          name: 'Thường trực Hội đồng nhân dân phường',
          people: [
            { name: 'Nguyễn Văn A', title: 'Ông', position: 'Chủ tịch Hội đồng nhân dân', acting: true },
            { position: 'Phó Chủ tịch Hội đồng nhân dân' },
            {
              name: 'Trần Thị B',
              title: 'Bà',
              position: 'Quyền Trưởng ban Kinh tế – Xã hội',
              acting: true,
              photo: 'embed/images/sen.svg',
            },
          ],
        },
      ],
    },
  },
};

/** A question finds who is responsible; the words are marked. */
export const Search: Story = { args: { query: 'ai phụ trách đất đai?' } };

/** Nothing fits: what to do is said. */
export const NothingFound: Story = { args: { query: 'hải quan' } };

/** The list among the children, which is complete without script. */
export const OwnList: Story = {
  render: () =>
    html`<sen-organisation>
      <h2 slot="heading">Tổ chức bộ máy phường</h2>
      <ul>
        <li>
          <strong>Ủy ban nhân dân phường</strong>
          <p>Điện thoại: 024 3853 0000</p>
          <ul>
            <li>
              Chủ tịch: Ông Nguyễn Văn A
              <p>Nhiệm vụ: phụ trách chung</p>
              <p>Lịch tiếp công dân: sáng thứ Năm</p>
            </li>
            <li>Phó Chủ tịch: Khuyết</li>
            <li>
              Phòng Kinh tế, Hạ tầng và Đô thị
              <p>Đất đai, xây dựng, môi trường</p>
              <ul>
                <li>Quyền Trưởng phòng: Bà Trần Thị B</li>
              </ul>
            </li>
          </ul>
        </li>
      </ul>
    </sen-organisation>`,
};

/** The table that a CMS has printed: rows across it name the units, cells are merged. */
export const OwnTable: Story = {
  render: () =>
    html`<sen-organisation>
      <h2 slot="heading">Danh bạ cán bộ, công chức</h2>
      <table>
        <tr>
          <th>STT</th>
          <th>Họ và tên</th>
          <th>Chức vụ</th>
          <th>Điện thoại</th>
          <th>Email</th>
          <th>Nhiệm vụ</th>
        </tr>
        <tr>
          <td colspan="6"><strong>I. LÃNH ĐẠO ỦY BAN NHÂN DÂN</strong></td>
        </tr>
        <tr>
          <td rowspan="2">1</td>
          <td rowspan="2">Ông Nguyễn Văn A</td>
          <td>Phó Bí thư Đảng ủy</td>
          <td rowspan="3">024 3853 0000</td>
          <td rowspan="2">nguyenvana@phuong.example</td>
          <td rowspan="2">Phụ trách chung</td>
        </tr>
        <tr>
          <td>Chủ tịch Ủy ban nhân dân</td>
        </tr>
        <tr>
          <td>2</td>
          <td>Khuyết</td>
          <td>Phó Chủ tịch Ủy ban nhân dân</td>
          <td></td>
          <td>Kinh tế, đô thị</td>
        </tr>
        <tr>
          <td colspan="6"><strong>II. VĂN PHÒNG</strong></td>
        </tr>
        <tr>
          <td>3</td>
          <td>Bà Trần Thị B</td>
          <td>Chánh Văn phòng</td>
          <td>024 3853 0002</td>
          <td></td>
          <td>- Tổng hợp<br />- Hộ tịch</td>
        </tr>
      </table>
      <p>Cập nhật ngày 01/7/2026.</p>
    </sen-organisation>`,
};

/** A list with two readings stays as it is, and the console says why: the item has a name without a position. */
export const Uncertain: Story = {
  render: () =>
    html`<sen-organisation>
      <h2 slot="heading">Tổ chức</h2>
      <ul>
        <li>
          Văn phòng
          <ul>
            <li>Nguyễn Văn A</li>
          </ul>
        </li>
      </ul>
    </sen-organisation>`,
};

/** Before the first response. */
export const Loading: Story = {
  render: () =>
    html`<sen-portal .source=${() => new Promise(() => {})}
      ><sen-organisation src="to-chuc"></sen-organisation
    ></sen-portal>`,
};

/** After a failed load. */
export const Failed: Story = {
  render: () =>
    html`<sen-portal .source=${() => Promise.reject(new Error('down'))}
      ><sen-organisation src="to-chuc"></sen-organisation
    ></sen-portal>`,
};

/** Loads again once it is loaded. */
const reload = {
  handleEvent: ({ target }: Event) => (target as SenOrganisation).reload(),
  once: true,
};

/** The first load succeeded, and a later one failed: what is known stays, with its time. */
export const Stale: Story = {
  render: () => {
    let count = 0;
    const source = () => (count++ ? Promise.reject(new Error('down')) : Promise.resolve(organisation));
    return html`<sen-portal .source=${source}>
      <sen-organisation src="to-chuc" @sen-load=${reload}></sen-organisation>
    </sen-portal>`;
  },
};

/** Without content. */
export const Empty: Story = { render: () => html`<sen-organisation></sen-organisation>` };

/** Long names and positions, four levels deep. */
export const LongTexts: Story = { args: { organisation: longTexts } };

/** An organisation of 2,000 people, folded at first. */
export const TwoThousandPeople: Story = { args: { organisation: manyPeople(), folded: true } };
