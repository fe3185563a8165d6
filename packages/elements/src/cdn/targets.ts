/* Meters and boards in one chunk, with their lazy modules. See `lazy-elements.ts`. */
import '../target-board/define.js';

export * from '../target-board/copy-table.js';
export * from '../target-meter/announce.js';
