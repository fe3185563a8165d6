/**
 * Figures with their units.
 *
 * ```
 * figure = number [ unit ] [ ( "-" / "đến" / "tới" ) number ] unit
 *        / number "/" number noun                                   4/9 thôn, 2/3 số phường
 * unit   = ( "%" / "‰" / [ scale ] noun ) *( "/" [ number ] noun ) [ "mỗi năm" / "hằng năm" ]
 * ```
 */
import { countNouns, functionWords, measures, neverCounted, scales } from './lexicon.js';
import { Phrases, saysAt, type Token } from './tokens.js';

export type UnitKind = 'percent' | 'measure' | 'count' | 'unknown' | 'none';

export interface Unit {
  kind: UnitKind;
  /** As displayed: `triệu đồng/người/năm`. */
  text: string;
  /** The first noun: `doanh nghiệp`, `tuổi`. */
  noun: string;
  /** The tokens of the noun, which may name the target. */
  nounFrom: number;
  to: number;
}

export interface Figure {
  min: number;
  max?: number;
  /** The whole of a fraction. */
  of?: number;
  unit: Unit;
  /** Index of the first token, and the index after the last. */
  from: number;
  to: number;
}

const isDash = (token: Token | undefined) => token?.text === '-';
const touches = (a: Token | undefined, b: Token | undefined) => !!a && !!b && a.end === b.start;

/** Abbreviations keep their case, other units are in lower case. */
const shown = ({ raw, text }: Token) => (/^[A-ZĐ]{1,5}$|^(MW|GW|kW)h$/.test(raw) ? raw : text);
const join = (tokens: readonly Token[]) => tokens.map(shown).join(' ').replace(/ , /g, ', ');

const yearly = new Phrases('mỗi năm, một năm, hằng năm, hàng năm, trên năm');
const perPhrases = new Phrases(
  'vạn dân, nghìn dân, ngày đêm, trẻ đẻ sống, trẻ em, trẻ sơ sinh, trẻ sinh sống, phụ nữ, bé gái, người dân, đơn vị, giao dịch, usd gdp, đồng gdp, hộ dân, hợp tác xã, doanh nghiệp, đầu người, thuê bao, lao động, học sinh, cán bộ, ca sinh, lượt khách, lượt',
);

/** “/năm”, “/người”, “/10.000 dân”, “mỗi năm” after a unit. */
function perAt(t: readonly Token[], at: number): { text: string; to: number } {
  let text = '';
  let i = at;
  for (;;) {
    if (yearly.at(t, i)) {
      if (!text.includes('/năm')) text += '/năm';
      i += 2;
      continue;
    }
    let next = i + 1;
    if (t[i]?.text !== '/' || !t[next]) break;
    let part = '';
    if (saysAt(t, next, 'tổng') || saysAt(t, next, 'số')) break;
    if (t[next]!.kind === 'number') {
      part += t[next++]!.raw;
      if (scales.has(t[next]?.text ?? '')) part += ` ${t[next++]!.text}`;
      part += ' ';
    }
    if (t[next]?.kind !== 'word') break;
    const length = perPhrases.at(t, next) || 1;
    part += join(t.slice(next, next + length));
    text += `/${part}`;
    i = next + length;
  }
  return { text, to: i };
}

/** “trên 1 vạn dân” after a counted noun. */
function baseAt(t: readonly Token[], at: number): { text: string; to: number } | undefined {
  if (!saysAt(t, at, 'trên')) return;
  let i = at + 1;
  const count = t[i];
  if (count?.kind !== 'number' && count?.text !== 'một') return;
  i++;
  const scale = scales.has(t[i]?.text ?? '') ? `${t[i++]!.text} ` : '';
  if (t[i]?.text !== 'dân') return;
  return { text: count.text === 'một' || count.raw === '1' ? `/${scale}dân` : `/${count.raw} ${scale}dân`, to: i + 1 };
}

export function unitAt(t: readonly Token[], at: number): Unit {
  let i = at;
  const none: Unit = { kind: 'none', text: '', noun: '', nounFrom: at, to: at };
  const isPercent = t[i]?.text === '%' || t[i]?.text === '‰';
  if (isPercent || saysAt(t, i, 'phần trăm')) {
    const sign = isPercent ? t[i]!.text : '%';
    i += isPercent ? 1 : 2;
    const ofProduct = /^(gdp|grdp)$/.test(t[i]?.text ?? '') ? ` ${t[i++]!.raw.toUpperCase()}` : '';
    const per = perAt(t, i);
    return { kind: 'percent', text: sign + ofProduct + per.text, noun: sign, nounFrom: i, to: per.to };
  }
  const start = i;
  while (scales.has(t[i]?.text ?? '') && i < start + 2 && !/^(lệ|trọng|suất|số)$/.test(t[i + 1]?.text ?? '')) i++;
  const scale = t
    .slice(start, i)
    .map(({ text }) => text.replace('tỉ', 'tỷ'))
    .join(' ');
  const nounFrom = i;
  const words = (length: number, kind: UnitKind): Unit => {
    const noun = join(t.slice(nounFrom, nounFrom + length));
    i = nounFrom + length;
    if (
      kind === 'count' &&
      t[i]?.text === ',' &&
      countNouns.at(t, i + 1) === 1 &&
      /^(thôn|xã|làng|bản|buôn|ấp)$/.test(noun)
    ) {
      // “04/09 thôn, làng” is one noun.
      i += 2;
    }
    const base = kind === 'measure' ? undefined : baseAt(t, i);
    if (base) i = base.to;
    const per = perAt(t, i);
    const name = join(t.slice(nounFrom, base ? i - (base.to - nounFrom - length) : i)) || noun;
    return {
      kind,
      text: [scale, (kind === 'count' ? name : noun) + (base?.text ?? '') + per.text].filter(Boolean).join(' '),
      noun,
      nounFrom,
      to: per.to,
    };
  };
  if (!scale && neverCounted.at(t, i) > Math.max(countNouns.at(t, i), measures.at(t, i))) return none;
  const measure = measures.at(t, i);
  const count = countNouns.at(t, i);
  if (measure && measure >= count) return words(measure, 'measure');
  if (count) return words(count, 'count');
  // “100 triệu/người/năm”
  if (scale) {
    const per = perAt(t, i);
    if (per.text || !t[i] || t[i]!.kind === 'sign')
      return {
        kind: 'measure',
        text: `${scale}${per.text ? ` đồng${per.text}` : ''}`,
        noun: scale,
        nounFrom,
        to: per.to,
      };
  }
  if (t[i]?.kind === 'sign' && t[i]!.text === '/') {
    const per = perAt(t, i);
    if (per.text && /\d/.test(per.text)) return { kind: 'measure', text: per.text, noun: '', nounFrom, to: per.to };
  }
  const isWord = (at: number) => t[at]?.kind === 'word' && !functionWords.has(t[at]!.text);
  if (!isWord(i)) return none;
  const isPair = isWord(i + 1) && t[i + 1]!.raw === t[i + 1]!.text && !neverCounted.at(t, i + 1);
  // “vận động viên”
  return words(isPair ? (t[i + 2]?.text === 'viên' ? 3 : 2) : 1, 'unknown');
}

/** The figure that starts at a number. */
export function figureAt(t: readonly Token[], at: number): Figure | undefined {
  const first = t[at]!;
  if (Number.isNaN(first.value)) return;
  const min = first.value;
  // “4/9 thôn”; without a noun it is a date or a score.
  if (
    t[at + 1]?.text === '/' &&
    t[at + 2]?.kind === 'number' &&
    touches(first, t[at + 1]) &&
    touches(t[at + 1], t[at + 2])
  ) {
    const of = t[at + 2]!.value;
    // “45/100.000 trẻ đẻ sống” is a rate.
    if (of >= 100 && of % 100 === 0 && min < of) {
      const rate = unitAt(t, at + 1);
      return rate.kind === 'measure' ? { min, unit: rate, from: at, to: rate.to } : undefined;
    }
    const isShare = saysAt(t, at + 3, 'số') || saysAt(t, at + 3, 'tổng số');
    const unit = unitAt(t, at + 3 + (isShare ? (saysAt(t, at + 3, 'số') ? 1 : 2) : 0));
    if (!(of >= min) || !(unit.kind === 'count' || unit.kind === 'unknown')) return;
    if (isShare && of < 11)
      unit.text = `phần ${'hai ba tư năm sáu bảy tám chín mười'.split(' ')[of - 2] ?? of} số ${unit.text}`;
    return { min, of, unit, from: at, to: unit.to };
  }
  const own = unitAt(t, at + 1);
  for (const middle of own.kind === 'none' ? [at + 1] : [own.to, at + 1]) {
    const isRange = isDash(t[middle]) || t[middle]?.text === 'đến' || t[middle]?.text === 'tới';
    const second = t[middle + 1];
    if (!isRange || second?.kind !== 'number' || !(second.value > min)) continue;
    const unit = unitAt(t, middle + 2);
    if (unit.kind === 'none') continue;
    return { min, max: second.value, unit, from: at, to: unit.to };
  }
  return { min, unit: own, from: at, to: own.to };
}

const multiples: Record<string, number> = { rưỡi: 1.5, đôi: 2, ba: 3, bốn: 4 };

/** “gấp đôi”, “gấp ba lần”; “một nửa số hộ nghèo”. */
export function figureInWords(t: readonly Token[], at: number): Figure | undefined {
  const multiple = t[at - 1]?.text === 'gấp' && multiples[t[at]!.text];
  if (multiple) {
    const to = t[at + 1]?.text === 'lần' ? at + 2 : at + 1;
    return {
      min: multiple,
      unit: { kind: 'measure', text: 'lần', noun: 'lần', nounFrom: at + 1, to },
      from: at,
      to,
    };
  }
  if (!saysAt(t, at, 'một nửa')) return;
  const noun = at + (saysAt(t, at + 2, 'tổng số') ? 4 : saysAt(t, at + 2, 'số') ? 3 : 2);
  const unit = unitAt(t, noun);
  if (unit.kind !== 'count' && !(unit.kind === 'unknown' && noun > at + 2)) return;
  return { min: 1, of: 2, unit: { ...unit, text: `phần hai số ${unit.text}` }, from: at, to: unit.to };
}
