import { define } from '../internal/define.js';
import { SenForm } from './form.js';

define('sen-form', SenForm);

declare global {
  interface HTMLElementTagNameMap {
    'sen-form': SenForm;
  }
}
