import { define } from '../internal/define.js';
import { SenWorkSchedule } from './work-schedule.js';

define('sen-work-schedule', SenWorkSchedule);

declare global {
  interface HTMLElementTagNameMap {
    'sen-work-schedule': SenWorkSchedule;
  }
}
