import { define } from '../internal/define.js';
import { SenBreadcrumb } from './breadcrumb.js';

define('sen-breadcrumb', SenBreadcrumb);

declare global {
  interface HTMLElementTagNameMap {
    'sen-breadcrumb': SenBreadcrumb;
  }
}
