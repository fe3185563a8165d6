/** A year below the drawing, at so many percent of its length. */
export interface PlacedYear {
  at: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

/** The room that a text may take, in percent of a narrow meter. */
const room = (text: string) => text.length * 3.2;

const left = ({ at, text, anchor }: PlacedYear) =>
  anchor === 'start'
    ? at
    : anchor === 'end'
      ? at - room(text)
      : Math.max(0, Math.min(at - room(text) / 2, 100 - room(text)));

const right = (year: PlacedYear) => left(year) + room(year.text);

/**
 * Places years below their marks. Two that are too close turn away from each other; where there is no room for that,
 * they share a place.
 */
export function placeYears(marked: readonly { at: number; text: string }[]): PlacedYear[] {
  const placed: PlacedYear[] = [];
  for (const mark of [...marked].sort((a, b) => a.at - b.at)) {
    let year: PlacedYear = { ...mark, anchor: 'middle' };
    for (let last = placed.at(-1); last && right(last) > left(year); last = placed.at(-1)) {
      const apart: [PlacedYear, PlacedYear] = [
        { ...last, anchor: 'end' },
        { ...year, anchor: 'start' },
      ];
      const before = placed.at(-2);
      placed.pop();
      if (
        year.at > last.at &&
        last.anchor === 'middle' &&
        left(apart[0]) >= (before ? right(before) : 0) &&
        right(apart[1]) <= 100
      ) {
        placed.push(apart[0]);
        year = apart[1];
        break;
      }
      const text = last.text === year.text ? year.text : `${last.text} · ${year.text}`;
      year = { at: (last.at + year.at) / 2, text, anchor: 'middle' };
    }
    placed.push(year);
  }
  return placed.map((year) => {
    if (year.anchor !== 'middle') return year;
    if (left(year) === 0) return { ...year, at: 0, anchor: 'start' };
    return right(year) >= 100 ? { ...year, at: 100, anchor: 'end' } : year;
  });
}
