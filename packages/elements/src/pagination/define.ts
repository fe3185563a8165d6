import { define } from '../internal/define.js';
import { SenPagination } from './pagination.js';

define('sen-pagination', SenPagination);

declare global {
  interface HTMLElementTagNameMap {
    'sen-pagination': SenPagination;
  }
}
