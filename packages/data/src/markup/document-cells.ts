/** The content of one cell of a table of documents, or of one labelled line of a sheet. */
import { absoluteUrl } from '../feeds/absolute-url.js';
import { foldDiacritics } from '../formats/collate.js';
import { dayIn } from '../formats/day.js';
import { locateDate } from '../formats/parse-human-date.js';
import { dateTime, isPlaceholderDate } from '../readers/coerce.js';
import { findDocumentNumbers, parseDocumentNumber } from '../documents/document-number.js';
import { outermost, tidy, type MarkupElement } from './markup-text.js';
import { textOf } from './table-grid.js';
import type { DocumentFile } from '../types.js';

/** A link of a cell. */
export interface CellLink {
  /** The address, absolute if the base allows; undefined for one that cannot be followed. */
  url: string | undefined;
  text: string;
  /** Whether its text says only what it does: “Tải về”, “Xem chi tiết”. */
  isPlain: boolean;
  /** Whether it leads to a place in its own page. */
  isFragment: boolean;
  /** Whether its address ends like a file's. */
  isFile: boolean;
  element: MarkupElement;
}

/** A cell taken apart. */
export interface DocumentCell {
  element: MarkupElement;
  /** Its lines without the words of plain links. */
  lines: string[];
  /** The lines joined. */
  text: string;
  links: CellLink[];
}

const plainWords =
  /^[\W_]*(?:(?:xem|doc|click|bam|nhan)? ?(?:chi tiet|tiep|them|toan van|noi dung|truoc|nhanh)?|(?:tai|download|xem)(?: ?(?:ve|xuong|file|tep|tin|tap tin|van ban|noi dung|toan van|tai lieu|pdf|word|day))*|(?:tai day)|file(?: dinh kem)?|tep(?: dinh kem| tin)?|dinh kem|link|view|details?|(?:file )?(?:pdf|docx?|xlsx?|zip|rar)|sua|xoa|gui gop y|gop y|edit|delete|(?:mo |open )?menu|new!?|moi)[\W_]*(?:\(?\d+(?:[.,]\d+)? ?[kmg]?b\)?)?[\W_]*$/;
const isPlainText = (text: string) => text.length < 60 && plainWords.test(foldDiacritics(text));
/** A cell without content. */
const nothing =
  /^[\W_]*$|^(?:n\/?a|null|undefined|none|nan|khong(?: co| xac dinh)?|chua(?: co| xac dinh| ro)?|dang cap nhat|chua cap nhat|khong gioi han|khong co (?:tep|file|du lieu)(?: dinh kem)?|chua co (?:tep|file)(?: dinh kem)?|updating)[\s.…]*$/;

/** Whether a text says that there is no content. */
export const isNothing = (text: string): boolean => nothing.test(foldDiacritics(text));

const ending = /\.(pdf|docx?|docm|xlsx?|xlsm|pptx?|odt|ods|odp|rtf|txt|csv|zip|rar|7z|tiff?|jpe?g|png)(?:[?#]|$)/i;

/** The name of a picture in a link, where it has no text. */
const pictureName = (element: MarkupElement) =>
  tidy(outermost(element, /^img$/)[0]?.getAttribute('alt') ?? '') || tidy(element.getAttribute('title') ?? '');

/** Takes a cell apart. */
export function documentCell(element: MarkupElement, baseUrl?: string, label = ''): DocumentCell {
  const anchors = element.localName === 'a' ? [element] : outermost(element, /^a$/);
  const links = anchors.flatMap((anchor): CellLink[] => {
    const href = anchor.getAttribute('href');
    if (href === null) return [];
    const written = tidy(textOf(anchor).raw);
    const isNowhere = /^\s*#?\s*$/.test(href) || /^\s*(mailto|tel):/i.test(href);
    const url = isNowhere ? undefined : absoluteUrl(href, baseUrl);
    const text = written || pictureName(anchor);
    return [
      {
        url,
        text,
        isPlain: !written || isPlainText(text),
        isFragment: /^\s*#/.test(href),
        isFile: !!url && ending.test(url),
        element: anchor,
      },
    ];
  });
  const plain = new Set(links.filter(({ isPlain, text }) => isPlain && text).map(({ text }) => text));
  const lines = textOf(element)
    .raw.normalize('NFC')
    .split('\n')
    .map((line) => withoutEnd(withoutLabel(tidy(line), label), plain))
    .filter((line) => line && !plain.has(line) && (/\d/.test(line) || !isPlainText(line)));
  return { element, lines, text: lines.join(' ').trim(), links };
}

/** A line without the header of its column, which responsive tables repeat in each cell. */
function withoutLabel(line: string, label: string): string {
  if (!label) return line;
  const start = new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').slice(0, 80)}\\s*:\\s*`, 'iu');
  return line.replace(start, '');
}

/** A line without the words of links at its end: “… Xem chi tiết”. */
function withoutEnd(line: string, words: ReadonlySet<string>): string {
  let left = line;
  for (let turns = 0; turns < 5; turns++) {
    const end = [...words].find((word) => left.endsWith(word) && left.length > word.length);
    if (!end) break;
    left = left.slice(0, -end.length).replace(/[\s([|,;-]+$/, '');
  }
  return words.has(left) ? '' : left;
}

/** A day: empty where the cell has none; undefined where it cannot be read for certain. */
export function dayOf(text: string, timeZone?: string): string | undefined {
  const moment = momentOf(text, timeZone);
  return moment && dayIn(moment, timeZone);
}

// Dates that programs print for none.
const zero =
  /^\D*(?:\d\d?[-/. ]+\d\d?[-/. ]+-?(?:0000|0*1|1601|1753|1899|1900|9999)|(?:0000|0001|1601|1753|1899|1900|9999)[-/.]\d\d?[-/.]\d\d?)(?!\d)/;
// What may stand around a date: “ngày”, a weekday, a time, “Hà Nội, ngày”.
const around =
  /^(?:[\s,;:.()|–-]|ban hanh|hieu luc|ngay|thang|nam|ke|tu|den|het|truoc|luc|vao|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[a-z]{3},|gio|phut|am|pm|sa|ch|sang|chieu|gmt|utc|\d\d?[:h]\d\d(?::\d\d)?)*$/;

/** A day, or a moment where the text has a time; as {@link dayOf}. */
export function momentOf(text: string, timeZone?: string): string | undefined {
  if (isNothing(text) || zero.test(text)) return '';
  if (isMonthFirst(text)) return;
  const machine = dateTime(text, undefined, '', timeZone);
  const found = machine ? { iso: machine, rest: '' } : locateDate(text, timeZone);
  // 98 may be of either century.
  if (!found || /(?<!\d)\d\d?[/.-]\d\d?[/.-][5-9]\d(?!\d)/.test(text)) return;
  const words = found.rest.replace(/\s+/g, ' ').trim();
  if (!around.test(words) || /\d{4}/.test(words)) return;
  return isPlaceholderDate(found.iso) ? '' : found.iso;
}

/** Whether a date has the month before the day, as programs set to English write it. */
export const isMonthFirst = (text: string): boolean => {
  const [, first = 0, second = 0] = /^\D*(\d\d?)[/.-](\d\d?)[/.-]\d{4}/.exec(text) ?? [];
  return +first > 0 && +first <= 12 && +second > 12 && +second <= 31;
};

/** Two dates of a period: “05/03/2024 – 20/03/2024”, “Từ 05/03/2024 đến 20/03/2024”. */
export function periodOf(text: string, timeZone?: string): { from?: string; to: string } | undefined {
  const dates = text.match(/\d\d?[/.-]\d\d?[/.-]\d{4}/g) ?? [];
  const [first, second] = dates.map((date) => dayOf(date, timeZone));
  if (dates.length === 2 && first && second && first <= second) return { from: first, to: second };
  return dates.length === 1 && first && /\b(den|truoc|han)\b/.test(foldDiacritics(text)) ? { to: first } : undefined;
}

/** A number of a document, with the date behind it: “23-NQ/TU ngày 16/11/2023”. */
export function numberOf(text: string): { number: string; rest: string } | undefined {
  const written = text.replace(/^(?:số(?: (?:hiệu|ký hiệu))?|no\.?)\s*:?\s+(?=\S)/iu, '').trim();
  const whole = parseDocumentNumber(written);
  if (whole) return { number: whole.text, rest: '' };
  const found = findDocumentNumbers(text);
  if (found.length !== 1) return written && written.length <= 100 ? { number: written, rest: '' } : undefined;
  const [{ start, end, number }] = found as [(typeof found)[number]];
  const rest = `${text.slice(0, start)} ${text.slice(end)}`.replace(/\bsố\b:?/iu, ' ').trim();
  return { number: number.text, rest };
}

const sizeForm = /(?<![\d.,])(\d+(?:[.,]\d+)?) ?(bytes?|kb|kib|mb|mib|gb)\b/i;
const units: Record<string, number> = { b: 1, k: 1e3, m: 1e6, g: 1e9 };

/** A size as printed: 1,2 MB are 1,200,000 bytes, so that it is printed so again. Undefined if `1,234 KB` may be either. */
export function sizeOf(text: string): number | undefined {
  const [, figure, unit] = sizeForm.exec(text) ?? [];
  if (!figure || /[.,]\d{3}$/.test(figure)) return;
  return Math.round(Number(figure.replace(',', '.')) * units[unit![0]!.toLowerCase()]!);
}

/** The files of a cell, each address once; undefined if one cannot be followed. */
export function filesOf({ element, links }: DocumentCell, isFileColumn: boolean): DocumentFile[] | undefined {
  const files = new Map<string, DocumentFile>();
  const chosen = links.filter(({ isFile }) => isFile || isFileColumn);
  const whole = tidy(textOf(element).raw);
  for (const { url, text, isPlain, isFragment } of chosen) {
    // Previews in the page.
    if ((!url || isFragment) && isPlain && files.size) continue;
    if (!url || (isFragment && isPlain)) return;
    const size =
      sizeOf(text) ??
      (chosen.length === 1 ? sizeOf(whole) : chosen.length < 50 ? sizeOf(after(whole, text, chosen)) : undefined);
    const type = (ending.exec(url) ?? ending.exec(text))?.[1]?.toLowerCase();
    const label = isPlain ? '' : tidy(text.replace(sizeForm, '').replace(/\(\s*\)|\[\s*\]/g, ''));
    const known = files.get(url);
    files.set(url, {
      url,
      ...(type && { type }),
      ...((size ?? known?.size) !== undefined && { size: size ?? known!.size! }),
      ...((label || known?.label) && { label: label || known!.label! }),
    });
  }
  return [...files.values()];
}

/** The text between a link and the next one. */
function after(whole: string, text: string, links: readonly CellLink[]): string {
  const at = text ? whole.indexOf(text) : -1;
  if (at < 0 || whole.indexOf(text, at + 1) >= 0) return '';
  const rest = whole.slice(at + text.length);
  const ends = links.map((link) => (link.text && link.text !== text ? rest.indexOf(link.text) : -1));
  const end = Math.min(...ends.filter((each) => each >= 0), rest.length);
  return rest.slice(0, end);
}
