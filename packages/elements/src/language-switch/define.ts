import { define } from '../internal/define.js';
import { SenLanguageSwitch } from './language-switch.js';

define('sen-language-switch', SenLanguageSwitch);

declare global {
  interface HTMLElementTagNameMap {
    'sen-language-switch': SenLanguageSwitch;
  }
}
