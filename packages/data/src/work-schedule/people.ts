/** Leaders as schedules name them: by office, by name, or both; with “Đ/c”, “Đồng chí”, “Ông”, “Bà”. */
import { fold } from './lines.js';

const title = /^(?:các )?(?:đ\/c|đc|đồng chí|ông|bà|thầy|cô|mr\.?|ms\.?|mrs\.?)(?![\p{L}])[.:]?\s*/iu;
// At the beginning of a person, on folded text.
const office =
  /^(?:cac |toan the |tap the |dong chi |d\/c |thay mat )?(?:(?:tt|q|p)\. ?)?(?:(?:pho|quyen|nguyen|dai dien|uy vien|thu ky) )*(?:bi thu|pho bi thu|chu tich|pct|ct(?= )|bt(?= )|pbt|chu nhiem|chanh van phong|chanh thanh tra|truong ban|truong phong|truong doan|truong cong an|truong tram|truong(?= (?:ban|phong|cac))|giam doc|pho giam doc|hieu truong|chi huy|tong bien tap|vien truong|chanh an|bo truong|thu truong|thuong truc|ban thuong vu|ban chap hanh|thuong vu|lanh dao|can bo|cong chuc|ke toan|ubnd|hdnd|ubmttq|uy ban mttq|to truong|to dai bieu|dai bieu|van phong|pho phong|pho ban|pho chanh|uy vien|chairman|chairwoman|chairperson|vice|deputy|secretary|director|head of)(?![a-z])/;
const families =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Trương Lâm Mai Đào Cao Hà Lương Tạ Tô Tống Phùng Quách Chu Châu Thái Thạch Tăng Từ Triệu Vương Kiều Khuất La Lưu Mạc Nghiêm Nông Ninh Giàng Sùng Lò Quàng Vàng Hứa Bế Ma Điểu Giáp Đồng Hoa Khúc Lại Lục Mã Ngụy Ông Phí Sầm Tôn Trang Ung Văn Viên Vi Doãn Cù Đàm Đậu Thân Thiều Trà Nhữ Mẫn Âu Bạch Biện Cấn Chử Danh Kim Rơ Y H';
const familyNames = new Set(families.normalize('NFC').split(' '));
/** Whether a word is a family name of Vietnam. */
export const isFamilyName = (word: string): boolean => familyNames.has(word);

const unit = /^(phường|xã|quận|huyện|tỉnh|phố|thị|trấn|thôn|ấp|bản|đặc|khu|tp\.?)$/iu;

/** Where the name of a person begins in a text; -1 without one. The words after a unit (“phường Hoàng Mai”) are no name. */
function nameAt(text: string): number {
  const words = [...text.matchAll(/\S+/g)];
  for (let at = 0; at < words.length - 1; at++) {
    const word = words[at]![0];
    if (!familyNames.has(word)) continue;
    const before = words[at - 1]?.[0] ?? '';
    if (unit.test(before)) {
      // “phường Hoàng Mai Nguyễn Văn A”: the name may follow.
      at += 1;
      continue;
    }
    const next = words[at + 1]![0].replace(/[,;.:()–-]+$/, '');
    if (/^\p{Lu}\p{Ll}*$/u.test(next) && !/^(Nội|Tĩnh|Nam|Giang|Tiên|Chí|Lạt|Hới|Hội)$/.test(next))
      return words[at]!.index;
  }
  return -1;
}

const hasTitle = (piece: string) => title.test(piece);
const hasOffice = (piece: string) => office.test(fold(piece));

/** Whether a text begins as that of a person: by title, office or name. */
export const isPersonStart = (text: string): boolean => hasTitle(text) || hasOffice(text) || nameAt(text) === 0;

/** Offices of the Party and of other bodies may be one person's; two of these are two people. */
const sameBody = /^(?:(?:cac|dong chi|d\/c) )?(?:pho )?(?:chu tich|pct|ct)(?![a-z])/;
const council = /hdnd|hoi dong nhan dan/;
const front = /mttq|mat tran/;
const bodyOf = (piece: string) => {
  const folded = fold(piece);
  return council.test(folded) ? 'council' : front.test(folded) ? 'front' : 'committee';
};

const tidyPerson = (piece: string) =>
  piece
    .replace(/^[\s\-–+•*:]+/, '')
    .replace(/^(?:các )?(?:đồng chí|đ\/c)\s*:\s*/iu, '')
    .replace(/[\s,;.:–-]+$/, '')
    .trim();

/**
 * The people of a text, one each. Where it is not certain whether two offices are two people (“Phó Bí thư, Chủ tịch
 * UBND”), the text stays whole.
 */
export function peopleOf(text: string): string[] {
  const whole = tidyPerson(text);
  if (!whole) return [];
  const people: string[] = [];
  for (const line of text.split(/[\n;]/)) {
    const tidy = tidyPerson(line);
    if (!tidy) continue;
    people.push(...peopleOfLine(tidy));
  }
  // “Nguyễn Văn A” above “Chủ tịch UBND phường”: one person in two lines.
  if (
    people.length > 1 &&
    text.includes('\n') &&
    !people.every((one) => hasTitle(one) || nameAt(one) < 0 || hasOffice(one))
  )
    if (people.some((one) => nameAt(one) < 0)) return [whole.replace(/\s*\n\s*/g, ', ')];
  return people;
}

function peopleOfLine(line: string): string[] {
  // Two people are joined by “và” or “cùng”, and offices of one person by commas.
  const pieces = line.split(/(,\s+|\s+(?:và|cùng(?: với)?|and|&|\+)\s+)/iu);
  const people: string[] = [];
  let person = pieces[0]!;
  let isClosed = nameAt(person) >= 0;
  for (let at = 1; at < pieces.length; at += 2) {
    const [sign, next] = [pieces[at]!, pieces[at + 1]!];
    const isStart = isPersonStart(next) || /^(các|toàn thể|lãnh đạo|một số|thành viên|đại diện)/iu.test(next);
    const startsNew = sign.startsWith(',')
      ? startsAfterComma(person, next, isClosed)
      : isStart && isPersonStart(person);
    if (startsNew) {
      people.push(person);
      person = next;
      isClosed = nameAt(next) >= 0;
    } else {
      person += sign + next;
      isClosed ||= nameAt(next) >= 0;
    }
  }
  people.push(person);
  return people.map(tidyPerson).filter((one) => one);
}

/** Whether a comma separates two people. */
function startsAfterComma(person: string, next: string, isClosed: boolean): boolean {
  if (hasTitle(next)) return true;
  if (/^(các|lãnh đạo|toàn thể)(?!\p{L})/iu.test(next)) return true;
  const nextName = nameAt(next);
  // “Đ/c Nguyễn Văn A – Phó Bí thư, Chủ tịch UBND” is one; “Chủ tịch Nguyễn Văn A, Phó Chủ tịch Trần Thị B” are two.
  if (isClosed) return nextName === 0 || (nextName > 0 && hasOffice(next));
  // “Chủ tịch, Phó Chủ tịch UBND”: nobody is both.
  return (
    nextName < 0 &&
    nameAt(person) < 0 &&
    sameBody.test(fold(person)) &&
    sameBody.test(fold(next)) &&
    (bodyOf(person) === bodyOf(next) || !/hdnd|ubnd|hoi dong|uy ban|mttq/.test(fold(person)))
  );
}

// What a leader does, in small letters: “Ủy ban Kiểm tra” is no verb.
const verb =
  /(?<![\p{L}/])(?:(?:cùng|tiếp tục|trực tiếp|sẽ) )?(?:dự|tham dự|tham gia|chủ trì|đồng chủ trì|họp|hội ý|hội họp|làm việc|kiểm tra|tiếp|đi|thăm|phát biểu|giao ban|nghe|khảo sát|trực|xử lý|giải quyết|nghiên cứu|học|tập huấn|công tác|đối thoại|viếng|dâng|đón|gặp|ký|duyệt|nghỉ|thông qua|triển khai|tổ chức|chỉ đạo|khai mạc|bế mạc|trao|chúc|báo cáo|về|bồi dưỡng|sinh hoạt|điều hành|thực hiện|giám sát|kiểm điểm|đến|rà soát|chuẩn bị|hội đàm|tọa đàm|bàn giao|phúc tra|dẫn|thẩm định|cho ý kiến|xem xét|tặng|ra quân|phát động|attends?|chairs?|meets?|visits?|receives?|inspects?|works?)(?!\p{L})/u;

/** The people at the beginning of an item, and what they do. */
export function subjectOf(text: string): { who: string[]; what: string } | undefined {
  if (!isPersonStart(text)) return;
  const head = text.slice(0, 240);
  const colon = /^([^:]{2,200}):\s+(?=\S)/.exec(head);
  const found = verb.exec(head);
  if (colon && (!found || found.index > colon[1]!.length)) {
    if (/[.;!?]\s/.test(colon[1]!.replace(/(?:tp|tt|q|p)\.\s/giu, ''))) return;
    return { who: peopleOf(colon[1]!), what: text.slice(colon[0].length).trim() };
  }
  if (!found || found.index < 2) return;
  const subject = head.slice(0, found.index);
  if (/[.;!?:(]\s|\d/.test(subject.replace(/(?:tp|tt|q|p)\.\s/giu, ''))) return;
  const who = peopleOf(subject.replace(/\s+(?:cùng|sẽ)\s*$/u, ''));
  return who.length ? { who, what: text.slice(found.index).trim() } : undefined;
}
