/** Reads the counter of a content management system from its markup. */
import { bare } from '../readers/coerce.js';
import { readLayout } from './counter-layout.js';
import { isCount, isSeveralLabels, meaningOf } from './counter-meanings.js';
import type { MarkupElement } from './markup-text.js';
import { cite, type Reading } from './reading.js';
import type { VisitStatistics } from '../types.js';

// Most extra figures: a counter is no table of a thousand rows.
const mostExtra = 50;

const wayOut = 'write each figure after its label (<li>Hôm nay: 1204</li>), or give them as attributes (today="1204")';

/**
 * Reads a counter: a list of spans, paragraphs `Nhãn: <b>số</b>`, a table, a definition list, plain lines, blocks with
 * the figure above or below its label, or a list of labels next to a list of as many figures. Labels are Vietnamese or
 * English, with or without diacritics; numbers are such as `17,740`, `1.204`, `2 462 134`, `45 lượt`, `1,2 triệu`.
 * Figures with other labels are in `extra`. Refuses the whole counter if a figure may belong to either of two labels,
 * or a script is counting it up. Never throws.
 */
export function readCounter(root: MarkupElement): Reading<VisitStatistics> {
  const { pairs, doubt: unclear, moving } = readLayout(root);
  const doubt = unclear ?? pairs.find(({ label }) => isSeveralLabels(label))?.label;
  if (moving !== undefined)
    return {
      refused: `its counter is left as it is while a script counts a figure up (${cite(moving)}); print the figure itself`,
    };
  if (doubt)
    return {
      refused: `its counter is left as it is: in ${cite(doubt)} the label of a figure is not clear; ${wayOut}`,
    };
  // A visitor who sees the total is one of it.
  if (pairs.some(({ label, value }) => value === 0 && meaningOf(label) === 'total'))
    return { refused: `its counter is left as it is: its total is 0; print the figure, or leave the line out` };
  const statistics: VisitStatistics = bare({});
  const extra: { label: string; value: number }[] = [];
  for (const { label, value, text } of pairs) {
    if (!label || !Number.isSafeInteger(value)) continue;
    const name = meaningOf(label);
    if (name && statistics[name] === undefined) statistics[name] = value;
    else if (extra.length < mostExtra && (name || isCount(label, text))) extra.push({ label, value });
  }
  if (!extra.length && !Object.keys(statistics).length) return { refused: '' };
  return { value: bare({ ...statistics, ...(extra.length && { extra }) }) };
}
