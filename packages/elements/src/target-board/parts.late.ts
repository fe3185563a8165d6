/* Stands in the place of `parts.ts` in files that hold all elements: what a board draws comes with the first board. */
import { html, nothing } from 'lit';
import { commonWords } from '../internal/states.terms.js';
import type { Away } from './parts.js';
import type { SenTargetBoard } from './target-board.js';
import type * as Whole from './whole.js';

let loading: Promise<typeof Whole> | undefined;
let hasFailed = false;
const waiting = new Set<SenTargetBoard>();

export let away: Away | undefined = {
  load(board) {
    waiting.add(board);
    if (!hasFailed)
      loadTables().catch((error: Error) => board.warn(`what it draws cannot be loaded: ${error.message}`));
  },
  render(board, children) {
    const retry = () => {
      hasFailed = false;
      board.requestUpdate();
    };
    const isBare = children.every(({ slot }) => slot);
    const word = commonWords(board.locale);
    const failed = () =>
      html`<div class="state" part="error">
        <p class="state-title">${word.failed}</p>
        <button type="button" class="button" part="retry" @click=${retry}>${word.retry}</button>
      </div>`;
    return html`<slot .nodes=${children}></slot>${hasFailed && isBare ? failed() : nothing}`;
  },
};

export let drawing: typeof Whole;

/** What makes tables; it comes with the rest. */
export let tables: typeof Whole | undefined;

export const loadTables = (): Promise<typeof Whole> => (loading ??= load());

async function load(): Promise<typeof Whole> {
  try {
    tables = drawing = await import('./whole.js');
    away = undefined;
    return drawing;
  } catch (error) {
    hasFailed = true;
    loading = undefined;
    throw error;
  } finally {
    for (const board of waiting) board.requestUpdate();
  }
}
