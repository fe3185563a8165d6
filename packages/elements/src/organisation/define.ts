import { define } from '../internal/define.js';
import { SenOrganisation } from './organisation.js';

define('sen-organisation', SenOrganisation);

declare global {
  interface HTMLElementTagNameMap {
    'sen-organisation': SenOrganisation;
  }
}
