import type { LitElement, ReactiveController } from 'lit';
import { moveFocus } from '../internal/dom/focus.js';
import { keyOf, type ListRow } from './list.js';

/** A list whose focused row may change. */
export interface RowFocusHost extends LitElement {
  /** The visible rows. */
  readonly visibleRows: readonly ListRow[];
  /** Whether the rows to focus are still loading. */
  readonly isAwaitingRows: boolean;
}

/** Keeps the focus on an article when rows change, and moves it to the first of new rows. */
export class RowFocus implements ReactiveController {
  /** Index of the row to focus in the next update; -1 for none. */
  #next = -1;
  #shown: readonly ListRow[] = [];
  #focused: unknown;

  constructor(private readonly host: RowFocusHost) {
    host.addController(this);
  }

  /** Moves the focus to a row once it is rendered. */
  moveTo(index: number): void {
    this.#next = index;
  }

  /** Leaves the focus unchanged. */
  cancel(): void {
    this.#next = -1;
  }

  hostUpdate(): void {
    const row = this.host.shadowRoot?.activeElement?.closest('.list > li');
    this.#focused = row && keyOf(this.#shown[[...row.parentNode!.children].indexOf(row)] ?? {});
  }

  hostUpdated(): void {
    const { visibleRows, isAwaitingRows, renderRoot } = this.host;
    this.#shown = visibleRows;
    if (isAwaitingRows) return;
    if (this.#next < 0 && this.#focused !== undefined)
      this.#next = visibleRows.findIndex((row) => keyOf(row) === this.#focused);
    const row = renderRoot.querySelectorAll<HTMLElement>('.list > li')[this.#next];
    this.#next = -1;
    if (row && !row.matches(':focus-within')) moveFocus(row.querySelector<HTMLElement>(':any-link') ?? row);
  }
}
