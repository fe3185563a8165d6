/** The name of a group, from its heading: “1. Về kinh tế (11 chỉ tiêu):” → “Kinh tế”. */
import { deadlineAt } from './deadlines.js';
import { Phrases, type Token } from './tokens.js';

const meta = new Phrases(
  `các chỉ tiêu chủ yếu về, các chỉ tiêu chủ yếu, chỉ tiêu chủ yếu, các chỉ tiêu về, chỉ tiêu về, các chỉ tiêu, chỉ tiêu phấn đấu, chỉ tiêu cụ thể, chỉ tiêu, mục tiêu cụ thể, mục tiêu về, mục tiêu phấn đấu, mục tiêu chung, mục tiêu, về, phấn đấu, cụ thể, trong đó, gồm, như sau, nhiệm vụ, hằng năm, và, đến, năm, kế hoạch, một số, phương hướng, biểu, riêng, lĩnh vực, nội dung, bao gồm`,
);

/** Words of a sentence rather than a name. */
const sentences = new Phrases(`phấn đấu, nghị quyết, đại hội, kế hoạch, mục tiêu, chỉ tiêu, chương trình`);

/** The group that words before a list name; '' if they name none; undefined if they are a sentence. */
export function groupLabel(t: readonly Token[], { from, to }: { from: number; to: number }): string | undefined {
  let at = from;
  let end = to;
  if (t[end - 1]?.text === ':') end--;
  const words: Token[] = [];
  while (at < end) {
    const token = t[at]!;
    const deadline = token.kind === 'sign' ? undefined : deadlineAt(t, at);
    if (deadline) {
      at = deadline.to;
      continue;
    }
    if (token.text === '(') {
      while (at < end && t[at]!.text !== ')') at++;
      at++;
      continue;
    }
    const length = words.length ? 0 : meta.at(t, at);
    if (length) {
      at += length;
      continue;
    }
    if (token.kind === 'number' || (!words.length && token.kind === 'sign')) {
      at++;
      continue;
    }
    words.push(token);
    at++;
  }
  while (
    words.length &&
    (words.at(-1)!.kind === 'sign' || /^(chủ|yếu|như|sau|gồm|là|đến|năm)$/.test(words.at(-1)!.text))
  )
    words.pop();
  if (words.some(({ text }) => text === '|' || text === ':')) return '';
  if (words.length > 12) return;
  if (sentences.within(words)) return '';
  let text = '';
  for (const [index, token] of words.entries())
    text += (index && words[index - 1]!.end !== token.start && !/^[,.]$/.test(token.text) ? ' ' : '') + token.raw;
  if (text.length < 2) return '';
  if (text === text.toUpperCase()) text = text.toLowerCase();
  return text[0]!.toUpperCase() + text.slice(1);
}
