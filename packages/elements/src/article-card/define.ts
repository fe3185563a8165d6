import { define } from '../internal/define.js';
import { SenArticleCard } from './article-card.js';

define('sen-article-card', SenArticleCard);

declare global {
  interface HTMLElementTagNameMap {
    'sen-article-card': SenArticleCard;
  }
}
