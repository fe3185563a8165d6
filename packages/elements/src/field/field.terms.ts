import { defineTerms } from '../internal/environment/terms.js';

export const terms = defineTerms(
  'sen-field',
  {
    optional: '(không bắt buộc)',
    required: '(bắt buộc)',
    chooseSome: (name: string): string => `Hãy chọn ít nhất một mục ở “${name}”.`,
    limit: (most: string): string => `Tối đa ${most} ký tự.`,
    remaining: (count: string): string => `Còn ${count} ký tự`,
    beyond: (count: string): string => `Quá ${count} ký tự`,
    dateForm: (name: string): string => `“${name}” phải có dạng ngày/tháng/năm, ví dụ 27/02/2024.`,
    dateYear: (name: string): string => `Năm ở “${name}” phải có bốn chữ số, ví dụ 2024.`,
    dateMonth: (name: string): string => `Tháng ở “${name}” phải từ 1 đến 12.`,
    dateDay: (name: string, days: string, month: string): string =>
      `Ngày ở “${name}” phải từ 1 đến ${days}: tháng ${month} có ${days} ngày.`,
    telephoneForm: 'Số điện thoại thường chỉ gồm chữ số, ví dụ 0912 345 678. Hãy xem lại nếu bạn ghi nhầm.',
    telephoneLength:
      'Số di động có 10 chữ số, số cố định có 11 chữ số kể cả mã vùng. Hãy xem lại nếu bạn ghi thiếu hoặc thừa.',
    telephonePrefix: 'Đây không giống số điện thoại ở Việt Nam. Hãy xem lại nếu bạn ghi nhầm.',
    telephoneOld: 'Số di động 11 chữ số đã đổi thành 10 chữ số từ năm 2018. Hãy ghi số mới nếu có.',
    citizenForm: 'Số định danh cá nhân chỉ gồm 12 chữ số. Hãy xem lại nếu bạn ghi nhầm.',
    citizenOld: 'Đây là số chứng minh nhân dân 9 số. Hãy ghi số định danh cá nhân 12 số nếu có.',
    citizenLength: (count: string): string =>
      `Số định danh cá nhân có 12 chữ số; bạn ghi ${count} chữ số. Hãy xem lại nếu bạn ghi nhầm.`,
    citizenPlace: 'Ba chữ số đầu không phải mã tỉnh, thành phố nào. Hãy xem lại nếu bạn ghi nhầm.',
    citizenYear: 'Chữ số thứ tư đến thứ sáu cho năm sinh còn chưa tới. Hãy xem lại nếu bạn ghi nhầm.',
  },
  {
    optional: '(optional)',
    required: '(required)',
    chooseSome: (name: string): string => `Choose at least one of “${name}”.`,
    limit: (most: string): string => `At most ${most} characters.`,
    remaining: (count: string): string => (count === '1' ? '1 character left' : `${count} characters left`),
    beyond: (count: string): string => (count === '1' ? '1 character too many' : `${count} characters too many`),
    dateForm: (name: string): string => `“${name}” must have the form day/month/year, such as 27/02/2024.`,
    dateYear: (name: string): string => `The year in “${name}” must have four figures, such as 2024.`,
    dateMonth: (name: string): string => `The month in “${name}” must be from 1 to 12.`,
    dateDay: (name: string, days: string, month: string): string =>
      `The day in “${name}” must be from 1 to ${days}: ${month} has ${days} days.`,
    telephoneForm:
      'A telephone number usually has figures only, such as 0912 345 678. Look again if this is a mistake.',
    telephoneLength:
      'Mobile numbers have 10 figures, landline numbers 11 with their area code. Look again if figures are missing.',
    telephonePrefix: 'This does not look like a number in Việt Nam. Look again if this is a mistake.',
    telephoneOld: 'Mobile numbers of 11 figures became numbers of 10 in 2018. Give the new number if there is one.',
    citizenForm: 'A personal identity number has 12 figures and nothing else. Look again if this is a mistake.',
    citizenOld: 'This is the number of an old identity card, with 9 figures. Give the number with 12 if there is one.',
    citizenLength: (count: string): string =>
      `A personal identity number has 12 figures; this one has ${count}. Look again if this is a mistake.`,
    citizenPlace: 'The first three figures are the code of no province. Look again if this is a mistake.',
    citizenYear: 'The fourth to sixth figures are a year of birth to come. Look again if this is a mistake.',
  },
);
