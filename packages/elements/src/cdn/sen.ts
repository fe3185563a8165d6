import { themesCss, tokensCss } from '@sen-portal/tokens/css.js';
import '../common.js';
import { upgradedCss } from '../lightdom/upgraded.js';
import { adoptCss } from './adopt-css.js';
import { loadWhenUsed } from './lazy-elements.js';
import { replaceDataSen } from './data-sen.js';

adoptCss(tokensCss + themesCss + upgradedCss);
replaceDataSen();
loadWhenUsed(['sen-contents'], () => import('./contents.js'));
loadWhenUsed(['sen-rating'], () => import('./rating.js'));
loadWhenUsed(['sen-search'], () => import('./search.js'));
loadWhenUsed(['sen-document', 'sen-document-list'], () => import('./documents.js'));
loadWhenUsed(['sen-field', 'sen-form'], () => import('./forms.js'));
loadWhenUsed(['sen-organisation'], () => import('./organisation.js'));
loadWhenUsed(['sen-target-board', 'sen-target-meter'], () => import('./targets.js'));
loadWhenUsed(['sen-work-schedule'], () => import('./work-schedule.js'));

export { registerTerms } from '../internal/environment/terms.js';
export { version } from '../internal/version.js';
export { loadElement } from './lazy-elements.js';
