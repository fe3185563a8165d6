import { define } from '../internal/define.js';
import { SenContents } from './contents.js';

define('sen-contents', SenContents);

declare global {
  interface HTMLElementTagNameMap {
    'sen-contents': SenContents;
  }
}
