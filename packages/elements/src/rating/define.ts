import { define } from '../internal/define.js';
import { SenRating } from './rating.js';

define('sen-rating', SenRating);

declare global {
  interface HTMLElementTagNameMap {
    'sen-rating': SenRating;
  }
}
