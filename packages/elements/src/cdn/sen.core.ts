import { tokensCss } from '@sen-portal/tokens/css.js';
import '../portal/define.js';
import '../article-card/define.js';
import '../party-work-list/define.js';
import '../section-list/define.js';
import '../target-board/define.js';
import '../target-meter/define.js';
import '../visit-statistics/define.js';
import { adoptCss } from './adopt-css.js';

adoptCss(tokensCss);

export { registerTerms } from '../internal/terms.js';
export { version } from '../internal/version.js';
