/** The text of a file that a person chose or dropped. */

/** Why a file is not read. */
export type FileProblem = 'word' | 'pdf' | 'picture' | 'binary' | 'large' | 'empty';

/** Longer files would block the page for many seconds; the command line takes them. */
const largest = 3_000_000;

const kindOf = (name: string, type: string): FileProblem | undefined =>
  /\.(docx?|odt|rtf)$/i.test(name) || /word|opendocument|rtf/.test(type)
    ? 'word'
    : /\.pdf$/i.test(name) || type === 'application/pdf'
      ? 'pdf'
      : type.startsWith('image/')
        ? 'picture'
        : undefined;

function decode(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

export async function readTextFile(file: File): Promise<{ text: string; format?: 'html' } | { problem: FileProblem }> {
  const { name, type, size } = file;
  const problem = kindOf(name, type) ?? (size > largest ? 'large' : size ? undefined : 'empty');
  if (problem) return { problem };
  const text = decode(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined) return { problem: 'binary' };
  if (!text.trim()) return { problem: 'empty' };
  return /\.x?html?$/i.test(name) || type === 'text/html' ? { text, format: 'html' } : { text };
}
