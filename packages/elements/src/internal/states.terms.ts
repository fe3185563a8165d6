import { defineTerms } from './terms.js';

/** Words that all elements share, registered under `sen`. */
export const commonWords = defineTerms(
  'sen',
  {
    loading: 'Đang tải…',
    failed: 'Không tải được nội dung',
    failedDetail: 'Máy chủ của cổng chưa trả lời. Vui lòng thử lại sau ít phút.',
    failedKept: 'Máy chủ của cổng chưa trả lời. Nội dung đã tải vẫn hiển thị bên dưới.',
    retry: 'Thử lại',
    stale: (time: string): string => `Số liệu lúc ${time}, chưa cập nhật được`,
  },
  {
    loading: 'Loading…',
    failed: 'The content could not be loaded',
    failedDetail: 'The portal’s server did not answer. Please try again in a few minutes.',
    failedKept: 'The portal’s server did not answer. What was loaded before is still shown below.',
    retry: 'Try again',
    stale: (time: string): string => `Figures as of ${time}; could not be updated`,
  },
);
