import { define } from '../internal/define.js';
import { SenSectionList } from './section-list.js';

define('sen-section-list', SenSectionList);

declare global {
  interface HTMLElementTagNameMap {
    'sen-section-list': SenSectionList;
  }
}
