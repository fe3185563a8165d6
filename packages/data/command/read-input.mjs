// The text of a file: plain text, HTML, or a Word document.
import { decodeText } from '../dist/feeds/feed-encoding.js';

/** A file that cannot be read; `reason` is a key of `words.mjs`. */
export class Unreadable extends Error {
  constructor(reason, detail) {
    super(reason);
    this.reason = reason;
    this.detail = detail;
  }
}

const startsWith = (bytes, signature) => bytes.subarray(0, signature.length).toString('latin1') === signature;

/**
 * @param {Buffer} bytes
 * @param {string} name of the file, for messages
 * @returns {Promise<{text: string, format: 'text' | 'html' | undefined}>}
 */
export async function readInput(bytes, name) {
  if (!bytes.length) throw new Unreadable('empty', name);
  if (startsWith(bytes, '%PDF')) throw new Unreadable(bytes.includes('/Font') ? 'pdf' : 'scannedPdf', name);
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) throw new Unreadable('oldWord', name);
  if (startsWith(bytes, 'PK')) return { text: await readWord(bytes, name), format: 'html' };
  if (/^(\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*)/.test(bytes.subarray(0, 4).toString('latin1')))
    throw new Unreadable('picture', name);
  const { text } = decodeText(bytes);
  if (text.slice(0, 5000).includes('\0')) throw new Unreadable('binary', name);
  if (!/\p{L}/u.test(text)) throw new Unreadable('empty', name);
  return { text, format: undefined };
}

async function readWord(bytes, name) {
  let mammoth;
  try {
    ({ default: mammoth } = await import('mammoth'));
  } catch {
    throw new Unreadable('noReader', name);
  }
  let html;
  try {
    ({ value: html } = await mammoth.convertToHtml({ buffer: bytes }, { includeEmbeddedStyleMap: false }));
  } catch {
    throw new Unreadable('noWord', name);
  }
  if (!html.replace(/<[^>]*>/g, '').trim()) throw new Unreadable(html.includes('<img') ? 'scannedWord' : 'empty', name);
  return html;
}
