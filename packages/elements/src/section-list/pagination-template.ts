import { html, type TemplateResult } from 'lit';
import { define } from '../internal/define.js';
import type { SenPageChangeEvent } from '../pagination/page-change.js';

/** Numbered paging: the element, which loads when a list first needs it. */
export function paginationTemplate(
  page: number,
  pages: number,
  turn: (event: SenPageChangeEvent) => void,
): TemplateResult {
  if (!customElements.get('sen-pagination')) {
    void import('../pagination/pagination.js').then(({ SenPagination }) => {
      define('sen-pagination', SenPagination);
    });
  }
  return html`<sen-pagination
    part="pagination"
    exportparts="step, prev, next, numbers, number, current, brief"
    .page=${page}
    .pages=${pages}
    @sen-page-change=${turn}
  ></sen-pagination>`;
}
