import type { ReactiveController } from 'lit';
import type { SourceController } from '../internal/source/source-controller.js';
import { SenPageChangeEvent } from '../pagination/page-change.js';
import type { RowFocus, RowFocusHost } from './row-focus.js';

/** A list with pages. */
export interface PagingHost extends RowFocusHost {
  page: number | string;
  readonly paging: string;
  /** Number of pages with loaded articles. */
  readonly loadedPages: number;
}

/** Changes the pages of a list, and loads missing ones. */
export class PagingController implements ReactiveController {
  /** Whether the visitor has changed the page or the topic. */
  hasInteracted = false;

  /** Whether a page that the visitor requested is still loading. */
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
   * Changes to a page, unless a listener cancels it.
   *
   * @param focusRow index of the row to focus
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

  /** Loads the failed page again. */
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
