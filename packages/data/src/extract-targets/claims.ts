/** Figures of one sentence with their labels, bounds and deadlines. */
import { boundBefore, boundAfter, type BoundWords } from './bounds.js';
import { deadlineAt } from './deadlines.js';
import { itemsOf, type Item } from './items.js';
import { labelFrom, labelText, lastPlace } from './labels.js';
import { actions, quantities, starters, subjects, unwanted, wanted } from './lexicon.js';
import { isBare, isFigure, joined, segmentsOf, wordOf, type Segment } from './segments.js';
import { saysAt, type Token } from './tokens.js';
import { unitAt, type Figure } from './figures.js';
import type { RuleName } from './rules.js';

export interface Claim {
  rule: RuleName;
  label: string;
  figure: Figure;
  bound: BoundWords;
  change?: 'increase' | 'decrease';
  /** Its own deadline: before its figure in the sentence, or right after it. */
  due?: string;
  /** A deadline later in the clause, which a run of figures shares. */
  lateDue?: string;
  /** Index of the clause, and tokens of the claim. */
  clause: { index: number; from: number; to: number };
  from: number;
  to: number;
  isPart: boolean;
  isCompared: boolean;
  /** “xuống”, “còn” or “lên” stands before the figure. */
  isLowered: boolean;
  doubts: string[];
}

/** Why a figure gives no target. */
export interface Refusal {
  from: number;
  to: number;
  reason: string;
}

export interface SentenceReading {
  claims: Claim[];
  refusals: Refusal[];
  /** A deadline that holds for what follows; the first one that it mentions. */
  due?: string;
  mentioned?: string;
  /** Words before a colon, or of the whole sentence if it has no figure. */
  lead: { from: number; to: number } | undefined;
  /** It ends with “trong đó:”, or starts with “trong đó”. */
  opensParts: boolean;
  startsParts: boolean;
}

export const directions: Record<string, 'increase' | 'decrease'> = {
  tăng: 'increase',
  thêm: 'increase',
  gấp: 'increase',
  giảm: 'decrease',
};
const changeVerbs = /^(giảm|kéo giảm|cắt giảm|tăng|hạ|tiết giảm|rút ngắn|tinh giản|tiết kiệm|nâng|tăng cường)$/;

/** The claim of one figure in a segment. */
function claimOf(t: readonly Token[], segment: Segment, at: number, headFrom: number, tailTo: number): Claim | Refusal {
  const item = segment.items[at]!;
  const figure = { ...item.figure!, unit: { ...item.figure!.unit } };
  const refuse = (reason: string): Refusal => ({ from: item.from, to: item.to, reason });
  const head = segment.items.slice(headFrom, at);
  const tail = segment.items.slice(at + 1, tailTo);
  const doubts: string[] = [];
  const before = boundBefore(t, head);
  const after = boundAfter(t, tail, before.hasFrom);
  const tailItems = after.rest;
  let bound: BoundWords = after.bound ?? before.bound;
  const range = figure.max !== undefined;
  if (range) bound = { bound: 'range' };

  let label = labelFrom(t, before.rest);
  // “cả nước đón 7 triệu lượt khách”
  const promiser = label.length ? subjects.at(t, label[0]!.from) : 0;
  if (promiser && label[promiser] && actions.at(t, label[promiser].from)) label = label.slice(promiser);
  const { unit } = figure;
  // “Số bác sĩ/vạn dân (người): 19”
  const bracketed = head.filter(({ kind }) => kind === 'bracket').at(-1);
  if (unit.kind === 'none' && bracketed) {
    const named = unitAt(t, bracketed.from + 1);
    if (named.to === bracketed.to - 1 && named.kind !== 'unknown')
      Object.assign(unit, named, { kind: named.kind === 'percent' ? 'percent' : 'measure' });
  }
  const isCounted = unit.kind === 'count' || unit.kind === 'unknown';
  const nounItems: Item[] = [];
  if (isCounted && unit.to > unit.nounFrom)
    for (let index = unit.nounFrom; index < unit.to && !/^[/]$/.test(t[index]!.text); index++)
      nounItems.push({ kind: 'word', from: index, to: index + 1 });
  const yearlyAt = nounItems.findIndex(
    ({ from }) => saysAt(t, from, 'mỗi năm') || saysAt(t, from, 'trên 1') || saysAt(t, from, 'trên một'),
  );
  if (yearlyAt >= 0) nounItems.length = yearlyAt;
  const rest = labelFrom(t, tailItems, true);
  // “có biện pháp để 100% cơ sở …”; “duy trì tỷ lệ 100% thôn có …”
  if (wordOf(t, head.at(-1)) === 'để' || (rest.length && /^tỷ lệ$/i.test(labelText(t, label)))) label = [];
  // “hoàn thành thủ tục để đến năm 2030 xây dựng 2 ha công viên”
  const afterDue = lastPlace(before.rest, ({ kind }) => kind === 'due') + 1;
  if (afterDue && actions.at(t, before.rest[afterDue]?.from ?? -1)) label = labelFrom(t, before.rest.slice(afterDue));
  // “xã phấn đấu 9/9 thôn đạt chuẩn”: who promises is not what is promised.
  if (before.isAnnounced && label.length && !quantities.at(t, label[0]!.from) && (isCounted || rest.length)) label = [];
  const object = labelFrom(t, [...nounItems, ...tailItems], true);
  const firstWord = label[0];
  const actionLength = firstWord ? actions.at(t, firstWord.from) : 0;
  const headText = labelText(t, label);
  const verb =
    firstWord && actionLength
      ? t
          .slice(firstWord.from, firstWord.from + actionLength)
          .map(({ text }) => text)
          .join(' ')
      : '';

  // Changes: “giảm bình quân 1,5%/năm”, “giảm tỷ lệ hộ nghèo 4%/năm”; levels: “giảm còn 2%”, “giảm dưới 1%”.
  let change: Claim['change'];
  let isAction = false;
  const isLevel = before.verb === 'xuống' || before.verb === 'còn' || before.verb === 'lên';
  const direction = directions[before.direction ?? ''];
  const isVerb = changeVerbs.test(verb) && !saysAt(t, firstWord?.from ?? -1, 'tăng trưởng');
  const verbDirection = isVerb ? (/tăng|nâng/.test(verb) ? 'increase' : 'decrease') : undefined;
  if (direction && !isLevel) {
    if (direction === 'decrease' && bound.bound === 'at-most') label = labelFrom(t, before.rest);
    else if (unit.noun === 'lần' || !/^(tốc độ|mức|tỷ lệ|tỉ lệ)$/.test(headText.toLowerCase())) {
      change = direction;
      if (before.isGrowth) label = labelFrom(t, before.withDirection);
      // “giảm 10% cuộc họp”, “giảm 25 hộ nghèo”
      if (!labelFrom(t, before.rest).length && (isCounted ? object : rest).length) {
        label = [...before.withDirection.slice(-1), ...(isCounted ? object : rest)];
        isAction = true;
      }
    }
  } else if (verbDirection && !isLevel && verb !== 'nâng' && !(verb === 'tăng' && before.verb)) {
    change = verbDirection;
  }
  // “các huyện nghèo giảm tỷ lệ hộ nghèo 4%/năm”
  if (!before.verb && unit.kind === 'percent' && / giảm (tỷ|tỉ|số) /i.test(` ${headText} `)) change ??= 'decrease';
  if (isLevel && verbDirection && actionLength) label = labelFrom(t, label.slice(actionLength));

  let rule: RuleName;
  if (item.isZero) {
    rule = 'zero-in-words';
    label = rest;
    bound = { bound: 'at-most' };
  } else if (!label.length) {
    if (isCounted && rest.length + nounItems.length) {
      rule = rest.length ? 'figure-first' : 'unit-alone';
      label = object;
    } else {
      rule = 'figure-first';
      label = rest;
    }
  } else if (
    // A short head that names no quantity is an action, if what it counts follows: “lắp đặt 20 camera”.
    (actionLength ||
      (!before.verb &&
        !before.direction &&
        label.length < 7 &&
        !unit.text.includes('/') &&
        !isNamed(t, firstWord!.from))) &&
    !before.isConnected &&
    (isCounted ? object.length : actionLength && rest.length && label.length <= actionLength)
  ) {
    rule = 'action';
    label = [...label, ...(isCounted ? object : rest)];
  } else if (before.verb === 'có' && isCounted && !quantities.at(t, firstWord?.from ?? -1)) {
    rule = 'figure-first';
    label = object;
  } else if (
    before.verb === 'có' &&
    unit.kind === 'percent' &&
    rest.length &&
    label.length < 8 &&
    !quantities.at(t, firstWord?.from ?? -1)
  ) {
    rule = 'figure-first';
    label = rest;
  } else if (
    // “quản lý 100% số bà mẹ mang thai”: a verb that no list knows.
    unit.kind === 'percent' &&
    !before.verb &&
    !before.direction &&
    (!before.bound.bound || before.hasFrom) &&
    rest.length > 1 &&
    label.length < 12 &&
    !quantities.at(t, firstWord?.from ?? -1) &&
    !change
  ) {
    rule = 'action';
    label = [...label, ...rest];
  } else {
    rule = isAction ? 'action' : 'label-first';
    // “… đạt 50% đối với đô thị loại II”
    if (saysAt(t, rest[0]?.from ?? -1, 'đối với')) label = [...label, ...rest];
  }

  const text = labelText(t, label);
  const lower = text.toLowerCase();
  if (unit.kind === 'none') {
    // “số sinh viên đại học/vạn dân đạt ít nhất 260”, “Chỉ số HDI đạt 0,78”
    const counted = /^(?:tổng )?số (?:lượng )?(.+?)(?: (?:được|đạt|có|từ|trên|trong|tham gia|hoạt động)\b.*)?$/i.exec(
      text,
    )?.[1];
    if (!before.isConnected || rule !== 'label-first') return refuse('no unit');
    if (/^chỉ số|^điểm/.test(lower)) unit.text = 'điểm';
    else if (counted && counted.split(' ').length < 6)
      unit.text = counted.replace(/ (mới|đại học|thành lập)\b.*?(?=\/|$)/g, '');
    else return refuse('no unit');
    doubts.push('unit from the label');
  }
  if (/truy cập|lượt xem|trực tuyến:|online/.test(lower) && !/tỷ lệ|internet/.test(lower)) return refuse('a counter');
  if (
    rule === 'label-first' &&
    !before.isConnected &&
    label.filter(({ kind }) => kind === 'word').length > 18 &&
    !actionLength &&
    !quantities.at(t, label[0]?.from ?? -1)
  )
    return refuse('no label');
  if (
    unit.kind !== 'percent' &&
    /^(kinh phí|bố trí kinh phí|nhu cầu vốn|nguồn vốn|tổng nguồn vốn|tổng kinh phí)|ngân sách .*bố trí/.test(lower)
  )
    return refuse('the funding');
  if (/^(sử dụng|áp dụng|theo) /.test(lower) && rule === 'label-first' && !before.isConnected && !before.bound.bound)
    return refuse('a condition');
  // “thu nhập đạt 72 triệu”
  if (/^(triệu|tỷ|nghìn|ngàn)$/.test(unit.text) && /thu|chi|vốn|giá trị|quỹ|kim ngạch/.test(lower))
    unit.text += ' đồng';
  if (unit.kind === 'unknown' && !unit.noun.includes(' ')) doubts.push('unknown noun');
  // “14,6 triệu người chiếm hơn 14% dân số”
  if (
    isCounted &&
    tail.some((other) => wordOf(t, other) === 'chiếm' && other.kind === 'word' && tailTo < segment.items.length)
  )
    return refuse('a share of what is');
  if (unit.noun === 'lần' && !change && !isLevel) return refuse('times of something');
  if (unit.noun === 'năm' && /^(bình|trung|trong|qua|sau|mỗi)/.test(t[figure.from - 1]?.text ?? ''))
    return refuse('a duration');

  if (!bound.bound) {
    const isLimit =
      !change &&
      (before.verb === 'xuống' ||
        before.verb === 'còn' ||
        before.direction === 'giảm' ||
        (unwanted.test(lower) && !wanted.test(lower) && !isMost(figure)));
    bound = isLimit ? { bound: 'at-most' } : { bound: 'at-least', reach: true };
    if (isLimit && !before.verb) doubts.push('a limit by its nature');
  }
  const dues = (items: readonly Item[]) =>
    items.filter(({ kind }) => kind === 'due').map(({ deadline }) => deadline!.due);
  const right = tail.findIndex((other) => other.kind !== 'bracket' && !after.used.has(other.from));
  const rightDue = right >= 0 && tail[right]!.kind === 'due' ? tail[right]!.deadline!.due : undefined;
  const bracket = tail.find((other) => other.kind === 'bracket');
  const bracketDue = bracket ? itemsOf(t, bracket.from + 1, bracket.to - 1)[0] : undefined;
  const late = dues(tail).at(-1) ?? (bracketDue?.kind === 'due' ? bracketDue.deadline!.due : undefined);
  const own = dues(head).at(-1);
  const isYearly = [...head, ...tail.slice(0, 1)].some(({ kind }) => kind === 'yearly') || before.isYearly;
  // “hằng năm kết nạp 15 đảng viên”: a count of each year.
  if (
    isYearly &&
    !unit.text.includes('/năm') &&
    ((unit.kind === 'percent' && change && before.isYearlyChange) ||
      (isYearlyCount(unit.kind, change, rule) && !quantities.at(t, label[0]?.from ?? 0)))
  )
    unit.text += '/năm';
  const due = rightDue ?? own ?? late;
  const words = label.filter(({ kind }) => kind === 'word').length;
  if (words > 16) doubts.push('a long label');
  return {
    rule,
    label: text,
    figure,
    bound,
    ...(change && { change }),
    ...(due && { due }),
    ...(late && !rightDue && !own && { lateDue: late }),
    clause: { index: segment.clause, from: segment.items[0]!.from, to: segment.items.at(-1)!.to },
    from: Math.min(item.from, ...label.map(({ from }) => from)),
    to: Math.max(item.to, ...label.map(({ to }) => to), after.to),
    isPart: segment.isPart,
    isLowered: isLevel,
    isCompared: tail[0]?.kind === 'aside' && tail[0].reason === 'a comparison',
    doubts,
  };
}

/** The end of a label that says how something grows: “… tăng bình quân”. */
const growth = /,? (tăng|giảm)( trưởng)?( bình quân| trung bình)?( hằng năm| hàng năm| mỗi năm)?$/;

/** More than half of something: no limit, whatever its name. */
export const isMost = ({ unit, min }: Figure): boolean => unit.kind === 'percent' && min > 50;

const isNamed = (t: readonly Token[], at: number) => quantities.at(t, at) || starters.at(t, at);

const isYearlyCount = (kind: string, change: string | undefined, rule: RuleName) =>
  kind === 'percent' ? change === 'increase' : rule === 'action' || (kind !== 'measure' && rule !== 'label-first');

const isClaim = (found: Claim | Refusal): found is Claim => 'rule' in found;

/** Where the figures of a segment stand. */
const figuresOf = ({ items }: Segment) => items.flatMap((item, index) => (isFigure(item) ? [index] : []));

/** The first deadline that a sentence mentions, in brackets and quotes too, but not in a comparison. */
function firstDue(t: readonly Token[], items: readonly Item[]): string | undefined {
  for (const { kind, from, to } of items)
    for (let at = from; kind !== 'aside' && at < to; at++) {
      const deadline = deadlineAt(t, at);
      if (deadline && !deadline.isAside) return deadline.due;
      if (deadline) at = deadline.to - 1;
    }
  return;
}

export function readSentence(t: readonly Token[]): SentenceReading {
  const items = itemsOf(t);
  const mentioned = firstDue(t, items);
  const { segments: raw, lead } = segmentsOf(t, items);
  const segments = joined(t, raw);
  const claims: Claim[] = [];
  const refusals: Refusal[] = items
    .filter(({ kind, reason }) => kind === 'word' && reason)
    .map(({ from, to, reason }) => ({ from, to, reason: reason! }));
  const refuse = ({ from, to }: { from: number; to: number }, reason: string) => refusals.push({ from, to, reason });
  let due: string | undefined;
  let context: string | undefined;
  const startsParts = saysAt(t, 0, 'trong đó');
  const pending: Claim[] = [];
  let isFunding = false;
  const respectively = t.findIndex((_, at) => saysAt(t, at, 'lần lượt'));

  for (const segment of segments) {
    let figures = figuresOf(segment);
    if (!figures.length) {
      const found = segment.items.filter(({ kind }) => kind === 'due').map(({ deadline }) => deadline!.due);
      if (found.length) {
        context = found[0];
        if (segment.separator === 'lead' || !claims.length) due = found[0];
      }
      continue;
    }
    // A deadline before every word of the segment holds for what follows.
    const first = segment.items.findIndex((item) => item.kind === 'due' || isFigure(item));
    const isLeading = segment.items[first]!.kind === 'due' && isBare(t, segment.items.slice(0, first));
    const [contextBefore, dueBefore] = [context, due];
    if (isLeading) {
      context = segment.items[first]!.deadline!.due;
      due = context;
    }

    const [one, two] = figures;
    const [start, end] = [segment.items[one!]!, segment.items[two!]];
    // “từ 65 triệu đồng năm 2020 tăng lên 90 triệu đồng năm 2025”: where it starts is no target.
    if (end && segment.items.slice(one! + 1, two).some((item) => /^(lên|xuống|còn)$/.test(wordOf(t, item)))) {
      start.kind = 'aside';
      refuse(start, 'a starting value');
      segment.items = segment.items.filter(
        (item, place) =>
          !(item.kind === 'due' && place > one! && place < two!) && !(place === one! - 1 && wordOf(t, item) === 'từ'),
      );
      figures = figuresOf(segment);
    } else if (
      // “tỷ lệ người biết chữ ở 14 tỉnh khó khăn đạt 94%”: the first figure belongs to the label.
      figures.length === 2 &&
      start.figure!.unit.kind !== 'percent' &&
      end!.figure!.unit.kind === 'percent' &&
      /^(đạt|là|chiếm|dưới|trên|còn)$/.test(wordOf(t, segment.items[two! - 1])) &&
      labelFrom(t, segment.items.slice(0, one))
        .slice(0, 2)
        .some(({ from }) => quantities.at(t, from) > 0)
    ) {
      start.kind = 'word';
      refuse(start, 'a figure inside a label');
      figures.shift();
    }
    let previous: Claim | undefined;
    let previousAt: [place: number, headFrom: number] = [0, 0];
    for (const [index, at] of figures.entries()) {
      const headFrom = index ? figures[index - 1]! + 1 : 0;
      const found = claimOf(t, segment, at, headFrom, figures[index + 1] ?? segment.items.length);
      if (!isClaim(found) && found.reason === 'the funding') isFunding = true;
      if (isFunding && segment.isPart && isClaim(found)) {
        refuse(found.figure, 'the funding');
        continue;
      }
      if (!isClaim(found)) {
        refusals.push(found);
        if (found.reason === 'a share of what is') break;
        continue;
      }
      if (previous) {
        const headItems = segment.items.slice(headFrom, at);
        const isNextMoment = isBare(t, headItems) && headItems.some(({ kind }) => kind === 'due');
        if (!isNextMoment || found.label) {
          refuse(found.figure, 'a figure inside a label');
          segment.items[at]!.kind = 'word';
          // “100% tỉnh có đủ 3 loại hình thiết chế”
          const [place, from] = previousAt;
          if (previous.rule === 'figure-first' && figures[index - 1] === place) {
            const whole = claimOf(t, segment, place, from, figures[index + 1] ?? segment.items.length);
            if (isClaim(whole) && whole.label.startsWith(previous.label)) previous.label = whole.label;
          }
          continue;
        }
      }
      settle(found, segment);
      // A further milestone of a target holds for no other target.
      if (found.rule === 'same-label') [context, due] = [contextBefore, dueBefore];
      previous = found;
      previousAt = [at, headFrom];
    }
  }

  function hasWord({ items }: Segment, word: string): boolean {
    return items.some((item) => item.kind === 'word' && wordOf(t, item) === word);
  }

  /** Gives a claim without a label the one of its neighbour. */
  function settle(found: Claim, segment: Segment): void {
    const last = claims.at(-1);
    // “…, đến năm 2030 khoảng 2 triệu buồng”; “năm 2025 đạt 95% dân số”
    const isUnitAgain = last?.figure.unit.text === found.figure.unit.text && found.rule === 'unit-alone';
    const isBase = found.rule === 'figure-first' && /^(dân số|dân cư)$/i.test(found.label);
    if (last && found.due && found.due !== last.due && (isUnitAgain || isBase)) found.label = '';
    const isNext = last?.clause.index === found.clause.index;
    const opening = wordOf(
      t,
      segment.items.find(({ kind }) => kind === 'word'),
    );
    // “thu ngân sách tăng 10%/năm, đạt 500 tỷ đồng vào năm 2030”; “doanh số tăng 20%, chiếm 5% tổng mức bán lẻ”
    const isLevel = last?.change && !found.change && !found.label && /^(đạt|còn|là)$/.test(opening);
    // “…, đạt 25% tổng số hộ gia đình vào năm 2020”
    const isShare = found.rule === 'figure-first' && (opening === 'chiếm' || /^tổng /i.test(found.label));
    if (isNext && /^(,|và)$/.test(segment.separator) && (isLevel || (isShare && /^(đạt|chiếm)$/.test(opening)))) {
      found.label = last.label.replace(growth, '');
      found.rule = 'same-label';
      found.isPart = last.isPart;
    }
    // “50% đối với đô thị loại II và 20% đối với các đô thị còn lại”
    if (isNext && /^đối với /i.test(found.label) && / đối với /.test(last.label)) {
      found.label = last.label.replace(/đối với .*/, found.label.toLowerCase());
      found.rule = 'same-label';
    }
    // “… 7%/năm giai đoạn 2021-2030; trong đó giai đoạn 2026-2030 đạt 8,5%/năm”
    const period = segment.isPart && !found.label && segment.items.find(({ deadline }) => deadline?.isPeriod);
    if (period && last?.figure.unit.text === found.figure.unit.text) {
      found.label = `${last.label} ${t
        .slice(period.from, period.to)
        .map(({ raw }) => raw)
        .join(' ')
        .replace(' - ', '-')}`;
      found.rule = 'same-label';
    }
    // “… khoảng 6,5-7%, phấn đấu 7-7,5%”
    const isMore =
      isNext &&
      !found.label &&
      last.figure.unit.text === found.figure.unit.text &&
      !found.due &&
      hasWord(segment, 'đấu');
    if (isMore) {
      found.label = `${last.label} (phấn đấu)`;
      found.rule = 'same-label';
    }
    // “giảm 30% số xã …; 50% số thôn … so với năm 2020”
    const isCompared = segment.items.some(({ reason }) => reason === 'a comparison');
    if (last?.change && isCompared && !found.change && found.rule === 'figure-first') {
      found.change = last.change;
      found.label = `${last.change === 'increase' ? 'Tăng' : 'Giảm'} ${found.label.toLowerCase()}`;
    }
    if (isNext && !found.label && respectively >= 0 && respectively < last.figure.from) {
      found.label = last.label;
      found.rule = 'same-label';
    }
    const isGrowth =
      !!found.change &&
      (!found.label || /^(tăng|giảm|tăng trưởng)?( bình quân| trung bình)?( hằng năm| hàng năm)?$/i.test(found.label));
    // “… tăng thêm 0,5% so với năm 2025 và đến năm 2035 tăng thêm 0,5% …”
    if (isGrowth && last && last.change === found.change && found.due && found.due !== last.due) {
      found.label = last.label;
      found.rule = 'same-label';
      claims.push(found);
      return;
    }
    if (
      found.rule === 'action' &&
      found.isCompared &&
      last &&
      segment.separator === ',' &&
      /^(tăng|giảm) /i.test(found.label)
    ) {
      refuse(found.figure, 'the growth of the figure before it');
      return;
    }
    if (isGrowth && last && segment.separator !== ';') {
      if (
        found.isCompared ||
        last.isCompared ||
        !/bình quân|trung bình|\/năm/.test(`${found.label} ${found.figure.unit.text}`)
      ) {
        refuse(found.figure, 'the growth of the figure before it');
        return;
      }
      found.label = `${last.label} ${found.label.toLowerCase()}`.trim();
      found.rule = 'growth-of-it';
      if (!found.due && last.due) found.due = last.due;
    } else if (!found.label) {
      // “…; đến năm 2025 có 60%, đến năm 2030 có 75% cơ quan …”: the label may come after it.
      const isAhead =
        /^(;|start|lead)$/.test(segment.separator) &&
        segments.some(
          (other) =>
            other.clause === segment.clause &&
            segments.indexOf(other) > segments.indexOf(segment) &&
            other.items.some(isFigure),
        );
      const isSameUnit =
        last &&
        !isAhead &&
        (last.figure.unit.text.split('/')[0] === found.figure.unit.text.split('/')[0] || !found.figure.unit.text);
      if (last && isSameUnit && !last.isCompared && (found.due ?? context) && (found.due ?? context) !== last.due) {
        found.label = last.label;
        found.rule = 'same-label';
        found.isPart = last.isPart;
      } else {
        const due = found.due ?? context;
        if (due && (!last || /^(;|start|,)$/.test(segment.separator))) pending.push({ ...found, due });
        else refuse(found.figure, 'no label');
        return;
      }
    }
    // What stands at the start of the sentence holds, unless the figure has its own.
    if (context) found.due ??= context;
    for (const earlier of pending) {
      if (earlier.clause.index !== found.clause.index || earlier.figure.unit.text !== found.figure.unit.text) continue;
      earlier.label = found.label;
      earlier.rule = 'label-follows';
      claims.push(earlier);
    }
    pending.length = 0;
    claims.push(found);
  }

  shareLateDeadlines(claims);
  sharePredicates(claims);
  spreadRespectively(t, items, claims);
  const hasFigures = claims.length > 0;
  const lastWords = t.at(-1)?.text === ':' ? t.length - 3 : t.length - 2;
  return {
    claims,
    refusals,
    ...(due && { due }),
    ...(mentioned && { mentioned }),
    lead: lead ?? (hasFigures ? undefined : { from: 0, to: t.length }),
    opensParts: saysAt(t, lastWords, 'trong đó'),
    startsParts,
  };
}

/** “100% …, 90% …, 70% … vào năm 2025”: a run shares the deadline at its end. */
function shareLateDeadlines(claims: Claim[]): void {
  for (let index = claims.length - 1; index >= 0; index--) {
    const { lateDue, clause } = claims[index]!;
    if (!lateDue) continue;
    for (let before = index - 1; before >= 0; before--) {
      const claim = claims[before]!;
      if (claim.clause.index !== clause.index || claim.due) break;
      claim.due = lateDue;
    }
  }
}

const startOf = (label: string) => label.split(' ', 2).join(' ');

/** “100% hồ sơ cấp tỉnh, 80% hồ sơ cấp xã được xử lý trên mạng”: a run shares its predicate. */
function sharePredicates(claims: Claim[]): void {
  const predicate = / (được|ký|tham gia|đạt chuẩn|đạt tiêu chuẩn|có lãnh đạo) .+$/;
  for (let index = claims.length - 1; index > 0; index--) {
    const [before, claim] = [claims[index - 1]!, claims[index]!];
    const shared = predicate.exec(claim.label)?.[0];
    const isRun =
      (before.clause.index === claim.clause.index || startOf(before.label) === startOf(claim.label)) &&
      before.rule === 'figure-first' &&
      claim.rule === 'figure-first';
    if (
      shared &&
      isRun &&
      !/ (được|đạt|có|ký|tham gia|sử dụng|thực hiện|hoàn thành|triển khai|cung cấp|thanh toán|biết|giữ) /.test(
        ` ${before.label} `,
      ) &&
      before.figure.unit.kind === 'percent'
    )
      before.label += shared;
  }
}

/** “năm 2025 và 2030 lần lượt đạt 45% và 50%”; “ở phường, xã lần lượt đạt 90% và 80%” */
function spreadRespectively(t: readonly Token[], items: readonly Item[], claims: Claim[]): void {
  const word = items.find(
    ({ from, kind }) => kind === 'word' && (saysAt(t, from, 'lần lượt') || saysAt(t, from, 'tương ứng')),
  );
  if (!word) return;
  const dues = items
    .filter(({ kind, from }) => kind === 'due' && from < word.from)
    .map(({ deadline }) => deadline!.due);
  const after = claims.filter(({ figure }) => figure.from > word.from);
  const run = after.filter(({ clause }) => clause.index === after[0]!.clause.index);
  if (run.length < 2) return;
  if (dues.length < 2) {
    if (run.some(({ label }) => label !== run[0]!.label)) return;
    const names = namesOf(run[0]!.label, run.length);
    run.forEach((claim, index) => {
      if (names) claim.label = names[index]!;
      else if (index) claims.splice(claims.indexOf(claim), 1);
    });
    return;
  }
  if (run.length !== dues.length) return;
  run.forEach((claim, index) => {
    claim.due = dues[index]!;
    if (index) {
      claim.label = run[0]!.label;
      claim.rule = 'same-label';
    }
  });
}

/** “Tỷ lệ hộ dùng nước sạch ở phường, xã” for two figures: “… ở phường”, “… ở xã”. */
function namesOf(label: string, count: number): string[] | undefined {
  const pieces = label.split(/, | và /);
  if (pieces.length < count) return;
  const others = pieces.slice(1 - count);
  const first = label.slice(0, label.lastIndexOf(others[0]!)).replace(/,? (và )?$/, '');
  const words = first.split(' ');
  return [
    first,
    ...others.map((name) => {
      const head = words.slice(0, -name.split(' ').length).join(' ');
      return head ? `${head} ${name}` : name[0]!.toUpperCase() + name.slice(1);
    }),
  ];
}
