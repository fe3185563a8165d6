import { fullSentence } from './full-sentence.js';
import type { FormatContext, ParsedTarget, phrases } from './sentence.js';

/** Gives what is to be said to the drawing and takes it from the words, or the other way round. */
export function announce(
  root: ParentNode,
  target: ParsedTarget,
  around: FormatContext,
  due: string | undefined,
  wanted: boolean,
  words: typeof phrases,
): void {
  const { milestones = [], actual } = target;
  const isMeter = wanted && actual !== undefined && milestones.length > 0;
  const said = isMeter && fullSentence(target, around, words.milestoneStatusOf(target, around, due), words);
  const { min, max } = words.scaleOf({ ...target, milestones });
  const mark = (part: string, attributes: Record<string, string | false>) => {
    const element = root.querySelector(`[part=${part}]`);
    for (const [name, value] of Object.entries(attributes)) {
      if (value) element?.setAttribute(name, value);
      else element?.removeAttribute(name);
    }
  };
  const hidden = { 'aria-hidden': isMeter && 'true' };
  mark('top', hidden);
  mark('legend', hidden);
  mark('track', {
    role: isMeter && 'meter',
    'aria-hidden': !isMeter && 'true',
    'aria-label': said,
    'aria-valuetext': said,
    'aria-valuemin': isMeter && `${min}`,
    'aria-valuemax': isMeter && `${max}`,
    'aria-valuenow': isMeter && `${Math.min(Math.max(actual, min), max)}`,
  });
}
