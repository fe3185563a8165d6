/** A text below the drawing, at so many percent of its length, in a line of its own where another text is too close. */
export interface PlacedLabel {
  at: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  line: number;
}

/** The room of a text in percent of a narrow meter, a gap included. */
const room = (text: string) => (text.length + 1) * 4;

/** Places texts below their marks: in the first line in which each is clear of the others. */
export function placeLabels(marked: readonly { at: number; text: string }[]): PlacedLabel[] {
  const lines: number[] = [];
  return [...marked]
    .sort((a, b) => a.at - b.at)
    .map(({ at, text }) => {
      const half = room(text) / 2;
      const anchor = at < half ? 'start' : at > 100 - half ? 'end' : 'middle';
      const left = anchor === 'start' ? at : anchor === 'end' ? at - 2 * half : at - half;
      let line = lines.findIndex((right) => right <= left);
      if (line < 0) line = lines.length;
      lines[line] = left + 2 * half;
      return { at, text, anchor, line };
    });
}
