import { define } from '../internal/define.js';
import { SenArticle } from './article.js';

define('sen-article', SenArticle);

declare global {
  interface HTMLElementTagNameMap {
    'sen-article': SenArticle;
  }
}
