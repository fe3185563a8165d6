/** The parts of a sentence that hold one figure each, with the words that belong to it. */
import { labelFrom } from './labels.js';
import { actions, announcers, functionWords, quantities, starters } from './lexicon.js';
import { saysAt, type Token } from './tokens.js';
import type { Item } from './items.js';

export interface Segment {
  items: Item[];
  separator: string;
  clause: number;
  isPart: boolean;
}

export const isFigure = (item: Item): boolean => item.kind === 'figure';
export const wordOf = (t: readonly Token[], item: Item | undefined): string => (item ? t[item.from]!.text : '');

/** Whether only deadlines and words without content stand before the figure. */
export const isBare = (t: readonly Token[], items: readonly Item[]): boolean => !labelFrom(t, items).length;

/** Whether a colon introduces the figure of a label (“Tỷ lệ: 5%”), rather than a list. */
function isLabelColon(t: readonly Token[], before: readonly Item[], after: readonly Item[]): boolean {
  const next = after.findIndex(isFigure);
  if (next < 0 || next > 7) return false;
  const between = after.slice(0, next).filter(({ kind }) => kind !== 'due' && kind !== 'yearly');
  const isPlain = between.every(
    (item) =>
      item.kind === 'sign' ||
      /^(đạt|từ|trên|dưới|hơn|khoảng|xấp|xỉ|ít|nhất|tối|thiểu|đa|không|quá|vượt|là|còn|giảm|tăng|bình|quân|mức|gần|thêm|xuống|lên)$/.test(
        wordOf(t, item),
      ),
  );
  if (!isPlain) return false;
  const label = labelFrom(t, before);
  if (!label.length || before.some(isFigure)) return false;
  const last = before.at(-1)!;
  if (announcers.before(t, last.to) || /^(như|sau|gồm|là|thể|đó|chủ|yếu|riêng)$/.test(t[last.to - 1]!.text))
    return false;
  const figure = after[next]!.figure!;
  const tail = after[next + 1];
  const hasTail = tail?.kind === 'word' && !/^(trở|và)$/.test(wordOf(t, tail));
  // “Mục tiêu của phường: 100% hộ dân …” introduces; “Tỷ lệ số hộ: 95% hộ dân” names.
  return !(hasTail && figure.unit.kind === 'percent' && !between.length && !quantities.at(t, label[0]!.from));
}

/** Splits a sentence at semicolons, commas, leads, and between figures. */
export function segmentsOf(
  t: readonly Token[],
  items: Item[],
): { segments: Segment[]; lead: { from: number; to: number } | undefined } {
  const segments: Segment[] = [];
  let lead: { from: number; to: number } | undefined;
  let open: Segment = { items: [], separator: 'start', clause: 0, isPart: false };
  let clause = 0;
  let isPart = false;
  let partsLast = false;
  const close = (separator: string) => {
    if (open.items.length) segments.push(open);
    open = { items: [], separator, clause, isPart };
  };
  const hasFigureSoon = (from: number) => {
    for (let index = from; index < items.length && index < from + 60; index++) {
      if (isFigure(items[index]!)) return true;
      if (/^[;:]$/.test(wordOf(t, items[index]))) return false;
    }
    return false;
  };
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!;
    const word = item.kind === 'sign' || item.kind === 'word' ? t[item.from]!.text : '';
    if (word === ';') {
      clause++;
      if (!partsLast) isPart = false;
      close(';');
      continue;
    }
    if (saysAt(t, item.from, 'trong đó') && item.kind === 'word') {
      isPart = true;
      close('trong đó');
      index++;
      const next = wordOf(t, items[index + 1]);
      if (next === ':' || next === ',') index++;
      if (next === ':') {
        partsLast = true;
        if (!hasFigureSoon(index + 1)) lead = { from: items[0]!.from, to: item.from };
      }
      open.isPart = true;
      continue;
    }
    if (word === ':') {
      if (isLabelColon(t, open.items, items.slice(index + 1, index + 12))) {
        open.items.push(item);
        continue;
      }
      lead = { from: items[0]!.from, to: item.from };
      clause++;
      open.separator = 'lead';
      close('start');
      continue;
    }
    if (word === ',') {
      close(',');
      continue;
    }
    if (/^(và|với|cùng|riêng|hoặc)$/.test(word) && open.items.some(isFigure) && hasFigureSoon(index + 1)) {
      const next = items.slice(index + 1).findIndex((other) => /^[,;]$/.test(wordOf(t, other)) || isFigure(other));
      // “… cơ quan và chính quyền vào năm 2025 và 75% vào năm 2030”: the last “và” stands before the figure.
      const isNext = next < 1 || wordOf(t, items[index + next]) !== 'và';
      if (next >= 0 && isNext && isFigure(items[index + 1 + next]!)) {
        close(word);
        continue;
      }
    }
    open.items.push(item);
  }
  close('end');
  return { segments, lead };
}

/** Gives pieces of lists (“Nông, lâm, thủy sản tăng 6%”) to the figure that they belong to. */
export function joined(t: readonly Token[], segments: Segment[]): Segment[] {
  const result: Segment[] = [];
  let waiting: Item[] = [];
  // The comma or “và” itself, which the label keeps.
  const comma = (at: number): Item[] =>
    t[at] ? [{ kind: t[at].kind === 'sign' ? 'sign' : 'word', from: at, to: at + 1 }] : [];
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index]!;
    if (segment.separator === ';' || segment.separator === 'start' || segment.separator === 'trong đó') {
      // “Đến năm 2030, duy trì mức độ 2; …”: the deadline holds, though its clause has no figure.
      if (waiting.some(({ kind }) => kind === 'due'))
        result.push({ items: waiting, separator: 'lead', clause: segment.clause, isPart: false });
      waiting = [];
    }
    if (segment.items.some(isFigure)) {
      // “…, đến năm 2045 kinh tế số đạt 50%”: what stands before a deadline belongs to no list.
      if (segment.items[0]?.kind === 'due') waiting = waiting.filter(({ kind }) => kind === 'due');
      result.push({ ...segment, items: [...waiting, ...segment.items] });
      waiting = [];
      continue;
    }
    if (segment.separator === 'lead' || (index + 1 < segments.length && segments[index + 1]!.separator === 'start')) {
      // A lead: its deadlines hold, its words name nothing.
      result.push({ ...segment, separator: 'lead' });
      waiting = [];
      continue;
    }
    const last = result.at(-1);
    const isSame = last?.clause === segment.clause && last.items.some(isFigure);
    const next = segments[index + 1];
    const isNextSame = next?.clause === segment.clause && next.separator !== ';' && next.separator !== 'trong đó';
    const figureAt = last?.items.findIndex(isFigure) ?? -1;
    const lastFigure = last?.items[figureAt];
    const hasTail =
      isSame &&
      (!!lastFigure?.isZero ||
        lastFigure?.figure?.unit.kind === 'count' ||
        last.items.slice(figureAt + 1).some((item) => item.kind === 'word' && !functionWords.has(wordOf(t, item))));
    const isFigureFirst =
      isSame &&
      hasTail &&
      (!!lastFigure?.isZero ||
        isBare(t, last.items.slice(0, figureAt)) ||
        wordOf(t, last.items[figureAt - 1]) === 'để' ||
        !!actions.at(t, labelFrom(t, last.items.slice(0, figureAt))[0]?.from ?? -1));
    const followed = segments
      .slice(index + 1)
      .find((other) => other.clause === segment.clause && other.items.some(isFigure));
    const head = followed?.items.slice(0, followed.items.findIndex(isFigure)) ?? [];
    const headLabel = labelFrom(t, head);
    const startsAt = (at: number) => !!quantities.at(t, at) || !!actions.at(t, at) || !!starters.at(t, at);
    const startsOwn =
      !!followed && (!headLabel.length || startsAt(headLabel[0]!.from) || !!starters.at(t, head[0]?.from ?? 0));
    const isContext = isBare(t, segment.items);
    const words = segment.items.filter((item) => item.kind === 'word').length;
    const pieceLabel = labelFrom(t, segment.items);
    const pieceNames =
      !!pieceLabel.length && (!!quantities.at(t, pieceLabel[0]!.from) || !!actions.at(t, pieceLabel[0]!.from));
    // “Ở mầm non, tỷ lệ …”: where it holds.
    if (followed && startsOwn && /^(ở|tại|với|về)$/.test(wordOf(t, segment.items[0])) && !last) {
      waiting = segment.items.filter(({ kind }) => kind === 'due' || kind === 'yearly');
      continue;
    }
    // “Theo chỉ tiêu của chương trình, trên 80% thanh niên được …”
    if (next === followed && followed && !headLabel.length && !pieceNames && !last) {
      const tail = followed.items.slice(followed.items.findIndex(isFigure) + 1);
      if (!isBare(t, tail)) {
        waiting = segment.items.filter(({ kind }) => kind === 'due' || kind === 'yearly');
        continue;
      }
    }
    // “…, tăng dần theo yêu cầu”: a remark.
    const isRemark = /^(tăng|giảm|đạt|bằng|chiếm|vượt|phản|góp|qua|nhằm|đáp|tạo)$/.test(wordOf(t, segment.items[0]));
    if (isFigureFirst && isRemark && !followed) continue;
    if (
      isFigureFirst &&
      !isContext &&
      (!followed || startsOwn || words > 5) &&
      !(pieceNames && followed && headLabel.length)
    ) {
      last.items.push(...comma(segment.items[0]!.from - 1), ...segment.items);
    } else if (isNextSame || isContext) {
      // A list has short pieces; what stands before a deadline belongs to no list.
      if ((isContext && segment.items.some(({ kind }) => kind === 'due')) || (words > 7 && !pieceNames && startsOwn)) {
        if (waiting.some(({ kind }) => kind === 'due'))
          result.push({ items: waiting, separator: 'lead', clause: segment.clause, isPart: false });
        waiting = [];
      }
      if (words <= 7 || pieceNames || isContext || !startsOwn)
        waiting.push(...segment.items, ...comma(segment.items.at(-1)!.to));
    }
    // A deadline after the last figure: “…, vào năm 2025”
    if (!followed && last && isContext) last.items.push(...segment.items);
  }
  if (waiting.length && !result.length) result.push({ items: waiting, separator: 'lead', clause: 0, isPart: false });
  return result;
}
