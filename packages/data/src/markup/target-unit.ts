/** Units of targets with their scale: `tỷ đồng`, `triệu lượt`, `%`. */
import { foldDiacritics } from '../formats/collate.js';
import { tidy } from './markup-text.js';

/** A unit with its scale: `tỷ` and `đồng`. */
export interface Unit {
  scale: string;
  noun: string;
}

const scales: Record<string, number> = {
  nghin: 1e3,
  ngan: 1e3,
  van: 1e4,
  trieu: 1e6,
  ty: 1e9,
  ti: 1e9,
  'nghin ty': 1e12,
  'ngan ty': 1e12,
  'trieu ty': 1e15,
};

/** The multiplier of a scale; 1 for none. */
export const factorOf = (scale: string): number => scales[foldDiacritics(scale)] ?? 1;

/** Splits a unit into scale and base. */
export function unitFrom(written: string): Unit {
  const text = tidy(written.normalize('NFC'));
  if (/^(%|phần trăm|percent)/i.test(text)) return { scale: '', noun: '%' };
  const [, scale = '', noun = ''] =
    /^((?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?: (?:tỷ|tỉ))?)(?![\p{L}\d])[ .]?(.*)$/iu.exec(text) ?? [];
  // “tỷ lệ” is a rate, “tỷ số” a ratio.
  return scale && !/^(lệ|số|trọng|suất)\b/iu.test(noun) ? { scale, noun } : { scale: '', noun: text };
}

export const isSameNoun = (a: string, b: string): boolean => {
  const [one, two] = [foldDiacritics(a), foldDiacritics(b)];
  return one === two || one.startsWith(`${two} `) || two.startsWith(`${one} `);
};

/** A unit as one text. */
export const unitText = ({ scale, noun }: Unit): string => [scale, noun].filter(Boolean).join(' ');

const nouns = new Set(
  (
    '% ‰ phan dong vnd usd nguoi ho luot khach ha hecta km km² km2 m m² m2 m³ m3 met tan ta kg gam lit xa phuong huyen quan ' +
    'thon ban truong lop hoc giuong bac duoc can diem vu doanh hop htx co cong du nha san mo dich thu ngay gio phut thang ' +
    'nam tuoi lan thiet may chiec cai bo mw mwh kw kwh gwh toe khu cum cau tuyen lao viec dang chi to thi sinh nghin ngan van ' +
    'trieu ty ti vn people person persons visits schools households tons tonnes'
  ).split(' '),
);

/** Remarks in brackets that are no unit. */
const remarks =
  /^(ke hoach|kh|uoc|du kien|muc tieu|phan dau|thuc hien|th|so bo|nam goc|chi tieu|nq|nghi quyet|theo|so voi|den|het|cuoi|dau|\d)/;

/** The content of brackets: a unit; '' for a remark; undefined if ambiguous. */
function unitIn(piece: string): string | undefined {
  const said = piece.trim();
  const plain = foldDiacritics(said);
  const name = /^(?:đvt|đơn vị(?: tính)?)\s{0,3}:?\s{0,3}(\S.*)$/iu.exec(said)?.[1];
  if (name) return name;
  const first = plain.split(/[ ,/]/)[0]!;
  if (nouns.has(first) || /^\p{L}[\p{L}\d² ³]*\/[\p{L}\d]/u.test(plain)) return said;
  return remarks.test(plain) || !/\p{L}/u.test(plain) ? '' : undefined;
}

/** The unit in brackets at the end of a label; '' if uncertain. */
export function unitInLabel(label: string): string {
  const found = /[([]([^()[\]]{1,30})[)\]]$/.exec(label.slice(-60))?.[1];
  return (found && unitIn(found)) || '';
}

/** The unit in brackets in a header; '' for none, undefined if ambiguous. */
export function unitInHead(head: string): string | undefined {
  const units = new Set(
    Array.from(head.slice(0, 200).matchAll(/[([]([^()[\]]{1,30})[)\]]/g), ([, piece]) => unitIn(piece!)),
  );
  units.delete('');
  return units.size > 1 ? undefined : units.size ? [...units][0] : '';
}

/** The unit in a line of text: `Đơn vị tính: tỷ đồng`. */
export function statedUnit(text: string): string {
  // One starting position, and a bounded match after it.
  const at = text.search(/(?:đơn vị(?: tính)?|đvt)\s{0,3}:/i);
  const said = at < 0 ? undefined : /^[^:]{1,20}:\s{0,3}([^;:()[\].\n\t]{1,30})/.exec(text.slice(at, at + 80))?.[1];
  return tidy(said ?? '');
}
