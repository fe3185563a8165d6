/** Bytes to text: which encoding a document is really in. */

// Node and browsers share it; the library of the language alone does not declare it.
declare const TextDecoder: new (
  label?: string,
  options?: { fatal?: boolean },
) => { readonly encoding: string; decode(bytes: Uint8Array): string };

/** Text, and what was wrong with its encoding. */
export interface DecodedText {
  text: string;
  problem?: string;
}

const attempt = (bytes: Uint8Array, label: string, fatal = false) => {
  try {
    const decoder = new TextDecoder(label, { fatal });
    const text = decoder.decode(bytes);
    // Windows-1258 writes tone marks after their letters; everything else here is composed.
    return decoder.encoding === 'windows-1258' ? text.normalize('NFC') : text;
  } catch {
    return;
  }
};

/**
 * Decodes a document. The byte order mark decides; then zero bytes around the first character, which only UTF-16 has;
 * then the `charset` of the content type; then the XML declaration; else it is UTF-8. A label that the bytes
 * contradict is not believed: text with accents that is flawless UTF-8 is UTF-8.
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
