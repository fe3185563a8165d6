import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
  'sen-party-work-list',
  {
    heading: 'Công tác Đảng',
    topics:
      'Nghị quyết; Xây dựng Đảng; Tổ chức – cán bộ; Kiểm tra – giám sát; Tuyên giáo; Dân vận; Nội chính; Đại hội Đảng; Đảng viên',
    document: (number: string): string => `Văn bản ${number}`,
  },
  {
    heading: 'Party work',
    topics:
      'Resolutions; Party building; Organisation and personnel; Inspection and supervision; Communication and education; Mass mobilisation; Internal affairs; Party congress; Party members',
    document: (number: string): string => `Document ${number}`,
  },
);
