// The content that every contestant shows. Texts are as long as on a ward portal; numbers vary so that no result can be cached whole.
const categories = ['Công tác Đảng', 'Xây dựng Đảng', 'Nghị quyết', 'Dân vận', 'Kiểm tra, giám sát'];
const subjects = [
  'Hội nghị học tập, quán triệt và tổ chức thực hiện Nghị quyết 23-NQ/TU về xây dựng xã hội học tập',
  'Chi bộ tổ dân phố sinh hoạt chuyên đề quý I và triển khai nhiệm vụ trọng tâm',
  'Gặp mặt đảng viên nhận Huy hiệu Đảng đợt 03/02',
  'Lịch tiếp công dân tháng 3 tại bộ phận một cửa',
];
const summary =
  'Hội nghị phổ biến các mục tiêu xây dựng xã hội học tập của thành phố đến năm 2025 và 2030, phân công nhiệm vụ cho từng chi bộ.';

const pad = (number) => String(number).padStart(2, '0');
const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, '.');
const decimal = (number) => String(number).replace('.', ',');

/** An article; `text` has the preformatted strings for contestants without formatting. */
export function article(index, version = 0) {
  const [year, month, day, hour, minute] = [2024, (index % 12) + 1, (index % 28) + 1, index % 24, index % 60];
  const views = 73 + ((index * 7919) % 100_000) + version;
  return {
    id: String(index),
    title: `${subjects[index % subjects.length]} (${index}${version ? `, lần ${version}` : ''})`,
    url: `/tin/${index}`,
    publishedAt: `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:00+07:00`,
    views,
    category: categories[index % categories.length],
    summary,
    image: { src: '/image.svg', alt: '', width: 720, height: 480 },
    text: {
      published: `${pad(day)}/${pad(month)}/${year} | ${pad(hour)}:${pad(minute)}`,
      views: `${grouped(views)} lượt xem`,
    },
  };
}

/** A target with a figure and two milestones. */
export function target(index, version = 0) {
  const actual = Math.round(((index * 13.7) % 70) * 10 + version * 35) / 10;
  return {
    id: String(index),
    label: `Tỷ lệ lao động qua đào tạo, có bằng cấp, chứng chỉ (${index})`,
    actual,
    actualAsOf: '2023-12-31',
    targets: '2025: 75-80; 2030: >=85',
    milestones: [
      { due: '2025', bound: 'range', min: 75, max: 80 },
      { due: '2030', bound: 'at-least', value: 85 },
    ],
    text: {
      figure: `${decimal(actual)} %`,
      when: '31/12/2023',
      first: 'Đến 2025: 75–80 %',
      second: 'Đến 2030: từ 85 % trở lên',
      state: 'Chưa đạt mục tiêu',
    },
  };
}

/** The figures of a statistics panel. */
export function visits(index, version = 0) {
  const figures = { online: 554, week: 6655, month: 255_221, year: 384_899, total: 2_462_134 };
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, value + index + version]));
}

export const visitLabels = {
  online: 'Đang online',
  week: 'Lượt truy cập trong tuần',
  month: 'Lượt truy cập trong tháng',
  year: 'Lượt truy cập trong năm',
  total: 'Tổng số truy cập',
};

/** A programme of targets in groups of 25. */
export function programme(targets) {
  const groups = [];
  for (let start = 0; start < targets.length; start += 25) {
    groups.push({ label: `Nhóm mục tiêu ${groups.length + 1}`, targets: targets.slice(start, start + 25) });
  }
  return { title: 'Mục tiêu Nghị quyết', documentNumber: '23-NQ/TU', groups };
}

export const grouping = grouped;

/** The item in the data format of a `src`. */
export function bare(item) {
  const copy = { ...item };
  delete copy.text;
  return copy;
}
