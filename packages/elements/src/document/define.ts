import { define } from '../internal/define.js';
import { SenDocument } from './document.js';

define('sen-document', SenDocument);

declare global {
  interface HTMLElementTagNameMap {
    'sen-document': SenDocument;
  }
}
