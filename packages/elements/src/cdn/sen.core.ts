import { tokensCss } from '@sen-portal/tokens/css.js';
import '../portal/define.js';
import '../article-card/define.js';
import '../party-work-list/define.js';
import '../section-list/define.js';
import '../visit-statistics/define.js';
import { adoptCss } from './adopt-css.js';
import { loadWhenUsed } from './lazy-elements.js';

adoptCss(tokensCss);
loadWhenUsed(['sen-target-board', 'sen-target-meter'], () => import('./targets.js'));

export { registerTerms } from '../internal/environment/terms.js';
export { version } from '../internal/version.js';
export { loadElement } from './lazy-elements.js';
