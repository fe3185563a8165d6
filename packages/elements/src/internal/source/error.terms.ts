import { defineTerms } from '../environment/terms.js';

/** Reasons of failed loads for the visitor; registered under `sen` with the other shared terms. */
export const failureTerms = defineTerms(
  'sen',
  {
    server: 'Máy chủ của cổng chưa trả lời.',
    denied: 'Nội dung này chỉ dành cho người đã đăng nhập.',
    missing: 'Nội dung này không còn ở địa chỉ cũ.',
    address: 'Cổng ghi sai địa chỉ của nội dung này.',
    format: 'Dữ liệu nhận được không đúng định dạng.',
    'time-out': 'Máy chủ của cổng trả lời quá chậm.',
    unreachable: 'Không kết nối được với máy chủ của cổng.',
    offline: 'Thiết bị của bạn đang không có mạng.',
    kept: 'Nội dung đã tải vẫn hiển thị bên dưới.',
  },
  {
    server: 'The portal’s server did not answer.',
    denied: 'This content is only for people who are logged in.',
    missing: 'This content is no longer at its address.',
    address: 'The portal gives a wrong address for this content.',
    format: 'What was received cannot be read.',
    'time-out': 'The portal’s server took too long to answer.',
    unreachable: 'The portal’s server cannot be reached.',
    offline: 'Your device is offline.',
    kept: 'What was loaded before is still shown below.',
  },
);
