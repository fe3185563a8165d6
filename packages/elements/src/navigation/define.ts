import { define } from '../internal/define.js';
import { SenNavigation } from './navigation.js';

define('sen-navigation', SenNavigation);

declare global {
  interface HTMLElementTagNameMap {
    'sen-navigation': SenNavigation;
  }
}
