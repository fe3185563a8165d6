import { define } from '../internal/define.js';
import { SenPartyWorkList } from './party-work-list.js';

define('sen-party-work-list', SenPartyWorkList);

declare global {
  interface HTMLElementTagNameMap {
    'sen-party-work-list': SenPartyWorkList;
  }
}
