import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
  'sen-notice',
  {
    information: 'Thông tin',
    warning: 'Cảnh báo',
    urgent: 'Khẩn cấp',
    close: 'Đóng thông báo',
  },
  {
    information: 'Information',
    warning: 'Warning',
    urgent: 'Urgent',
    close: 'Close the notice',
  },
);
