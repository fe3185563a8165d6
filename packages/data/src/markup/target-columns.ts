/** The columns of a table of targets, by their headers. */
import { bare, isCalendarDate } from '../readers/coerce.js';
import { foldDiacritics } from '../formats/collate.js';
import { tidy } from './markup-text.js';
import { unitInHead } from './target-unit.js';
import type { Cell } from './table-grid.js';

/** The content of a column: figures for a deadline or of the present, or another kind. */
export interface Column {
  kind: 'due' | 'actual' | 'label' | 'text' | 'field' | 'unit' | 'source' | 'number' | 'other';
  head: string;
  /** The deadline, or the date of the present figures. */
  due?: string;
  /** Whether its header calls its figures a plan. */
  isPlan?: boolean;
  /** Whether its figures may be targets, or results of an earlier year: they are kept as text. */
  isOpen?: boolean;
  /** The unit in its header; undefined if the header may or may not contain one. */
  unit?: string | undefined;
}

const pad = (number: string | number) => `${number}`.padStart(2, '0');
const endOf = (year: string, month: number) =>
  `${year}-${pad(month)}-${pad(new Date(Date.UTC(+year, month, 0)).getUTCDate())}`;
const quarters: Record<string, number> = { i: 3, ii: 6, iii: 9, iv: 12, 1: 3, 2: 6, 3: 9, 4: 12 };

/**
 * The deadline in a header: “2025”, “Đến năm 2025”, “Giai đoạn 2021 - 2025” (its end), “30/6/2025”, “Quý II/2025”,
 * “tháng 6/2025”, “6 tháng đầu năm 2025”.
 */
export function dueIn(text: string): string | undefined {
  const plain = foldDiacritics(text.slice(0, 200));
  // A reference for comparison, or a plan that is followed, is no deadline.
  const own = plain.replace(/\b(so voi|theo|so sanh|cung ky|can cu)\b.*$/, '').replace(/\([^()]*\)/g, ' ');
  const said = /(19|20)\d\d/.test(own) ? own : /\b(so voi|so sanh|cung ky)\b/.test(plain) ? '' : plain;
  const [, day, month, year] = /(\d\d?)[-/.](\d\d?)[-/.]((?:19|20)\d\d)(?!\d)/.exec(said) ?? [];
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  if (year && isCalendarDate(date)) return date;
  const last = said.match(/(?<!\d)(19|20)\d\d(?!\d)/g)?.at(-1);
  if (!last) return;
  const [, quarter] = /\b(?:quy |q ?)(iv|i{1,3}|[1-4])\b/.exec(said) ?? [];
  if (quarter) return endOf(last, quarters[quarter]!);
  const [, count] = /(?<![\d/])(\d\d?) ?(?:thang (?:dau|cuoi)|(?:thang|t)(?: nam)?[ /]*(?:19|20)\d\d)/.exec(said) ?? [];
  if (count) return /thang cuoi/.test(said) || +count > 12 ? last : endOf(last, +count);
  const [, named] = /(?:thang |\bt)(\d\d?)\b/.exec(said) ?? [];
  if (named) return +named > 0 && +named < 13 ? endOf(last, +named) : undefined;
  return /\b(thang|quy|tuan)\b/.test(said) ? undefined : last;
}

/** Whether a cell of a first row contains a deadline. */
export const isDueHead = ({ text }: Cell): boolean => text.length < 80 && !/\d ?%/.test(text) && !!dueIn(text);

export function columnOf(head: string): Column {
  const plain = foldDiacritics(head).replace(/\s+/g, ' ').trim();
  const due = dueIn(head);
  const unit = unitInHead(head);
  const is = (kind: Column['kind'], more: Partial<Column> = {}): Column => bare({ kind, head, ...more });
  if (/^(stt|tt|so tt|so thu tu|no\.?|#|)$/.test(plain)) return is('number');
  if (/^(don vi tinh|dvt|don vi$|don vi \(|unit)/.test(plain)) return is('unit');
  if (/ghi chu|can cu|nguon (so lieu|du lieu|trich|tai lieu)|^nguon$|source|note/.test(plain)) return is('source');
  if (
    /(don vi|co quan) (thuc hien|chu tri|phu trach|phoi hop|theo doi|chiu|bao cao|cung cap)|(nguoi (thuc|phu|chiu)|thoi gian|thoi han|tien do|lo trinh|nguon|kinh phi|giai phap|phan cong|chu tri|phoi hop|phu trach)/.test(
      plain,
    ) &&
    !due
  )
    return is('other');
  // The abbreviations of tables: KH, TH, ƯTH, and the shares of one in the other.
  const rest = plain
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\b(nam|den|het|cuoi|dau|giai doan|quy|thang|iv|i{1,3})\b|\d+|[^\p{L}%]+/gu, ' ')
    .trim();
  const isPlan =
    /^kh( |$)/.test(rest) || /ke hoach|muc tieu|phan dau|chi tieu|can dat|nghi quyet|du kien|target|plan/.test(plain);
  const isPast =
    rest === 'th' ||
    /thuc hien|ket qua|thuc te|hien trang|hien nay|hien co|da dat|dat duoc|actual|current|result/.test(plain);
  // An estimate is no present figure, and a comparison is no figure at all.
  const [, later = '', earlier = ''] = /(\d{4}) ?\/ ?(?:[a-z]{1,5} )?(\d{4})/.exec(plain) ?? [];
  if (
    /\b(uoc|uth|u th|goc)\b|% ?(so|th|kh|tang|giam|hoan thanh)|(th|kh|hien|hoach|\d{4}) ?\/ ?(th|kh|cung ky|thuc|ke)\b/.test(
      plain,
    ) ||
    (later && later >= earlier) ||
    /\b(toc do|nhip do|binh quan|bq)\b|^(muc )?(tang|giam)\b/.test(rest)
  )
    return is('other');
  if (/so sanh|so voi|tang.{0,3}giam|cung ky|chenh lech|ty le dat|muc do dat|% dat|danh gia/.test(plain))
    return is('other');
  if (isPast && !(isPlan && due)) return is('actual', { unit, ...(due && { due }) });
  if (due) return is('due', { due, unit, isPlan });
  if (
    /^(cac )?(chi tieu|ten chi tieu|noi dung|muc tieu|tieu chi|ten tieu chi|ten|nhiem vu|indicator|target)/.test(plain)
  )
    return is('label', { unit });
  if (/^(linh vuc|nhom|nganh|phan|muc$|chuong trinh|field|sector|area|group)/.test(plain)) return is('field');
  return is('text');
}

/** The column headers, merged from all header rows. */
export function headsFrom(rows: readonly Cell[][]): string[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, at) =>
    tidy([...new Set(rows.map((cells) => cells[at]?.text ?? ''))].join(' ')).slice(0, 200),
  );
}
