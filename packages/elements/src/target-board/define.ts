import '../target-meter/define.js';
import { define } from '../internal/define.js';
import { SenTargetBoard } from './target-board.js';

define('sen-target-board', SenTargetBoard);

declare global {
  interface HTMLElementTagNameMap {
    'sen-target-board': SenTargetBoard;
  }
}
