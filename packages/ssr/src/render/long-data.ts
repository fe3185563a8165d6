/*
 * Lists come as JSON, and a parser of HTML takes its time for every character of it. Long data is left out while the
 * page is parsed. A body without "<" ends where its script does, so that nothing else reads differently, provided that
 * the script is one: whoever parses counts that each key came back as the text of a script.
 */

const mark = 'sen-data-';
const longData = /(<script\b[^<>]*>)([^<]{1000,})(?=<\/script>)/gi;

/** A page without its long data. */
export interface Shortened {
  text: string;
  /** What was left out, by what stands for it. */
  data: Map<string, string>;
  /** Where a place of the text is on the page. */
  place(offset: number): number;
}

/** Takes long data out of a page. */
export function shorten(page: string): Shortened {
  const data = new Map<string, string>();
  /** Where each cut ends in the short text, and how much is missing up to there. */
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

/** How much is missing up to a place of the short text, by bisection. */
function goneBefore(cuts: readonly { end: number; gone: number }[], offset: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return cuts[low - 1]?.gone ?? 0;
}
