import { define } from '../internal/define.js';
import { SenAccessibilityBar } from './accessibility-bar.js';

define('sen-accessibility-bar', SenAccessibilityBar);

declare global {
  interface HTMLElementTagNameMap {
    'sen-accessibility-bar': SenAccessibilityBar;
  }
}
