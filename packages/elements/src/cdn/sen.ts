import { themesCss, tokensCss } from '@sen-portal/tokens/css.js';
import '../portal/define.js';
import '../article-card/define.js';
import { adoptTokens } from './adopt-tokens.js';

adoptTokens(tokensCss + themesCss);

export { registerTerms } from '../internal/terms.js';
export { version } from '../internal/version.js';
