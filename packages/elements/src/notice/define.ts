import { define } from '../internal/define.js';
import { SenNotice } from './notice.js';

define('sen-notice', SenNotice);

declare global {
  interface HTMLElementTagNameMap {
    'sen-notice': SenNotice;
  }
}
