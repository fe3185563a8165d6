import { formatMeasure } from '@sen-portal/data/format-measure.js';
import { formatNumber } from '@sen-portal/data/format.js';
import type { MilestoneStatus } from '../target-meter/sentence.js';
import type { Row } from './groups.js';
import { countStates, isReached } from './programme.js';
import { terms } from './target-board.terms.js';

const isShare = ({ target }: Row) => (target.unit ?? '%') === '%';

/** The summary without figures: the number of targets, and the range of each deadline. */
export function planText(rows: readonly Row[], deadlines: readonly string[], locale: string): string {
  const word = terms(locale);
  const count = (number: number) => formatNumber(number, locale);
  const numeric = rows.filter(({ target }) => target.milestones?.length);
  const figures = numeric.reduce((sum, { target }) => sum + target.milestones!.length, 0);
  const inWords = rows.filter(({ target }) => target.qualitative).length;
  const spans = deadlines.slice(0, 4).map((due) => {
    const own = numeric.filter(({ target }) => target.milestones!.some((each) => `${each.due}` === due));
    const ends = own
      .filter(isShare)
      .flatMap(({ target }) =>
        target.milestones!.flatMap((each) =>
          `${each.due}` !== due ? [] : each.bound === 'range' ? [each.min, each.max] : [each.value],
        ),
      );
    ends.sort((a, b) => a - b);
    const [low, high] = ends.length > 1 ? [ends[0], ends.at(-1)] : [];
    const end = (value?: number) => (value === undefined || low === high ? '' : formatMeasure(value, '%', locale));
    return word.span(due, count(own.length), end(low), end(high), own.length);
  });
  return sentences([
    `${word.targets(count(numeric.length), numeric.length)}, ${word.figures(count(figures), figures)}`,
    ...spans,
    inWords && word.inWords(count(inWords), inWords),
    word.noFigures,
  ]);
}

/** The summary with figures: how many targets have reached the milestone. */
export function progressText(standings: ReadonlyMap<Row, MilestoneStatus>, due: string, locale: string): string {
  const word = terms(locale);
  const count = (number: number) => formatNumber(number, locale);
  const counts = countStates(standings);
  let reached = 0;
  let all = 0;
  for (const [state, number] of counts) {
    if (state !== 'none') all += number;
    if (isReached(state)) reached += number;
  }
  const without = counts.get('no-data') ?? 0;
  return sentences([
    word.reached(due, count(reached), count(all), all),
    without && word.withoutFigure(count(without), without),
  ]);
}

const sentences = (parts: (string | 0)[]) =>
  parts
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
