import { define } from '../internal/define.js';
import { SenVisitStatistics } from './visit-statistics.js';

define('sen-visit-statistics', SenVisitStatistics);

declare global {
  interface HTMLElementTagNameMap {
    'sen-visit-statistics': SenVisitStatistics;
  }
}
