/** Date, views and picture of an article, distinguished from those of its subject. */
import { absoluteUrl } from '../feeds/absolute-url.js';
import { foldDiacritics } from '../formats/collate.js';
import { numberPattern, readLocalisedNumber } from '../formats/localised-number.js';
import { locateDate as locateAnyDate } from '../formats/parse-human-date.js';
import { dateTime, imageUrl, isPlaceholderDate, wholeNumber } from '../readers/coerce.js';
import { outermost, tidy, type MarkupElement } from './markup-text.js';
import type { ArticleImage } from '../types.js';

/** The first date in a text; none for the placeholders of programs. */
const locateDate = (text: string) => {
  const found = locateAnyDate(text);
  return found && !isPlaceholderDate(found.iso) ? found : undefined;
};

const seen = 'luot (?:xem|doc|truy cap)|views?';
const views = new RegExp(
  `(?:${seen}|da xem|xem) ?:?\\s?(${numberPattern})|(?<![/-])(${numberPattern})\\s(?:${seen})(?! ?:? ?\\d)`,
);

/** The number of views in a row of text, if there is one. */
export function viewsIn(row: string): number | undefined {
  const count = views.exec(foldDiacritics(row.slice(0, 300)));
  return count ? (wholeNumber(readLocalisedNumber(count[1] ?? count[2]!)) ?? undefined) : undefined;
}

const published =
  /(dang|dang (tai|luc|bai|tin|boi)|ngay (dang|tao|viet|xuat ban|cap nhat)|xuat ban|cap nhat|published|posted|post date|created|updated|date)[^\p{L}\d]{0,4}(?:(?:on|luc|vao|ngay|thu \p{L}+|chu nhat)[^\p{L}\d]{0,4}){0,3}$/u;
const happening =
  /(dien ra|to chuc|khai mac|be mac|thoi gian|thoi han|bat dau|ket thuc|su kien|lich|hop|den|tu ngay|han|han chot|hieu luc|het han|deadline|event|starts?|ends?|from|until|to|when)[^\p{L}\d]{0,4}(?:(?:luc|vao|tu|den|ngay|tai|hoi)[^\p{L}\d]{0,4}){0,3}$/u;
const plainWords =
  /^(ngay|thang|nam|thu|hai|ba|tu|sau|bay|chu|nhat|t[2-7]|cn|luc|hoi|vao|gio|phut|giay|sang|chieu|toi|h|am|pm|sa|ch|gmt|utc|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|dang|tin|bai|viet|boi|by|on|at|posted|published|date|created|updated|cap|xuat|ban|admin|administrator|quan|tri|bien|tap|vien|tac|gia|author|nguon|luot|xem|doc|truy|views?|da|phan|binh|luan|comments?|no|y|kien)$/;
// Separators between “27/02/2024” and the rest of a details line.
const parts = /[|•·\t]| [-–—] /;

/** Whether a text before a link is part of a sentence, and not a date, number or symbol. */
export const isProse = (text: string): boolean =>
  !/[:|•·–—-]\s*$/.test(text) &&
  (foldDiacritics(text).match(/\p{L}{2,}/gu) ?? []).filter((word) => !plainWords.test(word)).length > 1;

/** The confidence that a row of text contains a publication date. */
export interface DateFound {
  iso: string;
  /** 3: the row is labelled as one; 1: it contains nothing else. */
  weight: 3 | 1;
}

/** The publication date in a row of text; a date in a sentence is that of something else. */
export function publicationIn(row: string): DateFound | undefined {
  if (row.length > 300) return;
  const spaced = row.replace(/\v/g, ' ').replace(/ +/g, ' ');
  // “Đăng ngày … - Lượt xem …”
  for (const part of [spaced, ...spaced.split(parts)]) {
    const found = locateDate(part);
    if (found && published.test(found.before)) return { iso: found.iso, weight: 3 };
  }
  const isOnlyDate = (text: string) => {
    const found = locateDate(text);
    if (!found || happening.test(found.before) || locateDate(found.rest.replace(/\n/g, ' | '))) return;
    const words = found.rest.replace(views, ' ').match(/[\p{L}\d]+/gu) ?? [];
    return words.every((word) => plainWords.test(word) || /^\d+$/.test(word)) ? found.iso : undefined;
  };
  const dates = spaced.split(parts).flatMap((part) => locateDate(part) ?? []);
  // A date range is that of an event.
  if (dates.length > 1) return;
  const whole = isOnlyDate(spaced);
  if (whole) return { iso: whole, weight: 1 };
  const pieces = spaced.split(parts);
  // A separate element beside a few words, such as a topic.
  const others = foldDiacritics(row.replace(/\v+/g, '\n')).split('\n');
  if (
    row.length < 80 &&
    !/[.,;!?]\s/.test(row) &&
    !others.some(
      (each) => happening.test(each) || (/(ngay|luc|vao|sang|chieu|toi|hom|tai)\s*$/.test(each) && !locateDate(each)),
    )
  )
    pieces.push(...row.split('\v'));
  for (const piece of pieces.length > 1 ? pieces : []) {
    const iso = isOnlyDate(piece);
    if (iso) return { iso, weight: 1 };
  }
  return;
}

/** The publication date in elements: `<time>`, or one with a class for it. */
export function statedDate(times: readonly MarkupElement[]): DateFound | undefined {
  const classOf = (time: MarkupElement) => `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''}`;
  const isEvent = (time: MarkupElement) => /event|start|end|lich|su-?kien|deadline|expire/i.test(classOf(time));
  const own = times.filter((time) => !isEvent(time));
  const best =
    own.find((time) => /publish|posted|created/i.test(classOf(time))) ??
    own.find((time) => !/updated|modified/i.test(classOf(time))) ??
    own[0];
  if (!best) return;
  const stated = best.getAttribute('datetime');
  const iso =
    (stated ? (dateTime(stated) ?? locateDate(stated)?.iso) : undefined) ?? locateDate(best.textContent ?? '')?.iso;
  return iso && !isPlaceholderDate(iso) ? { iso, weight: /publish|posted/i.test(classOf(best)) ? 3 : 1 } : undefined;
}

const decoration =
  /(^|[/_.-])(bullet|icons?|ico|new|hot|moi|arrow|dot|spacer|blank|pixel|loading|loader|sprite|rss|pdf|word|doc|xls|star|sao|li|mui-?ten|no-?image|noimage|default|placeholder|avatar)\d{0,3}([_.-][\w-]{0,20})?\.(gif|png|svg|webp|ico|jpe?g)([?#]|$)/i;

/** The picture of an article; undefined for bullets, badges and decoration. */
export function pictureOf(image: MarkupElement, baseUrl: string | undefined): ArticleImage | undefined {
  const given = image.getAttribute('src') ?? '';
  const lazy = ['data-src', 'data-original', 'data-lazy-src']
    .map((name) => image.getAttribute(name))
    .find((src) => src);
  // A placeholder until a script loads the picture.
  const isLazy = /^(data:|\s*$)/.test(given) || decoration.test(given);
  const src = imageUrl(absoluteUrl(lazy && isLazy ? lazy : given, baseUrl));
  if (!src) return;
  const [width, height] = ['width', 'height'].map((name) =>
    wholeNumber(image.getAttribute(name)?.replace(/px\s*$/, '')),
  );
  const alt = tidy(image.getAttribute('alt'));
  const isSmall = Math.min(width ?? 99, height ?? 99) < 40;
  const named = `${image.getAttribute('class') ?? ''} ${image.getAttribute('role') ?? ''}`;
  if (isSmall || decoration.test(src) || /^(new|hot|mới|icon|bullet|\*|»|>)$/i.test(alt)) return;
  if (/(^|[\s_-])(icon|bullet|badge|emoji|avatar|presentation-icon)($|[\s_-])/i.test(named)) return;
  return { src, alt, ...(width && height && { width, height }) };
}

export const picturesIn = (elements: readonly MarkupElement[]): MarkupElement[] =>
  elements.flatMap((element) => (element.localName === 'img' ? element : outermost(element, /^img$/)));
