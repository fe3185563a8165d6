import { define } from '../internal/define.js';
import { SenPortal } from './portal.js';

define('sen-portal', SenPortal);

declare global {
  interface HTMLElementTagNameMap {
    'sen-portal': SenPortal;
  }
}
