/** Positions as agencies write them: vacant ones, acting holders, and words that begin a position. */
import { lowerCase } from './words.js';

const vacancy = [
  /^(?:vị trí |chức danh )?(?:(?:hiện|còn|đang|tạm) )*(?:khuyết|bỏ trống|để trống|trống)(?: (?:chức danh|vị trí|nhân sự))?$/u,
  /^(?:hiện )?chưa (?:được )?(?:bổ nhiệm|có|kiện toàn|bầu|phân công)(?: (?:người|nhân sự|chức danh|chính thức))?$/u,
  /^(?:đang )?(?:chờ|đang|sẽ) (?:bổ nhiệm|kiện toàn|bầu)$/u,
  /^(?:vacant|vacancy|not yet appointed|to be appointed)$/,
];

/** Whether a text stands in place of a name and says that there is nobody: “Khuyết”, “Chưa bổ nhiệm”. */
export const isVacancy = (text: string): boolean => {
  if (text.length > 60) return false;
  const words = lowerCase(text).replace(/^[\s([]+|[\s)\].]+$/g, '');
  return vacancy.some((form) => form.test(words));
};

const headed = 'chủ tịch|bí thư|trưởng|giám đốc|chánh|tổng|cục trưởng|vụ trưởng|chỉ huy|hiệu trưởng|viện trưởng';
// “Phụ trách phòng chống thiên tai” is a task.
const ledUnit =
  'phòng(?! (?:chống|cháy|ngừa|tránh|vệ)(?![\\p{L}]))|ban(?! hành)|văn phòng|trung tâm|trạm|đơn vị|trường(?! hợp)|sở|chi cục|đội(?! ngũ)|khoa(?! học)|cơ quan';
const acting = [
  new RegExp(`^(?:quyền|q\\.) ?(?:${headed})(?![\\p{L}])`, 'u'),
  new RegExp(`^(?:người )?phụ trách(?: (?:${ledUnit})(?![\\p{L}]).*)?$`, 'u'),
  // “Phó Trưởng phòng phụ trách”, but not “Phó Chủ tịch phụ trách kinh tế”.
  new RegExp(`^phó .*(?<![\\p{L}])phụ trách(?: (?:${ledUnit}))?$`, 'u'),
  /^acting /,
];

/** Whether a position is held by somebody who stands in: “Quyền Chủ tịch”, “Phó Trưởng phòng phụ trách”. */
export const isActing = (position: string): boolean => {
  const words = lowerCase(position.slice(0, 300)).replace(/[()]/g, '');
  return acting.some((form) => form.test(words));
};

const office =
  /^(?:(?:quyền|q\.|phó|nguyên|phó\.|đồng chí|các) ?)*(?:chủ tịch|pct|bí thư|trưởng(?! thành)|tổ trưởng|tổ phó|giám đốc|tổng giám đốc|hiệu trưởng|hiệu phó|chánh|chỉ huy|chính trị viên|ủy viên|chuyên viên|cán bộ|công chức|viên chức|nhân viên|văn thư|kế toán|thủ quỹ|thư ký|cục trưởng|vụ trưởng|chi cục trưởng|đội trưởng|đội phó|hạt trưởng|chủ nhiệm|thành viên|đại biểu|phòng$|ban$|phụ trách|bộ trưởng|thứ trưởng|viện trưởng|tổng biên tập|người đứng đầu|lái xe|bảo vệ|y sĩ|bác sĩ)(?![\p{L}])|^phó (?:phòng|ban|văn phòng|trạm|khoa)(?![\p{L}])|^(?:(?:acting|deputy|vice|first|permanent|standing)[ -]?)*(?:chair(?:man|woman|person)?|secretary|director|head|chief|officer|member|manager|specialist|clerk|accountant|mayor|president|leader)(?![a-z])/u;

/** Whether a text begins with a position: “Phó Chủ tịch UBND phường”, “Chuyên viên”. */
export const isPosition = (text: string): boolean => office.test(lowerCase(text.slice(0, 200)));
