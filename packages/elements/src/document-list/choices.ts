import { documentStates, type DocumentState } from '@sen-portal/data/document-state.js';

/** The orders of a list. */
export const documentOrders = ['newest', 'oldest', 'number', 'title', 'issuer'] as const;

/** The order of a list: by date of issue, by number, by what the document is about, or by office. */
export type DocumentOrder = (typeof documentOrders)[number];

/** What the visitor has chosen. Empty texts stand for all. */
export interface Choices {
  query: string;
  kind: string;
  year: string;
  issuer: string;
  field: string;
  state: DocumentState | '';
  sort: DocumentOrder;
  page: number;
}

/** The names of the choices, in the order of the controls. */
export const choiceNames = ['query', 'kind', 'year', 'issuer', 'field', 'state', 'sort', 'page'] as const;

/** The name of a choice. */
export type ChoiceName = (typeof choiceNames)[number];

/** The filters that are selects. */
export const filterNames = ['kind', 'year', 'issuer', 'field', 'state'] as const;

/** The choices of attributes or of the address: what is not valid is the default. */
export function choicesFrom(given: Readonly<Record<ChoiceName, unknown>>): Choices {
  const text = (name: ChoiceName) => `${(given[name] as string | number | null | undefined) ?? ''}`.trim();
  return {
    query: text('query'),
    kind: text('kind'),
    year: text('year'),
    issuer: text('issuer'),
    field: text('field'),
    state: documentStates.find((state) => state === text('state')) ?? '',
    sort: documentOrders.find((order) => order === text('sort')) ?? 'newest',
    page: /^[1-9]\d{0,6}$/.test(text('page')) ? +text('page') : 1,
  };
}

/** Whether anything restricts the list. */
export const isFiltered = (choices: Choices): boolean =>
  !!choices.query || filterNames.some((name) => choices[name] !== '');
