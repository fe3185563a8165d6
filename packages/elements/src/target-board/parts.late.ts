/* Stands in the place of `parts.ts` in files that hold all elements: what a board draws comes with the first board. */
import { html, nothing } from 'lit';
import { failedState } from '../internal/states.js';
import type { Away } from './parts.js';
import type * as Whole from './whole.js';

let loading: Promise<void> | undefined;
let hasFailed = false;

export let away: Away | undefined = {
  load(board) {
    if (hasFailed) return;
    loading ??= load();
    void loading.then(
      () => board.requestUpdate(),
      (error: Error) => {
        hasFailed = true;
        loading = undefined;
        board.warn(`what it draws cannot be loaded: ${error.message}`);
        board.requestUpdate();
      },
    );
  },
  render(board, children) {
    const retry = () => {
      hasFailed = false;
      board.requestUpdate();
    };
    const isBare = children.every(({ slot }) => slot);
    return html`<slot .nodes=${children}></slot
      >${hasFailed && isBare ? failedState(board.locale, false, retry) : nothing}`;
  },
};

export let drawing: typeof Whole;

/** What makes tables; it comes with the rest. */
export let tables: typeof Whole | undefined;

async function load(): Promise<void> {
  tables = drawing = await import('./whole.js');
  away = undefined;
}

export async function loadTables(): Promise<typeof Whole> {
  await (loading ??= load());
  return drawing;
}
