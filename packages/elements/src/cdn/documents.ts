/* Lists and sheets of documents in one chunk. See `lazy-elements.ts`. */
import '../document/define.js';
import '../document-list/define.js';
