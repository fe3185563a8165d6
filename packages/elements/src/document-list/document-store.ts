import type { ParsedDocument } from '@sen-portal/data';
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
type FacetName = 'kind' | 'year' | 'issuer' | 'field';

/** Names that differ in case and spaces alone are one. */
const keyOf = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const yearOf = ({ issuedOn, consultation }: ParsedDocument) => (issuedOn ?? consultation?.from ?? '').slice(0, 4);

const dateOf = ({ issuedOn, consultation }: ParsedDocument) => issuedOn ?? consultation?.from?.slice(0, 10) ?? '';

/** The documents of a list, with what filters, search and orders need of them. Computed once, when it is needed. */
export class DocumentStore {
  #options: Record<FacetName, readonly string[]> | undefined;
  // The key of each document in each filter.
  #keys: Record<FacetName, readonly string[]> | undefined;
  #index: IndexedDocument[] | undefined;
  readonly #orders = new Map<DocumentOrder, readonly number[]>();
  #columns: { hasDates: boolean; hasStates: boolean; hasFiles: boolean } | undefined;
  #states: readonly DocumentState[] | undefined;
  #statesAt = '';

  constructor(readonly documents: readonly ParsedDocument[]) {}

  /** The options of each filter: names by the Vietnamese alphabet, years newest first. */
  get options(): Record<FacetName, readonly string[]> {
    this.#prepareFilters();
    return this.#options!;
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
    this.prepareSearch();
    const ranks: number[][] = [[], [], []];
    for (const at of order) {
      const rank = tests.every((test) => test(at)) ? matchDocument(this.#index![at]!, query) : 0;
      if (rank) ranks[choices.sort === 'newest' ? 3 - rank : 0]!.push(at);
    }
    return ranks.flat();
  }

  /** The columns that at least one document fills. */
  get columns(): { hasDates: boolean; hasStates: boolean; hasFiles: boolean } {
    const { documents } = this;
    return (this.#columns ??= {
      hasDates: documents.some(({ issuedOn }) => issuedOn),
      hasStates: documents.some(({ inForceFrom, expiresOn, consultation }) => inForceFrom ?? expiresOn ?? consultation),
      hasFiles: documents.some(({ files }) => files?.length),
    });
  }

  /**
   * Prepares the search of the next documents; done before the first letter, it does not delay it. Returns whether all are
   * prepared.
   */
  prepareSearch(portion = Infinity): boolean {
    const index = (this.#index ??= []);
    const { documents } = this;
    const end = Math.min(documents.length, index.length + portion);
    while (index.length < end) index.push(indexDocument(documents[index.length]!));
    return end === documents.length;
  }

  #tests(choices: Choices, now: Date, timeZone: string | undefined): ((at: number) => boolean)[] {
    const tests: ((at: number) => boolean)[] = [];
    for (const name of ['kind', 'year', 'issuer', 'field'] as const) {
      const wanted = keyOf(choices[name]);
      if (!wanted) continue;
      this.#prepareFilters();
      const keys = this.#keys![name];
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

  #prepareFilters(): void {
    if (this.#options) return;
    const names = ['kind', 'year', 'issuer', 'field'] as const;
    const found = names.map(() => new Map<string, string>());
    const keys: string[][] = names.map(() => []);
    // Few names, many documents: each is folded once.
    const folded = new Map<string, string>();
    for (const document of this.documents) {
      const values = [documentKind(document), yearOf(document), document.issuer, document.field];
      values.forEach((value, at) => {
        if (!value) return void keys[at]!.push('');
        let key = folded.get(value);
        if (key === undefined) folded.set(value, (key = keyOf(value)));
        if (!found[at]!.has(key)) found[at]!.set(key, value);
        keys[at]!.push(key);
      });
    }
    const [kind, year, issuer, field] = found.map((each) => [...each.values()]) as [
      string[],
      string[],
      string[],
      string[],
    ];
    this.#keys = { kind: keys[0]!, year: keys[1]!, issuer: keys[2]!, field: keys[3]! };
    this.#options = {
      kind: sorted(kind),
      year: year.sort().reverse(),
      issuer: sorted(issuer),
      field: sorted(field),
    };
  }

  #order(sort: DocumentOrder): readonly number[] {
    let order = this.#orders.get(sort);
    if (!order) this.#orders.set(sort, (order = this.#sort(sort)));
    return order;
  }

  // Documents without the field come last; equal ones stay in the order of the source.
  #sort(sort: DocumentOrder): number[] {
    const { documents } = this;
    const isByDate = sort === 'newest' || sort === 'oldest';
    const keys = documents.map((document) =>
      isByDate
        ? dateOf(document)
        : (sort === 'number' ? document.number : sort === 'issuer' ? document.issuer : document.summary) ?? '',
    );
    const compare = isByDate
      ? (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0) * (sort === 'newest' ? -1 : 1)
      : compareText;
    return documents
      .map((_, at) => at)
      .sort((a, b) => {
        const [first, second] = [keys[a]!, keys[b]!];
        return first === second ? a - b : !first ? 1 : !second ? -1 : compare(first, second) || a - b;
      });
  }
}

const sorted = (names: string[]) => (names.length > 1 ? names.sort(compareText) : names);
