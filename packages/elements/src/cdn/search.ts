/* Search in a chunk of its own. See `lazy-elements.ts`. */
import '../search/define.js';
