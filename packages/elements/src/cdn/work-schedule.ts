/* The schedule with the reader of markup, which most pages with one need. See `lazy-elements.ts`. */
import '../work-schedule/define.js';
