import type { BoardOrder, RowState } from './programme.js';

/** The announcements of the board. */
export type Announcement = 'copied' | 'notCopied';

/** What the template and the listeners use of a board. */
export interface BoardHost extends EventTarget {
  milestone?: string | undefined;
  sort: BoardOrder;
  filter: RowState | '';
  query: string;
  /** Whether the folded controls of a narrow board are open. */
  hasOpenControls: boolean;
  /** The result of copying. */
  announcement: Announcement | '';
  /** Whether the pending update follows user input. */
  hasUserInput: boolean;
  readonly locale: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly shadowRoot: ShadowRoot | null;
  warn(message: string): void;
}
