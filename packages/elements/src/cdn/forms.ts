/* Forms and their fields in one chunk. See `lazy-elements.ts`. */
import '../field/define.js';
import '../form/define.js';
