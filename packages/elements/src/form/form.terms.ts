import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
  'sen-form',
  {
    faults: (count: string): string => `Có ${count} chỗ cần sửa trước khi gửi`,
    serverFaults: (count: string): string => `Chưa gửi được: có ${count} chỗ cần sửa`,
    sending: 'Đang gửi…',
    offline: 'Thiết bị chưa có mạng nên chưa gửi được. Nội dung vẫn còn ở trên; hãy gửi lại khi có mạng.',
    failed: 'Chưa kết nối được máy chủ. Nội dung vẫn còn ở trên; hãy gửi lại.',
    timeout:
      'Máy chủ không trả lời nên chưa rõ đã nhận hay chưa. Nội dung vẫn còn ở trên; nếu gửi lại, nội dung có thể được nhận hai lần.',
    busy: 'Máy chủ đang bận. Nội dung vẫn còn ở trên; hãy gửi lại sau ít phút.',
    busyUntil: (time: string): string => `Máy chủ đang bận. Nội dung vẫn còn ở trên; hãy gửi lại sau ${time}.`,
    error: 'Máy chủ gặp lỗi nên chưa nhận được. Nội dung vẫn còn ở trên; hãy gửi lại.',
    refused: 'Máy chủ không nhận nội dung này.',
    expired: 'Phiên làm việc đã hết nên chưa gửi được. Nội dung vẫn còn ở trên; hãy mở lại trang hoặc đăng nhập lại.',
    unclear:
      'Máy chủ trả lời bằng một trang khác nên chưa rõ đã nhận hay chưa. “Gửi lại” sẽ mở trang trả lời đó; nội dung có thể được nhận hai lần.',
    retry: 'Gửi lại',
    received: 'Đã nhận nội dung bạn gửi',
    code: 'Mã tiếp nhận',
    time: 'Thời gian nhận',
    sent: 'Nội dung đã gửi',
    print: 'In bản này',
    again: 'Gửi nội dung khác',
    keepCode: 'Hãy ghi lại hoặc in mã này để tra cứu.',
    restored: (time: string): string => `Đã khôi phục nội dung bạn nhập lúc ${time}.`,
    discard: 'Xóa nội dung đã khôi phục',
    sentBefore: (time: string): string => `Bạn đã gửi biểu mẫu này lúc ${time}. Nội dung còn được giữ trên thiết bị.`,
    fill: 'Điền lại nội dung đó',
    discardSent: 'Xóa nội dung đó',
  },
  {
    faults: (count: string): string =>
      count === '1' ? 'There is 1 thing to mend before sending' : `There are ${count} things to mend before sending`,
    serverFaults: (count: string): string =>
      count === '1' ? 'Not sent: there is 1 thing to mend' : `Not sent: there are ${count} things to mend`,
    sending: 'Sending…',
    offline:
      'The device is offline, and nothing was sent. Your text is still above; please send it when you are online.',
    failed: 'The server could not be reached. Your text is still above; please send it again.',
    timeout:
      'The server has not answered, so it is not clear whether it has received your text. It is still above; if you send it again, it may be received twice.',
    busy: 'The server is busy. Your text is still above; please send it again in a few minutes.',
    busyUntil: (time: string): string =>
      `The server is busy. Your text is still above; please send it again after ${time}.`,
    error: 'The server has failed and has not received your text. It is still above; please send it again.',
    refused: 'The server did not accept this.',
    expired:
      'The session has ended, and nothing was sent. Your text is still above; please open the page again or sign in again.',
    unclear:
      'The server has answered with another page, so it is not clear whether it has received your text. “Send again” opens that answer; your text may be received twice.',
    retry: 'Send again',
    received: 'Your text has been received',
    code: 'Reference number',
    time: 'Received at',
    sent: 'What you sent',
    print: 'Print this copy',
    again: 'Send something else',
    keepCode: 'Write down or print this number to ask about it later.',
    restored: (time: string): string => `What you wrote at ${time} has been restored.`,
    discard: 'Delete the restored text',
    sentBefore: (time: string): string => `You sent this form at ${time}. The text is still stored on this device.`,
    fill: 'Fill in that text',
    discardSent: 'Delete that text',
  },
);
