import type { BoardView } from './events.js';
import type { BoardOrder, RowState } from './programme.js';

/** Words that the board says of its own accord. */
export type Saying = 'copied' | 'notCopied';

/** What template and listeners need of a board. */
export interface BoardHost extends EventTarget {
  milestone?: string | undefined;
  view: BoardView;
  sort: BoardOrder;
  filter: RowState | '';
  query: string;
  /** What became of copying. */
  said: Saying | '';
  /** Whether the visitor has pressed something that the next update shows. */
  isPressed: boolean;
  readonly locale: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly shadowRoot: ShadowRoot | null;
  warn(message: string): void;
}
