/** Plain text and first picture of an HTML fragment, without a DOM, in time linear in its length. */
import { foldDiacritics } from '../formats/collate.js';

/** A picture in HTML or in a feed. */
export interface FoundImage {
  src: string;
  alt?: string | undefined;
  width?: string | undefined;
  height?: string | undefined;
}

/** Summary of an HTML fragment for lists of articles. */
export interface HtmlSummary {
  /** Plain text, white space collapsed, composed (NFC). Contains no tags. */
  text: string;
  image?: FoundImage | undefined;
}

// Names of the characters U+00A0 to U+00FF in order; then other names with their characters, as editors write them.
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const others =
  'amp& lt< gt> quot" apos\' Abreve\u0102 abreve\u0103 Dstrok\u0110 dstrok\u0111 Itilde\u0128 itilde\u0129 Utilde\u0168 utilde\u0169 ndash\u2013 mdash\u2014 lsquo\u2018 rsquo\u2019 sbquo\u201a ldquo\u201c rdquo\u201d bdquo\u201e lsaquo\u2039 rsaquo\u203a bull\u2022 hellip\u2026 prime\u2032 Prime\u2033 euro\u20ac trade\u2122 permil\u2030 dagger\u2020 minus\u2212 le\u2264 ge\u2265 ne\u2260 asymp\u2248 infin\u221e larr\u2190 uarr\u2191 rarr\u2192 darr\u2193 rArr\u21d2 ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d circ\u02c6 tilde\u02dc OElig\u0152 oelig\u0153 Scaron\u0160 scaron\u0161';

const entities = new Map(others.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)]));
latin.split(' ').forEach((name, index) => entities.set(name, String.fromCharCode(160 + index)));

// The meaning of C1 controls in browsers: Windows-1252.
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const character = (code: number) =>
  code > 127 && code < 160
    ? windows[code - 128]!
    : code > 0 && code < 0x110000 && (code & ~0x7ff) !== 0xd800
      ? String.fromCodePoint(code)
      : '\ufffd';

/** Decodes HTML character references; unknown names stay unchanged. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,8});?|#x([\da-f]{1,7});?|([a-z][a-z\d]{1,9});)/gi, (whole, decimal, hex, name) =>
    name ? (entities.get(name) ?? whole) : character(decimal ? +decimal : parseInt(hex, 16)),
  );

// Elements that do not separate words: H<b>à</b> Nội.
const inline =
  /^(a|abbr|b|bdi|bdo|big|cite|code|em|font|i|ins|kbd|mark|o:p|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr)$/;
const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const unread = /^(head|iframe|math|object|script|select|style|svg|template|textarea|xmp)$/;
// Some systems print a whole page as the text of an item: its headline, author, date and labels are not text.
const detail =
  /(^|\s)(field--?name-(title|uid|created|changed|author|status|type|langcode|nid|node-title|post-date)|field-+label|field__label|node__(title|submitted|meta|links)|submitted|visually-hidden|sr-only|screen-reader-text|element-invisible|links inline)(?=\s|$)/;
const moreLink = /^\W*(doc (tiep|them)|xem (tiep|them|chi tiet)|chi tiet|read more|continue reading|more\W*$)/;

// The end of CDATA, and invisible characters: controls, soft hyphens, zero-width marks, changes of direction.
const invisible =
  // eslint-disable-next-line no-control-regex -- matches control characters
  /]]>|[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const attributesOf = (tag: string) => {
  const attributes: Record<string, string | undefined> = { __proto__: null as never };
  // A name with an optional value; no character is matched twice.
  for (const [, name, double, single, bare] of tag
    .replace(/(["'])\s*data:[^"']{100,}\1/gi, '$1data:$1')
    .slice(0, 4000)
    .matchAll(/([^\s"'/=<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g))
    attributes[name!.toLowerCase()] ??= double ?? single ?? bare;
  return attributes;
};

const imageOf = (tag: string): FoundImage | undefined => {
  const { src = '', alt, width, height, ...more } = attributesOf(tag);
  const lazy = more['data-src'] ?? more['data-original'] ?? more['data-lazy-src'];
  const address = decodeEntities((lazy && (!src || /^\s*data:/i.test(src)) ? lazy : src).trim());
  // Tracking pixels, emoticons and inline images are no lead pictures.
  const isDecoration = /^0*[0-2](px)?$/.test(width ?? height ?? '') || /^data:|\/emoji\/|\/smilies\//i.test(address);
  return address && !isDecoration ? { src: address, alt: alt && decodeEntities(alt), width, height } : undefined;
};

function strip(html: string, limit: number, isWhole = false): HtmlSummary {
  const lastQuote = { '"': html.lastIndexOf('"'), "'": html.lastIndexOf("'") };
  // The end of the tag that starts at `from`. A `>` in quotes is skipped, unless the quotes are never closed.
  const tagEnd = (from: number) => {
    const sign = /=\s*["']|>/g;
    sign.lastIndex = from;
    for (let found = sign.exec(html); found; found = sign.exec(html)) {
      if (found[0] === '>') return found.index;
      const quote = found[0].at(-1) as '"' | "'";
      if (sign.lastIndex - 1 < lastQuote[quote]) sign.lastIndex = html.indexOf(quote, sign.lastIndex) + 1;
    }
    return -1;
  };
  let text = '';
  let image: FoundImage | undefined;
  let anchor = 0;
  let at = 0;
  // An omitted element: its name, and its nesting depth.
  let out = '';
  let depth = 0;
  let hasDetails = false;
  const add = (part: string) => {
    if (!out && text.length < limit) text += decodeEntities(part.replace(/\s+/g, ' '));
  };
  while (at < html.length && (text.length < limit || !image)) {
    const open = html.indexOf('<', at);
    add(html.slice(at, open < 0 ? html.length : open));
    if (open < 0) break;
    const next = html[open + 1] ?? '';
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 2);
      at = end < 0 ? html.length : end + 3;
    } else if (html.startsWith('<![CDATA[', open)) at = open + 9;
    else if (!/[a-z/!?]/i.test(next) || html.startsWith('</ ', open)) {
      add('<');
      at = open + 1;
    } else {
      const end = tagEnd(open + 1);
      if (end < 0) {
        // A truncated tag; or no tag at all: “nhỏ hơn <mức quy định”.
        const rest = html.slice(open);
        if (!/^<[/!?]|^<[a-z][\w:-]*(\s*$|\s+[\w:-]+\s*=)/i.test(rest)) add(rest);
        break;
      }
      const tag = html.slice(open, end);
      const [, slash, written = ''] = /^<(\/?)([a-z][\w:]*)/i.exec(tag) ?? [];
      const name = written.toLowerCase();
      at = end + 1;
      const isOpening = !slash && !tag.endsWith('/') && !empty.test(name);
      if (out) {
        if (name === out) depth += slash ? -1 : isOpening ? 1 : 0;
        if (!depth) out = '';
      } else if (
        !isWhole &&
        isOpening &&
        /\sclass\s*=/i.test(tag.slice(0, 2000)) &&
        detail.test(attributesOf(tag.slice(written.length + 1))['class'] ?? '')
      ) {
        out = name;
        depth = 1;
        hasDetails = true;
      }
      if (name === 'a') {
        if (!slash) anchor = text.length;
        else if (moreLink.test(foldDiacritics(text.slice(anchor, anchor + 100)).trim())) text = text.slice(0, anchor);
      } else if (name === 'img') image ??= imageOf(tag.slice(4));
      else if (!slash && unread.test(name) && (/^s[ct]/.test(name) || !tag.endsWith('/'))) {
        const closing = new RegExp(`</${name}`, 'gi');
        closing.lastIndex = at;
        at = closing.exec(html)?.index ?? html.length;
      }
      if (!inline.test(name) && text.length < limit) text += ' ';
    }
  }
  // Nothing else, or a detail that is never closed.
  if (hasDetails && !text.trim()) return strip(html, limit, true);
  // The last piece may exceed the limit.
  return { text: text.slice(0, limit).replace(invisible, ''), image };
}

/**
 * The text of an HTML fragment without tags, scripts, styles and “read more” links, and its first picture. Decodes HTML
 * that was escaped twice.
 *
 * @param limit Approximate number of characters to return. Default: 1000.
 */
export function readHtml(html: string, limit = 1000): HtmlSummary {
  let { text, image } = strip(html, limit);
  for (let round = 0; round < 4 && /<[a-z/!?]|&[a-z#]/i.test(text); round++) {
    const again = strip(text, limit);
    image ??= again.image;
    if (again.text === text) break;
    ({ text } = again);
  }
  const plain = text
    // Escaped five times, or a comparison sign: a space ensures that it is no tag.
    .replace(/<(?=[a-z/!?])/gi, '< ')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
  return { text: plain, image };
}

/** Truncates a text to this number of characters, at a word boundary, with `…`. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const word = cut.lastIndexOf(' ');
  // Without spaces, at least not inside a surrogate pair.
  const whole = word > most / 2 ? cut.slice(0, word) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${whole.replace(/[\s.,;:…–-]{1,20}$/, '')}…`;
}
