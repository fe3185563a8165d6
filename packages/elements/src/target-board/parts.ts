/*
 * Where the board has its parts from. Here what it draws stands beside it, as bundlers and servers want it. Files that
 * hold all elements have `parts.late.ts` in this place: most of their pages have no board.
 */
import type { TemplateResult } from 'lit';
import * as Drawing from './drawing.js';
import type * as Tables from './table.js';
import type { SenTargetBoard } from './target-board.js';

/** What a board does as long as its drawing is away. */
export interface Away {
  /** Asks for the drawing; the board hears of it by an update. */
  load: (board: SenTargetBoard) => void;
  /** The children as they are, and what there is to say. */
  render: (board: SenTargetBoard, children: readonly Element[]) => TemplateResult;
}

export const away: Away | undefined = undefined;

export const drawing = Drawing;

/** What makes tables, once it was needed. */
export let tables: typeof Tables | undefined;

export const loadTables = async (): Promise<typeof Tables> => (tables ??= await import('./table.js'));
