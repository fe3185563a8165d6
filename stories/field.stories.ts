import '@sen-portal/elements/field/define.js';
import '@sen-portal/elements/form/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';

interface Args {
  format?: string;
  marks?: string;
  counter?: string;
}

const field = ({ format, marks, counter }: Args, inside: unknown): TemplateResult =>
  html`<sen-field format=${format ?? nothing} marks=${marks ?? nothing} counter=${counter ?? nothing}
    >${inside}</sen-field
  >`;

const meta: Meta<Args> = {
  id: 'field',
  title: 'Help/Field of a form · Ô của biểu mẫu',
  component: 'sen-field',
  render: (args) =>
    field(
      args,
      html`<label for="o-1">Nội dung</label>
        <p>Ghi rõ nơi và thời gian xảy ra.</p>
        <textarea id="o-1" name="content" rows="4" maxlength="1000"></textarea>`,
    ),
};
export default meta;

type Story = StoryObj<Args>;

/** Change any attribute in the controls. */
export const Playground: Story = {};

/** Required and optional fields say so in words. */
export const Marked: Story = {
  render: () =>
    html`${field({ marks: 'both' }, html`<label for="o-2">Họ và tên</label><input id="o-2" name="name" required />`)}
    ${field({ marks: 'both' }, html`<label for="o-3">Địa chỉ</label><input id="o-3" name="address" />`)}`,
};

/** Several controls stand in a fieldset. */
export const Choices: Story = {
  render: () =>
    field(
      {},
      html`<fieldset>
        <legend>Cách nhận trả lời</legend>
        <p>Chọn một cách.</p>
        <label><input type="radio" name="way" value="mail" required /> Thư điện tử</label>
        <label><input type="radio" name="way" value="phone" /> Điện thoại</label>
      </fieldset>`,
    ),
};

/** A list to choose from. */
export const List: Story = {
  render: () =>
    field(
      {},
      html`<label for="o-4">Lĩnh vực</label>
        <select id="o-4" name="field" required>
          <option value="">Chọn một lĩnh vực</option>
          <option>Đất đai</option>
          <option>Hộ tịch</option>
        </select>`,
    ),
};

/** An error that the server has printed. */
export const WithError: Story = {
  render: () =>
    field(
      {},
      html`<label for="o-5">Số hồ sơ</label>
        <p class="error">Không có hồ sơ số 12.</p>
        <input id="o-5" name="file" value="12" required />`,
    ),
};

/** A number that looks wrong gets advice, and is sent. */
export const Advice: Story = {
  render: () =>
    field(
      { format: 'telephone' },
      html`<label for="o-6">Số điện thoại</label><input id="o-6" name="phone" type="tel" value="0168 345 6789" />`,
    ),
  play: ({ canvasElement }) => {
    const input = canvasElement.querySelector('input')!;
    input.focus();
    input.blur();
  },
};

/** A text that is too long stays whole. */
export const TooLong: Story = {
  render: () =>
    field(
      {},
      html`<label for="o-7">Tóm tắt</label
        ><textarea id="o-7" name="summary" maxlength="20" .value=${'Đường hẻm ngập nước mỗi khi mưa to.'}></textarea>`,
    ),
};

/** A disabled field. */
export const Disabled: Story = {
  render: () =>
    field({}, html`<label for="o-8">Mã cổng</label><input id="o-8" name="portal" value="KT-01" disabled />`),
};

/** Long texts. */
export const Long: Story = {
  render: () =>
    field(
      {},
      html`<label for="o-9"
          >Địa chỉ nơi thường trú ghi theo giấy tờ tùy thân còn giá trị sử dụng của người phản ánh, kiến nghị</label
        >
        <p>
          Ghi đầy đủ số nhà, đường phố hoặc thôn, tổ dân phố; xã, phường, đặc khu; tỉnh, thành phố trực thuộc trung
          ương.
        </p>
        <input id="o-9" name="address" />`,
    ),
};

/** Without a control: the content stays as it is, and the console says why. */
export const Empty: Story = { render: () => html`<sen-field><p>Chưa có ô nhập.</p></sen-field>` };
