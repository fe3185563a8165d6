import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
  'sen-footer',
  {
    address: 'Địa chỉ',
    telephone: 'Điện thoại',
    email: 'Thư điện tử',
    responsible: 'Chịu trách nhiệm chính',
    reuse: (source: string): string =>
      `Ghi rõ nguồn ${source ? `“${source}” ` : ''}khi phát hành lại thông tin từ cổng này.`,
    printed: (time: string, date: string, address: string): string => `In lúc ${time}, ${date}, từ ${address}`,
  },
  {
    address: 'Address',
    telephone: 'Telephone',
    email: 'Email',
    responsible: 'Responsible for the content',
    reuse: (source: string): string =>
      `Please credit ${source ? `“${source}”` : 'the source'} when republishing information from this portal.`,
    printed: (time: string, date: string, address: string): string => `Printed at ${time}, ${date}, from ${address}`,
  },
);
