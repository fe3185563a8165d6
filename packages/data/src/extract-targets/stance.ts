/** Whether a passage promises or reports. */
import { deadlineAt } from './deadlines.js';
import { Phrases, saysAt, type Token } from './tokens.js';

export type Stance = 'promise' | 'result';

const promises = new Phrases(
  `phấn đấu, đặt mục tiêu, đặt ra mục tiêu, đề ra mục tiêu, mục tiêu, chỉ tiêu, đề ra, phương hướng, lộ trình, kế hoạch năm, nhiệm vụ năm, nhiệm kỳ mới, nhiệm kỳ tới, năm tới, quyết tâm, tới đây`,
);
/** Nouns that results are compared with. */
const compared = new Phrases(`mục tiêu, chỉ tiêu, đề ra, kế hoạch năm, nhiệm vụ năm, lộ trình, phương hướng`);
const reports = new Phrases(
  `nhiệm kỳ qua, nhiệm kỳ vừa qua, nhiệm kỳ trước, đến nay, hiện nay, hiện có, hiện, tính đến, tính từ, kết quả thực hiện, kết quả đạt được, những kết quả, kết quả nổi bật, kết quả quan trọng, kết quả công tác,
  theo báo cáo, báo cáo kết quả, đã hoàn thành, đã đạt, thời gian qua, năm qua, năm vừa qua, năm học qua, vừa qua, tháng đầu năm, ước đạt, ước thực hiện, ước, ước tính, cùng kỳ, so với tháng trước, qua đánh giá, đạt được kết quả, thành tựu, đánh giá tình hình, trước đó, cụ thể hóa kết quả, đạt kết quả, so với đầu nhiệm kỳ, so với đầu năm, vượt kế hoạch, vượt chỉ tiêu, vượt mục tiêu, đạt và vượt kế hoạch, hoàn thành và vượt, được thành lập, dịp này, tham dự, dự hội nghị, nhiều chỉ tiêu, theo kết quả, kết quả rà soát, nhiều kết quả, lũy kế, các chỉ tiêu đều`,
);
const localPromises = new Phrases(
  `sẽ, cần, phải, yêu cầu, quyết tâm, năm tới, lần lượt, trở lên, ít nhất, tối thiểu, không quá, tối đa, không dưới`,
);
const localReports = new Phrases(`đã, mới đạt, chỉ đạt, đạt được, được trên, được hơn, được gần`);

export interface Cue {
  /** Index of the token. */
  at: number;
  stance: Stance;
  /** A strong cue holds for what follows; a weak one for its clause. */
  isStrong: boolean;
  /** A verb or a deadline of a promise, which no noun outweighs. */
  isVerb?: boolean;
  /** The year of a deadline. */
  year?: number;
}

/** The cues of a sentence, in order. */
export function cuesIn(t: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < t.length; at++) {
    if (t[at]!.kind === 'number') {
      // “16/18 chỉ tiêu”, “112% dự toán”, “52,5% kế hoạch”: shares of a plan are reached.
      const isShare = t[at + 1]?.text === '/' && t[at + 2]?.kind === 'number' && saysAt(t, at + 3, 'chỉ tiêu');
      const after = at + 2;
      const isPart =
        t[at + 1]?.text === '%' &&
        (saysAt(t, after, 'dự toán') ||
          saysAt(t, after, 'so') ||
          ((saysAt(t, after, 'kế hoạch') || saysAt(t, after, 'chỉ tiêu')) &&
            t[at]!.value !== 100 &&
            !/^(vốn|giao)$/.test(t[at + 4]?.text ?? '')));
      // “đạt 130%”: more than all is reached.
      const isMore = t[at]!.value > 100 && t[at + 1]?.text === '%' && /^(đạt|bằng)$/.test(t[at - 1]?.text ?? '');
      const isCompletion = isShare || isMore || (isPart && /^(đạt|bằng|vượt|gần|là)$/.test(t[at - 1]?.text ?? ''));
      if (isCompletion) cues.push({ at, stance: 'result', isStrong: true });
      // “6 tháng đầu năm”; “sau 9 năm triển khai”
      if (/^(qua|sau)$/.test(t[at - 1]?.text ?? '') && t[at + 1]?.text === 'năm')
        cues.push({ at, stance: 'result', isStrong: true });
      continue;
    }
    if (t[at]!.kind !== 'word') continue;
    const deadline = deadlineAt(t, at);
    if (deadline) {
      const first = t[at]!.text;
      const isFuture = !deadline.isAside && (deadline.isUntil || first === 'vào');
      if (isFuture) cues.push({ at, stance: 'promise', isStrong: true, isVerb: true, year: +deadline.due.slice(0, 4) });
      else if (first === 'tính') cues.push({ at, stance: 'result', isStrong: true });
      at = deadline.to - 1;
      continue;
    }
    const report = reports.at(t, at);
    if (report) {
      // “thực hiện”, “thể hiện”: only at the start of a clause.
      const isWord = report === 1 && t[at]!.text === 'hiện' && t[at - 1]?.kind === 'word' && t[at - 1]!.text !== 'và';
      // “so với nhiệm kỳ trước”, “so với năm liền kề trước đó” only compare.
      const isBase =
        (saysAt(t, at - 2, 'so với') && t[at]!.text !== 'cùng') ||
        (saysAt(t, at, 'trước đó') && /^(kề|năm|kỳ)$/.test(t[at - 1]?.text ?? ''));
      // “bảo vệ diện tích rừng hiện có”
      const isKept = saysAt(t, at, 'hiện có') && cues.at(-1)?.isVerb;
      if (!isWord && !isBase && !isKept) cues.push({ at, stance: 'result', isStrong: true });
      at += report - 1;
      continue;
    }
    const promise = promises.at(t, at);
    if (promise) {
      const before = t[at - 1]?.text ?? '';
      const isNoun = !!compared.at(t, at) && compared.at(t, at) === promise;
      const isReached =
        isNoun &&
        (/^(%|vượt|so|với|hoàn|thành|các|và)$/.test(before) || t[at - 1]?.kind === 'number') &&
        cues.at(-1)?.stance === 'result';
      const isDone =
        isNoun && t.slice(Math.max(0, at - 3), at).some(({ text }) => text === 'thành') && saysAt(t, at - 4, 'đã');
      const isHundred = isNoun && before === '%';
      // “hoàn thành kế hoạch đề ra”, “với sự quyết tâm của …” promise nothing.
      const isSaid =
        (saysAt(t, at, 'đề ra') &&
          t[at + 2]?.kind !== 'number' &&
          !/^(mục|chỉ|các|những|một|nhiều|nhiệm|phương|là|:)$/.test(t[at + 2]?.text ?? '')) ||
        (saysAt(t, at, 'quyết tâm') && before === 'sự') ||
        (isNoun && /^(các|thành|hiện)$/.test(before) && saysAt(t, at + promise, 'đề ra'));
      if (!isReached && !isDone && !isHundred && !isSaid && !/^(cụm|trình)$/.test(before))
        cues.push({ at, stance: 'promise', isStrong: true, isVerb: !isNoun });
      at += promise - 1;
      continue;
    }
    if (
      localReports.at(t, at) &&
      !/^(chứng|tín|thôn)$/.test(t[at - 1]?.text ?? '') &&
      !saysAt(t, at, 'đã đề ra') &&
      !saysAt(t, at, 'đã giao')
    )
      cues.push({ at, stance: 'result', isStrong: false });
    else if (localPromises.at(t, at)) cues.push({ at, stance: 'promise', isStrong: false });
  }
  return cues;
}

/**
 * Without deadlines that promise nothing: after a result in the sentence (“… đã đạt chuẩn vào năm 2018”), and, where results
 * are reported, those before a period that the text names (“Đến cuối năm 2024, … Nhiệm kỳ 2025-2030”).
 */
export function settledCues(cues: readonly Cue[], before: Stance | undefined, period: number): Cue[] {
  const firstReport = cues.find(({ isStrong, stance }) => isStrong && stance === 'result')?.at ?? Infinity;
  const firstVerb = cues.find(({ isVerb, year }) => isVerb && year === undefined)?.at ?? Infinity;
  return cues.filter(
    ({ year, at }) =>
      year === undefined || firstVerb < Infinity || !(firstReport < at || (before === 'result' && year <= period)),
  );
}

/** What a sentence says at a position, given what was said before it. */
export function stanceAt(
  cues: readonly Cue[],
  at: number,
  clause: { from: number; to: number },
  before: Stance | undefined,
): Stance | undefined {
  const strong = cues.filter(({ isStrong }) => isStrong);
  const isReport = strong.some(({ stance }) => stance === 'result');
  const isPromise = strong.some(({ stance }) => stance === 'promise');
  const weak = cues.filter((cue) => !cue.isStrong && cue.at >= clause.from && cue.at < clause.to);
  if (
    weak.some((cue) => cue.stance === 'result' && cue.at < at) &&
    !strong.some((cue) => cue.isVerb && cue.stance === 'promise' && cue.at < at)
  )
    return 'result';
  if (isReport && isPromise) {
    if (!strong.some(({ isVerb }) => isVerb)) return 'result';
    return strong.filter((cue) => cue.at <= at).at(-1)?.stance ?? strong[0]!.stance;
  }
  if (isReport) return 'result';
  if (isPromise) return 'promise';
  if (before) return before;
  return weak.some(({ stance }) => stance === 'promise') ? 'promise' : undefined;
}

/** What a sentence says for those after it. */
export const stanceAfter = (cues: readonly Cue[], before: Stance | undefined): Stance | undefined => {
  const strong = cues.filter(({ isStrong }) => isStrong);
  if (!strong.length) return before;
  const isReport = strong.some(({ stance }) => stance === 'result');
  if (isReport && !strong.some(({ isVerb }) => isVerb)) return 'result';
  return strong.at(-1)!.stance;
};
