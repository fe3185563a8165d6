/** The meanings of counter labels. */
import { foldDiacritics } from '../formats/collate.js';
import type { VisitMetric } from '../types.js';

// The first match wins; labels are lower-case without diacritics. '' is a figure without a name.
const meanings: [VisitMetric | '', RegExp][] = [
  ['yesterday', /hom qua|yesterday/],
  ['', /(ngay|tuan|thang|nam|quy).*(truoc|qua|\d)|\d (ngay|days)|last |previous|past /],
  ['today', /hom nay|today|trong ngay|ngay (nay|hien tai)|^ngay$/],
  ['week', /tuan|week/],
  ['month', /thang|month/],
  // “Nam” alone is also part of Việt Nam, Hà Nam, Quảng Nam.
  ['year', /(trong|ca|theo) nam|nam (nay|hien)|^nam$|year/],
  ['bots', /bot|spider|crawl|tim kiem|search/],
  ['', /(tong|total|moi|new).*(thanh vien|member)|(thanh vien|member).*(moi|new)/],
  ['members', /thanh vien|member|dang nhap|registered|logged/],
  ['guests', /^(?!.*(tong|total|tat ca)).*(khach|guest|an danh|vang lai)/],
  ['online', /on.?line|truc tuyen|dang (xem|truy cap|o|co|ghe|tham)|hien (dang|co|tai)|current|now/],
  [
    'total',
    /^(tong( so| cong)?|total|tat ca|all( days)?)$|(tong|total|tat ca|toan bo|all).*(truy|luot|ghe|tham|xem|khach|visit|hit|view)/,
  ],
  ['total', /^(so )?(luot )?(truy cap|ghe tham|vieng tham|xem)$|^(visits|visitors|hits|page ?views)$/],
];

// A label with any other word has another meaning: “văn bản trong tháng”, “trung bình ngày”.
const vocabulary = new Set(
  (
    'so luot luong nguoi khach dung truy cap tham vieng ghe xem doc trong ngay tuan thang nam quy hom nay qua hien dang tai ' +
    'thoi diem tong cong tat ca toan bo luy ke tu den theo co o vao website site trang web cong thong tin dien tu he thong ' +
    'online on line truc tuyen thanh vien da nhap an danh vang lai may chu cong cu bot bots spider spiders robot robots ' +
    'crawler crawlers tim kiem search engine engines moi ' +
    'visit visits visitor visitors hit hits page pages view views pageview pageviews user users guest guests member ' +
    'members registered logged in today yesterday this week month year total all days day current currently now the of ' +
    'are is we have and on-line'
  ).split(' '),
);

const periods = /hom nay|hom qua|today|yesterday|tuan|week|thang|month/g;

/** Whether a text is the labels of several figures: “Hôm nay Hôm qua Tuần này”. */
export const isSeveralLabels = (text: string): boolean => new Set(foldDiacritics(text).match(periods)).size > 1;

/** The figure of a label; undefined for an unknown label. */
export const meaningOf = (label: string): VisitMetric | undefined => {
  const plain = foldDiacritics(label);
  if (isSeveralLabels(plain)) return;
  const words = plain.split(/[^\p{L}\d’-]+/u).filter((word) => /\p{L}/u.test(word));
  if (!words.every((word) => vocabulary.has(word))) return;
  return meanings.find(([, form]) => form.test(plain))?.[0] || undefined;
};

const noCount =
  /©|\b(ban quyen|copyright|dien thoai|so may|tel|fax|phone|hotline|zalo|sdt|duong day nong|tong dai|lien he|dia chi|address|giay phep|license|ma so|mst|phien ban|version|tai trang|tai ve|trinh duyet|he dieu hanh|do phan giai|browser|chrome|firefox|safari|edge|opera|windows|android|ios|mac ?os|linux|load|cap nhat|update|powered|thiet ke|design|e-?mail|ip|iso|since|thanh lap|giay|seconds?)\b/;

/** Whether a figure with an unknown label is a count: no year, no telephone number. */
export const isCount = (label: string, written: string): boolean =>
  !/^0\d|^(19|20)\d\d$/.test(written) &&
  !/(^|\s)\(?[+0]\d*\)?$/.test(label) &&
  /\p{L}/u.test(label) &&
  // “Trình duyệt: Chrome 120” is a value in words.
  !/:\s/.test(label) &&
  !noCount.test(foldDiacritics(label));
