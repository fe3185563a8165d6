/** The counter of a content management system, read from its markup. */
import { foldDiacritics } from '../formats/collate.js';
import { numberPattern, readLocalisedNumber } from '../formats/localised-number.js';
import { rowsOf, tidy, type MarkupElement } from './markup-text.js';
import type { VisitMetric, VisitStatistics } from '../types.js';

// Most extra figures that are kept: a counter is no table of a thousand rows.
const mostExtra = 50;

// What a label means, first match wins; accents and capitals are gone by then. '' is a figure without a name here.
const meanings: [VisitMetric | '', RegExp][] = [
  ['yesterday', /hom qua|yesterday/],
  ['', /(ngay|tuan|thang|nam|quy).*(truoc|qua|\d)|\d (ngay|days)|last |previous|past /],
  ['today', /hom nay|today|trong ngay|ngay (nay|hien tai)|^ngay$/],
  ['week', /tuan|week/],
  ['month', /thang|month/],
  // “Nam” alone is also half of Việt Nam, Hà Nam, Quảng Nam.
  ['year', /(trong|ca|theo) nam|nam (nay|hien)|^nam$|year/],
  ['bots', /bot|spider|crawl|tim kiem|search/],
  ['', /(tong|total|moi|new).*(thanh vien|member)|(thanh vien|member).*(moi|new)/],
  ['members', /thanh vien|member|dang nhap|registered|logged/],
  ['guests', /^(?!.*(tong|total|tat ca)).*(khach|guest|an danh|vang lai)/],
  ['online', /on.?line|truc tuyen|dang (xem|truy cap|o|co|ghe|tham)|hien (dang|co|tai)|current|now/],
  [
    'total',
    /^(tong( so| cong)?|total|tat ca|all)$|(tong|total|tat ca|toan bo|all).*(truy|luot|ghe|tham|xem|khach|visit|hit|view)/,
  ],
  ['total', /^(so )?(luot )?(truy cap|ghe tham|vieng tham|xem)$|^(visits|visitors|hits|page ?views)$/],
];

const scales: Record<string, number> = { n: 1e3, k: 1e3, t: 1e6, m: 1e6 };

// A number that stands for itself: after the start, a sign or a cell; before the end, a sign, a cell or the next label.
const amount = `(${numberPattern})( ?(?:nghìn|ngàn|k|triệu|tr|m)(?!\\p{L}))?`;
const unit = ' ?(\\p{L}[\\p{L} ]{0,24})';
const figure = new RegExp(
  `(?:^|[\\t\\v:|=;]|\\s\\(|[–-] )\\s*${amount}(?:${unit})??(?=[ .]?(?:$|[\\t\\v|;,)])| ?\\p{L}[^\\d:\\t\\v]{0,40}:)`,
  'giu',
);
const lastFigure = new RegExp(`\\s${amount}(?:${unit})?\\.?$`, 'iu');

const labelFrom = (text: string) =>
  tidy(text.slice(-120)).replace(/^(?:[^\p{L}\d]+|(?:lượt|người|khách) (?=\p{Lu}))+|[\s:=|.,;(–-]{1,9}$/gu, '');

const valueOf = (written: string, scale = '') =>
  Math.round(readLocalisedNumber(written)! * 1e3 * (scales[foldDiacritics(scale).trim()[0] ?? ''] ?? 1)) / 1e3;

/**
 * Reads a counter: a list of spans, paragraphs `Nhãn: <b>số</b>`, a table, a definition list, or plain lines. Labels
 * in Vietnamese and English, with or without accents; numbers such as `17,740`, `1.204`, `2 462 134`, `45 lượt`,
 * `1,2 triệu`. What has another label is kept in `extra`; empty when nothing was found. Never throws.
 */
export function readCounter(root: MarkupElement): VisitStatistics {
  const statistics: VisitStatistics = {};
  const extra: { label: string; value: number }[] = [];
  const take = (written: string, value: number) => {
    const label = labelFrom(written);
    if (!label || !Number.isSafeInteger(value)) return;
    const plain = foldDiacritics(label);
    const name = meanings.find(([, form]) => form.test(plain))?.[0];
    if (name && statistics[name] === undefined) statistics[name] = value;
    else if (extra.length < mostExtra) extra.push({ label, value });
  };

  let labels: string[] = [];
  for (const whole of rowsOf([root])) {
    // Counters that draw each digit by itself.
    const row = whole.slice(0, 1000).replace(/(?<=^|[\v\t:] ?)(\d)\v(?=\d(?:[\v\t]|$))/g, '$1');
    const found = [...row.matchAll(figure)];
    // “7 ngày qua” is a label, if there is a figure after it.
    if (found[1] && found[0]![3] && !found[0]!.index) found.shift();
    if (!found.length) {
      const [tail, written, scale] = lastFigure.exec(row) ?? [];
      // “Tháng 2” counts nothing.
      if (tail && !/(thang|nam|quy|tuan|ngay)$/.test(foldDiacritics(row.slice(0, -tail.length))))
        take(row.slice(0, -tail.length), valueOf(written!, scale));
      labels = tail ? [] : row.split('\t');
      continue;
    }
    // What stands between the figures; before the first, or after it, are labels.
    const between = found.map(({ index }, at) => {
      const before = found[at - 1];
      return row.slice(before ? before.index + before[0].length : 0, index);
    });
    const last = found.at(-1)!;
    between.push(row.slice(last.index + last[0].length));
    const shift = labelFrom(between[0]!) ? 0 : labelFrom(between[1]!) ? 1 : -1;
    found.forEach(([, written, scale, unit], at) => {
      const above = found.length === 1 ? labels.join(' ') : labels.length === found.length ? labels[at]! : '';
      take(shift < 0 ? above || (unit ?? '') : between[at + shift]!, valueOf(written!, scale));
    });
    labels = [];
  }
  return { ...statistics, ...(extra.length && { extra }) };
}
