import type { ReactiveController } from 'lit';
import type { SourceController } from '../internal/source/source-controller.js';
import { SenPageChangeEvent } from '../pagination/page-change.js';
import type { RowFocus, RowFocusHost } from './row-focus.js';

/** A list that is shown page by page. */
export interface PagingHost extends RowFocusHost {
  page: number | string;
  readonly paging: string;
  /** Pages that can be filled without asking `src` for more. */
  readonly loadedPages: number;
}

/** Turns the pages of a list, and loads those that are not there yet. */
export class PagingController implements ReactiveController {
  /** Whether the visitor has turned a page, or chosen a topic. */
  hasInteracted = false;

  /** Whether the visitor has asked for a page that is still to come. */
  isAwaitingPage = false;

  constructor(
    private readonly host: PagingHost,
    private readonly source: SourceController<unknown>,
    private readonly focus: RowFocus,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { pageStatus } = this.source;
    if (!this.isAwaitingPage || pageStatus === 'loading') return;
    this.isAwaitingPage = false;
    if (pageStatus === 'failed') this.focus.cancel();
  }

  /**
   * Turns to a page, unless a listener forbids it.
   *
   * @param focusRow the row that gets the focus
   */
  turn(page: number, focusRow: number): boolean {
    const { host } = this;
    if (!host.dispatchEvent(new SenPageChangeEvent(page))) return false;
    host.page = page;
    this.hasInteracted = true;
    this.focus.moveTo(focusRow);
    if (page > host.loadedPages) this.#load();
    return true;
  }

  readonly onNumber = (event: SenPageChangeEvent): void => {
    // The list fires an event of its own.
    event.stopPropagation();
    if (!this.turn(event.page, 0)) event.preventDefault();
  };

  /** Loads the page again that has failed. */
  readonly retry = (): void => {
    const { paging, visibleRows } = this.host;
    this.focus.moveTo(paging === 'pages' ? 0 : visibleRows.length);
    this.#load();
  };

  #load(): void {
    this.source.loadMore();
    this.isAwaitingPage = this.source.pageStatus === 'loading';
  }
}
