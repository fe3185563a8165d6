import { themesCss, tokensCss } from '@sen-portal/tokens/css.js';
import '../most.js';
import { lightCss } from '../light.js';
import { adoptCss } from './adopt-css.js';
import { bringTargets } from './beside.js';
import { replaceDataSen } from './data-sen.js';

adoptCss(tokensCss + themesCss + lightCss);
replaceDataSen();
bringTargets();

export { registerTerms } from '../internal/terms.js';
export { version } from '../internal/version.js';
export { loadTargets } from './beside.js';
