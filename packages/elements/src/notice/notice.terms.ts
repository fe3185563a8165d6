import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
  'sen-notice',
  {
    information: 'Thông tin',
    warning: 'Cảnh báo',
    urgent: 'Khẩn cấp',
    close: 'Đóng thông báo',
    downtimeFrom: 'Tạm ngừng từ',
    downtimeUntil: 'Dự kiến hoạt động trở lại',
    downtimeOpen: 'Chưa có thời điểm hoạt động trở lại',
  },
  {
    information: 'Information',
    warning: 'Warning',
    urgent: 'Urgent',
    close: 'Close the notice',
    downtimeFrom: 'Unavailable from',
    downtimeUntil: 'Expected back',
    downtimeOpen: 'The time of return is not known yet',
  },
);
