/** The listeners of the board. */
import type { BoardHost } from './board-host.js';
import {
  SenMilestoneChangeEvent,
  SenSortChangeEvent,
  SenTargetFilterChangeEvent,
  SenViewChangeEvent,
  type BoardView,
} from './events.js';
import type { BoardOrder, BoardState, RowState } from './programme.js';
import type * as Tables from './table.js';

/** The listeners by control. */
export type Handlers = Record<
  'milestone' | 'view' | 'filter' | 'query' | 'reset' | 'sort' | 'copy',
  (event: Event) => void
>;

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

/** Creates the listeners of a board. */
export function createHandlers(
  board: BoardHost,
  state: BoardState,
  loadTables: () => Promise<typeof Tables>,
): Handlers {
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
    view(event) {
      const view = valueOf(event) as BoardView;
      change({ view }, new SenViewChangeEvent(view));
    },
    filter({ currentTarget }) {
      const value = (currentTarget as HTMLButtonElement).value as RowState;
      filterBy(value === board.filter ? '' : value, board.query ?? '');
    },
    query: (event) => filterBy(board.filter ?? '', valueOf(event)),
    reset() {
      filterBy('', '');
      board.renderRoot.querySelector<HTMLElement>('input, select, button')?.focus();
    },
    sort(event) {
      const sort = valueOf(event) as BoardOrder;
      change({ sort }, new SenSortChangeEvent(sort));
    },
    async copy() {
      try {
        const { copyTable, tableOf } = await loadTables();
        await copyTable(tableOf(state), board.locale);
        board.announcement = 'copied';
      } catch {
        board.announcement = 'notCopied';
        board.view = 'table';
      }
    },
  };
}
