import { themesCss, tokensCss } from '@sen-portal/tokens/css.js';
import '../all.js';
import { lightCss } from '../light.js';
import { adoptCss } from './adopt-css.js';
import { replaceDataSen } from './data-sen.js';

adoptCss(tokensCss + themesCss + lightCss);
replaceDataSen();

export * from '../index.js';
