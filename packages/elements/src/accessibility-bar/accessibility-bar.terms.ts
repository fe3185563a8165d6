import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
  'sen-accessibility-bar',
  {
    label: 'Tùy chọn hiển thị',
    text: 'Cỡ chữ',
    smaller: 'Thu nhỏ chữ',
    larger: 'Phóng to chữ',
    size: (percent: string): string => `Cỡ chữ ${percent}`,
    contrast: 'Tương phản cao',
    spacing: 'Giãn chữ',
    links: 'Gạch chân liên kết',
    calm: 'Giảm chuyển động',
    reset: 'Đặt lại',
  },
  {
    label: 'Display options',
    text: 'Text size',
    smaller: 'Smaller text',
    larger: 'Larger text',
    size: (percent: string): string => `Text size ${percent}`,
    contrast: 'High contrast',
    spacing: 'More spacing',
    links: 'Underline links',
    calm: 'Less motion',
    reset: 'Reset',
  },
);
