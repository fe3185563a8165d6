/** The shortest phrase that names a target. */
import { actions, announcers, functionWords, openers, quantities } from './lexicon.js';
import { Phrases, saysAt, type Token } from './tokens.js';
import type { Item } from './items.js';

/** Words after which a phrase no longer names the target. */
const tails = new Phrases(
  `nhằm, để, theo, góp phần, qua đó, trên cơ sở, nhờ, bằng cách, thông qua, do, trong số, tính, trong trường hợp, theo quy định, trên địa bàn, trên cả, hướng tới, từ đó, tiến tới, tương ứng, tạo điều kiện, phục vụ, được giao, trong thời gian, sau khi, khi, đồng thời, nếu, nơi, mà, ; , ...`,
);
const trailing =
  /^(và|có|là|của|với|trong|trên|đạt|được|từ|đến|các|những|,|:|-|–|"|”|…|\.|!|\?|;|về|đó|này|ở|tại|cho|để|như|hoặc|tỷ|phấn|đấu|lên|xuống|còn|ít|mức|duy|trì|sẽ|nêu|mỗi|năm|hằng|hàng|hiện|vào|thêm|khoảng|gấp)$/;
const leading = /^([-,:;."“”–…*+>)]|và|các|những|số|có|đạt|là|của|về|cho|được|với|để|thì|nữa|trên|tại)$/;

/** The index of the last item that passes a test; -1 for none. */
export const lastPlace = (items: readonly Item[], test: (item: Item) => boolean): number =>
  items.reduce((last, item, index) => (test(item) ? index : last), -1);

/** Announcers that stand between a name and its figure, too. */
const keepsName = new Phrases('phấn đấu, dự kiến, sẽ');

/** Words with which the name of a quantity begins, wherever it stands. */
const openings = new Phrases('tỷ lệ, tỉ lệ, tỷ trọng, tốc độ, thu nhập, tổng, giá trị, sản lượng, kim ngạch, tuổi thọ');

/**
 * The items of a phrase that name a target: without what stands before it (“Phấn đấu đến năm 2025 có …”), without
 * deadlines, comparisons and brackets.
 *
 * @param isTail whether the phrase stands after the figure
 */
export function labelFrom(t: readonly Token[], items: readonly Item[], isTail = false): Item[] {
  let named = items.filter(
    ({ kind, to, from }) => (kind === 'word' || kind === 'sign' || kind === 'yearly') && to >= from,
  );
  if (!isTail) {
    // What announces targets names none: “Nghị quyết đề ra chỉ tiêu: …”
    for (let index = named.length - 1; index >= 0 && named.length; index--) {
      const length = announcers.at(t, named[index]!.from);
      if (!length || /^(thành|vượt|hiện|đạt|trình|%)$/.test(t[named[index]!.from - 1]?.text ?? '')) continue;
      let rest = named.slice(index + length);
      // “mục tiêu của đề án là nâng tỷ lệ …”
      if (saysAt(t, named[index]!.from, 'mục tiêu') || saysAt(t, named[index]!.from, 'chỉ tiêu'))
        rest = rest.slice(rest.findIndex(({ from }) => t[from]!.text === 'là') + 1);
      const hasWords = rest.some(({ kind, from }) => kind === 'word' && !functionWords.has(t[from]!.text));
      // “Tốc độ tăng phấn đấu từ 7,5%” names; “Kế hoạch đặt mục tiêu 40% xã …” names nothing.
      const isNamed = keepsName.at(t, named[index]!.from) > 0 && t[named[index]!.from - 1]?.text !== ',';
      named = hasWords ? rest : isNamed ? named.slice(0, index) : [];
      if (hasWords) break;
    }
  }
  // “… 3 khâu đột phá Tốc độ tăng …”: lines that were joined without a sign.
  if (!isTail) {
    const heading = lastPlace(
      named,
      ({ from, kind }) => kind === 'word' && /^\p{Lu}\p{Ll}/u.test(t[from]!.raw) && quantities.at(t, from) > 1,
    );
    if (heading > 0) named = named.slice(heading);
    // “… trong 10 năm tới, thu nhập của các hộ nghèo”
    const clause = lastPlace(named, ({ from }) => t[from]!.text === ',' && openings.at(t, from + 1) > 0);
    if (clause > 0 && clause < named.length - 2) named = named.slice(clause + 1);
    // “… cho rằng, để nâng tổng diện tích rừng”
    const purpose = lastPlace(
      named,
      ({ from }) =>
        t[from]!.text === 'để' && (actions.at(t, from + 1) > 0 || /^(nâng|đưa|hạ)$/.test(t[from + 1]?.text ?? '')),
    );
    if (purpose > 0) named = named.slice(purpose + 1);
  }
  let start = 0;
  for (;;) {
    const item = named[start];
    if (!item) break;
    const text = t[item.from]!.text;
    if (item.kind === 'yearly') {
      start++;
      continue;
    }
    const isKeeping = saysAt(t, item.from, 'duy trì') && quantities.at(t, item.from + 2) > 0;
    const length = isTail ? 0 : isKeeping ? 2 : openers.at(t, item.from);
    if (length && !isName(t, item.from, length, named.length - start)) {
      start += length;
      continue;
    }
    if (
      leading.test(text) &&
      !(text === 'số' && !isTail) &&
      text !== 'các' &&
      !(isTail && /^(được|đạt|có)$/.test(text))
    ) {
      start++;
      continue;
    }
    if (isTail && /^(các|những|số)$/.test(text)) {
      start++;
      continue;
    }
    break;
  }
  named = named.slice(start);
  if (isTail) {
    const cut = named.findIndex(
      ({ from, kind }, index) =>
        index > 0 &&
        kind !== 'yearly' &&
        ((tails.at(t, from) > 0 && t[from - 1]!.text !== 'được') ||
          /^[:;]$/.test(t[from]!.text) ||
          (t[from]!.text === 'tại' && t[from + 1]?.kind === 'number')),
    );
    if (cut > 0) named = named.slice(0, cut);
  }
  let end = named.length;
  while (end > 0) {
    const item = named[end - 1]!;
    const text = t[item.from]!.text;
    const isKept = item.kind === 'yearly' ? !isTail && end > 2 : !(trailing.test(text) && !isWhole(t, item));
    if (isKept) break;
    // “bình quân 5 năm”
    end -= text === 'năm' && t[item.from - 1]?.kind === 'number' ? 2 : 1;
  }
  return named.slice(0, Math.max(0, end));
}

/** Words that look like a connection but belong to the name: “giá trị gia tăng”, “bình quân”. */
const isWhole = (t: readonly Token[], { from }: Item) =>
  (t[from]!.text === 'năm' && t[from - 1]?.text === '/') ||
  (t[from]!.text === 'lên' && t[from - 1]?.text === 'trở') ||
  saysAt(t, from - 1, 'an toàn') ||
  saysAt(t, from - 1, 'hiện đại');

/** “duy trì 12 câu lạc bộ” keeps its verb, “nâng cao chất lượng” is a name. */
const isName = (t: readonly Token[], from: number, length: number, left: number) =>
  left <= length
    ? false
    : length === 1 && /^(nâng|đưa|hạ|giữ)$/.test(t[from]!.text) && /^(cao|cấp|tầng)$/.test(t[from + 1]?.text ?? '');

export function labelText(t: readonly Token[], items: readonly Item[]): string {
  let text = '';
  let end = -1;
  for (const item of items) {
    for (let index = item.from; index < item.to; index++) {
      const token = t[index]!;
      const isGlued = end === token.start || /^[,.;:)”’%]$/.test(token.text) || /[(“‘]$/.test(text);
      text += (text && !isGlued ? ' ' : '') + token.raw;
      end = token.end;
    }
  }
  text = text.replace(/^[\s,:;.-]+|[\s,:;.-]+$/g, '');
  if (text === text.toUpperCase() && text.length > 8) text = text.toLowerCase();
  // Quotes and brackets of which the partner was cut off.
  if (text.includes('“') !== text.includes('”')) text = text.replace(/[“”]/g, '').trim();
  return text && text[0]!.toUpperCase() + text.slice(1);
}
