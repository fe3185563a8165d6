import { define } from '../internal/define.js';
import { SenMasthead } from './masthead.js';

define('sen-masthead', SenMasthead);

declare global {
  interface HTMLElementTagNameMap {
    'sen-masthead': SenMasthead;
  }
}
