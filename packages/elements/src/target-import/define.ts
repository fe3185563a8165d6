import '../target-board/define.js';
import { define } from '../internal/define.js';
import { SenTargetImport } from './target-import.js';

define('sen-target-import', SenTargetImport);

declare global {
  interface HTMLElementTagNameMap {
    'sen-target-import': SenTargetImport;
  }
}
