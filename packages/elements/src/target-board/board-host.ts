import type { BoardView } from './events.js';
import type { BoardOrder, RowState } from './programme.js';

/** The announcements of the board. */
export type Announcement = 'copied' | 'notCopied';

/** What the template and the listeners use of a board. */
export interface BoardHost extends EventTarget {
  milestone?: string | undefined;
  view: BoardView;
  sort: BoardOrder;
  filter: RowState | '';
  query: string;
  /** The result of copying. */
  announcement: Announcement | '';
  /** Whether the pending update follows user input. */
  hasUserInput: boolean;
  readonly locale: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly shadowRoot: ShadowRoot | null;
  warn(message: string): void;
}
