/* Meters and boards in one piece, with what they ask for a moment later. See `beside.ts`. */
import '../target-board/define.js';

export * from '../target-board/table.js';
export * from '../target-meter/announce.js';
