import { define } from '../internal/define.js';
import { SenSkipLink } from './skip-link.js';

define('sen-skip-link', SenSkipLink);

declare global {
  interface HTMLElementTagNameMap {
    'sen-skip-link': SenSkipLink;
  }
}
