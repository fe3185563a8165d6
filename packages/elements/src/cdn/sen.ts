import { themesCss, tokensCss } from '@sen-portal/tokens/css.js';
import '../all-but-targets.js';
import { upgradedCss } from '../lightdom/upgraded.js';
import { adoptCss } from './adopt-css.js';
import { observeTargets } from './lazy-targets.js';
import { replaceDataSen } from './data-sen.js';

adoptCss(tokensCss + themesCss + upgradedCss);
replaceDataSen();
observeTargets();

export { registerTerms } from '../internal/environment/terms.js';
export { version } from '../internal/version.js';
export { loadTargets } from './lazy-targets.js';
