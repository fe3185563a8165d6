/** Number of bytes that browsers search for the character set. */
const prescan = 1024;

/**
 * The text of an HTML page, with its byte order mark; undefined unless a browser certainly decodes it as UTF-8: by its
 * header, its byte order mark, a `<meta>` near its start, or, if none of these has a character set, since it contains
 * characters in UTF-8.
 *
 * @param contentType value of the header, if there is one
 */
export function decodeUtf8(bytes: Uint8Array, contentType = ''): string | undefined {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const named = hasMark ? 'utf-8' : (charsetIn(contentType) ?? declaredCharset(bytes));
  if (named === undefined ? bytes.every((byte) => byte < 0x80) : !/^utf-?8$/i.test(named)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const charsetIn = (text: string): string | undefined => /charset\s*=\s*["']?\s*([^\s"';>]+)/i.exec(text)?.[1];

/** The character set of a `<meta>` in the first bytes, outside comments. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, prescan));
  for (const [tag] of start.replace(/<!--.*?(-->|$)/gs, '').matchAll(/<meta[\s/][^>]*/gi)) {
    const charset = charsetIn(tag);
    if (charset) return charset;
  }
  return undefined;
}
