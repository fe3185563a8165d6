import type { Block } from './blocks.js';

/** A text to be spoken as one utterance, and its range. */
export interface Sentence {
  text: string;
  range: Range;
}

/** Some engines stop after about 15 seconds of speech; this number of characters takes less. */
const longest = 180;

/** Splits blocks into sentences, and long sentences at a comma, semicolon or space. */
export function sentencesOf(blocks: readonly Block[], lang: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    for (const [start, end] of cuts(block.text, lang)) {
      const text = block.text.slice(start, end).replace(/\s+/g, ' ').trim();
      if (/[\p{L}\p{N}]/u.test(text)) sentences.push({ text, range: rangeOf(block, start, end) });
    }
  }
  return sentences;
}

function cuts(text: string, lang: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  // A line break in the source renders as a space, but would end a sentence.
  for (const [from, end] of segments(text.replace(/\s/g, ' '), lang)) {
    let start = from;
    while (end - start > longest) {
      const part = text.slice(start, start + longest);
      const at = Math.max(part.lastIndexOf('; '), part.lastIndexOf(', '), part.lastIndexOf(': '));
      const length = (at > 20 ? at : Math.max(part.lastIndexOf(' '), 0)) + 1;
      const cut = start + (length > 1 ? length : longest);
      found.push([start, cut]);
      start = cut;
    }
    found.push([start, end]);
  }
  // The highlight excludes leading and trailing spaces.
  return found.map(([start, end]) => {
    const part = text.slice(start, end);
    return [start + part.length - part.trimStart().length, start + part.trimEnd().length];
  });
}

function segments(text: string, lang: string): [number, number][] {
  if (!('Segmenter' in Intl)) {
    return [...text.matchAll(/[^.!?…]+[.!?…]*/g)].map(({ 0: part, index }) => [index, index + part.length]);
  }
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment, index }) => [index, index + segment.length]);
}

function rangeOf({ nodes }: Block, start: number, end: number): Range {
  const range = document.createRange();
  let before = 0;
  let begun = false;
  for (const node of nodes) {
    const after = before + node.length;
    if (!begun && start < after) {
      range.setStart(node, start - before);
      begun = true;
    }
    if (end <= after) {
      range.setEnd(node, end - before);
      break;
    }
    before = after;
  }
  return range;
}
