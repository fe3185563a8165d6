/** The `Link` response header (RFC 8288). */

// Longer than any header for pagination.
const longest = 16_384;

/** The URL of the next page in a `Link` header; undefined if there is none. In time linear in its length. */
export function nextInLinkHeader(header: string | null | undefined): string | undefined {
  if (!header || header.length > longest) return;
  let at = 0;
  while (at < header.length) {
    const open = header.indexOf('<', at);
    const close = open < 0 ? -1 : header.indexOf('>', open);
    if (close < 0) return;
    // Parameters, up to a comma outside quotation marks.
    const parameters: string[] = [];
    let start = close + 1;
    let end = start;
    for (let isQuoted = false; end < header.length && (isQuoted || header[end] !== ','); end++) {
      if (header[end] === '"') isQuoted = !isQuoted;
      else if (header[end] === ';' && !isQuoted) {
        parameters.push(header.slice(start, end));
        start = end + 1;
      }
    }
    parameters.push(header.slice(start, end));
    for (const parameter of parameters) {
      const sign = parameter.indexOf('=');
      if (sign < 0 || parameter.slice(0, sign).trim().toLowerCase() !== 'rel') continue;
      const names = parameter
        .slice(sign + 1)
        .replace(/"/g, ' ')
        .trim()
        .toLowerCase()
        .split(/\s+/);
      if (names.includes('next')) return header.slice(open + 1, close).trim() || undefined;
    }
    at = end + 1;
  }
  return;
}
