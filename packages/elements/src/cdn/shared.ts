/* What the loader imports of the shared code; the build bundles that code and this module into one file. */
export { registerTerms } from '../internal/environment/terms.js';
