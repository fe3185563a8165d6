import { defineTerms } from '../internal/terms.js';

export const words = defineTerms(
  'sen-notice',
  {
    information: 'Thông tin',
    warning: 'Cảnh báo',
    urgent: 'Khẩn',
    close: 'Đóng thông báo',
  },
  {
    information: 'Information',
    warning: 'Warning',
    urgent: 'Urgent',
    close: 'Close the notice',
  },
);
