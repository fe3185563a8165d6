/** The lines, list items and sentences of a text. */

/** A line of the document, wrapped lines being one; or an item that stands inside a line (“… (2) …”). */
export interface Block {
  start: number;
  end: number;
  /** Depth of its marker: 1 for `I.`, 2 for `1.`, 3 for `(1)` and `a)`, 4 for `-`, 5 for `+`; 0 without one. */
  depth: number;
  /** Whether it starts a line. */
  isLine: boolean;
  sentences: { start: number; end: number }[];
}

const marker =
  /\s*(?:([IVX]{1,5})\s?[.)/-]|(\d{1,2}(?:\.\d{1,2}){0,3})[.)](?!\d)|(\(\d{1,2}\)\.?|\(?[a-zđ]\))|([-*o])(?=\s|\p{L}|\d)|(\+))\s*/uy;
const inlineMarker = /\s(?=(?:\(\d{1,2}\)\s?|\d{1,2}\.\s|[IVX]{1,4}\.\s|[a-zđ]\)\s)["“]?\p{Lu}|-\s\p{Lu})/gu;
const sentenceEnd = /[.!?…]+["”)]?\s+(?=["“(]?[\p{Lu}\d(*+-])/gu;
const needsMore =
  /(?:^|\s)(?:đạt|từ|trên|dưới|khoảng|là|còn|năm|ngày|tháng|số|và|hoặc|có|của|với|các|đến|ít nhất|tối thiểu|tỷ|triệu|nghìn|được|theo|trong|cho|đối|người|điện)$|[,(/-]$/u;
// Numbers before a full stop are no item numbers after these.
const noItemAfter =
  /(?:^|\s)(?:đạt|là|thứ|năm|tháng|quý|số|lớp|khóa|độ|cấp|loại|hạng|điều|khoản|mục|trên|dưới|từ|đến|còn|nhóm|hơn|gần|khoảng|và|-)$/iu;
const abbreviation = /(?:^|[\s(.])(?:\p{Lu}|tp|tx|tt|q|p|ths|ts|gs|pgs|bs|ks|đ\/c|st|no|vd|tr|khđt)$/iu;
const longest = 3000;
/** Characters behind a part that the patterns may look at. */
const lookahead = 20;

/** The marker at a position: its depth, and the index after it. */
export function markerAt(text: string, at: number, end: number): { depth: number; to: number } {
  marker.lastIndex = at;
  const found = marker.exec(text);
  if (!found || marker.lastIndex > end) return { depth: 0, to: at };
  const to = marker.lastIndex;
  if (!/[\p{L}\d"“(‘'<>≥≤*-]/u.test(text[to] ?? '')) return { depth: 0, to: at };
  const [, roman, number, bracket, dash] = found;
  return { depth: roman ? 1 : number ? (number.includes('.') ? 3 : 2) : bracket ? 3 : dash ? 4 : 5, to };
}

/** Whether a line continues the line before it: a page was wrapped at its width. */
function continues(before: string, line: string): boolean {
  const next = line.trimStart();
  if (!next || !before.trim() || /[\t|]/.test(line) || /[\t|]/.test(before)) return false;
  const last = before.trimEnd();
  if (/[.;:!?…]$/.test(last)) return false;
  if (markerAt(line, 0, line.length).depth && !/^\p{Ll}\p{Ll}|^\d+%/u.test(next)) return false;
  if (/^\p{Ll}/u.test(next)) return true;
  return needsMore.test(last.slice(-20).toLowerCase());
}

function* linesOf(text: string): Generator<{ start: number; end: number }> {
  let open: { start: number; end: number } | undefined;
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const isShort = open && end - open.start < longest;
    if (
      open &&
      isShort &&
      continues(
        text.slice(Math.max(open.start, open.end - 200), open.end),
        text.slice(start, Math.min(end, start + 200)),
      )
    )
      open.end = end;
    else {
      if (open) yield open;
      open = { start, end };
    }
    start = end + 1;
  }
  if (open) yield open;
}

/** Where a pattern matches in a part of a text and is accepted. */
function cuts(
  pattern: RegExp,
  text: string,
  start: number,
  end: number,
  isCut: (at: number, to: number) => boolean,
): number[] {
  const found: number[] = [];
  // Only this part: a search that finds nothing would go on to the end of the text, line by line.
  for (const match of text.slice(start, end + lookahead).matchAll(pattern)) {
    const at = start + match.index;
    const to = at + match[0].length;
    if (to < end && isCut(at, to)) found.push(to);
  }
  return found;
}

const isItemStart = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 20), at).trimEnd();
  const isDash = text[at + 1] === '-';
  if (isDash) return /[.;:]$/.test(before);
  return /[.;:,)…%]$/.test(before) || !noItemAfter.test(before);
};

export function* blocksOf(text: string): Generator<Block> {
  for (const line of linesOf(text)) {
    const starts = [
      line.start,
      ...cuts(inlineMarker, text, line.start, line.end, (at) => at > line.start + 3 && isItemStart(text, at)),
    ];
    for (const [index, from] of starts.entries()) {
      const end = starts[index + 1] ?? line.end;
      const { depth, to: start } = markerAt(text, from, end);
      if (start >= end) continue;
      const ends = cuts(sentenceEnd, text, start, end, (at) => {
        const before = text.slice(Math.max(start, at - 8), at);
        return !(text[at] === '.' && text[at + 1] !== '.' && abbreviation.test(before));
      });
      const sentences = [];
      let open = start;
      for (const close of [...ends, end]) {
        // A sentence without an end is cut, so that the work stays in proportion.
        while (close - open > longest) {
          const space = text.slice(open, open + longest).lastIndexOf(' ');
          const cut = open + (space > 0 ? space : longest);
          sentences.push({ start: open, end: cut });
          open = cut;
        }
        if (text.slice(open, close).trim()) sentences.push({ start: open, end: close });
        open = close;
      }
      if (sentences.length) yield { start, end, depth, isLine: !index, sentences };
    }
  }
}
