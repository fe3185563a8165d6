/** Collects days and items from the lines and tables of a schedule, in order. */
import type { DaySession } from '../types.js';
import { isOnlyTimes } from './clock-times.js';
import { dayLine, seemsDay, sessionLine, type StatedDay } from './days.js';
import { groupItems, hasMarker, hasTime, isDoubt, readItem, type Doubt, type Item } from './item.js';
import { fold, type Line } from './lines.js';
import { isPersonStart } from './people.js';

/** An item of the day with this index. */
export interface Collected {
  day: number;
  item: Item;
}

const signature = /^[\s(]*(?:nơi nhận|tl\.|kt\.|tm\.|t\/l|chánh văn phòng$)/iu;
// What stands below a schedule.
const below =
  /^[(*\s–-]*(?:ghi chú|lưu ý|nơi nhận|trên đây|đề nghị|tl\.|kt\.|tm\.|chánh văn phòng|nguồn|người đăng|người ký|tin, ảnh|ban biên tập|lịch (?:này|công tác|làm việc|có thể)|văn phòng .* (?:thông báo|trân trọng)|note:|source:)/iu;

const sessionInside = /(?<!\p{L})(?:sáng|chiều|tối)\s*:/iu;
const inlineSession =
  /(?<=\s)(?=\*\s*(?:buổi\s+)?(?:sáng|chiều|tối)\s*:)|(?<=[.;,]\s)(?=(?:[-–•+]\s*)?(?:buổi\s+)?(?:sáng|chiều|tối)\s*(?::|,|\d))/iu;

/** “Sáng: …. Chiều: …” in one line as lines of their own. */
const splitSessions = (text: string): string[] =>
  text
    .split(inlineSession)
    .map((piece) => piece.trim())
    .filter((piece) => piece);

/** The lines of each session of a cell. */
export function bySession(
  lines: readonly Line[],
  session: DaySession | undefined,
): { session: DaySession | undefined; lines: Line[] }[] {
  const groups: { session: DaySession | undefined; lines: Line[] }[] = [{ session, lines: [] }];
  for (const line of lines)
    for (const piece of splitSessions(line.text)) {
      const found = sessionLine(piece);
      if (found) groups.push({ session: found.session, lines: [] });
      const text = found ? found.rest : piece;
      if (text) groups.at(-1)!.lines.push({ ...line, text, opensBlock: !!found || line.opensBlock });
    }
  return groups.filter((group) => group.lines.length);
}

/** Collects one schedule. Once there is a doubt, the rest is not read. */
export class Collector {
  readonly headings: string[] = [];
  readonly notes: string[] = [];
  readonly days: StatedDay[] = [];
  readonly entries: Collected[] = [];
  doubt: string | undefined;

  session: DaySession | undefined;
  #lines: Line[] = [];
  #isOpen = false;
  // Whether the present session is that of one line.
  #isOwnSession = false;

  /** Whether a day has begun. */
  get hasBegun(): boolean {
    return this.days.length > 0;
  }

  refuse(why: string): void {
    this.doubt ??= why;
  }

  /** Begins a day, unless it is the present one again. */
  beginDay(stated: StatedDay): void {
    const last = this.days.at(-1);
    const isSame = last && (['weekday', 'day', 'month', 'year'] as const).every((key) => last[key] === stated[key]);
    if (!isSame) this.days.push(stated);
    if (!isSame) this.session = undefined;
  }

  add(item: Item | Doubt | undefined, day = this.days.length - 1): void {
    if (!item) return;
    if (isDoubt(item)) this.refuse(item.doubt);
    else if (sessionInside.test(item.what)) this.refuse(`an item names another session: ${item.what.slice(0, 60)}`);
    else if (day < 0) this.refuse('an item stands before the first day');
    else this.entries.push({ day, item });
  }

  /** Reads lines outside of tables. */
  read(lines: readonly Line[]): void {
    this.#isOpen = false;
    for (const line of lines) {
      if (this.doubt) return;
      this.#readLine(line);
    }
    this.#flush(true);
  }

  #readLine(line: Line): void {
    const { text } = line;
    if (!text) {
      if (this.#isOpen) this.refuse('a line is struck out');
      return;
    }
    const found = dayLine(text);
    if (found === 'several') {
      if (this.hasBegun) this.refuse('a line names several days');
      else this.headings.push(text);
      return;
    }
    // “Thứ Hai, 16/02/2026 10:03” is when the page was published.
    const isStamp = found && !this.hasBegun && isOnlyTimes(fold(found.rest));
    if (found && !isStamp) {
      this.#flush(false);
      this.beginDay(found.stated);
      this.session = found.session;
      this.#isOpen = true;
      this.#readRest(line, found.rest);
      return;
    }
    if (!this.#isOpen) {
      if (seemsDay(text) && this.hasBegun) this.refuse(`a day cannot be read: ${text.slice(0, 60)}`);
      else if (this.hasBegun) this.notes.push(text);
      else this.headings.push(text);
      return;
    }
    if (seemsDay(text)) this.refuse(`a day cannot be read: ${text.slice(0, 60)}`);
    else this.#readRest(line, text);
  }

  /** A session, or a line of an item. */
  #readRest(line: Line, text: string): void {
    for (const piece of splitSessions(text)) {
      const found = sessionLine(piece);
      if (found || this.#isOwnSession) {
        this.#flush(false);
        this.session = found?.session;
      }
      this.#isOwnSession = !!found?.isOwn;
      const rest = found ? found.rest : piece;
      if (rest) this.#lines.push({ ...line, text: rest, opensBlock: !!found || line.opensBlock });
    }
  }

  /** Ends the items of a session. */
  #flush(isLast: boolean): void {
    const lines = this.#lines;
    this.#lines = [];
    if (!lines.length || this.doubt) return;
    let kept = lines;
    if (isLast) {
      const end = endOf(lines);
      kept = lines.slice(0, end);
      this.notes.push(...lines.slice(end).map(({ text }) => text));
    }
    for (const group of groupItems(kept, true)) this.add(readItem(group, this.session));
    if (kept.some(({ hasStruck }) => hasStruck)) this.refuse('a part of a line is struck out');
  }
}

/** Where the items end and what stands below a schedule begins. */
function endOf(lines: readonly Line[]): number {
  const isItem = ({ text, opensItem }: Line) => opensItem || hasMarker(text) || hasTime(text);
  let lastItem = -1;
  let last = -1;
  for (const [at, line] of lines.entries()) {
    if (isItem(line)) lastItem = at;
    if (isItem(line) || (isPersonStart(line.text) && !below.test(line.text))) last = at;
  }
  for (const [at, { text }] of lines.entries()) {
    if (signature.test(text) || (below.test(text) && at > lastItem && !hasMarker(text))) return at;
    if (below.test(text)) last = Math.max(last, at);
  }
  for (let at = Math.max(1, last + 1); at < lines.length; at++) {
    const { text, opensBlock } = lines[at]!;
    const isSentence = opensBlock && /^[\p{Lu}(*]/u.test(text) && /[.!;)]$/.test(lines[at - 1]!.text);
    if (isSentence && !/^[^.]{2,30}:/.test(text)) return at;
  }
  return lines.length;
}
