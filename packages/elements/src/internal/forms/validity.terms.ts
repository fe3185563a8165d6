import { defineTerms } from '../environment/terms.js';

/** What is wrong with the value of a control, in words that stand alone; registered under `sen-field`. */
export const validityTerms = defineTerms(
  'sen-field',
  {
    enter: (name: string): string => `Hãy nhập “${name}”.`,
    choose: (name: string): string => `Hãy chọn “${name}”.`,
    tick: (name: string): string => `Hãy đánh dấu “${name}”.`,
    attach: (name: string): string => `Hãy chọn tệp cho “${name}”.`,
    email: (name: string): string => `“${name}” phải là địa chỉ thư điện tử, ví dụ ten@vidu.vn.`,
    url: (name: string): string => `“${name}” phải là địa chỉ trang, ví dụ https://vidu.vn.`,
    pattern: (name: string, form: string): string =>
      form ? `“${name}” chưa đúng mẫu: ${form}` : `“${name}” chưa đúng mẫu.`,
    tooLong: (name: string, most: string, now: string): string =>
      `“${name}” có ${now} ký tự, dài quá mức tối đa ${most} ký tự.`,
    tooShort: (name: string, least: string, now: string): string =>
      `“${name}” có ${now} ký tự, cần ít nhất ${least} ký tự.`,
    atLeast: (name: string, least: string): string => `“${name}” phải từ ${least} trở lên.`,
    atMost: (name: string, most: string): string => `“${name}” không được quá ${most}.`,
    notBefore: (name: string, first: string): string => `“${name}” không được trước ${first}.`,
    notAfter: (name: string, last: string): string => `“${name}” không được sau ${last}.`,
    whole: (name: string): string => `“${name}” phải là số nguyên.`,
    step: (name: string, step: string): string => `“${name}” không theo bước ${step}.`,
    number: (name: string): string => `“${name}” phải là một số.`,
    badDate: (name: string): string => `“${name}” phải là một ngày có thật, đủ ngày, tháng, năm.`,
    bad: (name: string): string => `Giá trị ở “${name}” không đọc được.`,
  },
  {
    enter: (name: string): string => `Enter “${name}”.`,
    choose: (name: string): string => `Choose “${name}”.`,
    tick: (name: string): string => `Tick “${name}”.`,
    attach: (name: string): string => `Choose a file for “${name}”.`,
    email: (name: string): string => `“${name}” must be an email address, such as name@example.com.`,
    url: (name: string): string => `“${name}” must be a web address, such as https://example.com.`,
    pattern: (name: string, form: string): string =>
      form ? `“${name}” does not have the required form: ${form}` : `“${name}” does not have the required form.`,
    tooLong: (name: string, most: string, now: string): string =>
      `“${name}” has ${now} characters; ${most} at most are allowed.`,
    tooShort: (name: string, least: string, now: string): string =>
      `“${name}” has ${now} characters; ${least} at least are needed.`,
    atLeast: (name: string, least: string): string => `“${name}” must be ${least} or more.`,
    atMost: (name: string, most: string): string => `“${name}” must be ${most} or less.`,
    notBefore: (name: string, first: string): string => `“${name}” must not be before ${first}.`,
    notAfter: (name: string, last: string): string => `“${name}” must not be after ${last}.`,
    whole: (name: string): string => `“${name}” must be a whole number.`,
    step: (name: string, step: string): string => `“${name}” must be in steps of ${step}.`,
    number: (name: string): string => `“${name}” must be a number.`,
    badDate: (name: string): string => `“${name}” must be a real date with day, month and year.`,
    bad: (name: string): string => `The value of “${name}” cannot be read.`,
  },
);
