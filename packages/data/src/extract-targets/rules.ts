/** What the rules read, for people: `npm run targets:explain` prints them. */
export type RuleName =
  | 'label-first'
  | 'figure-first'
  | 'action'
  | 'unit-alone'
  | 'same-label'
  | 'label-follows'
  | 'growth-of-it'
  | 'zero-in-words'
  | 'table-row';

/** Each rule with a sentence that it reads. `targets:explain` prints them. */
export const rules: Record<RuleName, string> = {
  'label-first': 'Tỷ lệ hộ nghèo | dưới 2%',
  'figure-first': '100% | trường học đạt chuẩn quốc gia',
  action: 'kết nạp | 600 đảng viên',
  'unit-alone': 'đạt | 35 giường bệnh/10.000 dân',
  'same-label': 'tỷ lệ đô thị hóa đạt 45% năm 2025, | 50% năm 2030',
  'label-follows': 'đến năm 2025 đạt | 50% | và đến năm 2030 đạt 65% cơ quan có nữ lãnh đạo',
  'growth-of-it': 'kim ngạch đạt 1,8 tỷ USD, | tăng bình quân 9,5%/năm',
  'zero-in-words': 'không còn | hộ nghèo',
  'table-row': '1 | Tỷ lệ hộ nghèo | % | 1,2 | 0,8',
};
