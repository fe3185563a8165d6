/** Decodes bytes: detects the actual encoding of a document. */

// Available in Node and browsers, but not in TypeScript's language library.
declare const TextDecoder: new (
  label?: string,
  options?: { fatal?: boolean },
) => { readonly encoding: string; decode(bytes: Uint8Array): string };

/** The text, and a problem with its encoding. */
export interface DecodedText {
  text: string;
  problem?: string;
}

const attempt = (bytes: Uint8Array, label: string, fatal = false) => {
  try {
    const decoder = new TextDecoder(label, { fatal });
    const text = decoder.decode(bytes);
    // Windows-1258 has combining tone marks; all output is composed.
    return decoder.encoding === 'windows-1258' ? text.normalize('NFC') : text;
  } catch {
    return;
  }
};

/**
 * Decodes a document. The encoding is determined by the byte order mark; then by zero bytes around the first character,
 * as only in UTF-16; then by the `charset` of the content type; then by the XML declaration; else it is UTF-8. A label
 * that contradicts the bytes is ignored: non-ASCII text that is valid UTF-8 is UTF-8.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): DecodedText {
  const [first, second, third] = bytes;
  const mark =
    first === 0xef && second === 0xbb && third === 0xbf
      ? 'utf-8'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : first === 0xff && second === 0xfe
          ? 'utf-16le'
          : undefined;
  const seen = mark ?? (first === 0 && second ? 'utf-16be' : first && second === 0 ? 'utf-16le' : undefined);
  if (seen) return { text: attempt(bytes, seen)! };

  const start = String.fromCharCode(...bytes.subarray(0, 300));
  const declared =
    /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1] ??
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']\s*([^\s"'>]+)/i.exec(start)?.[1];
  // .NET writes `encoding="utf-16"` into text that it then saves as UTF-8.
  const label = declared && !/^(utf-?16|ucs-?2|iso-10646-ucs-2|unicode)/i.test(declared) ? declared : 'utf-8';
  const strict = attempt(bytes, 'utf-8', true);
  const isUtf8 = /^(utf-?8|us-ascii|ascii)$/i.test(label);
  if (strict !== undefined) {
    const hasAccents = /[^\0-\x7f]/.test(strict);
    if (isUtf8) return { text: strict };
    if (hasAccents)
      return { text: strict, problem: `It says that its encoding is ${label}, but it is UTF-8; correct the label.` };
  }
  const text = isUtf8 ? undefined : attempt(bytes, label);
  if (text !== undefined) return { text };
  if (strict !== undefined) return { text: strict };
  const what = isUtf8
    ? 'Some of its bytes are not UTF-8; declare the encoding that it has'
    : `Its encoding “${label}” is not known here; it was read as UTF-8. Serve it as UTF-8`;
  return { text: attempt(bytes, 'utf-8')!, problem: `${what}.` };
}
