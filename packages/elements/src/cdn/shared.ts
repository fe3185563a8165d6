/*
 * What the loader asks of the code that all elements share; the build puts that code into one file with this one.
 */
export { registerTerms } from '../internal/environment/terms.js';
