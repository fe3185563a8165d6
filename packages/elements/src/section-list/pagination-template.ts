import { html, type TemplateResult } from 'lit';
import { define } from '../internal/define.js';
import { lazy } from '../internal/values/lazy.js';
import type { SenPageChangeEvent } from '../pagination/page-change.js';

/** Defines `<sen-pagination>`, which few lists need. */
export const loadPagination = lazy(async () => {
  if (customElements.get('sen-pagination')) return true;
  const { SenPagination } = await import('../pagination/pagination.js');
  define('sen-pagination', SenPagination);
  return true;
});

/** Numbered paging. */
export function paginationTemplate(
  page: number,
  pages: number,
  turn: (event: SenPageChangeEvent) => void,
): TemplateResult {
  return html`<sen-pagination
    part="pagination"
    exportparts="step, prev, next, numbers, number, current, brief"
    .page=${page}
    .pages=${pages}
    @sen-page-change=${turn}
  ></sen-pagination>`;
}
