/* The organisation. See `lazy-elements.ts`. */
import '../organisation/define.js';
