/** The text of an HTML document in lines: one for each block, cells of a table row separated by tabs. */
import { decodeEntities } from '../feeds/feed-html.js';

const blocks =
  /^(address|article|aside|blockquote|body|br|caption|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|tfoot|thead|tr|ul)$/;
const unread = /^(head|iframe|math|noscript|object|script|select|style|svg|template|textarea|title)$/;

/** Whether a text is HTML: it has a tag of a document, not only a sign (“< 5%”). */
export const isHtml = (text: string): boolean =>
  /<\/?(?:p|div|br|li|ul|ol|table|tr|td|th|span|b|strong|i|em|font|h[1-6]|body|html|section|article)(?:\s[^<>]{0,2000})?\/?>/i.test(
    text.slice(0, 200_000),
  );

export function htmlText(html: string): string {
  const pieces: string[] = [];
  let isCell = false;
  const lastClose = html.lastIndexOf('>');
  const add = (text: string) => {
    const plain = decodeEntities(text.replace(/[\s]+/g, ' '));
    if (plain) pieces.push(plain);
  };
  for (let at = 0; at < html.length;) {
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
    const tag = /^<(\/?)([a-z][\w:]*)/i.exec(html.slice(open, open + 40));
    // Each search for the end of a tag moves past it, so that the time stays in proportion.
    const isTag = (tag || /^<[!?]/.test(html.slice(open, open + 2))) && open < lastClose;
    if (!isTag) {
      // No tag: “< 5%”
      pieces.push('<');
      at = open + 1;
      continue;
    }
    const close = html.indexOf('>', open);
    at = close + 1;
    const name = tag?.[2]?.toLowerCase() ?? '';
    if (unread.test(name) && !tag![1] && html[close - 1] !== '/') {
      const closing = new RegExp(`</${name}`, 'gi');
      closing.lastIndex = at;
      at = closing.exec(html)?.index ?? html.length;
    } else if (name === 'tr' && !tag![1]) isCell = false;
    if (/^t[dh]$/.test(name) && !tag![1]) {
      if (isCell) pieces.push('\t');
      isCell = true;
    } else if (blocks.test(name) && !(isCell && !/^(tr|table)$/.test(name))) pieces.push('\n');
    else if (blocks.test(name)) pieces.push(' ');
    if (name === 'tr' && tag![1]) isCell = false;
  }
  return pieces
    .join('')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(/ ?\t ?/g, '\t')
    .trim();
}
