import { define } from '../internal/define.js';
import { SenDocumentList } from './document-list.js';

define('sen-document-list', SenDocumentList);

declare global {
  interface HTMLElementTagNameMap {
    'sen-document-list': SenDocumentList;
  }
}
