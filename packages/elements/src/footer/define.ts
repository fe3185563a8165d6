import { define } from '../internal/define.js';
import { SenFooter } from './footer.js';

define('sen-footer', SenFooter);

declare global {
  interface HTMLElementTagNameMap {
    'sen-footer': SenFooter;
  }
}
