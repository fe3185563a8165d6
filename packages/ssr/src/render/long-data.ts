/*
 * Lists are JSON, and the cost of an HTML parser is per character. Long data is removed while the page is parsed. A
 * body without "<" ends at its script's end tag, so that nothing else is parsed differently, provided that the script
 * is one: the caller counts that each key was parsed as the text of a script.
 */

const mark = 'sen-data-';
const longData = /(<script\b[^<>]*>)([^<]{1000,})(?=<\/script>)/gi;

/** A page without its long data. */
export interface Shortened {
  text: string;
  /** The removed data by placeholder. */
  data: Map<string, string>;
  /** Maps an offset in the text to one in the page. */
  place(offset: number): number;
}

/** Removes long data from a page. */
export function shorten(page: string): Shortened {
  const data = new Map<string, string>();
  /** For each cut, its end in the shortened text, and the number of characters removed up to there. */
  const cuts: { end: number; gone: number }[] = [];
  let gone = 0;
  const cut = (_: string, tag: string, body: string, index: number) => {
    const key = `${mark}${data.size}`;
    const end = index - gone + tag.length + key.length;
    gone += body.length - key.length;
    cuts.push({ end, gone });
    data.set(key, body);
    return tag + key;
  };
  return {
    text: page.includes(mark) ? page : page.replace(longData, cut),
    data,
    place: (offset) => offset + goneBefore(cuts, offset),
  };
}

/** The number of characters removed up to an offset, by bisection. */
function goneBefore(cuts: readonly { end: number; gone: number }[], offset: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return cuts[low - 1]?.gone ?? 0;
}
