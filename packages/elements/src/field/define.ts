import { define } from '../internal/define.js';
import { SenField } from './field.js';

define('sen-field', SenField);

declare global {
  interface HTMLElementTagNameMap {
    'sen-field': SenField;
  }
}
