/** The listeners of the board. */
import { lazy } from '../internal/values/lazy.js';
import type { BoardHost } from './board-host.js';
import { SenMilestoneChangeEvent, SenSortChangeEvent, SenTargetFilterChangeEvent } from './events.js';
import type { BoardOrder, BoardState, RowState } from './programme.js';

/** The listeners by control. */
export type Handlers = Record<
  'milestone' | 'filter' | 'query' | 'reset' | 'sort' | 'fold' | 'copy',
  (event: Event) => void
>;

const loadCopying = lazy(() => import('./copy-table.js'));

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

/** Creates the listeners of a board. */
export function createHandlers(board: BoardHost, state: BoardState): Handlers {
  const change = (choices: Partial<BoardHost>, event: Event) => {
    Object.assign(board, { hasUserInput: true, ...choices });
    board.dispatchEvent(event);
  };
  const filterBy = (filter: RowState | '', query: string) =>
    change({ filter, query, announcement: '' }, new SenTargetFilterChangeEvent(filter, query));
  return {
    milestone(event) {
      const milestone = valueOf(event);
      change({ milestone, announcement: '' }, new SenMilestoneChangeEvent(milestone));
    },
    filter: (event) => filterBy(valueOf(event) as RowState, board.query ?? ''),
    query: (event) => filterBy(board.filter ?? '', valueOf(event)),
    reset() {
      filterBy('', '');
      board.renderRoot.querySelector<HTMLElement>('input, select, button')?.focus();
    },
    sort(event) {
      const sort = valueOf(event) as BoardOrder;
      change({ sort }, new SenSortChangeEvent(sort));
    },
    fold() {
      board.hasOpenControls = !board.hasOpenControls;
    },
    async copy() {
      try {
        const { copyTable } = await loadCopying();
        await copyTable(state);
        board.announcement = 'copied';
      } catch {
        board.announcement = 'notCopied';
      }
    },
  };
}
