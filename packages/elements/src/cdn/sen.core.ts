import { tokensCss } from '@sen-portal/tokens/css.js';
import '../portal/define.js';
import '../article-card/define.js';
import '../party-work-list/define.js';
import '../section-list/define.js';
import '../visit-statistics/define.js';
import { adoptCss } from './adopt-css.js';
import { observeTargets } from './lazy-targets.js';

adoptCss(tokensCss);
observeTargets();

export { registerTerms } from '../internal/environment/terms.js';
export { version } from '../internal/version.js';
export { loadTargets } from './lazy-targets.js';
