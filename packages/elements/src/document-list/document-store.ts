import type { ParsedDocument } from '@sen-portal/data';
import { readDay } from '@sen-portal/data/read-documents.js';
import { compareText } from '@sen-portal/data/collate.js';
import { dayIn } from '@sen-portal/data/day.js';
import { documentKind } from '@sen-portal/data/document-label.js';
import {
  indexDocument,
  matchDocument,
  parseDocumentQuery,
  type IndexedDocument,
} from '@sen-portal/data/document-search.js';
import { documentStates, stateOn, type DocumentState } from '@sen-portal/data/document-state.js';
import type { Choices, DocumentOrder } from './choices.js';

/** The filters whose options are texts of the documents. */
type FacetName = (typeof facetNames)[number];

const plainDay = /^(19|20)\d\d-\d\d-\d\d$/;

const facetNames = ['kind', 'year', 'issuer', 'field'] as const;

/** Names that differ in case and spaces alone are one. */
const keyOf = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const yearOf = ({ issuedOn, consultation }: ParsedDocument) => (issuedOn ?? consultation?.from ?? '').slice(0, 4);

/** Reads one document; undefined for one that cannot be shown. */
type ReadOne = (item: unknown, index: number) => ParsedDocument | undefined;

const isBlank = (value: unknown) => (typeof value === 'string' ? value.trim() === '' : !Number.isFinite(value));

/** Whether an item has what a document cannot be without. */
function isReadable(item: unknown): boolean {
  return !isBlank(fieldOf(item, 'number')) || !isBlank(fieldOf(item, 'summary'));
}

/** A field of an item as it is given; undefined for one that cannot be read. */
function fieldOf(item: unknown, name: keyof ParsedDocument): unknown {
  try {
    return (item as ParsedDocument)[name];
  } catch {
    return undefined;
  }
}

/**
 * The documents of a list, with what filters, search and orders need of them. Each document is read when it is shown or
 * filtered: reading ten thousand takes a slow phone seconds, their dates alone a moment.
 */
export class DocumentStore {
  #options: Record<FacetName, readonly string[]> | undefined;
  // The key of each document in each filter.
  readonly #keys: Record<FacetName, string[]> = { kind: [], year: [], issuer: [], field: [] };
  // The first way in which each key was written.
  readonly #names = {
    kind: new Map<string, string>(),
    year: new Map<string, string>(),
    issuer: new Map<string, string>(),
    field: new Map<string, string>(),
  };
  readonly #folded = new Map<string, string>();
  readonly #index: IndexedDocument[] = [];
  readonly #orders = new Map<DocumentOrder, readonly number[]>();
  #columns: { hasDates: boolean; hasStates: boolean; hasFiles: boolean } | undefined;
  #states: readonly DocumentState[] | undefined;
  #statesAt = '';
  readonly #items: readonly unknown[];
  // Where each item was in the input.
  readonly #places: readonly number[];
  readonly #known: (ParsedDocument | undefined)[] = [];
  readonly #read: ReadOne;

  /** @param read reads a document and reports its faults; default: the items are documents */
  constructor(
    items: readonly unknown[],
    read?: ReadOne,
    private readonly timeZone?: string,
  ) {
    this.#read = read ?? ((item) => item as ParsedDocument);
    const places: number[] = [];
    items.forEach((item, at) => {
      if (isReadable(item)) places.push(at);
      // Reports why.
      else read?.(item, at);
    });
    this.#places = places;
    this.#items = places.length === items.length ? items : places.map((at) => items[at]);
  }

  /** The number of documents. */
  get length(): number {
    return this.#items.length;
  }

  /** All documents. */
  get documents(): ParsedDocument[] {
    return this.#items.map((_, at) => this.at(at));
  }

  /** Data of a server are the documents. */
  toJSON(): ParsedDocument[] {
    return this.documents;
  }

  /** A document. */
  at(index: number): ParsedDocument {
    return (this.#known[index] ??= this.#read(this.#items[index], this.#places[index]!) ?? {});
  }

  /** Whether search and filters are prepared. */
  get isPrepared(): boolean {
    return this.#index.length === this.length;
  }

  /** The options of each filter: names by the Vietnamese alphabet, years newest first. */
  get options(): Record<FacetName, readonly string[]> {
    this.prepare();
    const names = (name: FacetName) => [...this.#names[name].values()];
    return (this.#options ??= {
      kind: sorted(names('kind')),
      year: names('year').sort().reverse(),
      issuer: sorted(names('issuer')),
      field: sorted(names('field')),
    });
  }

  /** The states that occur, in a fixed order. */
  statesAt(now: Date, timeZone: string | undefined): readonly DocumentState[] {
    const found = new Set(this.#allStates(now, timeZone));
    return documentStates.filter((state) => found.has(state));
  }

  /** The indices of the documents that fit, in order; in the default order those first that fit the search best. */
  select(choices: Choices, now: Date, timeZone: string | undefined): readonly number[] {
    const order = this.#order(choices.sort);
    const tests = this.#tests(choices, now, timeZone);
    const query = parseDocumentQuery(choices.query);
    if (!query) return tests.length ? order.filter((at) => tests.every((test) => test(at))) : order;
    this.prepare();
    const ranks: number[][] = [[], [], []];
    for (const at of order) {
      const rank = tests.every((test) => test(at)) ? matchDocument(this.#index[at]!, query) : 0;
      if (rank) ranks[choices.sort === 'newest' ? 3 - rank : 0]!.push(at);
    }
    return ranks.flat();
  }

  /** The columns that at least one document fills. */
  get columns(): { hasDates: boolean; hasStates: boolean; hasFiles: boolean } {
    const has = (...names: (keyof ParsedDocument)[]) =>
      this.#items.some((item) => names.some((name) => !!fieldOf(item, name)));
    return (this.#columns ??= {
      hasDates: has('issuedOn'),
      hasStates: has('inForceFrom', 'expiresOn', 'consultation'),
      hasFiles: has('files'),
    });
  }

  /**
   * Reads the next documents and prepares the search in them; done before the first letter, it does not delay it. Returns
   * whether all are prepared.
   */
  prepare(portion = Infinity): boolean {
    const index = this.#index;
    const end = Math.min(this.length, index.length + portion);
    while (index.length < end) {
      const document = this.at(index.length);
      this.#addKeys(document);
      index.push(indexDocument(document));
    }
    return this.isPrepared;
  }

  #tests(choices: Choices, now: Date, timeZone: string | undefined): ((at: number) => boolean)[] {
    const tests: ((at: number) => boolean)[] = [];
    for (const name of facetNames) {
      const wanted = keyOf(choices[name]);
      if (!wanted) continue;
      this.prepare();
      const keys = this.#keys[name];
      tests.push((at) => keys[at] === wanted);
    }
    if (choices.state) {
      const states = this.#allStates(now, timeZone);
      tests.push((at) => states[at] === choices.state);
    }
    return tests;
  }

  #allStates(now: Date, timeZone: string | undefined): readonly DocumentState[] {
    // A consultation may end within a day.
    const minute = `${Math.floor(+now / 6e4)} ${timeZone ?? ''}`;
    if (!this.#states || this.#statesAt !== minute) {
      const today = dayIn(now, timeZone);
      this.#states = this.documents.map((document) => stateOn(document, today, now));
      this.#statesAt = minute;
    }
    return this.#states;
  }

  /** Adds a document to the filters. */
  #addKeys(document: ParsedDocument): void {
    const values = [documentKind(document), yearOf(document), document.issuer, document.field];
    facetNames.forEach((name, at) => {
      const value = values[at] ?? '';
      // Few names, many documents: each is folded once.
      let key = this.#folded.get(value);
      if (key === undefined) this.#folded.set(value, (key = keyOf(value)));
      this.#keys[name].push(key);
      if (key && !this.#names[name].has(key)) this.#names[name].set(key, value);
    });
  }

  /** A day as a number that sorts, `20240227`; 0 for none. */
  #dayNumber(value: unknown): number {
    const day =
      typeof value === 'string' && plainDay.test(value) ? value : readDay(value, undefined, '', this.timeZone);
    return day ? +(day.slice(0, 4) + day.slice(5, 7) + day.slice(8, 10)) : 0;
  }

  #order(sort: DocumentOrder): readonly number[] {
    let order = this.#orders.get(sort);
    if (!order) this.#orders.set(sort, (order = this.#sort(sort)));
    return order;
  }

  // Documents without the field come last; equal ones stay in the order of the source.
  #sort(sort: DocumentOrder): number[] {
    if (sort === 'newest' || sort === 'oldest') return this.#sortByDate(sort);
    const name = sort === 'number' ? 'number' : sort === 'issuer' ? 'issuer' : 'summary';
    const keys = this.#items.map((_, at) => this.at(at)[name] ?? '');
    return keys
      .map((_, at) => at)
      .sort((a, b) => {
        const [first, second] = [keys[a]!, keys[b]!];
        return first === second ? a - b : !first ? 1 : !second ? -1 : compareText(first, second) || a - b;
      });
  }

  // One number of day and place for each document: a typed array sorts them many times faster than a function.
  #sortByDate(sort: 'newest' | 'oldest'): number[] {
    const items = this.#items;
    const keys = new Float64Array(items.length);
    // Few days, many documents: each is read once.
    const known = new Map<unknown, number>();
    for (let at = 0; at < keys.length; at++) {
      const issuedOn = fieldOf(items[at], 'issuedOn');
      let day = known.get(issuedOn);
      if (day === undefined) known.set(issuedOn, (day = this.#dayNumber(issuedOn)));
      // A draft has no date of issue.
      day ||= this.#dayNumber(fieldOf(fieldOf(items[at], 'consultation'), 'from' as 'issuedOn'));
      keys[at] = (sort === 'newest' ? latest - day : day || latest) * mostPlaces + at;
    }
    keys.sort();
    const order = new Array<number>(keys.length);
    for (let at = 0; at < keys.length; at++) order[at] = keys[at]! % mostPlaces;
    return order;
  }
}

/** More than any list has documents. */
const mostPlaces = 2 ** 22;

/** Later than any day. */
const latest = 99_999_999;

const sorted = (names: string[]) => (names.length > 1 ? names.sort(compareText) : names);
