/** Names of units, and the numbers before them. */
import { isPosition } from './positions.js';
import { lowerCase } from './words.js';

const unit =
  /^(?:các |khối |bộ phận |lãnh đạo |thường trực |ban |phòng |văn phòng|trung tâm|đảng ủy|đảng bộ|chi bộ|hđnd|hội đồng|ubnd|ủy ban|ubmttq|mttq|mặt trận|hội (?:liên hiệp|nông dân|cựu chiến|phụ nữ|chữ thập|người|khuyến học|đồng)|đoàn (?:thanh niên|tncs|thể|phường|xã)|công an|quân sự|bch|tổ |trạm |trường |sở |chi cục|cục |vụ |tổng cục|bộ (?!trưởng)|đội |hạt |thanh tra|khoa |viện |kho bạc|tòa án|liên đoàn|công đoàn|đơn vị|cơ quan|nhà văn hóa|thôn |ấp |bản |khu phố|tổ dân phố)|^(?:the )?(?:office|division|department|committee|council|people's|party|standing|board|centre|center|unit|section|team|police|military|station|school|union|association|fatherland|leadership|secretariat|health)(?![a-z])/;

// Fields of work that begin with such a word: “Phòng chống thiên tai”, “Khoa học và công nghệ”.
const work =
  /^(?:tổ chức|phòng (?:chống|cháy|ngừa|tránh|vệ)|ban hành|khoa học|thanh tra, |quân sự, |trường hợp|đội ngũ|bản (?:đồ|tin|sao|vẽ)|vụ (?:việc|án)|bộ (?:máy|luật)|viện (?:trợ|phí))(?![\p{L}])/u;

/** Whether a text begins with a word for a unit: “Phòng”, “Ban”, “Ủy ban”. */
export function isUnitName(text: string): boolean {
  const words = `${lowerCase(text.slice(0, 200))} `;
  return unit.test(words) && !work.test(words) && !isPosition(text);
}

/** The number before a heading: 1 for Roman ones and letters, 2 for Arabic ones, 0 without one. */
export function numbered(text: string): { level: 0 | 1 | 2; name: string } {
  const [, roman, arabic, rest] =
    /^\s*(?:([IVX]{1,5}|[A-Z])|(\d{1,3}(?:\.\d{1,2})?))[.)/:-]+\s*(\S.*)$/u.exec(text) ?? [];
  return rest === undefined
    ? { level: 0, name: text.trim() }
    : { level: roman ? 1 : arabic ? 2 : 0, name: rest.trim() };
}
