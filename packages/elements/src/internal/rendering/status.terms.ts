import { defineTerms } from '../environment/terms.js';

/** Words that all elements share, registered under `sen`. */
export const statusTerms = defineTerms(
  'sen',
  {
    loading: 'Đang tải…',
    failed: 'Không tải được nội dung',
    retry: 'Thử lại',
    stale: (time: string): string => `Số liệu lúc ${time}, chưa cập nhật được`,
  },
  {
    loading: 'Loading…',
    failed: 'The content could not be loaded',
    retry: 'Try again',
    stale: (time: string): string => `Figures as of ${time}; could not be updated`,
  },
);
