import { html, type TemplateResult } from 'lit';
import type { SenPageChangeEvent } from '../pagination/page-change.js';

const tag = 'sen-pagination';

/** Numbered paging: the element, which loads when a list first needs it. */
export function numbered(page: number, pages: number, turn: (event: SenPageChangeEvent) => void): TemplateResult {
  if (!customElements.get(tag)) {
    void import('../pagination/pagination.js').then(({ SenPagination }) => {
      if (!customElements.get(tag)) customElements.define(tag, SenPagination);
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
