import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
  'sen-accessibility-bar',
  {
    label: 'Tùy chọn hiển thị',
    text: 'Cỡ chữ',
    smaller: 'thu nhỏ chữ',
    larger: 'phóng to chữ',
    size: (percent: string): string => `Cỡ chữ ${percent}`,
    contrast: 'Tương phản cao',
    dark: 'Nền tối',
    spacing: 'Giãn chữ',
    links: 'Gạch chân liên kết',
    calm: 'Giảm chuyển động',
    reset: 'Đặt lại',
  },
  {
    label: 'Display options',
    text: 'Text size',
    smaller: 'smaller text',
    larger: 'larger text',
    size: (percent: string): string => `Text size ${percent}`,
    contrast: 'High contrast',
    dark: 'Dark mode',
    spacing: 'More spacing',
    links: 'Underline links',
    calm: 'Less motion',
    reset: 'Reset',
  },
);
