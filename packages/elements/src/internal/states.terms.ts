import { defineTerms } from './terms.js';

/** Words that all elements share, registered under `sen`. */
export const commonWords = defineTerms(
  'sen',
  {
    loading: 'Đang tải…',
    failed: 'Không tải được nội dung',
    server: 'Máy chủ của cổng chưa trả lời.',
    denied: 'Nội dung này chỉ dành cho người đã đăng nhập.',
    missing: 'Nội dung này không còn ở địa chỉ cũ.',
    format: 'Dữ liệu nhận được không đọc được.',
    'time-out': 'Máy chủ của cổng trả lời quá chậm.',
    unreachable: 'Không kết nối được với máy chủ của cổng.',
    offline: 'Thiết bị của bạn đang không có mạng.',
    kept: 'Nội dung đã tải vẫn hiển thị bên dưới.',
    retry: 'Thử lại',
    stale: (time: string): string => `Số liệu lúc ${time}, chưa cập nhật được`,
  },
  {
    loading: 'Loading…',
    failed: 'The content could not be loaded',
    server: 'The portal’s server did not answer.',
    denied: 'This content is only for people who are logged in.',
    missing: 'This content is no longer at its address.',
    format: 'What was received cannot be read.',
    'time-out': 'The portal’s server took too long to answer.',
    unreachable: 'The portal’s server cannot be reached.',
    offline: 'Your device is offline.',
    kept: 'What was loaded before is still shown below.',
    retry: 'Try again',
    stale: (time: string): string => `Figures as of ${time}; could not be updated`,
  },
);
