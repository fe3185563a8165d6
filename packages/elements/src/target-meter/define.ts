import { define } from '../internal/define.js';
import { SenTargetMeter } from './target-meter.js';

define('sen-target-meter', SenTargetMeter);

declare global {
  interface HTMLElementTagNameMap {
    'sen-target-meter': SenTargetMeter;
  }
}
