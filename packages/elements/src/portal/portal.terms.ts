import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
  'sen-portal',
  {
    lacking: 'Tên, liên hệ và tin tức của đơn vị có thể thiếu.',
    stale: (moment: string): string => `Thông tin của đơn vị lưu ${moment}, chưa cập nhật được.`,
  },
  {
    lacking: 'Name, contact and news of the agency may be missing.',
    stale: (moment: string): string => `What is known of the agency was stored ${moment}, and could not be updated.`,
  },
);
