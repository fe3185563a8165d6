/** The text of an HTML document in lines: one for each block, cells of a table row separated by tabs. */

// All other elements separate lines. Word writes names with a prefix: `<o:p>`.
const inline =
  /^(|a|abbr|b|big|cite|code|del|em|font|i|img|input|ins|label|mark|q|s|small|span|strike|strong|sub|sup|tt|u|var|wbr|\w+:\w+)$/;
const unread = /^(head|iframe|math|noscript|object|script|select|style|svg|template|textarea|title)$/;

// Characters by their names, as editors of Vietnamese text write them; letters with one mark are composed: `&agrave;`.
const names = new Map(
  'nbsp\u00a0 amp& lt< gt> quot" apos\' ndash– mdash— lsquo‘ rsquo’ ldquo“ rdquo” hellip… bull• permil‰ le≤ ge≥ asymp≈ minus− times× sup2² sup3³ shy\u00ad eth\u0111 ETH\u0110'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);
const marks: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  breve: '\u0306',
};

/** Decodes character references; unknown names stay unchanged. */
const decoded = (text: string) =>
  text.replace(
    /&(?:#(\d{1,7});?|#x([\da-f]{1,6});?|([a-z])(grave|acute|circ|tilde|breve);|(\w{2,6});)/gi,
    (whole, decimal, hex, letter, mark, name) => {
      if (letter) return (letter + marks[mark.toLowerCase()]).normalize('NFC');
      if (name) return names.get(name) ?? whole;
      const code = decimal ? +decimal : parseInt(hex, 16);
      // Windows-1252 has dashes at 150 and 151.
      return code === 150 || code === 151 ? '–' : code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    },
  );

/** Whether a text is HTML: it has a closing tag, or a tag that needs none; not only a sign (“< 5%”) or one word in angle brackets. */
export const isHtml = (text: string): boolean =>
  /<(?:\/[a-z][\w:]*\s*|(?:br|hr|li|p|td|th|tr)(?:\s[^<>]{0,2000})?\/?)>/i.test(text.slice(0, 200_000));

const tagStart = /<(?:(\/?)([a-z][\w:]*)|[!?])/iy;

export function htmlText(html: string): string {
  // Pieces are joined in between: millions of short strings, all alive, cost more than their number.
  const joined: string[] = [];
  let pieces: string[] = [];
  let isCell = false;
  const lastClose = html.lastIndexOf('>');
  const add = (text: string) => {
    const plain = decoded(text.replace(/[\s]+/g, ' '));
    if (plain) pieces.push(plain);
  };
  for (let at = 0; at < html.length;) {
    if (pieces.length > 2000) {
      joined.push(pieces.join(''));
      pieces = [];
    }
    const open = html.indexOf('<', at);
    if (open < 0) {
      add(html.slice(at));
      break;
    }
    if (open > at) add(html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    // Each search for the end of a tag moves past it, so that the time stays in proportion.
    tagStart.lastIndex = open;
    const tag = open < lastClose && tagStart.exec(html);
    if (!tag) {
      // No tag: “< 5%”. A run of them is one piece.
      at = open + 1;
      while (html[at] === '<' && open > lastClose) at++;
      pieces.push(html.slice(open, at));
      continue;
    }
    const close = html.indexOf('>', open);
    at = close + 1;
    const isEnd = !!tag[1];
    const name = tag[2]?.toLowerCase() ?? '';
    if (unread.test(name) && !isEnd && html[close - 1] !== '/') {
      const closing = new RegExp(`</${name}`, 'gi');
      closing.lastIndex = at;
      at = closing.exec(html)?.index ?? html.length;
    } else if (name === 'tr' && !isEnd) isCell = false;
    if (/^t[dh]$/.test(name) && !isEnd) {
      if (isCell) pieces.push('\t');
      isCell = true;
    } else if (!inline.test(name) && !unread.test(name)) pieces.push(isCell && !/^(tr|table)$/.test(name) ? ' ' : '\n');
    if (name === 'tr' && isEnd) isCell = false;
  }
  return [...joined, ...pieces]
    .join('')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(/ ?\t ?/g, '\t')
    .trim();
}
