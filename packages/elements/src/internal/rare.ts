/*
 * What few pages need, in one lazy module: texts for developers, children that a parser has moved, a move to another
 * document, two versions of Sen on a page, attributes that a framework has made of objects.
 */
export { explain } from '@sen-portal/data/explain.js';
export { readoptStyles } from './dom/readopt-styles.js';
export { explainSplit } from './light-children/explain-split.js';
export { warnDuplicateVersions } from './registration/duplicate-versions.js';
export { reportIfUnset } from './values/printed-objects.js';
