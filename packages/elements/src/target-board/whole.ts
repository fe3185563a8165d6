/** All that a board draws, in one piece: the table is wanted soon after the rest, to be ready for print. */
export * from './drawing.js';
export * from './table.js';
