/* The contents list of a page in a chunk of its own. See `lazy-elements.ts`. */
import '../contents/define.js';
