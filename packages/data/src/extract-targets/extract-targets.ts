/**
 * Finds the targets in the prose of a resolution or plan, in Vietnamese: label, figure, unit, bound and deadline of each.
 *
 * Deterministic, without a network, in time linear in the text. What it finds are proposals for a person to check: each has
 * its place in the text and a confidence.
 *
 * Text → lines, list items, sentences (`structure.ts`) → tokens → figures, deadlines, comparisons (`items.ts`) → claims: a
 * figure with its label and bound (`claims.ts`) → promises, not results (`stance.ts`) → targets (`assemble.ts`).
 */
import { assemble, type Found } from './assemble.js';
import { cleanText } from './clean-text.js';
import { readSentence, type Claim, type Refusal } from './claims.js';
import { confidenceOf } from './confidence.js';
import { groupLabel } from './groups.js';
import { htmlText, isHtml } from './html-text.js';
import { cuesIn, settledCues, stanceAfter, stanceAt, type Cue, type Stance } from './stance.js';
import { blocksOf } from './structure.js';
import { cellsOf, headFrom, rowClaims, type TableHead } from './table-text.js';
import { saysAt, tokensOf, type Token } from './tokens.js';
import type { ExtractedTarget, Extraction, ExtractOptions } from './extracted.js';
import type { Target, TargetProgramme } from '../types.js';

export type { RuleName } from './rules.js';

export type {
  ExtractedMilestone,
  ExtractedTarget,
  Extraction,
  ExtractOptions,
  TraceStep,
  UndatedMilestone,
} from './extracted.js';

interface Context {
  stance: Stance | undefined;
  /** A deadline that was set for what follows; one that was only mentioned. */
  due: string | undefined;
  mentioned: string | undefined;
  group: string | undefined;
  groupDepth: number;
}

interface Sentence {
  tokens: Token[];
  cues: Cue[];
}

/** The start of the latest period that a text names: what was due before it is past where results are reported. */
function latestPeriod(text: string): number {
  let latest = 0;
  for (const [, start, end] of text.matchAll(/(20\d\d)\s?-\s?(20\d\d)/g))
    if (end! > start!) latest = Math.max(latest, +start!);
  return latest;
}

const yearOf = (now: ExtractOptions['now']): number =>
  now === undefined ? NaN : now instanceof Date ? now.getUTCFullYear() : +`${now}`.slice(0, 4);

/**
 * The targets of a text or HTML document.
 *
 * @example
 * extractTargets('Đến năm 2030, tỷ lệ hộ nghèo dưới 1%').targets[0]
 * // {label: 'Tỷ lệ hộ nghèo', unit: '%', milestones: [{due: '2030', bound: 'at-most', value: 1, strict: true, …}], …}
 */
export function extractTargets(input: string, options: ExtractOptions = {}): Extraction {
  const source = `${input ?? ''}`;
  const text = (options.format ?? (isHtml(source) ? 'html' : 'text')) === 'html' ? htmlText(source) : source;
  const clean = cleanText(text);
  const span = (start: number, end: number): [number, number] => [clean.at(start), clean.at(end)];
  const now = yearOf(options.now);
  const period = latestPeriod(clean.text);
  const found: Found[] = [];
  let context: Context = { stance: undefined, due: undefined, mentioned: undefined, group: undefined, groupDepth: 9 };
  let table: TableHead | undefined;
  let partsUntil: { depth: number } | undefined;
  // Figures that neither promise nor report: what the rest of the text says decides.
  const counts = { promises: 0, reports: 0 };
  let firstDue: string | undefined;

  const accept = (claim: Claim, tokens: readonly Token[] | undefined, more: Partial<Found>) => {
    const at = (index: number) => tokens![Math.min(index, tokens!.length - 1)]!;
    const [from, to] = tokens ? [at(claim.from).start, at(claim.to - 1).end] : [claim.from, claim.to];
    const figure = tokens ? span(at(claim.figure.from).start, at(claim.figure.to - 1).end) : span(claim.from, claim.to);
    found.push({
      claim,
      span: span(from, to),
      figureSpan: figure,
      isList: false,
      stance: undefined,
      dueFrom: 'none',
      ...more,
    });
  };
  const refuse = ({ from, to, reason }: Refusal, tokens: readonly Token[], stance?: Stance) =>
    options.trace?.({
      span: span(tokens[from]!.start, tokens[Math.max(from, to - 1)]!.end),
      text: clean.text.slice(tokens[from]!.start, tokens[Math.max(from, to - 1)]!.end),
      reason,
      ...(stance && { stance }),
    });

  // Without diacritics, “dưới” and “đuôi” are alike: nothing is better than a wrong bound.
  const isVietnamese = /[À-ỹ]/u.test(clean.text) || !/\p{L}/u.test(clean.text);
  for (const block of isVietnamese ? blocksOf(clean.text) : []) {
    const cells = block.isLine ? cellsOf(clean.text, block.start, block.end) : undefined;
    if (cells) {
      // The line as a whole: its marker is the first cell.
      const lineStart = clean.text.lastIndexOf('\n', block.start - 1) + 1;
      const all = cellsOf(clean.text, lineStart, block.end) ?? cells;
      const head = headFrom(all);
      if (head) table = head;
      else if (table)
        for (const claim of rowClaims(all, table))
          accept(claim, undefined, {
            isList: true,
            stance: 'promise',
            due: claim.due ?? context.due ?? context.mentioned,
            dueFrom: claim.due ? 'own' : context.due ? 'context' : context.mentioned ? 'mentioned' : 'none',
            group: context.group,
          });
      if (head || table) continue;
    } else table = undefined;

    const saved = { ...context };
    let blockClaims = 0;
    let isHeading = false;
    for (const [place, { start, end }] of block.sentences.entries()) {
      const tokens = tokensOf(clean.text.slice(start, end), start);
      if (!tokens.length) continue;
      const sentence: Sentence = { tokens, cues: settledCues(cuesIn(tokens), context.stance, period) };
      if (sentence.cues.some(({ isStrong, stance }) => isStrong && stance === 'promise')) counts.promises++;
      if (sentence.cues.some(({ isStrong, stance }) => isStrong && stance === 'result')) counts.reports++;
      const reading = readSentence(tokens);
      const { claims, lead } = reading;
      const isLast = place === block.sentences.length - 1;
      // A heading: a list item or a short line without figures.
      if (
        !claims.length &&
        place === 0 &&
        isLast &&
        (block.depth > 0 || block.end - block.start < 200 || /:\s*$/.test(clean.text.slice(start, end)))
      )
        isHeading = true;
      const stanceHere = (at: number, clause: Claim['clause']) => stanceAt(sentence.cues, at, clause, context.stance);
      const ofLead = lead ? groupLabel(tokens, lead) : undefined;
      const isTitled = block.depth > 0 || /:\s*$/.test(clean.text.slice(start, end)) || saysAt(tokens, 0, 'về');
      if (isHeading && isTitled && ofLead !== undefined) {
        context.group = ofLead || (block.depth <= context.groupDepth ? undefined : context.group);
        context.groupDepth = block.depth || 9;
      }
      const isReport =
        sentence.cues.length > 0 &&
        stanceAfter(sentence.cues, undefined) === 'result' &&
        !claims.some((claim) => stanceHere(claim.figure.from, claim.clause) === 'promise');
      if (reading.due && !isReport) context.due = reading.due;
      else if (isHeading && !isReport) {
        if (reading.mentioned) context.due = reading.mentioned;
      }
      if (!isReport) {
        const { mentioned } = reading;
        // A year before the period that the text is about is history.
        if (mentioned && +mentioned.slice(0, 4) >= period) {
          context.mentioned = mentioned;
          firstDue ??= mentioned;
        }
      }
      const isAttached = partsUntil && block.depth > partsUntil.depth;
      if (!isAttached && block.isLine && place === 0) partsUntil = undefined;
      for (const refusal of reading.refusals) refuse(refusal, tokens);
      let parentHere = false;
      for (const claim of claims) {
        const stance = stanceHere(claim.figure.from, claim.clause);
        const ownDue = claim.due;
        const due = ownDue ?? context.due;
        const isLater = due !== undefined && +due.slice(0, 4) > now;
        const said = stance ?? (isLater ? 'promise' : undefined);
        if (said === 'promise') counts.promises++;
        if (said === 'result') counts.reports++;
        if (said === 'result') {
          refuse({ from: claim.figure.from, to: claim.figure.to, reason: 'a result' }, tokens, 'result');
          continue;
        }
        const isPart = (claim.isPart && (parentHere || (reading.startsParts && found.length > 0))) || !!isAttached;
        accept(claim, tokens, {
          isList: block.depth > 0 || (block.sentences.length === 1 && block.isLine),
          stance: said,
          due: ownDue ?? context.due ?? context.mentioned,
          dueFrom: ownDue ? 'own' : context.due ? 'context' : context.mentioned ? 'mentioned' : 'none',
          group: ofLead && claims.length && lead ? ofLead : context.group,
          isPart,
        });
        // “… 24 chỉ tiêu, trong đó A, B”: they are parts of no target.
        if (!claim.isPart) parentHere = true;
        blockClaims++;
      }
      if (reading.opensParts && claims.length) partsUntil = { depth: block.depth };
      else if (reading.opensParts && found.length) partsUntil = { depth: block.depth };
      context.stance = stanceAfter(sentence.cues, context.stance);
    }
    // A list item holds for itself alone, so that the order of items does not matter.
    if (!isHeading && block.depth > 0 && blockClaims)
      context = { ...saved, mentioned: saved.mentioned ?? context.mentioned };
  }

  const isPlan = counts.reports === 0 && counts.promises > 0;
  const kept = found.filter((each) => {
    const { bound, reach, strict } = each.claim.bound;
    // “hơn 4.000 nhân khẩu” may describe; “ít nhất”, “dưới”, a range ask for something.
    const isDemand = bound !== 'at-least' || (!reach && !strict);
    const isDated = each.dueFrom === 'own' || each.dueFrom === 'context';
    const isKept =
      each.stance === 'promise' ||
      (counts.reports <= counts.promises &&
        (each.isList ? !each.claim.isCompared || isDemand : isPlan && !each.claim.isCompared && (isDemand || isDated)));
    each.isPlan = isPlan;
    if (!each.due && firstDue) {
      each.due = firstDue;
      each.dueFrom = 'document';
    }
    if (!each.due && options.defaultDue !== undefined) {
      each.due = `${options.defaultDue}`;
      each.dueFrom = 'default';
    }
    options.trace?.({
      span: each.figureSpan,
      text: text.slice(...each.figureSpan),
      ...(isKept ? { rule: each.claim.rule } : { reason: 'neither a promise nor a result' }),
      ...(each.stance && { stance: each.stance }),
      label: each.claim.label,
      ...(each.due && { due: each.due }),
      doubts: each.claim.doubts,
    });
    return isKept && each.claim.label !== '';
  });
  for (const each of kept) each.confidence = confidenceOf(each);
  const { targets, problems } = assemble(kept, text);
  if (!isVietnamese) problems.push('The text has no Vietnamese diacritics: nothing is read.');
  return { targets, problems, text };
}

/** The programme of extracted targets, in their groups, for `sen-target-board`. */
export function toProgramme(targets: readonly ExtractedTarget[], title = ''): TargetProgramme {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const group = groups.get(target.group ?? '');
    if (group) group.push(target);
    else groups.set(target.group ?? '', [target]);
  }
  return {
    title,
    groups: Array.from(groups, ([label, members]) => ({ ...(label && { label }), targets: members })),
  };
}
