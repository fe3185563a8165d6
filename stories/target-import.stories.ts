import '@sen-portal/elements/target-import/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  forget?: boolean;
  headingLevel?: number;
}

const meta: Meta<Args> = {
  title: 'Targets/Target import · Nhập chỉ tiêu',
  component: 'sen-target-import',
  render: ({ forget, headingLevel }) =>
    html`<sen-target-import ?forget=${forget} heading-level=${headingLevel ?? nothing}>
      <p>Dán văn bản của nghị quyết hoặc kế hoạch để lấy các chỉ tiêu, kiểm tra từng chỉ tiêu rồi đăng.</p>
    </sen-target-import>`,
  args: { forget: true },
};
export default meta;

type Story = StoryObj<Args>;

/** A text of our own, with the patterns of resolutions. */
const sample = `NGHỊ QUYẾT
về xây dựng phường học tập, văn minh (văn bản minh họa)
I. MỤC TIÊU ĐẾN NĂM 2030
1. Đào tạo
- Tỷ lệ lao động qua đào tạo đạt 75–80% vào năm 2025, 80–85% vào năm 2030, trong đó có bằng cấp, chứng chỉ đạt 35%.
- Tỷ lệ người trong độ tuổi 15–60 biết chữ đạt từ 99,6% trở lên.
2. Đời sống
- Tỷ lệ hộ nghèo dưới 0,5%; thu nhập bình quân đạt 120 triệu đồng/người/năm.
- Ít nhất 95% hộ gia đình được dùng nước sạch.
- Trồng mới 1.200 cây xanh.`;

/** Paste a text. */
export const Playground: Story = {};

/** The text with marks beside the board. */
export const Checking: Story = {
  play: async ({ canvasElement }) => {
    const tool = canvasElement.querySelector('sen-target-import')!;
    await tool.updateComplete;
    const root = tool.shadowRoot!;
    const input = root.querySelector('textarea');
    if (!input) return;
    input.value = sample;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    root.querySelector<HTMLElement>('[data-act=find]')!.click();
    await new Promise<void>((done) => {
      tool.addEventListener('sen-programme-change', () => done(), { once: true });
    });
    await tool.updateComplete;
    root.querySelector<HTMLElement>('[part=mark]')!.click();
    await tool.updateComplete;
  },
};
