/** Search for the unit or person that is responsible for a task: “ai phụ trách đất đai?”. */
import type { Organisation, Person, Unit } from '../types.js';

/** A unit or a person that can be found. */
export interface OrganisationEntry {
  /** The units around it, from the outermost; of a person its own unit, too. */
  path: readonly string[];
  unit: Unit;
  /** Missing for a unit. */
  person?: Person;
  /** The texts that are searched: tasks first. */
  texts: readonly FoldedText[];
}

/** A text in two forms. */
interface FoldedText {
  /** Composed, lower case, with accents. */
  accented: string;
  /** Without accents; has the same length. */
  folded: string;
}

/** A search, taken apart. */
export interface OrganisationQuery {
  /** Words with accents as they were typed, and without; the last one may be the beginning of a word. */
  tokens: readonly FoldedText[];
  /** Whether the tokens are pairs of words, which are found whole. */
  isPairs?: boolean;
}

/** Folds letter by letter, so that a place in one form is the same place in the other. */
function foldText(text: string): FoldedText {
  const accented = text.normalize('NFC').toLowerCase();
  // Quick for whole texts; a letter that becomes two in the process would move all that follow.
  const folded = accented.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd');
  return {
    accented,
    folded: folded.length === accented.length ? folded : Array.from(accented, (letter) => foldLetter(letter)).join(''),
  };
}

const foldLetter = (letter: string): string => {
  const folded = letter.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd');
  return folded.length === letter.length ? folded : letter;
};

/** Everything that can be found, in the order of the organisation. */
export function indexOrganisation({ units = [] }: Partial<Organisation>): OrganisationEntry[] {
  const entries: OrganisationEntry[] = [];
  const add = (list: readonly Unit[], path: readonly string[]) => {
    for (const unit of list) {
      entries.push({ path, unit, texts: [...(unit.tasks ?? []), unit.name].map(foldText) });
      const own = [...path, unit.name];
      for (const person of unit.people ?? [])
        entries.push({
          path: own,
          unit,
          person,
          texts: [...(person.tasks ?? []), person.position, person.name, person.title]
            .filter((text) => text !== undefined)
            .map(foldText),
        });
      add(unit.units ?? [], own);
    }
  };
  add(units, []);
  return entries;
}

// Phrases of questions. Only the whole phrase is left out: “trách nhiệm” is not “phụ trách”.
const phrases = [
  'ai là người',
  'phụ trách',
  'chịu trách nhiệm',
  'liên hệ với',
  'liên hệ',
  'gặp ai',
  'ở đâu',
  'hỏi ai',
  'làm ơn',
  'cho tôi hỏi',
  'cho hỏi',
  'tôi muốn',
  'tôi cần',
  'số điện thoại',
  'như thế nào',
  'cơ quan nào',
  'phòng nào',
  'bộ phận nào',
  'người nào',
  'đơn vị nào',
  'giải quyết',
  'who is responsible for',
  'responsible for',
  'in charge of',
];
const words =
  'ai ở đâu gặp cần hỏi tôi muốn xin về việc là nào thì làm được cho với để của và các những who whom where is are the for of to do i need a an about with handles contact ask';
const asWords = (list: readonly string[]) => new Set(list);
const stops = asWords(words.split(' '));
const plainStops = asWords([...stops].map((word) => foldText(word).folded));
const plainPhrases = phrases.map((phrase) => foldText(phrase).folded);

const separators = /[^\p{L}\p{N}]+/u;

/**
 * Takes a search apart and leaves out the words of the question. A search without accents may have left them out; one with
 * accents means them: “vệ” is no “về”. Undefined for one without words.
 */
export function parseOrganisationQuery(search: string): OrganisationQuery | undefined {
  const { accented, folded } = foldText(search.slice(0, 200));
  const isPlain = accented === folded;
  const all = accented.split(separators).filter(Boolean).slice(0, 20);
  if (!all.length) return;
  let text = ` ${all.join(' ')} `;
  for (const phrase of isPlain ? plainPhrases : phrases) text = text.replaceAll(` ${phrase} `, ' ');
  const stop = isPlain ? plainStops : stops;
  const kept = text.split(' ').filter((word) => word && !stop.has(word));
  return { tokens: (kept.length ? kept : all).map(foldText) };
}

const isLetter = /[\p{L}\p{N}]/u;

/** Where a word of the text is the needle, or begins with it, from a place on; -1 if nowhere. */
function wordAt(text: string, needle: string, isWhole: boolean, from = 0): number {
  for (let at = text.indexOf(needle, from); at >= 0; at = text.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    if ((at === 0 || !isLetter.test(text[at - 1]!)) && !(isWhole && end < text.length && isLetter.test(text[end]!)))
      return at;
  }
  return -1;
}

const isWholeAt = ({ tokens, isPairs = false }: OrganisationQuery, at: number) => isPairs || at < tokens.length - 1;

const hasToken = (entry: OrganisationEntry, query: OrganisationQuery, at: number, form: keyof FoldedText) =>
  entry.texts.some((text) => wordAt(text[form], query.tokens[at]![form], isWholeAt(query, at)) >= 0);

const hasAll = (entry: OrganisationEntry, query: OrganisationQuery, form: keyof FoldedText) =>
  query.tokens.every((_, at) => hasToken(entry, query, at, form));

const hasPhrase = (entry: OrganisationEntry, { tokens }: OrganisationQuery, form: keyof FoldedText) => {
  const phrase = tokens.map((token) => token[form]).join(' ');
  return entry.texts.some((text) => wordAt(text[form], phrase, false) >= 0);
};

/** 4 for the words in their order with accents, 3 for all words with accents, 2 and 1 without, 0 for no match. */
function rankOf(entry: OrganisationEntry, query: OrganisationQuery): number {
  if (!hasAll(entry, query, 'folded')) return 0;
  if (hasAll(entry, query, 'accented')) return hasPhrase(entry, query, 'accented') ? 4 : 3;
  return hasPhrase(entry, query, 'folded') ? 2 : 1;
}

/** The entries with all words of a search: those whose accents agree first, then in the order of the organisation. */
export function searchOrganisation(
  entries: readonly OrganisationEntry[],
  query: OrganisationQuery,
): OrganisationEntry[] {
  const ranks: OrganisationEntry[][] = [[], [], [], [], []];
  for (const entry of entries) ranks[rankOf(entry, query)]!.push(entry);
  return ranks.slice(1).reverse().flat();
}

/**
 * What has some of the words, where nothing has all: “giấy khai sinh cho con” finds “khai sinh”. A word of Vietnamese is
 * most often two syllables, so two that stand together count, and what has most of them comes first.
 */
export function searchPairs(
  entries: readonly OrganisationEntry[],
  { tokens }: OrganisationQuery,
): { entries: OrganisationEntry[]; query: OrganisationQuery } {
  const join = (at: number, form: keyof FoldedText) => `${tokens[at]![form]} ${tokens[at + 1]![form]}`;
  const pairs: OrganisationQuery = {
    tokens: tokens.slice(1).map((_, at) => ({ accented: join(at, 'accented'), folded: join(at, 'folded') })),
    isPairs: true,
  };
  const form = tokens.some(({ accented, folded }) => accented !== folded) ? 'accented' : 'folded';
  const ranks: OrganisationEntry[][] = pairs.tokens.map(() => []);
  for (const entry of entries) {
    const count = pairs.tokens.filter((_, at) => hasToken(entry, pairs, at, form)).length;
    if (count) ranks[count - 1]!.push(entry);
  }
  return { entries: ranks.reverse().flat(), query: pairs };
}

/** A piece of a text, and whether the search found it. */
export interface MarkedPiece {
  text: string;
  isFound: boolean;
}

/** Cuts a text where its words begin with those of a search; with accents where these agree anywhere in it. */
export function markPieces(text: string, query: OrganisationQuery): MarkedPiece[] {
  const written = text.normalize('NFC');
  const forms = foldText(written);
  const isFound = new Uint8Array(written.length);
  if (forms.folded.length === written.length)
    for (const [index, token] of query.tokens.entries()) {
      const isWhole = isWholeAt(query, index);
      const form = wordAt(forms.accented, token.accented, isWhole) >= 0 ? 'accented' : 'folded';
      const needle = token[form];
      const next = (from: number) => wordAt(forms[form], needle, isWhole, from);
      for (let at = next(0); at >= 0; at = next(at + needle.length)) isFound.fill(1, at, at + needle.length);
    }
  const pieces: MarkedPiece[] = [];
  let start = 0;
  for (let at = 1; at <= written.length; at++) {
    if (at < written.length && isFound[at] === isFound[start]) continue;
    pieces.push({ text: written.slice(start, at), isFound: isFound[start] === 1 });
    start = at;
  }
  return pieces;
}
