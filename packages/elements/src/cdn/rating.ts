/* The satisfaction rating in a chunk of its own. See `lazy-elements.ts`. */
import '../rating/define.js';
