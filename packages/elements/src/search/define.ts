import { define } from '../internal/define.js';
import { SenSearch } from './search.js';

define('sen-search', SenSearch);

declare global {
  interface HTMLElementTagNameMap {
    'sen-search': SenSearch;
  }
}
