/** Names, types and sizes of files. */
import { formatMeasure } from './format-measure.js';

/** A file to download. */
interface FileLink {
  url: string;
  /** Media type or ending. */
  type?: string | undefined;
  /** Size in bytes. */
  size?: number | undefined;
}

/** The last segment of a URL, decoded: `kế-hoạch.pdf`. */
export function fileName(url: string): string {
  const [path = ''] = url.split(/[?#]/, 1);
  const name = path.slice(path.lastIndexOf('/') + 1) || url;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Type and size of a file, as far as known: `PDF, 1,2 MB`. Sizes are decimal: 1 MB is a million bytes. */
export function formatFile({ url, type, size }: FileLink, locale = 'vi'): string {
  const [, ending] = /\.([a-z0-9]{2,5})(?:[?#]|$)/i.exec(url) ?? [];
  const kind = type?.includes('/') ? (ending ?? type.split(/[/.+-]/).at(-1)) : (type ?? ending);
  return [kind?.toUpperCase(), size === undefined ? '' : fileSize(size, locale)].filter(Boolean).join(', ');
}

function fileSize(bytes: number, locale: string): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  // 999.5 would be rounded to 1,000.
  while (value >= 999.5 && unit < 3) {
    value /= 1000;
    unit++;
  }
  const digits = unit > 1 ? 10 : 1;
  return formatMeasure(Math.round(value * digits) / digits, units[unit], locale);
}
